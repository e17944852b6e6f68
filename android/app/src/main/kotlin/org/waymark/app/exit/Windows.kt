package org.waymark.app.exit

import java.lang.ref.WeakReference
import org.waymark.app.MainActivity

/** The window that there is, for whoever has to close it from outside. */
object Windows {
    private var window = WeakReference<MainActivity>(null)

    var front: MainActivity?
        get() = window.get()
        set(value) {
            window = WeakReference(value)
        }
}
