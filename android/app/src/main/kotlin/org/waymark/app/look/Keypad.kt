package org.waymark.app.look

import android.view.Gravity
import android.view.View
import android.widget.Space
import android.widget.TextView
import org.waymark.app.core.Pen

/** Our own keys, and a dot for each sign that was typed. The signs themselves are never shown. */
class Keypad(
    look: Look,
    private val words: (String) -> String,
    private val pen: Pen,
    phrase: Boolean,
) : Column(look) {
    private val dots = look.text("", Style.HEADING).apply {
        gravity = Gravity.CENTER
        minHeight = look.dp(48)
        background = look.underlined()
        setPadding(look.dp(12), look.dp(8), look.dp(12), look.dp(8))
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    }

    init {
        add(dots)
        if (phrase) Letters(this, words, ::typed, ::takenBack) else digits()
        again()
    }

    /** Nothing stands there any more. */
    fun again() {
        pen.begin()
        count()
    }

    fun key(label: String, spoken: String = label, click: () -> Unit): TextView =
        look.text(label, Style.TITLE).apply {
            background = look.surface(look.calm)
            gravity = Gravity.CENTER
            minHeight = look.dp(KEY)
            contentDescription = spoken
            isSoundEffectsEnabled = false
            asButton(click)
        }

    fun signKey(sign: String, label: String = sign, spoken: String = label): TextView {
        val bytes = sign.encodeToByteArray()
        return key(label, spoken) { typed(bytes) }
    }

    private fun digits() {
        for (row in listOf("123", "456", "789")) add(KeyRow(look, row.map(::digitKey)), above = 4)
        val delete = key("⌫", words("key-delete"), ::takenBack)
        add(KeyRow(look, listOf(Space(look.context), digitKey('0'), delete)), above = 4)
    }

    /** It says the digit as the cover does, and types it as everybody's PIN is kept. */
    private fun digitKey(digit: Char) = signKey(digit.toString(), inDigits(words("digits"), digit))

    private fun typed(sign: ByteArray) {
        pen.push(sign)
        count()
    }

    private fun takenBack() {
        pen.pop()
        count()
    }

    private fun count() {
        dots.text = "●".repeat(pen.signs).chunked(GROUP).joinToString(" ")
        dots.contentDescription = words("keypad-typed") + " " + inDigits(words("digits"), pen.signs)
    }

    private companion object {
        const val KEY = 52
        /** So that a long row of dots can break. */
        const val GROUP = 4
    }
}
