package org.waymark.app.core

import android.content.Context
import java.io.File
import java.util.Locale
import org.waymark.core.Config
import org.waymark.core.CoverListener
import org.waymark.core.Waymark

/** How the engine is opened: on a device, or in a test with a clock that stands still. */
fun interface Opening {
    fun open(context: Context, uncovered: () -> Unit): Waymark

    object Device : Opening {
        override fun open(context: Context, uncovered: () -> Unit): Waymark {
            val publisher = Publisher(context)
            val config = Config(
                packPath = PackFile(context).ready().path,
                languages = systemLanguages(context),
                privateFolder = privateFolder(context).path,
                packFolder = packFolder(context).path,
                publisherRoot = publisher.root,
                publisherAddress = publisher.address,
            )
            return Waymark.openPrivate(config, DeviceKey(), Ear(uncovered))
        }
    }
}

/** Belongs to the app alone and is in no backup. */
fun privateFolder(context: Context) = File(context.noBackupFilesDir, "state").apply { mkdirs() }

/** The languages that the reader told the system, best first. */
fun systemLanguages(context: Context): List<String> {
    val list = context.resources.configuration.locales
    return (0 until list.size()).map { list.get(it).toLanguageTag() }
        .ifEmpty { listOf(Locale.getDefault().toLanguageTag()) }
}

/** Passes on that the cover was opened. */
class Ear(private val uncovered: () -> Unit) : CoverListener {
    override fun uncovered() = uncovered.invoke()
}
