package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.core.SettingChange

/** Which language the app speaks, and what its texts are worth. */
class SettingsLanguageRoom : Room {
    override val title = "settings-language"

    override fun draw(house: House, page: Page) = page.languages(house, page)
}

/** The languages to choose from, in the place where they are asked for. */
fun Column.languages(house: House, page: Page) {
    val list = add(Column(house.look), above = 0)
    house.ask(page, { it.languages() to it.settings().languages.firstOrNull() }) { (view, chosen) ->
        list.language(house, page, house.words("language-of-phone"), null, chosen == null, emptyList())
        for (row in view.languages) {
            list.language(house, page, row.name, row.stateText, chosen == row.tag, listOf(row.tag))
        }
    }
}

private fun Column.language(
    house: House,
    page: Page,
    name: String,
    state: String?,
    chosen: Boolean,
    tags: List<String>,
) {
    add(
        look.choice(name, chosen, detail = state) {
            house.ask(page, { it.changeSetting(SettingChange.Languages(tags)) }) {
                house.desk.refreshTexts {
                    house.onStage()
                    house.redraw()
                }
            }
        },
    )
}
