package org.waymark.app.journeys

import java.io.File
import java.nio.file.Files
import org.waymark.core.CoverListener
import org.waymark.core.HardwareKey
import org.waymark.core.HardwareKeyException
import org.waymark.core.HardwareLevel

/** What stays when the app is started anew: folder, key store, and who listens at the cover. */
class JourneyDevice(level: String) : AutoCloseable {
    val folder: File = Files.createTempDirectory("journey-").toFile()
    val keys = NumberedKeys(HardwareLevel.valueOf(level.uppercase()))
    val ear = CountingEar()

    override fun close() {
        folder.deleteRecursively()
    }
}

/** Keys one of which opens only what itself has wrapped: a number for what it remembers. */
class NumberedKeys(private val level: HardwareLevel) : HardwareKey {
    private val kept = mutableMapOf<Pair<UByte, List<Byte>>, ByteArray>()
    private var wrapped = 0
    var failing: Exception? = null

    private fun answer() {
        failing?.let { throw it }
    }

    override fun level(): HardwareLevel {
        answer()
        return level
    }

    override fun wrap(key: UByte, secret: ByteArray): ByteArray {
        answer()
        wrapped++
        return "mock$wrapped".encodeToByteArray().also { kept[key to it.toList()] = secret }
    }

    override fun unwrap(key: UByte, blob: ByteArray): ByteArray {
        answer()
        return kept[key to blob.toList()] ?: throw HardwareKeyException.Gone()
    }

    override fun destroy(key: UByte) {
        answer()
        kept.keys.removeAll { it.first == key }
    }

    fun loseAll() = kept.clear()
}

/** Counts how often the cover was opened. */
class CountingEar : CoverListener {
    private val lock = Object()
    private var count = 0
    val heard get() = synchronized(lock) { count }

    override fun uncovered() {
        synchronized(lock) {
            count++
            lock.notifyAll()
        }
        // The engine drops what a listener throws; a wrong one would show here.
        error("a screen that is gone")
    }

    fun hearsMoreThan(before: Int, millis: Long): Boolean = synchronized(lock) {
        val end = System.nanoTime() + millis * 1_000_000
        while (count <= before) {
            val left = (end - System.nanoTime()) / 1_000_000
            if (left <= 0) return false
            lock.wait(left)
        }
        true
    }
}
