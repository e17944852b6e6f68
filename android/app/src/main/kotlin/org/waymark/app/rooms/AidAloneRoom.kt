package org.waymark.app.rooms

import org.waymark.app.core.Desk
import org.waymark.app.core.Voice
import org.waymark.app.look.Page
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningStep
import org.waymark.core.ScreeningView
import org.waymark.core.WaymarkException

/**
 * An aid in the person's own hand. It is the only room of the house, so that no way leads from
 * here to anything that is the worker's; only the exit stays. With `returning` the worker has
 * just typed the PIN.
 */
class AidAloneRoom(private val returning: Boolean = false) : Room {
    override val title = ""
    private var desk: Desk? = null
    private var stepBack: (() -> Unit)? = null

    /** Whether the aid goes on in another room. */
    private var goesOn = false

    override fun draw(house: House, page: Page) {
        desk = house.desk
        goesOn = false
        lateinit var walk: AidWalk
        walk = AidWalk(house, page, { problem(walk, it) }) { show(walk, it) }
        if (returning) walk.act(ScreeningAct.WORKER_IS_BACK) else walk.look()
    }

    /** Never leads out of here. */
    override fun back(house: House): Boolean {
        stepBack?.invoke()
        return true
    }

    override fun drop() {
        Voice.stop()
        stepBack = null
        if (!goesOn) desk?.ask({ it.endScreening() }, {}, {})
        desk = null
    }

    private fun show(walk: AidWalk, view: ScreeningView) {
        Voice.stop()
        if (view.step != ScreeningStep.HAND_OVER && view.step != ScreeningStep.HANDED_BACK) {
            return handBack(walk.house)
        }
        val canStepBack = view.buttons.any { it.act == ScreeningAct.BACK }
        stepBack = if (canStepBack) ({ walk.act(ScreeningAct.BACK) }) else null
        AidPage(walk, view).draw()
    }

    /** The worker's house is built anew around the aid that is under way. */
    private fun handBack(house: House) {
        goesOn = true
        house.startWith(HomeRoom())
        house.go(AidsRoom())
        house.go(AidRoom())
    }

    private fun problem(walk: AidWalk, problem: WaymarkException) {
        if (problem !is WaymarkException.Locked) return walk.house.explain(walk.page, problem)
        goesOn = true
        toUnlock(walk.house)
    }
}
