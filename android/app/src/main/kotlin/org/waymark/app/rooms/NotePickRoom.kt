package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.app.look.problem
import org.waymark.core.NoteRow

/** Which notes are handed on. */
class NotePickRoom : Room, NotesOpen {
    override val title = "note-export"
    private val picked = linkedSetOf<String>()

    override fun draw(house: House, page: Page) = house.ask(page, { it.notes() }) { view ->
        page.text(house.words("note-pick"))
        val list = page.add(Column(house.look), above = 0)
        show(house, list, view.notes)
        val said = Column(house.look)
        page.mainButton(house.words("next")) {
            said.clear()
            if (picked.isEmpty()) said.problem(house.words("note-pick")) else house.go(NoteExportRoom(picked.toList()))
        }
        page.add(said)
    }

    override fun drop() = picked.clear()

    private fun show(house: House, list: Column, notes: List<NoteRow>) {
        list.clear()
        for (note in notes) list.add(
            house.look.choice(note.title.ifBlank { house.words("note-untitled") }, note.id in picked) {
                if (!picked.remove(note.id)) picked.add(note.id)
                show(house, list, notes)
            },
        )
    }
}
