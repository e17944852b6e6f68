package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.choice

private val DAYS = listOf(1u, 3u, 7u, 14u, 30u, 90u)

/** For how long a note is kept; as the engine has it, until somebody chooses. */
fun Column.days(house: House, form: NoteForm, isNew: Boolean) {
    heading(house.words("note-days"))
    val list = add(Column(house.look), above = 0)
    list.choices(house, form, house.words(if (isNew) "note-days-usual" else "note-days-as-before"))
}

private fun Column.choices(house: House, form: NoteForm, usual: String) {
    clear()
    for (days in listOf(null) + DAYS) {
        val words = if (days == null) usual else "$days ${house.words("days")}"
        add(
            look.choice(words, form.days == days) {
                form.days = days
                choices(house, form, usual)
            },
        )
    }
}
