package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.Slow
import org.waymark.app.look.problem
import org.waymark.core.InputField
import org.waymark.core.NumberChoice
import org.waymark.core.WaymarkException

/** Where a note is written. Nothing of it is kept anywhere before it is saved. */
class NoteEditRoom(private val id: String? = null) : Room, NotesOpen {
    override val title = if (id == null) "note-new" else "room-note"
    private var form: NoteForm? = null
    private var adviser: NoteAdviser? = null
    private var changed = false
    private var askedToDrop = false

    override fun draw(house: House, page: Page) {
        val older = form
        val form = NoteForm(house, id, ::typed)
        if (id == null) return house.ask(page, { it.notes().keepChoices }) {
            show(house, page, form.apply { older?.let(::fill) }, it)
        }
        house.ask(page, { it.note(id) }) { note ->
            if (older == null) form.fill(note) else form.fill(older)
            note.body.fill(0)
            show(house, page, form, note.keepChoices)
        }
    }

    override fun drop() {
        form?.wipe()
        form = null
        adviser = null
    }

    /** What was written and not saved is dropped on a second press only. */
    override fun back(house: House): Boolean {
        if (!changed || askedToDrop) return false
        askedToDrop = true
        adviser?.view?.problem(house.words("note-unsaved"))
        return true
    }

    private fun typed() {
        changed = true
        askedToDrop = false
        adviser?.typed()
    }

    private fun show(house: House, page: Page, form: NoteForm, choices: List<NumberChoice>) {
        this.form = form
        form.addTo(page)
        suggest(house, page, form)
        val adviser = NoteAdviser(house, page, form)
        this.adviser = adviser
        page.add(adviser.view)
        page.days(house, form, choices)
        val button = Slow(house.words("save"), house.words("working"))
        button.addTo(page) { save(house, page, form, button) }
    }

    private fun suggest(house: House, page: Page, form: NoteForm) {
        page.button(house.words("note-suggest-label")) {
            house.ask(page, { it.pseudonym() }) { form.label.setText(it) }
        }
    }

    private fun save(house: House, page: Page, form: NoteForm, button: Slow) {
        val edit = form.edit()
        house.ask(page, { engine -> engine.runCatching { saveNote(edit) }.also { edit.body.fill(0) }.getOrThrow() }, {
            button.ready()
            failed(house, page, it)
        }) { saved ->
            changed = false
            if (id == null) house.replace(NoteRoom(saved.id)) else house.back()
        }
    }

    private fun failed(house: House, page: Page, problem: WaymarkException) {
        val field = (problem as? WaymarkException.Invalid)?.field
        if (field == InputField.NOTE) page.problem(house.words("note-too-long"))
        else house.explain(page, problem)
    }
}
