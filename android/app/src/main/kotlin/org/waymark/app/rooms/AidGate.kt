package org.waymark.app.rooms

import org.waymark.app.look.Style
import org.waymark.app.look.choice
import org.waymark.app.look.marked
import org.waymark.app.look.side
import org.waymark.core.GateView
import org.waymark.core.InsteadView

/** What has to hold before anything is asked: all of it on one page, one touch each. */
fun AidPage.gate() = view.gate.forEach { condition(it) }

private fun AidPage.condition(gate: GateView) {
    page.add(look.text(gate.text, Style.BODY), above = 24)
    page.softIf(gate.knownText)
    val yes = look.choice(gate.yesText, gate.holds == true, boxed = true) { walk.gate(gate.id, true) }
    val no = look.choice(gate.noText, gate.holds == false, boxed = true) { walk.gate(gate.id, false) }
    yes.tag = "${gate.id}:yes"
    no.tag = "${gate.id}:no"
    page.add(look.side(yes, no))
}

/** What to do where something of it does not hold. */
fun AidPage.instead() {
    view.instead.forEach { missing(it) }
    if (view.contacts.isEmpty()) return
    page.heading(house.words("screening-number-shown"))
    view.contacts.forEach { page.numberOf(house, it) }
}

private fun AidPage.missing(instead: InsteadView) {
    page.add(look.text(instead.text, Style.STRONG), above = 16)
    for (step in instead.steps) page.add(look.marked("•", step))
    instead.sheet?.let { sheet -> page.row(sheet.title, sheet.summary) { house.go(SheetRoom(sheet.id)) } }
}
