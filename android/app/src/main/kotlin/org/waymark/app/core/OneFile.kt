package org.waymark.app.core

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import java.io.FileNotFoundException
import java.io.OutputStream

/**
 * Hands one file to the app that the reader chose in the share sheet, out of memory or out of
 * the engine, and once. Nothing is written anywhere; nobody can ask for anything else.
 */
class OneFile : ContentProvider() {
    override fun onCreate() = true

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        val give = uri.lastPathSegment?.takeIf { mode == "r" }?.let(::take) ?: throw FileNotFoundException()
        val (reading, writing) = ParcelFileDescriptor.createPipe()
        Thread {
            ParcelFileDescriptor.AutoCloseOutputStream(writing).use { pipe ->
                // Whoever reads may go away before the end, and so may whoever gives.
                runCatching { give(pipe) }
            }
        }.start()
        return reading
    }

    override fun getType(uri: Uri) =
        if (uri.lastPathSegment.orEmpty().endsWith(".pdf")) "application/pdf" else "application/octet-stream"
    override fun query(u: Uri, p: Array<String>?, s: String?, a: Array<String>?, o: String?): Cursor? = null
    override fun insert(uri: Uri, values: ContentValues?): Uri? = null
    override fun delete(uri: Uri, selection: String?, arguments: Array<String>?) = 0
    override fun update(u: Uri, v: ContentValues?, s: String?, a: Array<String>?) = 0

    companion object {
        @Volatile private var waiting: Pair<String, (OutputStream) -> Unit>? = null

        /** Makes a file ready to be fetched once; `give` writes it on a thread of its own. */
        fun offer(name: String, give: (OutputStream) -> Unit): Uri {
            waiting = name to give
            return Uri.parse("content://org.waymark.app.files/$name")
        }

        /** What writes the file of this name, once. */
        fun take(name: String): ((OutputStream) -> Unit)? =
            waiting?.takeIf { it.first == name }?.second?.also { waiting = null }

        /** Drops what nobody fetched. */
        fun clear() {
            waiting = null
        }
    }
}
