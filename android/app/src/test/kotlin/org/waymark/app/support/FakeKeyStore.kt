package org.waymark.app.support

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyInfo
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.ProviderException
import java.security.SecureRandom
import java.security.Security
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.security.spec.KeySpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.SecretKeyFactorySpi
import javax.crypto.spec.SecretKeySpec
import org.robolectric.shadow.api.Shadow
import org.robolectric.util.ReflectionHelpers

/** What the device is, and what was asked of its key store. The ciphers are the JVM's own. */
object FakeDevice {
    var hasChip = true

    /** What a chip says that is not there, or can make no more keys. */
    var chipFailure: () -> ProviderException = ::StrongBoxUnavailableException
    var level = KeyProperties.SECURITY_LEVEL_STRONGBOX
    var failure: Exception? = null
    val asked = mutableListOf<KeyGenParameterSpec>()
    val keys = mutableMapOf<String, SecretKey>()

    fun begin() {
        hasChip = true
        chipFailure = ::StrongBoxUnavailableException
        level = KeyProperties.SECURITY_LEVEL_STRONGBOX
        failure = null
        asked.clear()
        keys.clear()
        Security.removeProvider(STORE)
        Security.addProvider(FakeProvider())
    }

    fun end() = Security.removeProvider(STORE)

    const val STORE = "AndroidKeyStore"
}

class FakeProvider : Provider(FakeDevice.STORE, 1.0, "for tests") {
    init {
        put("KeyStore.${FakeDevice.STORE}", Store::class.java.name)
        put("KeyGenerator.AES", Generator::class.java.name)
        put("SecretKeyFactory.AES", Factory::class.java.name)
    }

    class Generator : KeyGeneratorSpi() {
        private lateinit var spec: KeyGenParameterSpec

        override fun engineInit(random: SecureRandom?) = Unit
        override fun engineInit(size: Int, random: SecureRandom?) = Unit
        override fun engineInit(params: AlgorithmParameterSpec, random: SecureRandom?) {
            spec = params as KeyGenParameterSpec
        }

        override fun engineGenerateKey(): SecretKey {
            FakeDevice.asked += spec
            if (Build.VERSION.SDK_INT >= 28 && spec.isStrongBoxBacked && !FakeDevice.hasChip) throw FakeDevice.chipFailure()
            val bytes = ByteArray(spec.keySize / 8).also(SecureRandom()::nextBytes)
            return SecretKeySpec(bytes, "AES").also { FakeDevice.keys[spec.keystoreAlias] = it }
        }
    }

    class Factory : SecretKeyFactorySpi() {
        override fun engineGetKeySpec(key: SecretKey, spec: Class<*>): KeySpec = Shadow.newInstanceOf(KeyInfo::class.java).also {
            if (Build.VERSION.SDK_INT >= 31) ReflectionHelpers.setField(it, "mSecurityLevel", FakeDevice.level)
            else ReflectionHelpers.setField(it, "mInsideSecureHardware", FakeDevice.level > 0)
        }

        override fun engineGenerateSecret(spec: KeySpec): SecretKey = error("nobody asks")
        override fun engineTranslateKey(key: SecretKey): SecretKey = key
    }

    class Store : KeyStoreSpi() {
        override fun engineGetKey(alias: String, password: CharArray?): Key? = FakeDevice.failure?.let { throw it } ?: FakeDevice.keys[alias]
        override fun engineDeleteEntry(alias: String) {
            FakeDevice.keys.remove(alias)
        }

        override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit
        override fun engineStore(stream: OutputStream?, password: CharArray?) = Unit
        override fun engineContainsAlias(alias: String) = alias in FakeDevice.keys
        override fun engineIsKeyEntry(alias: String) = alias in FakeDevice.keys
        override fun engineSize() = FakeDevice.keys.size
        override fun engineAliases(): Enumeration<String> = Collections.enumeration(FakeDevice.keys.keys)
        override fun engineIsCertificateEntry(alias: String) = false
        override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null
        override fun engineGetCertificate(alias: String): Certificate? = null
        override fun engineGetCreationDate(alias: String): Date? = null
        override fun engineGetCertificateAlias(certificate: Certificate): String? = null
        override fun engineSetKeyEntry(alias: String, key: Key, password: CharArray?, chain: Array<out Certificate>?) = Unit
        override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<out Certificate>?) = Unit
        override fun engineSetCertificateEntry(alias: String, certificate: Certificate) = Unit
    }
}
