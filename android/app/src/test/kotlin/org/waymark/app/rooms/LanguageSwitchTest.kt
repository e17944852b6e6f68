package org.waymark.app.rooms

import android.content.ClipboardManager
import android.content.Intent
import android.text.Layout
import android.view.View
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.shared
import org.waymark.core.Action
import org.waymark.core.ActionKind
import org.waymark.core.HandOverRequest
import org.waymark.core.Stage

/** Another language is there at once, and runs its own way; numbers keep theirs. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class LanguageSwitchTest {
    @Test fun eachLanguageIsThereAtOnceInTheSameWindow() {
        val phone = Phone().setUp().go(SettingsLanguageRoom())
        val window = phone.activity
        phone.speaks("Language", "Exit", View.LAYOUT_DIRECTION_LTR)
        phone.press("العربية").speaks("اللغة", "خروج", View.LAYOUT_DIRECTION_RTL)
        phone.press("Українська").speaks("Мова", "Вихід", View.LAYOUT_DIRECTION_LTR)
        phone.press("فارسی").speaks("زبان", "خروج", View.LAYOUT_DIRECTION_RTL)
        assertEquals("the notes stay open", Stage.UNLOCKED, phone.engine.stage())
        assertSame(window, phone.activity)
        assertFalse(window.isChangingConfigurations || window.isFinishing)
        phone.house.back()
        phone.settle()
        assertTrue(phone.screen(), phone.screen().contains(phone.engine.texts().getValue("home-numbers")))
    }

    @Test fun aNumberRunsFromLeftToRightInEveryLanguage() {
        for (language in listOf("ar", "fa")) {
            val phone = Phone(language).open().go(NumberRoom(NUMBER))
            val number = phone.engine.contact(NUMBER).number
            assertTrue(number, number.all { it in '0'..'9' || it in "+ ()-" })
            val view = phone.views().filterIsInstance<TextView>().first { it.text.toString() == number }
            assertEquals(Layout.DIR_LEFT_TO_RIGHT, view.layout.getParagraphDirection(0))
            assertEquals("at the side where reading begins", view.width, view.layout.getLineRight(0).toInt())
            phone.app.startAnew()
        }
    }

    @Test fun whatTheScreensCountIsInTheDigitsOfTheLanguageAndSoAreTheKeys() {
        val phone = Phone("fa").setUp().go(NotesRoom())
        assertTrue(phone.screen(), phone.screen().contains("۲۵۶"))
        phone.engine.lock()
        phone.go(UnlockRoom { NotesRoom() })
        "۴۸۲۹۱۵".forEach { phone.press(it.toString()) }
        phone.pressWord("unlock-now")
        assertEquals("typed as it was set", Stage.UNLOCKED, phone.engine.stage())
    }

    @Test fun theStepsOfASheetAreNumberedInTheDigitsOfTheLanguage() {
        val phone = Phone("fa").open().go(SheetRoom("sixty-seconds"))
        val marks = phone.views().filterIsInstance<TextView>().map { it.text.toString() }
        assertTrue(phone.screen(), marks.any { it.startsWith("۱.") } && marks.none { it.startsWith("1.") })
    }

    @Test fun whatIsWrittenInAnotherScriptBeginsWhereThePageBegins() {
        val phone = Phone("ar").setUp().go(SettingsLanguageRoom())
        val name = phone.views().filterIsInstance<TextView>().first { it.text.toString() == "English" }
        assertEquals(Layout.DIR_LEFT_TO_RIGHT, name.layout.getParagraphDirection(0))
        assertEquals(name.layout.width, name.layout.getLineRight(0).toInt())
    }

    @Test fun aNumberWithinASentenceKeepsTheOrderOfItsDigits() {
        val phone = Phone("ar").setUp().go(HandOverRoom(listOf(NUMBER), emptyList()))
        // Whoever gets the text gets no marks of direction with it, so it has no groups that could change places.
        val written = phone.engine.handOver(HandOverRequest(contacts = listOf(NUMBER))).qr.first().text.replace(" ", "")
        val message = phone.views().filterIsInstance<TextView>().first { it.text.contains('\u2066') }
        val from = message.text.indexOf('\u2066') + 1
        assertEquals(written, message.text.substring(from, message.text.indexOf('\u2069')).replace('\u00a0', ' '))
        // Before the first the place is that of the sentence.
        val places = written.indices.drop(1).map { message.layout.getPrimaryHorizontal(from + it) }
        assertEquals("from left to right", places.sorted(), places)
        assertEquals("on one line", 1, written.indices.map { message.layout.getLineForOffset(from + it) }.distinct().size)
    }

    @Test fun whatLeavesTheAppCarriesNoMarksOfDirection() {
        val phone = Phone("ar").setUp().go(NumberRoom(NUMBER))
        phone.press(phone.action(ActionKind.COPY).label)
        plain(phone.activity.getSystemService(ClipboardManager::class.java).primaryClip!!.getItemAt(0).text)
        phone.press(phone.action(ActionKind.SHARE).label)
        plain(phone.sharedText())
        phone.press(phone.action(ActionKind.CALL).label).pressWord("call-now")
        plain(shadowOf(phone.activity).nextStartedActivity.dataString!!)
        phone.go(NumberSlipRoom(NumberOwner(NUMBER))).pressWord("correction-send")
        plain(phone.sharedText())
        phone.go(HandOverRoom(listOf(NUMBER), emptyList())).pressWord("hand-over-share")
        plain(phone.sharedText())
    }

    private fun Phone.speaks(title: String, exit: String, direction: Int) {
        val texts = views().filterIsInstance<TextView>()
        val heading = texts.first { it.text.toString() == title }
        assertEquals(direction, heading.layoutDirection)
        assertEquals(direction, texts.first { it.text.toString() == exit }.layoutDirection)
    }

    private fun Phone.action(kind: ActionKind): Action = engine.contact(NUMBER).actions.first { it.kind == kind }
    private fun Phone.sharedText() = shared().getStringExtra(Intent.EXTRA_TEXT)!!

    private fun plain(text: CharSequence) = assertFalse(text.toString(), text.any { it in MARKS })

    private companion object {
        const val NUMBER = "pl-kcik-phone"
        val MARKS = ('\u202a'..'\u202e') + ('\u2066'..'\u2069') + listOf('\u200e', '\u200f', '\u061c')
    }
}
