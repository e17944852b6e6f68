package org.waymark.app.measures

/** Times of one thing, in nanoseconds. */
class Times(private val sorted: List<Long>) {
    val median get() = at(0.5)
    val p95 get() = at(0.95)
    val least get() = sorted.first()
    val most get() = sorted.last()

    private fun at(share: Double) = sorted[((sorted.size - 1) * share + 0.5).toInt()]
}

/** Both in turn, so that whatever else the machine does falls on both; the first rounds do not count. */
fun inTurn(rounds: Int, warmUp: Int, vararg things: () -> Long): List<Times> {
    val taken = List(warmUp + rounds) { things.map { it() } }.drop(warmUp)
    return things.indices.map { thing -> Times(taken.map { it[thing] }.sorted()) }
}

fun timed(work: () -> Unit): Long {
    val start = System.nanoTime()
    work()
    return System.nanoTime() - start
}

fun millis(nanos: Long) = "%.2f ms".format(nanos / 1e6)
fun ratio(one: Long, other: Long) = "%.1f".format(one.toDouble() / other)
/** A table of times, each beside the first; the least is what a machine of one's own would say. */
fun table(what: String, rows: List<Pair<String, Times>>) {
    row(what, "median", "p95", "least", "ratio of medians", "of the least")
    row("---", "---", "---", "---", "---", "---")
    val (_, first) = rows.first()
    for ((name, times) in rows) {
        val ratios = arrayOf(ratio(times.median, first.median), ratio(times.least, first.least))
        row(name, millis(times.median), millis(times.p95), millis(times.least), *ratios)
    }
    println()
}

fun row(vararg cells: String) = println(cells.joinToString(" | ", "| ", " |"))
