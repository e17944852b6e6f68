package org.waymark.app.rooms

import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import org.waymark.app.look.Fill
import org.waymark.app.look.Style
import org.waymark.app.look.button
import org.waymark.app.look.inLanguage
import org.waymark.app.look.pairs
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningButton
import org.waymark.core.ScreeningStep
import org.waymark.core.ScreeningView

/** One step of an aid on a page: its title, what belongs to the step, and the buttons. */
class AidPage(val walk: AidWalk, val view: ScreeningView) {
    val page = walk.page
    val look = page.look
    val house = walk.house

    /** Somebody else looks at it, or has it in hand: few words, large. */
    private val quiet = view.discreet && view.step in QUIET

    fun draw() {
        val touched = page.findFocus()?.tag
        val sameList = page.tag == view.step && view.items.size != 1
        page.tag = view.step
        page.clear()
        page.layoutDirection = if (view.rightToLeft) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        head()
        body()
        buttons()
        if (sameList) touched?.let { page.findViewWithTag<View>(it)?.requestFocus() }
        else page.view.scrollTo(0, 0)
    }

    private fun head() {
        if (view.title.isNotEmpty()) page.heading(inLanguage(view.title, view.language))
        view.lead?.let { lead ->
            if (view.step in WAITING) page.text(lead, Style.LARGE) else page.soft(lead)
        }
        view.translationText?.let { page.soft(it) }
    }

    private fun body() {
        when (view.step) {
            ScreeningStep.GATE -> gate()
            ScreeningStep.INSTEAD -> instead()
            ScreeningStep.OBSERVE, ScreeningStep.ASK -> view.items.forEach { if (quiet) cue(it) else item(it) }
            ScreeningStep.HAND_OVER -> view.items.forEach { alone(it) }
            ScreeningStep.OUTCOME -> view.result?.let { result(it) }
            ScreeningStep.DONE, ScreeningStep.HANDED_BACK -> Unit
        }
    }

    /** Exactly those that the engine offers, in its order. */
    private fun buttons() {
        page.gap()
        val views = view.buttons.map { one -> look.button(inTheirs(one.label), fill(one)) { press(one) } }
        if (quiet || view.step == ScreeningStep.HAND_OVER) page.pairs(views) else views.forEach { page.add(it) }
    }

    private fun press(button: ScreeningButton) = walk.press(button.act, view.items.singleOrNull()?.id)

    private fun fill(button: ScreeningButton) =
        if (button.act in ONWARD && !quiet) Fill.MAIN else Fill.PLAIN

    fun inTheirs(words: String): CharSequence = inLanguage(words, view.language)

    private companion object {
        val QUIET = setOf(ScreeningStep.OBSERVE, ScreeningStep.ASK)
        val WAITING = setOf(ScreeningStep.DONE, ScreeningStep.HANDED_BACK)
        val ONWARD = setOf(ScreeningAct.CONTINUE, ScreeningAct.SHOW, ScreeningAct.WORKER_IS_BACK)
    }
}
