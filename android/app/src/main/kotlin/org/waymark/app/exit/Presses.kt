package org.waymark.app.exit

/** Counts presses that follow each other quickly. */
class Presses(private val wanted: Int, private val withinMillis: Long) {
    private val times = ArrayDeque<Long>()

    /** Whether this press is the last of so many within the time. */
    fun press(now: Long): Boolean {
        times.addLast(now)
        while (now - times.first() > withinMillis) times.removeFirst()
        if (times.size < wanted) return false
        times.clear()
        return true
    }
}
