package org.waymark.app.pictures

import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.waymark.app.front.CoverScreen
import org.waymark.app.look.KeyRow
import org.waymark.app.look.SIDES

/**
 * Turns a screen round as a language from right to left would: letters become Hebrew ones, and
 * what follows the language begins at the right. Keys stay, because they are learnt by hand.
 */
class Mirror {
    private val before = mutableMapOf<TextView, CharSequence>()

    fun turn(view: View) {
        if (view is KeyRow || view is CoverScreen || view.tag == SIDES) return
        view.layoutDirection = View.LAYOUT_DIRECTION_RTL
        if (view is ViewGroup) return (0 until view.childCount).forEach { turn(view.getChildAt(it)) }
        if (view !is TextView || view is EditText || view.textDirection == View.TEXT_DIRECTION_LTR) return
        val turned = hebrew(view.text.toString())
        if (turned == view.text.toString()) return
        before[view] = view.text
        view.text = turned
    }

    fun turnBack() {
        before.forEach { (view, words) -> view.text = words }
        before.clear()
    }
}

/** As many letters as before, so that what has room keeps it and what has none shows it. */
fun hebrew(words: String): String = WORD.replace(words) { word ->
    // An address is the same in every language.
    if (word.value.any { it in "/@" }) word.value else word.value.map(::letter).joinToString("")
}

private fun letter(sign: Char): Char =
    if (sign.lowercaseChar() in 'a'..'z') 'א' + (sign.lowercaseChar() - 'a') else sign

private val WORD = Regex("\\S+")
