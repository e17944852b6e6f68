package org.waymark.app.core

import android.os.Handler
import android.os.Looper
import org.waymark.core.UpdateObserver
import org.waymark.core.UpdateStage
import org.waymark.core.Waymark
import org.waymark.core.WaymarkException

/**
 * An update under way, on a thread of its own. It goes on whichever room is in front, until it
 * is stopped or somebody leaves; the room that shows it hears that there is news.
 */
class UpdateRun(private val desk: Desk) : UpdateObserver {
    private val screen = Handler(Looper.getMainLooper())
    private val tell = Runnable { onNews(null) }

    /** Called on the screen's thread: with what went wrong, or with nothing where all is told by `updates()`. */
    var onNews: (WaymarkException?) -> Unit = {}

    fun look() = start { it.checkForUpdates(this) }

    /** Does what takes long, and hears how far it is. */
    fun start(work: (Waymark) -> Unit) = desk.aside(work, { onNews(it) }) { onNews(null) }

    fun stop() = desk.ask({ it.cancelUpdate() }, {}, {})

    /** A daily look, where one is due. Nothing is shown of it. */
    fun lookIfDue() = desk.ask({ it.updateDueNow() }, {}) { due -> if (due) look() }

    /** Often: the screen follows a few times a second. */
    override fun progress(stage: UpdateStage, done: ULong, all: ULong) {
        if (!screen.hasCallbacks(tell)) screen.postDelayed(tell, A_MOMENT_MILLIS)
    }

    private companion object {
        const val A_MOMENT_MILLIS = 250L
    }
}
