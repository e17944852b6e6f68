package org.waymark.app.exit

import android.content.Context
import android.content.pm.PackageManager
import android.content.pm.Signature
import android.os.Build
import java.security.MessageDigest

/**
 * Which other app may ask for an exit: one, by its name and by whoever signed it. An app that
 * asks to be connected is only proposed; the reader decides in the settings.
 */
class Trust(private val context: Context) {
    private val kept get() = context.getSharedPreferences(FILE, Context.MODE_PRIVATE)

    val proposed: String? get() = kept.getString(PROPOSED, null)
    val connected: String? get() = kept.getString(CONNECTED, null)

    fun propose(app: String) = kept.edit().putString(PROPOSED, app).apply()

    fun accept() {
        val app = proposed ?: return
        val signer = signer(app) ?: return
        kept.edit().remove(PROPOSED).putString(CONNECTED, app).putString(SIGNER, signer).apply()
    }

    /** Also what is done where everything is destroyed: on the disk before this returns. */
    fun forget() {
        kept.edit().clear().commit()
        context.deleteSharedPreferences(FILE)
    }

    /** Before the set-up nobody connects an app: one that is there is left from before everything was destroyed. */
    fun forgetLeftover() {
        if (connected != null) forget()
    }

    fun trusts(app: String): Boolean =
        app == connected && signer(app).let { it != null && it == kept.getString(SIGNER, null) }

    private fun signer(app: String): String? = try {
        signatures(app).singleOrNull()?.let { digest(it) }
    } catch (_: PackageManager.NameNotFoundException) {
        null
    }

    /** More than one signer is more than we can vouch for. */
    private fun signatures(app: String): Array<out Signature> {
        val packages = context.packageManager
        if (Build.VERSION.SDK_INT >= 28) {
            val info = packages.getPackageInfo(app, PackageManager.GET_SIGNING_CERTIFICATES)
            return info.signingInfo?.apkContentsSigners.orEmpty()
        }
        @Suppress("DEPRECATION")
        return packages.getPackageInfo(app, PackageManager.GET_SIGNATURES).signatures.orEmpty()
    }

    private fun digest(signature: Signature) =
        MessageDigest.getInstance("SHA-256").digest(signature.toByteArray())
            .joinToString("") { "%02x".format(it) }

    private companion object {
        const val FILE = "links"
        const val PROPOSED = "proposed"
        const val CONNECTED = "connected"
        const val SIGNER = "signer"
    }
}
