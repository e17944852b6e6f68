package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.asHeading
import org.waymark.app.look.Style
import org.waymark.app.look.fact
import org.waymark.app.look.freshness
import org.waymark.app.look.number
import org.waymark.core.ContactView
import org.waymark.core.SourceView

/** One number: all that is known of it, what can be done with it, and who says so. */
class NumberRoom(private val id: String) : Room {
    override val title = "room-number"
    override val named = true
    private val owner = NumberOwner(id)

    override fun draw(house: House, page: Page) = house.ask(page, {
        val contact = it.contact(id)
        contact to it.sourcesNamed(contact.sources + contact.evidence.map { said -> said.source })
    }) { (contact, sources) ->
        page.head(contact)
        page.actionsOf(house, owner, contact.actions)
        page.quietButton(house.words("room-hand-over")) { house.go(HandOverRoom(listOf(id), emptyList())) }
        page.facts(house, contact)
        page.evidenceOf(house, contact, sources)
        page.sourcesOf(house, sources.filter { it.id in contact.sources })
        page.correctionOf(house, owner)
    }

    private fun Page.head(contact: ContactView) {
        add(look.number(contact.number).asHeading(), above = 0)
        text(contact.name, Style.STRONG)
        text(contact.openText)
        contact.confirmText?.let { caution(it) }
        contact.confidenceText?.let { caution(it) }
        contact.note?.let { note(it) }
        add(look.freshness(contact.freshness, contact.freshnessText))
    }

    private fun Page.facts(house: House, contact: ContactView) {
        fact(house.words("number-answered-by"), contact.answeredByText)
        fact(house.words("number-run-by"), contact.operator)
        fact(house.words("number-country"), contact.countryName)
        fact(house.words("number-for"), contact.topicsText)
        fact(house.words("number-hours"), contact.hoursText)
        fact(house.words("number-languages"), contact.languagesText)
        fact(house.words("number-cost"), contact.costText)
        fact(house.words("number-reach"), contact.reachText)
    }

    private fun Page.evidenceOf(house: House, contact: ContactView, sources: List<SourceView>) {
        if (contact.evidence.isEmpty()) return
        heading(house.words("evidence"))
        for (said in contact.evidence) {
            text(said.says, Style.STRONG)
            soft(said.judgementText)
            softIf(said.note)
            softIf(sources.firstOrNull { it.id == said.source }?.text)
        }
    }
}
