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
    private var days = emptyList<NumberChoice>()
    private var changed = false
    private var askedToDrop = false

    override fun draw(house: House, page: Page) {
        val older = form
        val form = NoteForm(house, id, ::typed)
        when {
            older != null -> show(house, page, form.apply { fill(older) })
            id == null -> house.ask(page, { it.notes() }) { show(house, page, form, it.keepChoices) }
            else -> house.ask(page, { it.note(id) }) { show(house, page, form.apply { fill(it) }, it.keepChoices) }
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

    private fun show(house: House, page: Page, form: NoteForm, days: List<NumberChoice> = this.days) {
        this.form = form
        this.days = days
        form.addTo(page)
        suggest(house, page, form)
        val adviser = NoteAdviser(house, page, form)
        this.adviser = adviser
        page.add(adviser.view)
        page.days(house, days, form.days) { form.days = it }
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
        val name = FAULTS[(problem as? WaymarkException.Invalid)?.field] ?: return house.explain(page, problem)
        page.problem(house.words(name))
    }

    private companion object {
        val FAULTS = mapOf(InputField.NOTE to "note-too-long", InputField.EMPTY_NOTE to "note-empty")
    }
}
