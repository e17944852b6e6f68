package org.waymark.app.exit

import android.app.Activity
import android.os.Build
import android.view.WindowManager.LayoutParams.FLAG_SECURE

/** Whether the window may be pictured, by whoever wants to and by the list of recent apps. */
class Pictured(
    private val activity: Activity,
    private val inRecents: (Boolean) -> Unit = {
        if (Build.VERSION.SDK_INT >= 33) activity.setRecentsScreenshotEnabled(it)
    },
) {
    /** The cover is in front: it may be seen, so that the list of recent apps is not black. */
    fun allow() {
        activity.window.clearFlags(FLAG_SECURE)
        inRecents(true)
    }

    fun forbid() {
        activity.window.addFlags(FLAG_SECURE)
        inRecents(false)
    }
}
