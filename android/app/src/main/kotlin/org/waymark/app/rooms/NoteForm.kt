package org.waymark.app.rooms

import android.widget.EditText
import org.waymark.app.look.Column
import org.waymark.app.look.Typing
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.core.NoteEdit
import org.waymark.core.NoteTarget
import org.waymark.core.NoteView

/** The fields of a note that is being written, and what of an older one stays as it is. */
class NoteForm(private val house: House, private val id: String?, private val changed: () -> Unit) {
    val title = field(lines = 1)
    val body = field(lines = 6)
    val label = field(lines = 1)
    var days: UInt? = null
    private var tags = emptyList<String>()
    private var links = emptyList<NoteTarget>()

    fun fill(note: NoteView) {
        title.setText(note.row.title)
        body.take(note.body)
        label.setText(note.row.label)
        tags = note.row.tags
        links = note.links.map { NoteTarget(it.kind, it.id) }
    }

    /** What was typed on a screen that is drawn anew. */
    fun fill(older: NoteForm) {
        for ((field, before) in fields.zip(older.fields)) field.text = before.text
        days = older.days
        tags = older.tags
        links = older.links
    }

    fun addTo(column: Column) {
        for ((name, field) in names.zip(fields)) column.labelled(house.words(name), field)
        for (field in fields) field.addTextChangedListener(Typing { changed() })
    }

    /** Its body is to be wiped by whoever asked for it. */
    fun edit() = NoteEdit(id, title.text.toString(), body.bytes(), label.text.toString(), tags, days, links)

    fun field(name: String): EditText? = mapOf("title" to title, "body" to body, "label" to label)[name]

    fun wipe() {
        fields.forEach { it.wipe() }
        tags = emptyList()
        links = emptyList()
    }

    private val fields get() = listOf(title, body, label)
    private val names = listOf("note-title", "note-body", "note-label")

    private fun field(lines: Int) = house.look.field(lines).apply {
        textDirection = android.view.View.TEXT_DIRECTION_FIRST_STRONG
    }
}
