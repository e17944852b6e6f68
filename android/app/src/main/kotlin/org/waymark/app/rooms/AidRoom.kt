package org.waymark.app.rooms

import org.waymark.app.core.Desk
import org.waymark.app.core.Voice
import org.waymark.app.look.Page
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningStep
import org.waymark.core.ScreeningView

/** An aid that is under way, in the worker's hand. All that was answered is in the engine. */
class AidRoom : Room {
    // What it is called, the engine says: neutrally where others may look.
    override val title = ""
    private var desk: Desk? = null
    private var stepBack: (() -> Unit)? = null
    private val saving = AidSaving()

    /** Whether the aid goes on in another room. */
    private var goesOn = false

    override fun draw(house: House, page: Page) {
        desk = house.desk
        lateinit var walk: AidWalk
        walk = AidWalk(house, page) { show(walk, it) }
        walk.onEnd = { leave(house) }
        walk.look()
    }

    override fun back(house: House): Boolean = stepBack?.invoke() != null

    /** What was typed for saving goes; the aid stays. */
    override fun locked(house: House) = house.draw()

    override fun drop() {
        Voice.stop()
        saving.drop()
        stepBack = null
        if (!goesOn) desk?.ask({ it.endScreening() }, {}, {})
        desk = null
    }

    private fun show(walk: AidWalk, view: ScreeningView) {
        Voice.stop()
        if (view.step == ScreeningStep.HAND_OVER || view.step == ScreeningStep.HANDED_BACK) {
            goesOn = true
            return walk.house.startWith(AidAloneRoom())
        }
        val canStepBack = view.buttons.any { it.act == ScreeningAct.BACK }
        stepBack = if (canStepBack) ({ walk.act(ScreeningAct.BACK) }) else null
        AidPage(walk, view, saving).draw()
    }

    private fun leave(house: House) {
        stepBack = null
        house.back()
    }
}
