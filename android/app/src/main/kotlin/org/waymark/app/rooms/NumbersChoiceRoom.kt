package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.choice

/** One list to choose from; the choice leads back to the numbers. */
class NumbersChoiceRoom(private val filter: NumbersFilter, private val part: NumbersPart) : Room {
    override val title = part.title

    override fun draw(house: House, page: Page) = house.ask(page, { it.directoryChoices() }) { view ->
        page.entry(house, house.words(part.any), null)
        for (choice in part.choices(view)) page.entry(house, choice.text, choice.id)
    }

    private fun Column.entry(house: House, words: String, id: String?) {
        add(look.choice(words, filter[part] == id) {
            filter[part] = id
            house.back()
        })
    }
}
