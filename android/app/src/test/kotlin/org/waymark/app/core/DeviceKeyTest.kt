package org.waymark.app.core

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.UserNotAuthenticatedException
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.waymark.app.support.FakeDevice
import org.waymark.core.HardwareKeyException
import org.waymark.core.HardwareLevel

/** What is asked of the device's key store. The store itself no test machine has. */
@RunWith(RobolectricTestRunner::class)
@Config(application = android.app.Application::class, sdk = [24, 35])
class DeviceKeyTest {
    private val key = DeviceKey()
    private val one: UByte = 1u
    private val secret = ByteArray(32) { it.toByte() }
    private val isNew = Build.VERSION.SDK_INT >= 28

    @Before fun begin() = FakeDevice.begin()
    @After fun end() = FakeDevice.end()

    private fun isStrict(spec: KeyGenParameterSpec) {
        assertEquals(256, spec.keySize)
        assertEquals(KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT, spec.purposes)
        assertArrayEquals(arrayOf(KeyProperties.BLOCK_MODE_GCM), spec.blockModes)
        assertArrayEquals(arrayOf(KeyProperties.ENCRYPTION_PADDING_NONE), spec.encryptionPaddings)
        assertTrue("never the same nonce twice by our hand", spec.isRandomizedEncryptionRequired)
        if (isNew) assertTrue("only while the device is unlocked", spec.isUnlockedDeviceRequired)
    }

    @Test fun aKeyIsAskedOfTheChipFirstAndThenOfTheTrustedEnvironment() {
        key.wrap(one, secret)
        FakeDevice.asked.single().let { isStrict(it); if (isNew) assertTrue(it.isStrongBoxBacked) }
        for (said in listOf(FakeDevice.chipFailure, { ProviderException("Keystore key generation failed") })) {
            FakeDevice.begin()
            FakeDevice.hasChip = false
            FakeDevice.chipFailure = said
            key.wrap(one, secret)
            FakeDevice.asked.forEach(::isStrict)
            if (isNew) assertEquals(listOf(true, false), FakeDevice.asked.map { it.isStrongBoxBacked })
            key.wrap(one, secret)
            assertEquals("made once", if (isNew) 2 else 1, FakeDevice.asked.size)
        }
    }

    @Test fun whatWasWrappedComesBackOnlyWholeAndOnlyWithItsOwnKey() {
        val blob = key.wrap(one, secret)
        assertEquals("nonce, secret and tag", 12 + 32 + 16, blob.size)
        assertArrayEquals(secret, key.unwrap(one, blob))
        assertFalse("another nonce every time", blob.contentEquals(key.wrap(one, secret)))
        key.wrap(2u, secret)
        assertThrows(HardwareKeyException.Failed::class.java) { key.unwrap(2u, blob) }
        for (place in blob.indices) {
            val changed = blob.clone().also { it[place] = (it[place].toInt() xor 1).toByte() }
            assertThrows(HardwareKeyException.Failed::class.java) { key.unwrap(one, changed) }
        }
        for (length in listOf(0, 11, 12, 27)) {
            assertThrows(HardwareKeyException.Failed::class.java) { key.unwrap(one, blob.copyOf(length)) }
        }
        key.destroy(one)
        assertThrows(HardwareKeyException.Gone::class.java) { key.unwrap(one, blob) }
        key.destroy(one)
    }

    @Test fun theLevelIsWhatTheKeyItselfSaysAndNoBetter() {
        val levels = mapOf(
            KeyProperties.SECURITY_LEVEL_STRONGBOX to HardwareLevel.SECURE_ELEMENT,
            KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT to HardwareLevel.TRUSTED_ENVIRONMENT,
            KeyProperties.SECURITY_LEVEL_SOFTWARE to HardwareLevel.SOFTWARE,
            KeyProperties.SECURITY_LEVEL_UNKNOWN to HardwareLevel.SOFTWARE,
            KeyProperties.SECURITY_LEVEL_UNKNOWN_SECURE to HardwareLevel.SOFTWARE,
        )
        for ((level, said) in levels) {
            FakeDevice.begin()
            FakeDevice.level = level
            // Below Android 12 a chip of its own cannot be told from a trusted environment.
            val older = if (level > 0) HardwareLevel.TRUSTED_ENVIRONMENT else HardwareLevel.SOFTWARE
            assertEquals(if (Build.VERSION.SDK_INT >= 31) said else older, key.level())
        }
    }

    @Test fun everyFailureIsOneOfThreeWordsAndQuotesNothing() {
        val words = mapOf(
            KeyPermanentlyInvalidatedException("quokka") to HardwareKeyException.Gone::class.java,
            UnrecoverableKeyException("quokka") to HardwareKeyException.Gone::class.java,
            UserNotAuthenticatedException("quokka") to HardwareKeyException.Locked::class.java,
            IllegalStateException("quokka") to HardwareKeyException.Failed::class.java,
        )
        for ((failure, said) in words) {
            FakeDevice.failure = failure
            val thrown = assertThrows(said) { key.wrap(one, secret) }
            assertFalse(thrown.stackTraceToString().contains("quokka"))
        }
        FakeDevice.end()
        assertThrows(HardwareKeyException.Failed::class.java) { key.level() }
    }
}
