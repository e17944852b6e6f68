package org.waymark.app.look

import android.os.Build
import android.view.View
import android.view.WindowInsets

/** Keeps everything out from under the system's bars and the keyboard. */
fun View.fitSystemBars() = setOnApplyWindowInsetsListener { view, insets ->
    if (Build.VERSION.SDK_INT >= 30) {
        val kinds = WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout() or WindowInsets.Type.ime()
        val free = insets.getInsets(kinds)
        view.setPadding(free.left, free.top, free.right, free.bottom)
        WindowInsets.CONSUMED
    } else {
        @Suppress("DEPRECATION")
        view.setPadding(
            insets.systemWindowInsetLeft, insets.systemWindowInsetTop,
            insets.systemWindowInsetRight, insets.systemWindowInsetBottom,
        )
        @Suppress("DEPRECATION")
        insets.consumeSystemWindowInsets()
    }
}
