package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.together
import org.waymark.app.look.Typing
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.core.NotesView
import org.waymark.core.WaymarkException

/** All notes, or those in which something stands. */
class NotesRoom : Room, NotesOpen {
    override val title = "room-notes"
    private var wanted = ""

    override fun draw(house: House, page: Page) = house.ask(page, { it.notes() }, { locked(house, page, it) }) { view ->
        page.mainButton(house.words("note-new")) { house.go(NoteEditRoom()) }
        val found = Column(house.look)
        if (view.notes.isNotEmpty()) search(house, page, found)
        page.add(found)
        if (wanted.isBlank()) show(house, found, view) else find(house, page, found)
        below(house, page, view)
    }

    override fun drop() {
        wanted = ""
    }

    private fun locked(house: House, page: Page, problem: WaymarkException) {
        if (problem is WaymarkException.Locked) house.replace(UnlockRoom { NotesRoom() })
        else house.explain(page, problem)
    }

    private fun search(house: House, page: Page, found: Column) {
        val field = page.labelled(house.words("note-search"), house.look.field())
        field.setText(wanted)
        field.addTextChangedListener(Typing { wanted = it; find(house, page, found) })
    }

    private fun find(house: House, page: Page, found: Column) {
        val text = wanted
        // An answer to what stood there before is nobody's any more.
        house.ask(page, { it.findNotes(text) }) { if (text == wanted) show(house, found, it) }
    }

    private fun show(house: House, found: Column, view: NotesView) {
        found.clear()
        view.emptyText?.let { found.text(it) }
        for (note in view.notes) found.row(
            note.title.ifBlank { house.words("note-untitled") },
            together(note.label, note.tags.joinToString(", ")), note.changedText, note.expiresText,
        ) { house.go(NoteRoom(note.id)) }
    }

    private fun below(house: House, page: Page, view: NotesView) {
        view.damagedText?.let {
            page.caution(it)
            page.button(house.words("notes-give-up")) {
                house.go(SureNotesRoom("notes-give-up", "notes-give-up-means", { it.deleteDamagedNotes() }))
            }
        }
        page.soft(house.words("notes-room-for") + " " + house.number(view.roomFor))
        if (view.notes.isNotEmpty()) page.quietButton(house.words("note-export")) { house.go(NotePickRoom()) }
        page.quietButton(house.words("notes-purge")) {
            house.go(SureNotesRoom("notes-purge", "notes-purge-means", { it.purgeNotes() }))
        }
    }
}
