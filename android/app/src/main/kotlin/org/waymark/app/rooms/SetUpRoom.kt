package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.marked
import org.waymark.app.look.problem
import org.waymark.core.Pad
import org.waymark.core.SetUpEvent
import org.waymark.core.SetUpStep
import org.waymark.core.SetUpView
import org.waymark.core.WaymarkException

/** The first start, and the practice later: draws the step that the engine stands at. */
class SetUpRoom : Room {
    override val title = ""
    private var entry: UnlockEntry? = null

    override fun draw(house: House, page: Page) = house.ask(page, { it.setUp() }) { show(house, page, it) }

    override fun drop() {
        entry?.drop()
        entry = null
    }

    private fun show(house: House, page: Page, view: SetUpView) {
        if (view.step == SetUpStep.DONE) return house.onStage()
        if (view.step == SetUpStep.LIMITS) {
            page.overline(house.words("settings-language"))
            page.languages(house, page)
        }
        page.title(view.title, above = if (view.step == SetUpStep.LIMITS) 28 else 16)
        view.problemText?.let { page.problem(it) }
        val list = view.step == SetUpStep.LIMITS || view.step == SetUpStep.PRACTISE_TRIGGER && view.texts.size > 1
        for (text in view.texts) if (list) page.add(house.look.marked("•", text)) else page.text(text)
        SetUpStepPart(house, page, view, this).draw()
    }

    /** Tells the engine what was done, and shows the step after it. */
    fun tell(house: House, page: Page, event: SetUpEvent) =
        house.ask(page, { it.setUpEvent(event) }, { failed(house, page, it) }) { house.draw() }

    fun type(house: House, page: Page, view: SetUpView, pad: Pad, event: SetUpEvent) {
        val entry = UnlockEntry(house, pad, view.passphrase, "next")
        this.entry = entry
        entry.addTo(page) { tell(house, page, event) }
    }

    private fun failed(house: House, page: Page, problem: WaymarkException) {
        entry?.again()
        // The step was left by another way: what it is now, the engine says.
        if (problem is WaymarkException.Invalid) return house.draw()
        if (problem is WaymarkException.Locked) page.problem(house.words("unlock-wait"))
        else house.explain(page, problem)
    }
}
