package org.waymark.app.rooms

import android.graphics.Typeface
import android.text.Spanned.SPAN_EXCLUSIVE_EXCLUSIVE
import android.text.style.BackgroundColorSpan
import android.text.style.StyleSpan
import android.text.style.UnderlineSpan
import android.view.View
import android.widget.EditText
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.core.NoteAdvice
import org.waymark.core.NoteWarning

/** Looks at what is being written whenever the typing pauses, and warns. It stops nobody. */
class NoteAdviser(private val house: House, private val page: Page, private val form: NoteForm) {
    val view = Column(house.look).apply { accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
    private val pause = Runnable { ask() }
    private var turn = 0

    fun typed() {
        turn++
        view.removeCallbacks(pause)
        view.postDelayed(pause, PAUSE_MILLIS)
    }

    private fun ask() {
        val asked = turn
        val edit = form.edit()
        house.ask(page, { engine -> engine.advise(edit).also { edit.body.fill(0) } }) { if (asked == turn) show(it) }
    }

    private fun show(advice: NoteAdvice) {
        view.clear()
        for (field in listOf(form.title, form.body, form.label)) unmark(field)
        for (warning in advice.warnings) {
            val seen = form.field(warning.field)?.let { mark(it, warning) }
            view.caution(warning.text)
            view.softIf(seen)
        }
        val name = advice.pseudonym ?: return
        view.button(house.words("note-use-label") + " " + name) { form.label.setText(name) }
    }

    /** Marks the place, and returns what stands there. */
    private fun mark(field: EditText, warning: NoteWarning): CharSequence {
        val from = place(field.text, warning.start.toInt())
        val to = place(field.text, warning.end.toInt())
        for (look in listOf(UnderlineSpan(), StyleSpan(Typeface.BOLD), BackgroundColorSpan(house.look.cautionGround))) {
            field.text.setSpan(look, from, to, SPAN_EXCLUSIVE_EXCLUSIVE)
        }
        return field.text.subSequence(from, to)
    }

    private fun unmark(field: EditText) {
        val text = field.text
        for (kind in listOf(UnderlineSpan::class.java, StyleSpan::class.java, BackgroundColorSpan::class.java)) {
            for (span in text.getSpans(0, text.length, kind)) text.removeSpan(span)
        }
    }

    private companion object {
        const val PAUSE_MILLIS = 700L
    }
}
