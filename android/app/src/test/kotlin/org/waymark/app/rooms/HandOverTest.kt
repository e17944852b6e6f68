package org.waymark.app.rooms

import android.content.Intent
import android.net.Uri
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.look.CardPreview
import org.waymark.app.look.Code
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.picture
import org.waymark.app.support.says
import org.waymark.app.support.shared
import org.waymark.core.CardLayout
import org.waymark.core.CardRequest
import org.waymark.core.HandOverRequest

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class HandOverTest {
    @Test fun theWarningsComeFirstAndWhatIsGivenIsExactlyTheEnginesText() {
        val phone = Phone().setUp().go(HandOverRoom(CONTACTS, emptyList()))
        val view = phone.engine.handOver(HandOverRequest(contacts = CONTACTS))
        phone.picture("hand-over")
        assertTrue(phone.screen().indexOf(view.warnings.first()) < phone.screen().indexOf(view.message))
        view.warnings.forEach { phone.says(it) }
        view.leftOut.forEach { phone.says(it.text) }
        val codes = phone.views().filterIsInstance<Code>()
        assertEquals(view.qr.map { it.text }, codes.map { it.contentDescription })
        phone.pressWord("hand-over-share")
        assertEquals(view.message, phone.shared().getStringExtra(Intent.EXTRA_TEXT))
    }

    @Test fun itIsGivenInAnotherLanguageOrAsAnOrdinaryNote() {
        val phone = Phone().setUp().go(HandOverRoom(CONTACTS, emptyList()))
        val other = phone.engine.languages().languages.first { it.tag == "uk" }
        phone.press(listOfNotNull(other.name, other.stateText).joinToString("\n"))
        val view = phone.engine.handOver(HandOverRequest(contacts = CONTACTS, language = "uk"))
        phone.says(view.message)
        phone.press(view.disguises.first().label)
        val note = HandOverRequest(contacts = CONTACTS, language = "uk", disguise = view.disguises.first().id)
        phone.says(phone.engine.handOver(note).note!!)
        phone.picture("hand-over-note")
        val room = phone.house.here as HandOverRoom
        phone.house.back()
        phone.settle()
        phone.go(room).says(phone.engine.handOver(HandOverRequest(contacts = CONTACTS)).message)
    }

    @Test fun cardsAreShownAsTheyWillBePrintedAndLeaveAsOneFileOutOfMemory() {
        val phone = Phone().setUp().go(HandOverRoom(CONTACTS, emptyList())).pressWord("hand-over-card")
        val view = phone.engine.pocketCards(CardRequest(contacts = CONTACTS, language = "en", layout = CardLayout.A4_EIGHT))
        phone.picture("card-page")
        assertEquals(8, view.cards.size)
        val spoken = phone.views().filterIsInstance<CardPreview>().single().contentDescription
        view.cards.first().texts.forEach { assertTrue(it.text, spoken.contains(it.text)) }
        phone.press(phone.house.words("card-strip"))
        phone.picture("card-strip")
        // The machine that runs the tests cannot make a PDF; a phone can.
        val made = mutableListOf<Int>()
        phone.go(CardRoom(CONTACTS, emptyList(), "en") { byteArrayOf().also { _ -> made += it.cards.size } })
        phone.pressWord("card-file")
        assertEquals(listOf(8), made)
        val sent = phone.shared()
        assertEquals("application/pdf", sent.type)
        val file = sent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)!!
        assertEquals("application/pdf", phone.activity.contentResolver.getType(file))
    }

    @Config(qualifiers = "uk-w320dp-h480dp-night-xhdpi")
    @Test fun codesStayDarkOnWhiteAtNightAndLargeLettersHaveRoom() {
        RuntimeEnvironment.setFontScale(2f)
        val phone = Phone("uk").setUp().go(HandOverRoom(CONTACTS, emptyList()))
        phone.picture("hand-over-small-uk")
        phone.go(CardRoom(CONTACTS, emptyList(), "uk")).picture("card-small-uk")
    }

    private companion object {
        val CONTACTS = listOf("pl-kcik-phone", "pl-lastrada-phone")
    }
}
