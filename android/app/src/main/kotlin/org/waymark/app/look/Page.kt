package org.waymark.app.look

import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.ScrollView
import android.widget.TextView

/** Texts, rows and buttons under each other. */
open class Column(val look: Look) : LinearLayout(look.context) {
    init {
        orientation = VERTICAL
    }

    fun clear() = removeAllViews()

    fun <V : View> add(view: V, above: Int = 8): V {
        val place = LayoutParams(MATCH_PARENT, WRAP_CONTENT)
        place.topMargin = look.dp(above)
        addView(view, place)
        return view
    }

    fun heading(words: CharSequence): TextView =
        add(look.text(words, Style.HEADING).apply { asHeading(this) }, above = 20)

    fun text(words: CharSequence, style: Style = Style.BODY): TextView = add(look.text(words, style))

    fun soft(words: CharSequence): TextView = text(words, Style.SOFT)

    /** Only where there is something to say. */
    fun softIf(words: CharSequence?) {
        if (!words.isNullOrBlank()) soft(words)
    }

    /** Something that has to be read before anything is done. */
    fun caution(words: CharSequence): TextView = add(look.text(words, Style.CAUTION).apply {
        background = look.panel(look.cautionGround)
        setPadding(look.dp(12), look.dp(10), look.dp(12), look.dp(10))
    })

    /** A calm note. */
    fun note(words: CharSequence): TextView = add(look.text(words, Style.BODY).apply {
        background = look.panel(look.calm)
        setPadding(look.dp(12), look.dp(10), look.dp(12), look.dp(10))
    })

    /** What is mainly done here. */
    fun mainButton(words: CharSequence, click: () -> Unit): TextView =
        add(look.button(words, Fill.MAIN, click), above = 12)

    fun button(words: CharSequence, click: () -> Unit): TextView =
        add(look.button(words, Fill.PLAIN, click), above = 12)

    fun cautionButton(words: CharSequence, click: () -> Unit): TextView =
        add(look.button(words, Fill.CAUTION, click), above = 12)

    /** One entry of a list: a strong line and what else there is to say, as one thing to press. */
    fun row(title: CharSequence, vararg details: CharSequence?, click: () -> Unit): View =
        add(look.row(title, details.toList(), click))

    fun gap(size: Int = 16) {
        add(View(look.context).apply { minimumHeight = look.dp(size) }, above = 0)
    }

    private fun asHeading(view: TextView) {
        if (android.os.Build.VERSION.SDK_INT >= 28) view.isAccessibilityHeading = true
    }
}

/** At both sides of a page: on a large screen lines are no longer than an eye can follow. */
val Look.margin: Int
    get() = maxOf(dp(16), dp(context.resources.configuration.screenWidthDp - WIDEST) / 2)

private const val WIDEST = 640

/** A column that scrolls and fills the room. Rooms are drawn on pages. */
class Page(look: Look) : Column(look) {
    val view = ScrollView(look.context)

    init {
        setPadding(look.margin, look.dp(8), look.margin, look.dp(24))
        view.isFillViewport = true
        view.isSaveEnabled = false
        view.addView(this, ViewGroup.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
    }
}
