package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.choice
import org.waymark.core.NumberChoice

/** For how long a note is kept; as the engine has it, until somebody chooses. */
fun Column.days(house: House, form: NoteForm, choices: List<NumberChoice>) {
    heading(house.words("note-days"))
    add(Column(house.look), above = 0).choices(form, choices)
}

private fun Column.choices(form: NoteForm, all: List<NumberChoice>) {
    clear()
    for (one in all) add(
        look.choice(one.text, form.days == one.value) {
            form.days = one.value
            choices(form, all)
        },
    )
}
