package org.waymark.app.exit

import android.os.Handler
import android.os.Looper

/** Tells going somewhere on the reader's wish from leaving. The wish holds for a moment and for one departure. */
class Errand {
    private val later = Handler(Looper.getMainLooper())
    private val forgotten = Runnable { wished = false }
    private var wished = false

    /** Whether the reader is away on it. */
    var isAway = false
        private set

    fun begin(start: () -> Unit) {
        wished = true
        try {
            start()
        } catch (failure: Throwable) {
            wished = false // no app can do it: the next departure is a real one
            throw failure
        }
        later.removeCallbacks(forgotten)
        later.postDelayed(forgotten, MOMENT_MILLIS)
    }

    /** Whether this departure is the errand. */
    fun departs(): Boolean {
        isAway = wished
        wished = false
        return isAway
    }

    fun cameBack() {
        wished = false
        isAway = false
    }

    private companion object {
        const val MOMENT_MILLIS = 2_000L
    }
}
