package org.waymark.app.look

import android.view.View
import android.widget.LinearLayout
import android.widget.Space

/** Keys of one width, from left to right in every language; a row that is not full stays so. */
class KeyRow(look: Look, keys: List<View>, width: Int = keys.size) : LinearLayout(look.context) {
    init {
        layoutDirection = View.LAYOUT_DIRECTION_LTR
        for (key in keys + List(width - keys.size) { Space(look.context) }) {
            val place = LayoutParams(0, LayoutParams.MATCH_PARENT, 1f)
            place.setMargins(look.dp(GAP), 0, look.dp(GAP), 0)
            addView(key, place)
        }
    }

    private companion object {
        const val GAP = 2
    }
}
