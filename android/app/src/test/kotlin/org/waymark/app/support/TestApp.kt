package org.waymark.app.support

import android.content.Context
import java.io.File
import org.waymark.app.App
import org.waymark.app.core.Desk
import org.waymark.app.core.Ear
import org.waymark.app.core.Opening
import org.waymark.app.core.packFolder
import org.waymark.core.Config
import org.waymark.core.UniffiLib
import org.waymark.core.UnlockCost
import org.waymark.core.Waymark
import org.waymark.core.uniffiCallbackInterfaceCoverListener
import org.waymark.core.uniffiCallbackInterfaceHardwareKey
import org.waymark.core.uniffiCallbackInterfacePackSink
import org.waymark.core.uniffiCallbackInterfaceUpdateObserver

/** The app with the real engine, a clock that stands still and a key store in memory. */
class TestApp : App() {
    private val keys = MemoryKey()
    var languages = listOf("en")

    /** Where newer content lies. */
    var address = "https://packs.example.org/"

    /** As where the library cannot be loaded. */
    var withoutEngine = false

    /** Puts something between the app and the engine. */
    var wrapped: (Waymark) -> Waymark = { it }

    override var desk = newDesk()
        private set

    /** The process ends and begins anew: folder and key store stay. */
    fun startAnew() {
        desk = newDesk()
    }

    private fun newDesk() = Desk(this, Opening { context, heard -> opened(context, heard) })

    private fun opened(context: Context, heard: () -> Unit): Waymark {
        if (withoutEngine) throw UnsatisfiedLinkError("no library")
        callBackHere()
        return wrapped(open(context, heard))
    }

    /**
     * The library calls back into whichever Android was loaded last; with several in one machine
     * that is not always the one that this test runs on.
     */
    private fun callBackHere() {
        uniffiCallbackInterfaceCoverListener.register(UniffiLib)
        uniffiCallbackInterfaceHardwareKey.register(UniffiLib)
        uniffiCallbackInterfacePackSink.register(UniffiLib)
        uniffiCallbackInterfaceUpdateObserver.register(UniffiLib)
    }

    private fun open(context: Context, heard: () -> Unit) = Waymark.openPrivate(
        Config(
            packPath = System.getProperty("pack.path")!!,
            languages = languages,
            fixedTime = MOMENT,
            privateFolder = File(context.noBackupFilesDir, "state").apply { mkdirs() }.path,
            unlockCost = UnlockCost.LOWEST,
            packFolder = packFolder(context).path,
            publisherRoot = rehearsal.resolve("root.json").readBytes(),
            publisherAddress = address,
        ),
        keys,
        Ear(heard),
    )

    companion object {
        const val MOMENT = "2026-11-21T12:00:00Z"
    }
}
