package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.numberRow
import org.waymark.app.look.row
import org.waymark.app.look.side
import org.waymark.app.look.switch
import org.waymark.core.DirectoryChoicesView
import org.waymark.core.HotlinesView

/** Numbers to call, best first, of the country, topic and language that the reader chose. */
class NumbersRoom(country: String? = null) : Room {
    override val title = "room-numbers"
    private val filter = NumbersFilter(country)

    override fun draw(house: House, page: Page) =
        house.ask(page, { it.directoryChoices() to it.hotlines(filter.request()) }) { (choices, view) ->
            page.choosing(house, choices)
            val list = page.add(Column(house.look))
            list.show(house, page, view)
        }

    override fun drop() = filter.clear()

    private fun Page.choosing(house: House, choices: DirectoryChoicesView) {
        val hints = countriesOfPhone(house.activity, choices.countries)
        if (filter[NumbersPart.COUNTRY] == null) for ((name, country) in hints) row(country.text, house.words(name)) {
            filter[NumbersPart.COUNTRY] = country.id
            house.draw()
        }
        add(chooser(house, choices, NumbersPart.COUNTRY))
        add(look.side(chooser(house, choices, NumbersPart.TOPIC), chooser(house, choices, NumbersPart.LANGUAGE)))
    }

    private fun chooser(house: House, choices: DirectoryChoicesView, part: NumbersPart) = house.look.row(
        part.choices(choices).firstOrNull { it.id == filter[part] }?.text ?: house.words(part.any),
        listOf(house.words(part.title)),
    ) { house.go(NumbersChoiceRoom(filter, part)) }

    private fun Column.show(house: House, page: Page, view: HotlinesView) {
        clear()
        view.emptyText?.let { note(it) }
        val anywhere = filter[NumbersPart.COUNTRY] == null
        for (contact in view.contacts) {
            add(look.numberRow(contact, anywhere) { house.go(NumberRoom(contact.id)) })
        }
        view.moreText?.let {
            button(it) {
                filter.showMore()
                refill(house, page)
            }
        }
        softIf(view.lowLeftOutText)
        switch(house.words("include-doubtful"), filter.doubtful) {
            filter.doubtful = !filter.doubtful
            refill(house, page)
        }
    }

    /** In its place, so that the reader does not land at the top. */
    private fun Column.refill(house: House, page: Page) =
        house.ask(page, { it.hotlines(filter.request()) }) { show(house, page, it) }
}
