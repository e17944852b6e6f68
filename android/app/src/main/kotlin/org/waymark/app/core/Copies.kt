package org.waymark.app.core

import android.content.ClipData
import android.content.ClipDescription
import android.content.ClipboardManager
import android.content.Context
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.os.PersistableBundle

/** What was copied: numbers and addresses only, marked as sensitive, gone after half a minute. */
object Copies {
    private const val KEPT_MILLIS = 30_000L
    private val later = Handler(Looper.getMainLooper())
    private var ours = false

    fun copy(context: Context, text: String) {
        val clip = ClipData.newPlainText("", text)
        clip.description.extras = PersistableBundle().apply {
            putBoolean(SENSITIVE, true)
        }
        clipboard(context).setPrimaryClip(clip)
        ours = true
        later.removeCallbacksAndMessages(null)
        val app = context.applicationContext // no window is held for so long
        later.postDelayed({ clear(app) }, KEPT_MILLIS)
    }

    /** Empties the clipboard if what lies there is ours. */
    fun clear(context: Context) {
        later.removeCallbacksAndMessages(null)
        if (!ours) return
        ours = false
        if (Build.VERSION.SDK_INT >= 28) clipboard(context).clearPrimaryClip()
        else clipboard(context).setPrimaryClip(ClipData.newPlainText("", ""))
    }

    private fun clipboard(context: Context) = context.getSystemService(ClipboardManager::class.java)

    // The constant of Android 13; older systems ignore the word.
    private val SENSITIVE = if (Build.VERSION.SDK_INT >= 33) ClipDescription.EXTRA_IS_SENSITIVE
    else "android.content.extra.IS_SENSITIVE"
}
