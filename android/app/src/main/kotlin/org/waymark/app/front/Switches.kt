package org.waymark.app.front

import android.content.ComponentName
import android.content.pm.PackageManager
import android.content.pm.PackageManager.ComponentEnabledSetting
import android.os.Build

/** Switches the launcher's entries without ending what is running; all at once from Android 13. */
open class Switches(private val packages: PackageManager) {
    fun change(states: Map<ComponentName, Int>) {
        if (Build.VERSION.SDK_INT >= 33) together(states) else states.forEach(::one)
    }

    protected open fun together(states: Map<ComponentName, Int>) {
        if (Build.VERSION.SDK_INT < 33) return
        packages.setComponentEnabledSettings(
            states.map { (name, state) -> ComponentEnabledSetting(name, state, PackageManager.DONT_KILL_APP) },
        )
    }

    protected open fun one(name: ComponentName, state: Int) =
        packages.setComponentEnabledSetting(name, state, PackageManager.DONT_KILL_APP)
}
