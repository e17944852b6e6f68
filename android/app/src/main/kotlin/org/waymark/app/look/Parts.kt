package org.waymark.app.look

import android.text.InputType
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
enum class Fill { MAIN, PLAIN, CAUTION }

private const val TOUCH = 48

fun Look.button(words: CharSequence, fill: Fill, click: () -> Unit): TextView {
    val (ground, ink, edge) = when (fill) {
        Fill.MAIN -> Triple(accent, onAccent, accent)
        Fill.PLAIN -> Triple(raised, ink, line)
        Fill.CAUTION -> Triple(cautionGround, caution, caution)
    }
    return text(words, Style.STRONG).apply {
        setTextColor(ink)
        background = surface(ground, edge)
        gravity = Gravity.CENTER
        minHeight = dp(TOUCH + 8)
        setPadding(dp(16), dp(10), dp(16), dp(10))
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

fun Look.row(title: CharSequence, details: List<CharSequence?>, click: () -> Unit): View =
    LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        background = surface(raised, line)
        gravity = Gravity.CENTER_VERTICAL
        minimumHeight = dp(TOUCH + 8)
        setPadding(dp(14), dp(10), dp(14), dp(10))
        addView(text(title, Style.STRONG))
        for (detail in details) if (!detail.isNullOrBlank()) addView(text(detail, Style.SOFT))
        asButton(click)
    }

/** A field that no keyboard learns from, that nothing fills in, and that is never saved. */
fun Look.field(hint: CharSequence, lines: Int = 1): EditText = Field(context).apply {
    this.hint = hint
    textSize = Style.BODY.size
    setTextColor(ink)
    setHintTextColor(inkSoft)
    background = surface(raised, line)
    minHeight = dp(TOUCH + 8)
    setPadding(dp(14), dp(10), dp(14), dp(10))
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

/** One choice of several, with a mark and not by colour alone. */
fun Look.choice(words: CharSequence, chosen: Boolean, click: () -> Unit): TextView =
    text((if (chosen) "●  " else "○  ") + words, Style.BODY).apply {
        background = if (chosen) surface(calm, accent) else surface(raised, line)
        gravity = Gravity.CENTER_VERTICAL or Gravity.START
        minHeight = dp(TOUCH + 8)
        setPadding(dp(14), dp(10), dp(14), dp(10))
        asButton(click)
        isSelected = chosen
        contentDescription = words
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
    addView(text(mark, Style.BODY), LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
    val place = LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f)
    place.marginStart = dp(10)
    addView(text(words, Style.BODY), place)
}
