package org.waymark.app.measures

/** What rooms ask: how often, and how long an answer takes. */
class CallTable(private val taken: Map<String, List<List<Call>>>) {
    fun print() {
        row("room", "calls", "all of them: median", "p95", "the slowest")
        row("---", "---", "---", "---", "---")
        for ((room, visits) in taken) {
            val whole = times(visits.map { calls -> calls.sumOf { it.nanos } })
            val slowest = visits.flatten().groupBy { it.name }.maxByOrNull { (_, calls) -> times(calls.map { it.nanos }).median }
            row(room.drop(3), "${visits.maxOf { it.size }}", millis(whole.median), millis(whole.p95), slowest?.key ?: "")
        }
        println()
        val calls = taken.values.flatten().flatten()
        summary("on the engine's thread", calls.filter { !it.onScreen })
        summary("on the screen's thread", calls.filter { it.onScreen })
    }

    private fun summary(where: String, calls: List<Call>) {
        if (calls.isEmpty()) return
        val times = times(calls.map { it.nanos })
        println("One call $where: median ${millis(times.median)}, p95 ${millis(times.p95)}, most ${millis(times.most)} (${calls.size} calls).")
    }

    private fun times(nanos: List<Long>) = Times(nanos.sorted())
}
