package org.waymark.app.front

import android.content.Context
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.widget.LinearLayout
import android.widget.TextView
import org.waymark.app.core.Desk
import org.waymark.app.look.Look
import org.waymark.app.look.Style
import org.waymark.app.look.asButton
import org.waymark.core.CoverKey
import org.waymark.core.CoverLine
import org.waymark.core.CoverView
import org.waymark.core.KeyWeight

/** The cover: lines and a keypad, drawn as the engine describes them. */
class CoverScreen(context: Context, private val desk: Desk) : LinearLayout(context) {
    private val look = Look(context)
    private val lines = column()
    private val keys = column()
    private val shown = mutableMapOf<CoverLine, TextView>()
    private var memory: TextView? = null
    private var drawn: String? = null

    init {
        orientation = VERTICAL
        isClickable = true // nothing below is ever touched through it
        isSaveFromParentEnabled = false
        addView(lines)
        addView(keys)
        redraw()
    }

    /** Draws the cover anew, as after a change of colours. */
    fun redraw() {
        background = look.plain(look.ground)
        drawn = null
        refresh()
    }

    /** Takes what the cover shows anew. Without an engine it is a calculator that shows nought. */
    fun refresh() = show(desk.engine?.runCatching { cover() }?.getOrNull() ?: PlainCover.view)

    private fun show(view: CoverView) {
        val layout = view.cover + view.rows.hashCode()
        if (layout != drawn) lay(view)
        drawn = layout
        shown[CoverLine.CAPTION]?.text = view.caption
        shown[CoverLine.HISTORY]?.text = view.history.decodeToString()
        shown[CoverLine.DISPLAY]?.text = view.display.decodeToString()
        memory?.text = view.memory
    }

    private fun lay(view: CoverView) {
        lines.removeAllViews()
        keys.removeAllViews()
        shown.clear()
        lines.layoutParams = LayoutParams(MATCH_PARENT, 0, if (low) LOW_LINES else LINES)
        val rows = rows(view)
        // Where there is little room, fewer rows leave more of it to the lines.
        keys.layoutParams = LayoutParams(MATCH_PARENT, 0, if (low) rows.size.toFloat() else KEYS)
        lines.layoutDirection = if (view.rightToLeft) LAYOUT_DIRECTION_RTL else LAYOUT_DIRECTION_LTR
        keys.layoutDirection = LAYOUT_DIRECTION_LTR
        memory = line(Style.SOFT).apply { gravity = Gravity.START }
        for (line in view.lines) {
            shown[line] = line(if (line == CoverLine.DISPLAY) Style.LARGE else Style.HEADING)
        }
        for (row in rows) keys.addView(row(row), LayoutParams(MATCH_PARENT, 0, 1f))
    }

    /** Two to a line where the screen is low and wide, so that a thumb still finds each key. */
    private fun rows(view: CoverView): List<List<CoverKey>> {
        val wide = resources.configuration.run { screenWidthDp > screenHeightDp }
        return if (low && wide) view.rows.chunked(2) { it.flatten() } else view.rows
    }

    private val low get() = resources.configuration.screenHeightDp < LOW

    private fun line(style: Style) = look.text("", style).apply {
        gravity = Gravity.END
        maxLines = 1
        plainLine()
        setPadding(look.dp(16), 0, look.dp(16), 0)
        fitOneLine(if (style == Style.LARGE) DISPLAY else style.size.toInt())
        lines.addView(this, LayoutParams(MATCH_PARENT, 0, if (style == Style.LARGE) 2f else 1f))
    }

    /** Sixteen digits have to fit, and a key on a small screen, whatever the font size. */
    private fun TextView.fitOneLine(largest: Int) {
        if (android.os.Build.VERSION.SDK_INT >= 26) {
            val scaled = (largest * resources.configuration.fontScale).toInt()
            setAutoSizeTextTypeUniformWithConfiguration(SMALLEST, scaled, 1, android.util.TypedValue.COMPLEX_UNIT_DIP)
        } else {
            textSize = minOf(largest.toFloat(), OLD)
        }
    }

    private fun TextView.plainLine() {
        includeFontPadding = false
        setLineSpacing(0f, 1f)
    }

    private fun row(row: List<CoverKey>) = LinearLayout(context).apply {
        for (key in row) {
            val place = LayoutParams(0, MATCH_PARENT, key.span.toFloat())
            val gap = look.dp(if (low) 1 else 3)
            place.setMargins(gap, gap, gap, gap)
            addView(key(key), place)
        }
    }

    private fun key(key: CoverKey): View = look.text(key.label, Style.HEADING).apply {
        val (ground, ink) = when (key.weight) {
            KeyWeight.PLAIN -> look.raised to look.ink
            KeyWeight.SOFT -> look.calm to look.ink
            KeyWeight.STRONG -> look.calm to look.accent
            KeyWeight.MAIN -> look.accent to look.onAccent
        }
        background = look.surface(ground)
        setTextColor(ink)
        gravity = Gravity.CENTER
        maxLines = 1
        plainLine()
        fitOneLine(KEY)
        contentDescription = key.spoken
        asButton { desk.engine?.runCatching { press(key.id) }?.getOrNull()?.let(::show) }
    }

    private fun column() = LinearLayout(context).apply {
        orientation = VERTICAL
        gravity = Gravity.BOTTOM
        setPadding(look.dp(4), look.dp(2), look.dp(4), look.dp(2))
    }

    private companion object {
        const val LINES = 3f
        const val LOW_LINES = 1.5f
        const val KEYS = 7f
        const val SMALLEST = 6
        const val KEY = 24
        const val DISPLAY = 56
        const val OLD = 18f
        const val LOW = 420
    }
}
