package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.core.SetUpEvent
import org.waymark.core.SetUpStep
import org.waymark.core.SetUpView

/** The first start, and the practice later: draws the step that the engine stands at. */
class SetUpRoom : Room {
    override val title = ""

    override fun draw(house: House, page: Page) = house.ask(page, { it.setUp() }) { show(house, page, it) }

    private fun show(house: House, page: Page, view: SetUpView) {
        page.heading(view.title)
        view.texts.forEach { page.text(it) }
        view.problemText?.let { page.caution(it) }
        if (view.step == SetUpStep.LIMITS) page.mainButton(house.words("next")) {
            house.ask(page, { it.setUpEvent(SetUpEvent.READ) }) { house.draw() }
        }
    }
}
