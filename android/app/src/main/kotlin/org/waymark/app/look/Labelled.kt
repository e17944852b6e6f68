package org.waymark.app.look

import android.view.View
import android.widget.EditText

/** A field under its name, which stays to be read while something stands in the field. */
fun Column.labelled(name: CharSequence, field: EditText): EditText {
    field.id = View.generateViewId()
    add(look.text(name, Style.SOFT), above = 16).labelFor = field.id
    return add(field, above = 4)
}
