package org.waymark.app.rooms

import android.content.ClipData
import android.content.ClipboardManager
import android.os.Build
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.PopupMenu
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp

/** Every field of every room, and every other view: what keyboards, autofill and clipboards get of it. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, sdk = [35])
class FieldsTest {
    @Test fun noKeyboardLearnsNothingFillsInNothingIsSavedAndNothingIsCopiedOut() {
        val phone = Phone().setUp()
        var fields = 0
        for ((name, room) in AllRooms(phone).all) {
            room()
            phone.settle()
            for (view in phone.views()) {
                if (view is EditText) strict(name, view).also { fields++ }
                else if (view is TextView) assertFalse("$name: ${view.text} can be copied", view.isTextSelectable)
            }
        }
        assertTrue("$fields fields", fields >= 8)
        ofAMenu(phone)
    }

    @Test
    @Config(sdk = [24])
    fun onTheOldestSystemToo() {
        val phone = Phone().setUp().go(NoteEditRoom())
        phone.views().filterIsInstance<EditText>().forEach { strict("note", it) }
        ofAMenu(phone)
    }

    private fun strict(room: String, field: EditText) {
        assertTrue("$room: learns", field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING != 0)
        assertFalse("$room: is saved", field.isSaveEnabled)
        if (Build.VERSION.SDK_INT >= 26) {
            assertEquals("$room: autofill", View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, field.importantForAutofill)
        }
        val board = field.context.getSystemService(ClipboardManager::class.java)
        board.setPrimaryClip(ClipData.newPlainText("", "before"))
        field.setText("quokka")
        for (id in listOf(android.R.id.copy, android.R.id.cut)) {
            field.selectAll()
            field.onTextContextMenuItem(id)
        }
        assertEquals("$room: copied", "before", board.primaryClip!!.getItemAt(0).text.toString())
        assertEquals("$room: cut", "quokka", field.text.toString())
    }

    /** The menu over a text holds pasting and selecting, and no other app's entry. */
    private fun ofAMenu(phone: Phone) {
        phone.house.startWith(PlacesRoom())
        phone.settle()
        val field = phone.views().filterIsInstance<EditText>().first()
        val menu = PopupMenu(phone.activity, field).menu
        for (id in listOf(android.R.id.copy, android.R.id.cut, android.R.id.shareText, android.R.id.paste, 4711)) menu.add(0, id, 0, "x")
        val mode = object : android.view.ActionMode() {
            override fun getMenu() = menu
            override fun setTitle(title: CharSequence?) = Unit
            override fun setTitle(title: Int) = Unit
            override fun setSubtitle(title: CharSequence?) = Unit
            override fun setSubtitle(title: Int) = Unit
            override fun setCustomView(view: View?) = Unit
            override fun invalidate() = Unit
            override fun finish() = Unit
            override fun getTitle(): CharSequence? = null
            override fun getSubtitle(): CharSequence? = null
            override fun getCustomView(): View? = null
            override fun getMenuInflater() = phone.activity.menuInflater
        }
        field.customSelectionActionModeCallback.onPrepareActionMode(mode, menu)
        assertEquals(listOf(android.R.id.paste), (0 until menu.size()).map { menu.getItem(it).itemId })
    }
}
