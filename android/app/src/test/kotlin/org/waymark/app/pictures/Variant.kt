package org.waymark.app.pictures

import android.graphics.Insets
import android.view.ViewGroup
import android.view.WindowInsets
import org.robolectric.RuntimeEnvironment
import org.waymark.app.support.Phone

/** A kind of phone in a kind of hand: language, light, size of the letters, size of the screen. */
enum class Variant(
    private val language: String,
    private val qualifiers: String,
    private val font: Float,
    private val cutOut: Boolean = false,
    /** Which scenes are worth the time. */
    val among: (Scene) -> Boolean = { true },
) {
    PLAIN("en", "$PHONE-notnight-xhdpi", 1f),
    NIGHT("en", "$SMALL-night-xhdpi", 2f),
    UKRAINIAN("uk", "$PHONE-notnight-xhdpi", 2f),
    UKRAINIAN_NIGHT("uk", "$SMALL-night-xhdpi", 1f),
    MIRRORED("en", "ldrtl-$SMALL-notnight-xhdpi", 2f),
    MIRRORED_NIGHT("en", "ldrtl-$PHONE-night-xhdpi", 1f),
    ASIDE("uk", "w640dp-h360dp-land-notnight-xhdpi", 1f, cutOut = true),
    TABLET("en", "w800dp-h1280dp-night-mdpi", 1f, cutOut = true);

    private val said = Mirror()
    private val mirrored get() = qualifiers.startsWith("ldrtl")

    /** A new phone of this kind; without an engine where the library cannot be loaded. */
    fun phone(engine: Boolean = true): Phone {
        RuntimeEnvironment.setQualifiers("$language-$qualifiers")
        RuntimeEnvironment.setFontScale(font)
        return Phone(language, engine)
    }

    /** What only a real phone does: bars and a cut-out in the way, and a language from right to left. */
    fun dress(phone: Phone) {
        if (mirrored) said.turn(phone.activity.findViewById(android.R.id.content))
        val root = phone.activity.findViewById<ViewGroup>(android.R.id.content).getChildAt(0)
        root.dispatchApplyWindowInsets(insets(phone))
        phone.settle()
    }

    /** As the app itself left it, before anything more is pressed. */
    fun undress() = said.turnBack()

    fun free(phone: Phone): Insets {
        fun dp(size: Int) = (size * phone.activity.resources.displayMetrics.density).toInt()
        return Insets.of(if (cutOut) dp(CUT_OUT) else 0, dp(TOP), 0, dp(BOTTOM))
    }

    private fun insets(phone: Phone): WindowInsets {
        val free = free(phone)
        return WindowInsets.Builder()
            .setInsets(WindowInsets.Type.systemBars(), Insets.of(0, free.top, 0, free.bottom))
            .setInsets(WindowInsets.Type.displayCutout(), Insets.of(free.left, 0, 0, 0))
            .build()
    }

    private companion object {
        const val TOP = 24
        const val BOTTOM = 16
        const val CUT_OUT = 30
    }
}

private const val PHONE = "w360dp-h640dp"
private const val SMALL = "w240dp-h320dp"
