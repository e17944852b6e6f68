package org.waymark.app.look

import android.app.Activity
import android.content.Context
import android.text.Editable
import android.text.TextWatcher

/** Typing on a keyboard is using the app as well: no touch and no key of it ever arrives here. */
class Awake(private val context: Context) : TextWatcher {
    override fun afterTextChanged(text: Editable) {
        (context as? Activity)?.onUserInteraction()
    }

    override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit
    override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = Unit
}
