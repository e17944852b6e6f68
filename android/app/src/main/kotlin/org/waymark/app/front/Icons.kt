package org.waymark.app.front

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager

/** The launcher's entries. Exactly one is on, whatever the app was doing when it was killed. */
enum class Icon(val alias: String, val words: String) {
    PLAIN("PlainIcon", "icon-waymark"),
    CALCULATOR("CalculatorIcon", "icon-calculator"),
    NOTES("NotesIcon", "icon-notes"),
    CONVERTER("ConverterIcon", "icon-converter"),
}

class Icons(
    private val context: Context,
    private val packages: PackageManager = context.packageManager,
    private val switches: Switches = Switches(packages),
) {

    /** The first that is on. */
    val chosen: Icon get() = Icon.entries.firstOrNull(::isOn) ?: Icon.PLAIN

    /** On first, then the others off: a kill in between leaves two, which `repair` mends. */
    fun choose(icon: Icon) = switches.change(
        mapOf(name(icon) to PackageManager.COMPONENT_ENABLED_STATE_ENABLED) +
            (Icon.entries - icon).map { name(it) to PackageManager.COMPONENT_ENABLED_STATE_DISABLED },
    )

    /** At every start: one entry and no more. */
    fun repair() {
        val on = Icon.entries.filter(::isOn)
        if (on.size != 1) choose(on.firstOrNull() ?: Icon.PLAIN)
    }

    fun isOn(icon: Icon) = when (packages.getComponentEnabledSetting(name(icon))) {
        PackageManager.COMPONENT_ENABLED_STATE_ENABLED -> true
        PackageManager.COMPONENT_ENABLED_STATE_DEFAULT -> icon == Icon.PLAIN
        else -> false
    }

    private fun name(icon: Icon) = ComponentName(context.packageName, "org.waymark.app.${icon.alias}")
}
