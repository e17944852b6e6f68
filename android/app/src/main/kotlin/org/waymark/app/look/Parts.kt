package org.waymark.app.look

import android.text.InputType
import android.text.SpannableStringBuilder
import android.text.Spanned.SPAN_EXCLUSIVE_EXCLUSIVE
import android.text.style.ForegroundColorSpan
import android.text.style.RelativeSizeSpan
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.inputmethod.EditorInfo
import android.widget.Button
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.TextView

/** How much a button stands out. */
enum class Fill { MAIN, PLAIN, QUIET, CAUTION }

private const val TOUCH = 48

fun Look.button(words: CharSequence, fill: Fill, click: () -> Unit): TextView {
    val (ground, ink, edge) = when (fill) {
        Fill.MAIN -> Triple(accent, onAccent, accent)
        Fill.PLAIN -> Triple(calm, accent, calm)
        Fill.QUIET -> Triple(ground, accent, ground)
        Fill.CAUTION -> Triple(cautionGround, caution, caution)
    }
    return text(words, Style.STRONG).apply {
        setTextColor(ink)
        val quiet = fill == Fill.QUIET
        background = if (quiet) lined() else surface(ground, edge)
        gravity = if (quiet) Gravity.CENTER_VERTICAL or Gravity.START else Gravity.CENTER
        minHeight = dp(TOUCH + 8)
        setPadding(if (quiet) 0 else dp(16), dp(12), if (quiet) 0 else dp(16), dp(12))
        asButton(click)
    }
}

/** A screen reader calls it a button, a keyboard can reach it. */
fun View.asButton(click: () -> Unit) {
    isClickable = true
    isFocusable = true
    setOnClickListener { click() }
    accessibilityDelegate = object : View.AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(
            host: View,
            info: android.view.accessibility.AccessibilityNodeInfo,
        ) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.className = Button::class.java.name
        }
    }
}

/** One entry of a list: a strong line and what else there is to say. */
fun Look.row(title: CharSequence, details: List<CharSequence?>, click: () -> Unit): View {
    val below = details.filterNot { it.isNullOrBlank() }.map { text(it!!, Style.SOFT) }
    return pressable(listOf(text(title, Style.STRONG)) + below, click = click)
}

/**
 * A field that no keyboard learns from, that nothing fills in, and that is never saved. What belongs
 * in it stands above it: a hint inside would be cut where letters are large.
 */
fun Look.field(lines: Int = 1): EditText = Field(context).apply {
    textSize = Style.BODY.size
    setTextColor(ink)
    background = surface(raised, edge)
    minimumHeight = dp(TOUCH + 8)
    setPadding(dp(16), dp(12), dp(16), dp(12))
    isSaveEnabled = false
    addTextChangedListener(Awake(context))
    imeOptions = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI
    inputType = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS or
        (if (lines > 1) InputType.TYPE_TEXT_FLAG_MULTI_LINE else 0)
    if (lines > 1) {
        minLines = lines
        gravity = Gravity.TOP or Gravity.START
    }
    if (android.os.Build.VERSION.SDK_INT >= 26) {
        importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
    }
}

/**
 * One choice of several, with a mark and not by colour alone, and below it what there is to say of
 * it; `boxed` where it stands beside another.
 */
fun Look.choice(
    name: CharSequence,
    chosen: Boolean,
    boxed: Boolean = false,
    detail: CharSequence? = null,
    click: () -> Unit,
): TextView {
    val words = detailed(name, detail)
    return text(words, Style.BODY).apply {
        background = if (!boxed) lined() else if (chosen) surface(calm, accent) else surface(raised, edge)
        gravity = Gravity.CENTER_VERTICAL or Gravity.START
        minHeight = dp(TOUCH + 8)
        setPadding(if (boxed) dp(14) else 0, dp(12), if (boxed) dp(14) else 0, dp(12))
        setCompoundDrawablesRelative(Mark(this@choice, chosen), null, null, null)
        compoundDrawablePadding = dp(14)
        asButton(click)
        isSelected = chosen
        contentDescription = words
    }
}

/** A line, and a quieter one below it. */
private fun Look.detailed(name: CharSequence, detail: CharSequence?): CharSequence {
    if (detail.isNullOrBlank()) return name
    val words = SpannableStringBuilder(name).append("\n").append(detail)
    for (look in listOf(ForegroundColorSpan(inkSoft), RelativeSizeSpan(Style.SOFT.size / Style.BODY.size))) {
        words.setSpan(look, name.length, words.length, SPAN_EXCLUSIVE_EXCLUSIVE)
    }
    return words
}

/** Things of equal width side by side; under each other where the font is large. */
fun Look.side(vararg views: View): LinearLayout = LinearLayout(context).apply {
    val stacked = resources.configuration.fontScale > LARGE_FONT
    orientation = if (stacked) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
    for ((number, view) in views.withIndex()) {
        val place = if (stacked) LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
        else LinearLayout.LayoutParams(0, MATCH_PARENT, 1f)
        if (number > 0) if (stacked) place.topMargin = dp(8) else place.marginStart = dp(8)
        addView(view, place)
    }
}

private const val LARGE_FONT = 1.3f

/** A mark, and beside it a text that keeps its own left edge. */
fun Look.marked(mark: String, words: CharSequence): LinearLayout = LinearLayout(context).apply {
    isBaselineAligned = false
    addView(text(mark, Style.BODY), LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
    val place = LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f)
    place.marginStart = dp(10)
    addView(text(words, Style.BODY), place)
}
