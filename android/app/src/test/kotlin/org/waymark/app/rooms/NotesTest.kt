package org.waymark.app.rooms

import android.content.Intent
import android.widget.EditText
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.picture
import org.waymark.core.NoteEdit
import org.waymark.core.NoteTarget

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class NotesTest {
    private val Phone.fields get() = views().filterIsInstance<EditText>()
    private fun Phone.says(name: String) = assertTrue(screen(), screen().contains(house.words(name)))

    @Test fun aNoteIsWrittenWarnedOfSavedFoundChangedAndDeleted() {
        val phone = Phone().setUp()
        phone.pressWord("home-notes")
        phone.picture("notes-empty")
        phone.pressWord("note-new")
        repeat(2) { phone.pressWord("save") }
        assertTrue(phone.house.here is NoteEditRoom)
        assertEquals("said once", 2, phone.screen().split(phone.house.words("note-empty")).size)
        phone.picture("note-edit-empty")
        phone.fields[0].setText("Met at the gate")
        phone.fields[1].setText("Жінка: +380 67 123 45 67.")
        phone.letPass(1)
        assertTrue(phone.screen(), phone.screen().contains("looks like a phone number"))
        val marked = phone.fields[1].text.run { getSpans(0, length, android.text.style.UnderlineSpan::class.java).single().let { subSequence(getSpanStart(it), getSpanEnd(it)).toString() } }
        assertEquals("+380 67 123 45 67", marked)
        phone.picture("note-edit-warning")
        assertTrue("one press of back drops nothing", phone.house.back() && phone.house.here is NoteEditRoom)
        val (title, body) = phone.fields
        phone.pressWord("save")
        assertTrue(phone.house.here is NoteRoom)
        assertEquals("what was typed is gone from the fields", "", title.text.toString() + body.text)
        assertTrue(phone.screen(), phone.screen().contains("Жінка: +380 67 123 45 67."))
        phone.picture("note")
        phone.house.back()
        phone.settle()
        phone.fields[0].setText("жінка")
        phone.settle()
        phone.press("Met at the gate")
        phone.pressWord("note-change")
        assertEquals("Жінка: +380 67 123 45 67.", phone.fields[1].text.toString())
        phone.fields[1].setText("Asked for an interpreter.")
        phone.pressWord("save")
        assertTrue(phone.screen(), phone.screen().contains("Asked for an interpreter."))
        phone.pressWord("note-delete")
        phone.says("note-delete-means")
        phone.picture("note-delete")
        phone.pressWord("note-delete")
        assertTrue(phone.house.here is NotesRoom)
        assertEquals(0, phone.engine.notes().notes.size)
        phone.pressWord("notes-purge")
        phone.says("notes-purge-means")
        phone.pressWord("notes-purge")
        assertTrue(phone.house.here is NotesRoom)
    }

    @Test fun aNoteIsHandedOnSealedWithThePinAndAConsent() {
        val phone = Phone().setUp()
        val links = listOf(NoteTarget("sheet", "sixty-seconds"))
        val id = phone.engine.saveNote(NoteEdit(title = "Bus at noon", body = "x".encodeToByteArray(), label = "Heron", tags = listOf("bus"), links = links)).id
        phone.go(NotesRoom())
        phone.picture("notes")
        phone.go(NoteEditRoom(id))
        phone.fields[0].setText("Bus at one")
        phone.pressWord("save")
        assertEquals("links and tags stay", listOf("sixty-seconds", "bus"), phone.engine.note(id).run { links.map { it.id } + row.tags })
        phone.go(NoteRoom(id)).pressWord("note-export")
        phone.fields[0].setText("anna@example.org")
        phone.fields.drop(1).forEach { it.setText("yes") }
        Phone.PIN.forEach { phone.press(it.toString()) }
        phone.exportNow()
        phone.says("export-recipient-wrong")
        phone.picture("note-export")
        phone.fields[0].setText("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")
        Phone.PIN.forEach { phone.press(it.toString()) }
        phone.exportNow()
        phone.says("export-ready")
        val sent = shadowOf(phone.activity).nextStartedActivity
        assertEquals(Intent.ACTION_CHOOSER, sent.action)
        val form = phone.house.here as NoteExportRoom
        val typed = phone.fields[0]
        form.drop()
        assertEquals("", typed.text.toString())
        phone.go(NoteRoom(id))
        phone.says("note-given")
        assertNull(shadowOf(phone.activity).nextStartedActivity)
        phone.press(phone.engine.note(id).links.single().title!!)
        assertTrue(phone.house.here is SheetRoom)
    }

    /** The button, not the title of the room that has the same words. */
    private fun Phone.exportNow() = pressWord("note-export")

    @Test @Config(qualifiers = "uk-w320dp-h480dp-night-xhdpi", fontScale = 2f)
    fun theNotesFitASmallPhoneWithLargeLetters() {
        val phone = Phone("uk").setUp()
        val id = phone.engine.saveNote(NoteEdit(title = "Зустріч біля воріт", body = "Потрібен перекладач.".encodeToByteArray(), label = "Чапля")).id
        for ((name, room) in listOf("notes" to NotesRoom(), "note" to NoteRoom(id), "note-edit" to NoteEditRoom(id), "note-export" to NoteExportRoom(listOf(id)), "unlock" to UnlockRoom { NotesRoom() })) {
            phone.go(room)
            phone.picture("$name-uk-large")
        }
    }
}
