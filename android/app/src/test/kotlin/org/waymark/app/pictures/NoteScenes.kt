package org.waymark.app.pictures

import android.widget.EditText
import org.waymark.app.rooms.NoteEditRoom
import org.waymark.app.rooms.NoteExportRoom
import org.waymark.app.rooms.NotePickRoom
import org.waymark.app.rooms.NoteRoom
import org.waymark.app.rooms.NotesRoom
import org.waymark.app.rooms.SureNotesRoom
import org.waymark.app.rooms.UnlockRoom
import org.waymark.app.support.Phone
import org.waymark.core.NoteEdit
import org.waymark.core.NoteTarget
import org.waymark.core.Pad

/** Notes: from an empty list to one that is handed on; and the door before them. */
val noteScenes = listOf(
    Scene("notes-empty") { at(NotesRoom()) },
    Scene("notes") {
        keep("Bus at noon", "Waits for the bus to Przemyśl. Wants to call her sister first.", "Heron")
        at(NotesRoom())
    },
    Scene("note") { at(NoteRoom(note)) },
    Scene("note-edit") { at(NoteEditRoom(note)) },
    Scene("note-warned") {
        at(NoteEditRoom())
        views().filterIsInstance<EditText>()[1].setText("Olena, +380 67 123 45 67.")
        letPass(1)
    },
    Scene("note-unwritten") {
        at(NoteEditRoom())
        pressWord("save")
    },
    Scene("note-delete") { at(SureNotesRoom("note-delete", "note-delete-means", {})) },
    Scene("note-pick") { at(NotePickRoom()) },
    Scene("note-export") { at(NoteExportRoom(listOf(note))) },
    Scene("unlock") {
        engine.lock()
        at(UnlockRoom { NotesRoom() })
    },
    Scene("unlock-wrong") {
        type(Pad.FIRST, "604837")
        pressWord("unlock-now")
    },
)

private fun Phone.keep(title: String, body: String, label: String) {
    val links = listOf(NoteTarget("sheet", "sixty-seconds"))
    engine.saveNote(NoteEdit(title = title, body = body.encodeToByteArray(), label = label, tags = listOf("bus"), links = links))
}

private val Phone.note get() = engine.notes().notes.last().id
