package org.waymark.app.measures

import android.text.InputType
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp

@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class)
class FieldsTest {
    @Test
    fun noKeyboardLearnsFromAFieldNothingFillsOneInAndNoneIsSaved() {
        val phone = Phone().setUp()
        var fields = 0
        for (room in rooms(phone)) {
            phone.go(room)
            for (field in phone.views().filterIsInstance<EditText>()) {
                fields++
                assertEquals("${room::class.simpleName}: ${field.hint}", emptyList<String>(), faults(field))
            }
        }
        assertTrue("only $fields fields", fields >= 8)
    }

    private fun faults(field: EditText): List<String> = listOf(
        "a keyboard learns" to (field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING == 0),
        "words are proposed" to (field.inputType and InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS == 0),
        "it is filled in" to (field.importantForAutofill != View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS),
        "it is saved" to field.isSaveEnabled,
    ).filter { it.second }.map { it.first }
}
