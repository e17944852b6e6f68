package org.waymark.app.look

import android.view.View
import android.widget.EditText

/** A field with its name above it, where it can be read whole however large the letters are. */
fun Column.labelled(words: CharSequence): EditText {
    val field = look.field("")
    field.id = View.generateViewId()
    add(look.text(words, Style.BODY), above = 16).labelFor = field.id
    return add(field, above = 4)
}
