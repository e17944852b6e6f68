package org.waymark.app.exit

import android.os.Handler
import android.os.Looper
import org.waymark.app.core.Desk
import org.waymark.core.Stage

/**
 * Asks the engine every few seconds whether nobody has used the app for too long. For how long
 * that is, and what is locked then, the engine knows. Goes on behind another app while the
 * notes are open.
 */
class Idle(private val desk: Desk, private val seen: (Stage) -> Unit) {
    private val clock = Handler(Looper.getMainLooper())
    private val tick = Runnable { look() }
    private var inFront = false

    fun start() {
        inFront = true
        next()
    }

    /** The window is no longer in front; notes that are open still lock. */
    fun pause() {
        inFront = false
    }

    fun stop() {
        inFront = false
        clock.removeCallbacks(tick)
    }

    private fun next() {
        clock.removeCallbacks(tick)
        clock.postDelayed(tick, EVERY_MILLIS)
    }

    private fun look() {
        // Before the engine is open there is nothing to lock; an exit in between takes the answer.
        if (inFront) next()
        desk.ask({ it.checkIdle() }, {}) { stage ->
            seen(stage)
            if (stage == Stage.UNLOCKED) next()
        }
    }

    private companion object {
        const val EVERY_MILLIS = 3_000L
    }
}
