package org.waymark.app.pictures

import org.waymark.app.look.Dots
import org.waymark.app.rooms.AidCardRoom
import org.waymark.app.rooms.AidStartRoom
import org.waymark.app.rooms.AidsRoom
import org.waymark.app.support.Phone
import org.waymark.app.support.said
import org.waymark.core.Pad
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningStep

private val GATES = listOf("ready", "private", "interpreter", "referral", "consent")

/** Asking: in whole sentences, where others look, and with the phone in the person's hand. */
val aidScenes = listOf(
    Scene("aids") { at(AidsRoom()) },
    Scene("aid-start") { at(AidStartRoom("border")) },
    Scene("aid-gate") { write("screening-place", "Medyka").pressWord("screening-start") },
    Scene("aid-instead") { touch("ready:yes").touch("private:no").act(ScreeningAct.CONTINUE) },
    Scene("aid-observe") {
        act(ScreeningAct.BACK)
        throughTheGate()
        touch("age:adult").touch("minder:yes")
    },
    Scene("aid-ask") { act(ScreeningAct.CONTINUE) },
    Scene("aid-result") { touch("safe-company:no").act(ScreeningAct.STOP) },
    Scene("aid-result-numbers") { scrollTo(views().first { said(it) == engine.screening().result!!.hereText }) },
    Scene("aid-saving") {
        pressWord("screening-save")
        scrollToEnd()
    },
    Scene("aid-quiet") {
        at(AidStartRoom("conversation")).pressWord("screening-discreet").pressWord("screening-start")
        throughTheGate()
    },
    Scene("aid-quiet-ask") {
        while (engine.screening().step == ScreeningStep.OBSERVE) press(engine.screening().items.single().choices.first().text)
    },
    Scene("aid-quiet-end") { act(ScreeningAct.STOP) },
    Scene("aid-alone") {
        at(AidStartRoom("conversation")).pressWord("screening-start")
        throughTheGate()
        touch("age:adult").act(ScreeningAct.CONTINUE).act(ScreeningAct.HAND_OVER)
    },
    Scene("aid-handed-back") { press(engine.screening().buttons.last().label) },
    Scene("aid-back") {
        type(Pad.FIRST, Phone.PIN)
        engine.unlock()
        act(ScreeningAct.WORKER_IS_BACK)
    },
    Scene("aid-card") { at(AidCardRoom("ahtst-modified")) },
    Scene("aid-meaning") {
        write("screening-prevalence", "7.3").pressWord("screening-work-out")
        scrollTo(views().first { it is Dots })
    },
)

private fun Phone.throughTheGate() {
    GATES.forEach { touch("$it:yes") }
    act(ScreeningAct.CONTINUE)
}
