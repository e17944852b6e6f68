package org.waymark.app.core

import android.content.Context
import java.io.File
import java.io.FileNotFoundException

/** Whose newer content this app takes: what lay in `publisher/` when it was built. */
class Publisher(private val context: Context) {
    /** The keys that count; none where the app was built for no publisher. */
    val root: ByteArray? get() = asset("publisher/root.json")

    /** Where newer content lies; none where it comes by hand only. */
    val address: String? get() = asset("publisher/address.txt")?.decodeToString()?.trim()

    private fun asset(name: String) = try {
        context.assets.open(name).use { it.readBytes() }
    } catch (_: FileNotFoundException) {
        null
    }
}

/** Newer packs: public, and not among what is private. */
fun packFolder(context: Context) = File(context.noBackupFilesDir, "packs").apply { mkdirs() }
