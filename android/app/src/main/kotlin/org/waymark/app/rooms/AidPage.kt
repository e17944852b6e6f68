package org.waymark.app.rooms

import android.view.View
import org.waymark.app.look.Fill
import org.waymark.app.look.Style
import org.waymark.app.look.asHeading
import org.waymark.app.look.button
import org.waymark.app.look.inLanguage
import org.waymark.app.look.pairs
import org.waymark.app.look.tagInFocus
import org.waymark.app.look.takeFocus
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningButton
import org.waymark.core.ScreeningStep
import org.waymark.core.ScreeningView

/** One step of an aid on a page: its title, what belongs to the step, and the buttons. */
class AidPage(val walk: AidWalk, val view: ScreeningView, val saving: AidSaving = AidSaving()) {
    val page = walk.page
    val look = page.look
    val house = walk.house

    /** Others may look: few words, large, and answers by the side of the screen. */
    private val quiet = view.discreet && view.step in ITEMS

    /** One thing is asked: nothing stands before it that can be read after it. */
    private val isOne = view.items.size == 1

    fun draw() {
        val touched = page.tagInFocus()
        val sameList = page.tag == listOf(view.step, view.discreet) && view.items.size != 1
        page.tag = listOf(view.step, view.discreet)
        page.clear()
        page.layoutDirection = if (view.rightToLeft) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        head()
        body()
        buttons()
        if (isOne) page.softIf(view.translationText)
        if (sameList) return touched?.let { page.findViewWithTag<View>(it) }?.takeFocus() ?: Unit
        page.view.scrollTo(0, 0)
        page.getChildAt(0)?.takeFocus()
    }

    private fun head() {
        val title = inTheirs(view.title)
        // What is asked is larger than what it belongs to.
        when {
            title.isEmpty() -> Unit
            isOne -> page.overline(title)
            else -> page.title(title, above = 16)
        }
        view.lead?.let { lead ->
            if (view.step in WAITING) page.text(inTheirs(lead), Style.LARGE).asHeading() else page.soft(lead)
        }
        if (!isOne) page.softIf(view.translationText)
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
        val paired = quiet || view.step == ScreeningStep.HAND_OVER
        val others = if (paired) Fill.PLAIN else Fill.QUIET
        val views = view.buttons.map { one -> look.button(inTheirs(one.label), fill(one, others)) { press(one) } }
        if (paired) return page.pairs(views, above = 20)
        page.gap()
        for (button in views) page.add(button)
    }

    private fun press(button: ScreeningButton) = walk.press(button.act, view.items.singleOrNull()?.id)

    private fun fill(button: ScreeningButton, others: Fill) = if (button.act in ONWARD) Fill.MAIN else others

    fun inTheirs(words: String): CharSequence = inLanguage(words, view.language)

    private companion object {
        val ITEMS = setOf(ScreeningStep.OBSERVE, ScreeningStep.ASK)
        val WAITING = setOf(ScreeningStep.DONE, ScreeningStep.HANDED_BACK)
        val ONWARD = setOf(ScreeningAct.CONTINUE, ScreeningAct.SHOW, ScreeningAct.WORKER_IS_BACK)
    }
}
