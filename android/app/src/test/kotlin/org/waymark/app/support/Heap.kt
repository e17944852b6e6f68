package org.waymark.app.support

import com.sun.management.HotSpotDiagnosticMXBean
import java.io.File
import java.lang.management.ManagementFactory

/** What was found in the memory of this machine, and how much of it was searched. */
class Found(val names: Map<String, Int>, val searched: Long)

/** Looks for texts in everything that is alive. */
object Heap {
    private const val PIECE = 1 shl 22

    fun search(sentinels: List<Sentinel>): Found {
        val file = File.createTempFile("heap", ".hprof").apply { delete() }
        repeat(2) { System.gc(); System.runFinalization() }
        val machine = ManagementFactory.newPlatformMXBeanProxy(
            ManagementFactory.getPlatformMBeanServer(), "com.sun.management:type=HotSpotDiagnostic", HotSpotDiagnosticMXBean::class.java,
        )
        machine.dumpHeap(file.path, true)
        return try {
            Found(inFile(file, sentinels.flatMap { it.patterns }), file.length())
        } finally {
            file.delete()
        }
    }

    private fun inFile(file: File, patterns: List<Pair<String, ByteArray>>): Map<String, Int> {
        val found = IntArray(patterns.size)
        val bytes = patterns.map { it.second }.toTypedArray()
        val longest = bytes.maxOf { it.size }
        val begins = BooleanArray(256)
        for (pattern in bytes) begins[pattern[0].toInt() and 0xFF] = true
        val piece = ByteArray(PIECE + longest)
        file.inputStream().use { stream ->
            var kept = 0
            while (true) {
                val read = stream.readNBytes(piece, kept, PIECE)
                val end = kept + read
                // What may go on in the next piece is looked at there.
                val until = if (read < PIECE) end else end - longest + 1
                for (at in 0 until until) if (begins[(piece[at].toInt() xor Sentinel.TURN) and 0xFF]) count(piece, at, end, bytes, found)
                if (read < PIECE) break
                kept = end - until
                System.arraycopy(piece, until, piece, 0, kept)
            }
        }
        return patterns.indices.filter { found[it] > 0 }.associate { patterns[it].first to found[it] }
    }

    private fun count(piece: ByteArray, at: Int, end: Int, patterns: Array<ByteArray>, found: IntArray) {
        for (one in patterns.indices) {
            val pattern = patterns[one]
            if (at + pattern.size > end) continue
            var same = 0
            while (same < pattern.size && (piece[at + same].toInt() xor Sentinel.TURN).toByte() == pattern[same]) same++
            if (same == pattern.size) found[one]++
        }
    }
}
