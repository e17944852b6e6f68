package org.waymark.app.support

import org.waymark.core.HardwareKey
import org.waymark.core.HardwareKeyException
import org.waymark.core.HardwareLevel

/** Stands in for the device's key store, which no test machine has. */
class MemoryKey(private val level: HardwareLevel = HardwareLevel.SECURE_ELEMENT) : HardwareKey {
    private val keys = mutableMapOf<UByte, Byte>()

    override fun level() = level

    override fun wrap(key: UByte, secret: ByteArray): ByteArray {
        val mask = keys.getOrPut(key) { (17 * (key.toInt() + 3)).toByte() }
        return secret.map { (it.toInt() xor mask.toInt()).toByte() }.toByteArray()
    }

    override fun unwrap(key: UByte, blob: ByteArray): ByteArray {
        if (key !in keys) throw HardwareKeyException.Gone()
        return wrap(key, blob)
    }

    override fun destroy(key: UByte) {
        keys.remove(key)
    }
}
