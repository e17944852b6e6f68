package org.waymark.app.measures

/** What rooms ask: how often, and how long an answer takes. */
class CallTable(taken: Map<String, List<List<Call>>>) {
    private val rooms = taken - AT_ONCE
    private val atOnce = taken.getValue(AT_ONCE).flatten().filter { it.name in NAMES }

    fun print() {
        row("room", "calls", "all of them: median", "p95", "the slowest")
        row("---", "---", "---", "---", "---")
        for ((room, visits) in rooms) {
            val whole = times(visits.map { calls -> calls.sumOf { it.nanos } })
            row(room.drop(3), "${visits.maxOf { it.size }}", millis(whole.median), millis(whole.p95), slowest(visits.flatten()))
        }
        println()
        row("call", "median", "p95", "most", "how many")
        row("---", "---", "---", "---", "---")
        line("all of the rooms", rooms.values.flatten().flatten())
        for ((name, calls) in atOnce.groupBy { it.name }) line("$name, at once", calls)
    }

    private fun slowest(calls: List<Call>) =
        calls.groupBy { it.name }.maxByOrNull { (_, of) -> times(of.map { it.nanos }).median }?.key ?: ""

    private fun line(name: String, calls: List<Call>) {
        val times = times(calls.map { it.nanos })
        row(name, millis(times.median), millis(times.p95), millis(times.most), "${calls.size}")
    }

    private fun times(nanos: List<Long>) = Times(nanos.sorted())

    companion object {
        const val AT_ONCE = "at once"
        private val NAMES = setOf("quickExit", "cover", "press", "pinPush", "pinPop")
    }
}
