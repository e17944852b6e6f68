package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.numbersInOrder
import org.waymark.core.EntryKind

/** A text with which the reader tells that an entry is wrong, and sends by her own means. */
class NumberSlipRoom(private val owner: NumberOwner) : Room {
    override val title = "correction"

    override fun draw(house: House, page: Page) {
        val kind = if (owner.site) EntryKind.SITE else EntryKind.CONTACT
        house.ask(page, { it.correctionSlip(kind, owner.id) }) { slip ->
            page.text(house.words("correction-means"))
            page.note(if (house.desk.rightToLeft) numbersInOrder(slip.text) else slip.text)
            page.mainButton(house.words("correction-send")) { page.errand(house, sharing(slip.text, slip.title)) }
        }
    }
}

/** The way there, at the foot of an entry. */
fun Page.correctionOf(house: House, owner: NumberOwner) {
    gap()
    quietButton(house.words("correction")) { house.go(NumberSlipRoom(owner)) }
}
