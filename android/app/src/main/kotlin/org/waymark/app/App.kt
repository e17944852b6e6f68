package org.waymark.app

import android.app.Application
import org.waymark.app.core.Desk

/** Holds the one desk for as long as the process lives. */
open class App : Application() {
    open val desk: Desk by lazy { Desk(this) }
}
