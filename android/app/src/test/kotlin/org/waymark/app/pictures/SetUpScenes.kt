package org.waymark.app.pictures

import org.junit.Assert.assertEquals
import org.waymark.app.support.Phone
import org.waymark.core.ExitTrigger
import org.waymark.core.Pad
import org.waymark.core.SetUpEvent
import org.waymark.core.SetUpStep

const val SECOND = "739164"

/** The first start, step by step, with a second PIN. */
val setUpScenes = listOf(
    step("set-up-limits", SetUpStep.LIMITS) {},
    step("set-up-choose", SetUpStep.CHOOSE_SECRET) { tell(SetUpEvent.READ) },
    step("set-up-too-easy", SetUpStep.CHOOSE_SECRET) { typed(Pad.FIRST, "111111", SetUpEvent.SECRET_TYPED) },
    step("set-up-repeat", SetUpStep.REPEAT_SECRET) {
        typed(Pad.FIRST, Phone.PIN, SetUpEvent.SECRET_TYPED)
        tap("482")
    },
    step("set-up-second", SetUpStep.OFFER_SECOND) { typed(Pad.AGAIN, Phone.PIN, SetUpEvent.SECRET_REPEATED) },
    step("set-up-second-choose", SetUpStep.CHOOSE_SECOND) { tell(SetUpEvent.WANT_SECOND) },
    step("set-up-second-repeat", SetUpStep.REPEAT_SECOND) { typed(Pad.FIRST, SECOND, SetUpEvent.SECOND_TYPED) },
    step("set-up-exit", SetUpStep.PRACTISE_EXIT) { typed(Pad.AGAIN, SECOND, SetUpEvent.SECOND_REPEATED) },
    step("set-up-practise-second", SetUpStep.PRACTISE_SECOND) { outAndIn(Phone.PIN) },
    step("set-up-trigger", SetUpStep.PRACTISE_TRIGGER) { outAndIn(SECOND) },
    step("set-up-ready", SetUpStep.READY) { tell(SetUpEvent.SKIP) },
)

private fun step(name: String, step: SetUpStep, go: Phone.() -> Unit) = Scene(name) {
    go()
    assertEquals(screen(), step, engine.setUp().step)
}

private fun Phone.tell(event: SetUpEvent) {
    engine.setUpEvent(event)
    activity.showStage()
    settle()
}

private fun Phone.typed(pad: Pad, digits: String, event: SetUpEvent) {
    type(pad, digits)
    tell(event)
}

fun Phone.out() {
    engine.quickExit(ExitTrigger.BUTTON)
    engine.finishExit()
    activity.showStage()
    settle()
}

fun Phone.outAndIn(pin: String) {
    out()
    comeIn(pin)
}
