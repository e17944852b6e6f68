package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.together
import org.waymark.app.look.marked
import org.waymark.core.NoteView

/** One note. Its text is taken out of the bytes for as long as it is shown, and the bytes are wiped. */
class NoteRoom(private val id: String) : Room, NotesOpen {
    override val title = "room-note"
    override val named = true

    override fun draw(house: House, page: Page) = house.ask(page, { it.note(id) }) { note ->
        head(house, page, note)
        page.text(note.body.decodeToString()).textDirection = android.view.View.TEXT_DIRECTION_FIRST_STRONG
        note.body.fill(0)
        page.links(house, note.links)
        if (note.consentTexts.isNotEmpty()) {
            page.heading(house.words("note-given"))
            note.consentTexts.forEach { page.add(house.look.marked("•", it)) }
        }
        buttons(house, page)
    }

    private fun head(house: House, page: Page, note: NoteView) {
        page.title(note.row.title.ifBlank { house.words("note-untitled") })
        page.softIf(together(note.row.label, note.row.tags.joinToString(", ")))
        page.soft(note.createdText)
        page.softIf(note.row.expiresText)
    }

    private fun buttons(house: House, page: Page) {
        page.mainButton(house.words("note-change")) { house.go(NoteEditRoom(id)) }
        page.quietButton(house.words("note-export")) { house.go(NoteExportRoom(listOf(id))) }
        page.quietButton(house.words("note-delete")) { house.go(sure()) }
    }

    private fun sure() = SureNotesRoom("note-delete", "note-delete-means", { it.deleteNote(id) }) { house ->
        // Out of this question, and out of the note that is gone.
        house.back()
        house.back()
    }
}
