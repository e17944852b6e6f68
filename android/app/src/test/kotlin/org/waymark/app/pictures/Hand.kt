package org.waymark.app.pictures

import android.graphics.Insets
import android.view.ViewGroup
import android.view.WindowInsets
import org.robolectric.RuntimeEnvironment
import org.waymark.app.support.Phone

/** A phone in somebody's hand: her language, the screen, the light, the size of the letters. */
class Hand(val language: String, screen: String, val font: Float, private val cutOut: Boolean = false) {
    val isSmall = screen.startsWith(SMALL)
    private val qualifiers = "$language-${if (language in FROM_RIGHT_TO_LEFT) "ldrtl-" else ""}$screen"

    /** Every screen that there is, one after the other, as the system's bars leave it. */
    fun walk(look: (Scene, Phone) -> Unit) {
        val phone = phone()
        for (scene in scenes) {
            scene.go(phone)
            dress(phone)
            look(scene, phone)
        }
        phone.app.startAnew()
        val plain = phone(engine = false)
        dress(plain)
        look(plainCover, plain)
    }

    /** Without an engine where the library cannot be loaded. */
    private fun phone(engine: Boolean = true): Phone {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(font)
        return Phone(language, engine)
    }

    /** What only a real phone does: bars and a cut-out in the way. */
    private fun dress(phone: Phone) {
        phone.settle()
        val root = phone.activity.findViewById<ViewGroup>(android.R.id.content).getChildAt(0)
        root.dispatchApplyWindowInsets(insets(phone))
        phone.settle()
    }

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

        /** As a system says it of itself once it speaks one of these. */
        val FROM_RIGHT_TO_LEFT = setOf("ar", "fa")
    }
}

const val PHONE = "w360dp-h640dp"
const val SMALL = "w240dp-h320dp"
const val LARGE = 2f
