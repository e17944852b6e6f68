package org.waymark.app.rooms

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
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
import org.waymark.core.Pad
import org.waymark.core.SetUpStep
import org.waymark.core.Stage

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class SetUpTest {
    private fun Phone.tap(pin: String) = pin.forEach { press(it.toString()) }
    private val Phone.step get() = engine.setUp().step

    @Test fun aWorkerSetsTheAppUpWithTheKeysOfTheScreenAndPractises() {
        val phone = Phone()
        assertTrue(phone.screen(), phone.screen().contains("Українська"))
        phone.picture("set-up-limits")
        phone.pressWord("set-up-read")
        phone.tap("111111")
        assertFalse("no digit is shown where it was typed", phone.screen().contains("111111"))
        phone.pressWord("next")
        assertEquals("too easy", SetUpStep.CHOOSE_SECRET, phone.step)
        phone.tap("48291")
        phone.picture("set-up-choose")
        phone.pressWord("key-delete").tap("15")
        phone.pressWord("next")
        phone.tap("482915")
        phone.pressWord("next")
        assertEquals(phone.screen(), SetUpStep.OFFER_SECOND, phone.step)
        phone.picture("set-up-second")
        phone.pressWord("set-up-no-second")
        phone.picture("set-up-exit")
        phone.pressWord("leave")
        phone.letPass(1)
        assertEquals("the process stays for the practice", 0, phone.ended)
        phone.comeIn("482915")
        assertEquals(SetUpStep.PRACTISE_TRIGGER, phone.step)
        phone.picture("set-up-trigger")
        phone.pressWord("set-up-skip")
        phone.pressWord("done")
        assertEquals(Stage.UNLOCKED, phone.engine.stage())
        assertTrue(phone.house.here is HomeRoom)
    }

    @Test @Config(qualifiers = "uk-w320dp-h480dp-night-xhdpi", fontScale = 2f)
    fun whatWasTypedIsGoneWhenSomebodyLeaves() {
        val phone = Phone("uk")
        phone.picture("set-up-limits-uk-large")
        phone.pressWord("set-up-read")
        phone.tap("4829")
        phone.picture("set-up-choose-uk-large")
        phone.pressWord("leave")
        assertEquals(0u, phone.engine.pinPop(Pad.FIRST))
        phone.picture("set-up-left")
    }

    @Test fun theNotesOpenWithThePinAndManyWrongOnesMakeItWait() {
        val phone = Phone().setUp()
        phone.engine.lock()
        phone.pressWord("home-notes")
        assertTrue(phone.house.here is UnlockRoom)
        phone.tap("917346")
        phone.picture("unlock")
        phone.pressWord("unlock-now")
        assertTrue(phone.screen(), phone.screen().contains(phone.house.words("unlock-wrong")))
        repeat(4) {
            phone.tap("917346")
            phone.pressWord("unlock-now")
        }
        assertTrue(phone.screen(), phone.screen().contains("30 "))
        phone.picture("unlock-wait")
        phone.engine.advanceFixedTime(30u)
        phone.house.draw()
        phone.settle()
        phone.tap(Phone.PIN)
        phone.pressWord("unlock-now")
        assertTrue(phone.screen(), phone.house.here is NotesRoom)
        phone.engine.lock()
        phone.activity.showStage()
        phone.settle()
        assertTrue("a lock takes the notes off the screen", phone.house.here is UnlockRoom)
    }

    @Test fun aPhraseIsTypedWithOurOwnLettersAndALetterIsDeletedAsAWhole() {
        val app = RuntimeEnvironment.getApplication() as TestApp
        val phone = Phone().setUp()
        val keypad = org.waymark.app.look.Keypad(
            phone.house.look, phone.house::words, org.waymark.app.core.Pen(app.desk, Pad.FIRST), phrase = true,
        )
        phone.activity.setContentView(android.widget.ScrollView(phone.activity).apply { addView(keypad) })
        phone.settle()
        phone.press("a").press("b")
        phone.pressWord("key-other-letters").press("ї").pressWord("key-space")
        phone.picture("letters")
        phone.pressWord("key-delete-letter").pressWord("key-delete-letter")
        assertEquals("a and b are left, one byte each", 1u, phone.engine.pinPop(Pad.FIRST))
    }
}
