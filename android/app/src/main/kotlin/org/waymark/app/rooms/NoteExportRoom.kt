package org.waymark.app.rooms

import android.widget.EditText
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.app.look.problem
import org.waymark.core.ExportForm
import org.waymark.core.ExportRequest
import org.waymark.core.InputField
import org.waymark.core.Pad
import org.waymark.core.WaymarkException

/** Hands notes on, sealed for one recipient: who agreed, to what, and the PIN once more. */
class NoteExportRoom(private val ids: List<String>) : Room, NotesOpen {
    override val title = "note-export"
    private var fields = emptyList<EditText>()
    private var entry: UnlockEntry? = null
    private var form = ExportForm.NOTES

    override fun draw(house: House, page: Page) = house.ask(page, { it.setUp().passphrase }) { phrase ->
        val before = fields
        fields = NAMES.map { page.labelled(house.words(it), house.look.field()) }
        for ((field, older) in fields.zip(before)) field.text = older.text
        val forms = page.add(Column(house.look))
        forms(house, forms)
        page.heading(house.words(if (phrase) "passphrase-type" else "unlock-type"))
        val entry = UnlockEntry(house, Pad.FIRST, phrase, "note-export")
        this.entry = entry
        entry.addTo(page) { export(house, page) }
    }

    override fun drop() {
        fields.forEach { it.wipe() }
        fields = emptyList()
        entry?.drop()
        entry = null
    }

    private fun forms(house: House, into: Column) {
        into.clear()
        for ((name, one) in FORMS) into.add(
            house.look.choice(house.words(name), one == form) {
                form = one
                forms(house, into)
            },
        )
    }

    private fun export(house: House, page: Page) {
        val (recipient, who, whom, what) = fields.map { it.text.toString() }
        val request = ExportRequest(ids, recipient.trim(), who, whom, what, form)
        house.ask(page, { it.exportNotes(request) }, { failed(house, page, it) }) { file ->
            entry?.again()
            page.note(house.words("export-ready"))
            house.share(file)
        }
    }

    private fun failed(house: House, page: Page, problem: WaymarkException) {
        entry?.again()
        val name = when {
            problem is WaymarkException.Invalid -> FAULTS[problem.field]
            problem is WaymarkException.Locked -> return house.locked(page)
            else -> null
        } ?: return house.explain(page, problem)
        page.problem(house.words(name))
    }

    /** After too many wrong tries nothing is guessed for a while, and the notes stay open. */
    private fun House.locked(page: Page) = ask(page, { it.waits() }) { seconds ->
        if (seconds > 0) page.problem(words("unlock-wait") + " " + "${number(seconds)} ${words("seconds")}") else onStage()
    }

    private companion object {
        val NAMES = listOf("note-recipient", "note-who-agreed", "note-to-whom", "note-what")
        val FORMS = listOf("export-notes" to ExportForm.NOTES, "export-answers" to ExportForm.FHIR_RESPONSES)
        val FAULTS = mapOf(
            InputField.RECIPIENT to "export-recipient-wrong",
            InputField.CONSENT to "export-consent-missing",
            InputField.ANSWER to "export-no-answers",
        )
    }
}
