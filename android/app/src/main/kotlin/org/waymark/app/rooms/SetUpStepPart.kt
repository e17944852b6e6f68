package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.core.Pad
import org.waymark.core.SetUpEvent
import org.waymark.core.SetUpStep
import org.waymark.core.SetUpView

/** What can be done at a step of the set-up: type, press, or pass over it. */
class SetUpStepPart(
    private val house: House,
    private val page: Page,
    private val view: SetUpView,
    private val room: SetUpRoom,
) {
    fun draw() {
        when (view.step) {
            SetUpStep.LIMITS -> main("set-up-read", SetUpEvent.READ)
            SetUpStep.CHOOSE_SECRET -> type(Pad.FIRST, SetUpEvent.SECRET_TYPED)
            SetUpStep.REPEAT_SECRET -> type(Pad.AGAIN, SetUpEvent.SECRET_REPEATED)
            SetUpStep.OFFER_SECOND -> button("set-up-want-second", SetUpEvent.WANT_SECOND)
            SetUpStep.CHOOSE_SECOND -> type(Pad.FIRST, SetUpEvent.SECOND_TYPED)
            SetUpStep.REPEAT_SECOND -> type(Pad.AGAIN, SetUpEvent.SECOND_REPEATED)
            SetUpStep.PRACTISE_SECOND -> if (view.passphrase) typeBehindTheCover()
            SetUpStep.READY -> main("done", SetUpEvent.FINISH)
            // These end by leaving and coming back, which the engine sees.
            SetUpStep.PRACTISE_EXIT, SetUpStep.PRACTISE_RETURN, SetUpStep.PRACTISE_TRIGGER, SetUpStep.DONE -> Unit
        }
        if (view.canSkip) skip()
    }

    private fun type(pad: Pad, event: SetUpEvent) = room.type(house, page, view, pad, event)

    /** No cover can type a phrase: it opens the other notes from in here. */
    private fun typeBehindTheCover() {
        page.mainButton(house.words("unlock-title")) { house.go(UnlockRoom { SetUpRoom() }) }
    }

    private fun skip() = when (view.step) {
        SetUpStep.OFFER_SECOND, SetUpStep.CHOOSE_SECOND, SetUpStep.REPEAT_SECOND ->
            button("set-up-no-second", SetUpEvent.SKIP_SECOND)
        else -> button("set-up-skip", SetUpEvent.SKIP)
    }

    private fun main(name: String, event: SetUpEvent) {
        page.mainButton(house.words(name)) { room.tell(house, page, event) }
    }

    private fun button(name: String, event: SetUpEvent) {
        page.button(house.words(name)) { room.tell(house, page, event) }
    }
}
