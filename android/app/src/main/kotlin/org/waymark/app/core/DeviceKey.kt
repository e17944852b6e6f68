package org.waymark.app.core

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyInfo
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import android.security.keystore.UserNotAuthenticatedException
import java.security.KeyStore
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.SecretKeyFactory
import javax.crypto.spec.GCMParameterSpec
import org.waymark.core.HardwareKey
import org.waymark.core.HardwareKeyException
import org.waymark.core.HardwareLevel

/**
 * AES-GCM keys in the device's key store. They cannot leave it, work only while the device
 * is unlocked (from Android 9), and lie in a chip of their own where there is one.
 */
class DeviceKey : HardwareKey {
    override fun level(): HardwareLevel = guarded { levelOf(keyOrNew(PROBE)) }

    override fun wrap(key: UByte, secret: ByteArray): ByteArray = guarded {
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.ENCRYPT_MODE, keyOrNew(name(key)))
        cipher.iv + cipher.doFinal(secret)
    }

    override fun unwrap(key: UByte, blob: ByteArray): ByteArray = guarded {
        val secretKey = existing(name(key)) ?: throw HardwareKeyException.Gone()
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.DECRYPT_MODE, secretKey, GCMParameterSpec(TAG_BITS, blob, 0, IV))
        cipher.doFinal(blob, IV, blob.size - IV)
    }

    override fun destroy(key: UByte) = guarded { store().deleteEntry(name(key)) }

    private fun name(key: UByte) = "k$key"

    private fun store() = KeyStore.getInstance(STORE).apply { load(null) }

    private fun existing(name: String) = store().getKey(name, null) as SecretKey?

    private fun keyOrNew(name: String) = existing(name) ?: made(name)

    private fun made(name: String): SecretKey = if (Build.VERSION.SDK_INT < 28) {
        generated(spec(name).build())
    } else {
        try {
            generated(spec(name).setIsStrongBoxBacked(true).build())
        } catch (_: ProviderException) {
            // No such chip, or one that is full or fails: makers tell the three in many words.
            generated(spec(name).build())
        }
    }

    private fun spec(name: String): KeyGenParameterSpec.Builder {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec = KeyGenParameterSpec.Builder(name, purposes)
            .setKeySize(KEY_BITS)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
        return if (Build.VERSION.SDK_INT >= 28) spec.setUnlockedDeviceRequired(true) else spec
    }

    private fun generated(spec: KeyGenParameterSpec): SecretKey {
        val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE)
        generator.init(spec)
        return generator.generateKey()
    }

    @Suppress("DEPRECATION") // the only way to ask below Android 12
    private fun levelOf(key: SecretKey): HardwareLevel {
        val factory = SecretKeyFactory.getInstance(key.algorithm, STORE)
        val info = factory.getKeySpec(key, KeyInfo::class.java) as KeyInfo
        if (Build.VERSION.SDK_INT < 31) {
            return if (info.isInsideSecureHardware) HardwareLevel.TRUSTED_ENVIRONMENT
            else HardwareLevel.SOFTWARE
        }
        return when (info.securityLevel) {
            KeyProperties.SECURITY_LEVEL_STRONGBOX -> HardwareLevel.SECURE_ELEMENT
            KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT -> HardwareLevel.TRUSTED_ENVIRONMENT
            else -> HardwareLevel.SOFTWARE
        }
    }

    /** Every failure of the store is one of three words; its text is dropped. */
    private fun <T> guarded(work: () -> T): T = try {
        work()
    } catch (failure: HardwareKeyException) {
        throw failure
    } catch (_: KeyPermanentlyInvalidatedException) {
        throw HardwareKeyException.Gone()
    } catch (_: UnrecoverableKeyException) {
        throw HardwareKeyException.Gone()
    } catch (_: UserNotAuthenticatedException) {
        throw HardwareKeyException.Locked()
    } catch (_: Exception) {
        throw HardwareKeyException.Failed()
    }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val CIPHER = "AES/GCM/NoPadding"
        const val PROBE = "probe"
        const val KEY_BITS = 256
        const val TAG_BITS = 128
        const val IV = 12
    }
}
