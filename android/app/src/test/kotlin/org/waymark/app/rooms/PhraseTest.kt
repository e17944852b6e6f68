package org.waymark.app.rooms

import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.picture

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class PhraseTest {
    @Test fun aPhraseIsShownLargeAndTurnedRoundForWhoeverStandsOpposite() {
        val phone = Phone().setUp().pressWord("home-phrases")
        phone.picture("phrases-choice")
        phone.press("Ukrainian").picture("phrases")
        val view = phone.engine.phrases("uk")
        assertTrue(phone.screen().contains(view.translationText!!))
        assertTrue(view.groups.all { phone.screen().contains(it.heading) })
        val (first, second) = view.groups.first().phrases
        phone.press(first.meaning).picture("phrase")
        phone.pressWord("phrase-flip").picture("phrase-turned")
        assertEquals(180f, phone.large(first.text).rotation)
        assertTrue(phone.screen().contains(first.meaning))
        phone.pressWord("next")
        assertEquals("what is turned stays turned", 180f, phone.large(second.text).rotation)
        phone.pressWord("phrase-previous").pressWord("phrase-flip")
        assertEquals(0f, phone.large(first.text).rotation)
        phone.pressWord("phrase-speak")
        phone.house.back()
        phone.settle()
        assertTrue("the language is still chosen", phone.screen().contains(first.meaning))
    }

    @Test fun aPhraseCanBeReadOnASmallPhoneWithLargeLetters() {
        RuntimeEnvironment.setQualifiers("w320dp-h480dp-night-xhdpi")
        RuntimeEnvironment.setFontScale(2f)
        val phone = Phone("uk").setUp().go(PhrasesRoom())
        val view = phone.engine.phrases("en")
        phone.picture("phrases-small")
        phone.go(PhraseRoom("en", view.groups.last().phrases.last().id)).pressWord("phrase-flip")
        phone.picture("phrase-small")
    }

    private fun Phone.large(text: String) =
        views().filterIsInstance<TextView>().first { it.text.toString() == text && it.textSize > 60 }
}
