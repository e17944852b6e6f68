package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningEvent
import org.waymark.core.ScreeningView
import org.waymark.core.Waymark
import org.waymark.core.WaymarkException

/** Tells the engine what somebody did in an aid, and shows the step that it answers with. */
class AidWalk(
    val house: House,
    val page: Page,
    private val problem: (WaymarkException) -> Unit = { house.explain(page, it) },
    private val show: (ScreeningView) -> Unit,
) {
    /** Ends the aid; what is shown afterwards is the room's. */
    var onEnd: () -> Unit = {}

    fun look(): Unit = ask { it.screening() }

    fun gate(gate: String, holds: Boolean) = send(ScreeningEvent.Gate(gate, holds))

    fun answer(item: String, answer: String) = send(ScreeningEvent.Answer(item, answer))

    /** A button; the item that is shown is the one to pass over. */
    fun press(act: ScreeningAct, item: String?) = when (act) {
        ScreeningAct.END -> onEnd()
        ScreeningAct.SKIP -> item?.let { send(ScreeningEvent.Skip(it)) } ?: Unit
        else -> act(act)
    }

    fun act(act: ScreeningAct) = send(ScreeningEvent.Act(act))

    private fun send(event: ScreeningEvent) = ask { it.screeningEvent(event) }

    private fun ask(question: (Waymark) -> ScreeningView): Unit = house.ask(page, question, {
        // A touch that came twice: the step that there is now is shown again.
        if (it is WaymarkException.Invalid) look() else problem(it)
    }, show)
}
