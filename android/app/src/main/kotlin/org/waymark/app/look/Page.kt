package org.waymark.app.look

import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.ScrollView
import android.widget.Space
import android.widget.TextView

/** Texts, rows and buttons under each other. */
open class Column(val look: Look) : LinearLayout(look.context) {
    init {
        orientation = VERTICAL
    }

    fun clear() = removeAllViews()

    fun <V : View> add(view: V, above: Int = if (view.background is Lined) 0 else 8): V {
        val place = LayoutParams(MATCH_PARENT, WRAP_CONTENT)
        place.topMargin = look.dp(above)
        addView(view, place)
        return view
    }

    fun heading(words: CharSequence): TextView =
        add(look.text(words, Style.HEADING).asHeading(), above = 28)

    /** What the whole screen is about, where the page says it itself. */
    fun title(words: CharSequence, above: Int = 0): TextView = add(look.text(words, Style.TITLE).asHeading(), above)

    /** What it belongs to, small, where something larger follows. */
    fun overline(words: CharSequence): TextView = add(look.text(words, Style.OVERLINE).asHeading(), above = 8)

    /** One of several things that are only read. */
    fun entry(words: CharSequence): TextView = add(look.text(words, Style.STRONG), above = 28)

    fun text(words: CharSequence, style: Style = Style.BODY): TextView = add(look.text(words, style))

    fun soft(words: CharSequence): TextView = text(words, Style.SOFT)

    /** Only where there is something to say. */
    fun softIf(words: CharSequence?) {
        if (!words.isNullOrBlank()) soft(words)
    }

    /** Something that has to be read before anything is done. */
    fun caution(words: CharSequence): TextView = add(look.text(words, Style.CAUTION).apply {
        background = look.panel(look.cautionGround)
        setPadding(look.dp(16), look.dp(14), look.dp(16), look.dp(14))
    }, above = 12)

    /** A calm note. */
    fun note(words: CharSequence): TextView = add(look.text(words, Style.BODY).apply {
        background = look.panel(look.calm)
        setPadding(look.dp(16), look.dp(14), look.dp(16), look.dp(14))
    }, above = 12)

    /** What is mainly done here. */
    fun mainButton(words: CharSequence, click: () -> Unit): TextView =
        add(look.button(words, Fill.MAIN, click), above = 20)

    fun button(words: CharSequence, click: () -> Unit): TextView =
        add(look.button(words, Fill.PLAIN, click), above = 12)

    /** What can be done as well: a line among others, not another block. */
    fun quietButton(words: CharSequence, click: () -> Unit): TextView =
        add(look.button(words, Fill.QUIET, click), above = 0)

    fun cautionButton(words: CharSequence, click: () -> Unit): TextView =
        add(look.button(words, Fill.CAUTION, click), above = 12)

    /** One entry of a list: a strong line and what else there is to say, as one thing to press. */
    fun row(title: CharSequence, vararg details: CharSequence?, click: () -> Unit): View =
        add(look.row(title, details.toList(), click), above = 0)

    fun gap(size: Int = 16) {
        addView(Space(look.context), LayoutParams(MATCH_PARENT, look.dp(size)))
    }
}

/** A screen reader can jump to it. */
fun <V : View> V.asHeading(): V = apply {
    if (android.os.Build.VERSION.SDK_INT >= 28) isAccessibilityHeading = true
}

/** A column that scrolls and fills the room. Rooms are drawn on pages. */
class Page(look: Look) : Column(look) {
    val view = ScrollView(look.context)
    private val name = look.text("", Style.TITLE).asHeading()

    init {
        val side = look.margin
        val whole = LinearLayout(context).apply { orientation = VERTICAL }
        name.setPadding(side, look.dp(16), side, 0)
        name.visibility = GONE
        setPadding(side, look.dp(8), side, look.dp(28))
        whole.addView(name, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        whole.addView(this, LayoutParams(MATCH_PARENT, WRAP_CONTENT, 1f))
        view.isFillViewport = true
        view.isSaveEnabled = false
        view.addView(whole, ViewGroup.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
    }

    /** The name of the room; small where the page begins with a title of its own. */
    fun name(words: String, small: Boolean) {
        name.text = words
        name.visibility = if (words.isEmpty()) GONE else VISIBLE
        if (!small) return
        name.textSize = Style.OVERLINE.size
        name.setTextColor(look.inkSoft)
    }
}
