package org.waymark.app.exit

import android.widget.EditText
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.rooms.AidRoom
import org.waymark.app.rooms.GuideRoom
import org.waymark.app.rooms.NoteEditRoom
import org.waymark.app.rooms.NotesRoom
import org.waymark.app.rooms.PlacesRoom
import org.waymark.app.support.Found
import org.waymark.app.support.Heap
import org.waymark.app.support.Phone
import org.waymark.app.support.Sentinel
import org.waymark.app.support.TestApp
import org.waymark.app.support.make
import org.waymark.core.ExitTrigger
import org.waymark.core.NoteEdit
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningEvent
import org.waymark.core.ScreeningRequest

/** The memory of the machine before and after an exit, searched for what was typed. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE) // the other mode's ShadowLineBreaker keeps every line that was ever laid out
@Config(application = TestApp::class, sdk = [35])
class MemoryTest {
    private val pin = Sentinel("PIN", '0'..'9', 16)
    private val title = Sentinel("title", 'a'..'z', 14)
    private val body = Sentinel("body", 'а'..'я', 14)
    private val label = Sentinel("label", 'a'..'z', 14)
    private val place = Sentinel("place", 'a'..'z', 14)
    private val guide = Sentinel("guide", 'a'..'z', 14)
    private val wanted = Sentinel("note search", 'а'..'я', 14)
    private val texts = listOf(title, body, label, place, guide, wanted)

    private fun EditText.types(sentinel: Sentinel) {
        requestFocus()
        val hand = onCreateInputConnection(android.view.inputmethod.EditorInfo())
        sentinel.signs { hand.commitText(it.toString(), 1) }
    }

    private fun Phone.fields() = views().filterIsInstance<EditText>()

    /** On a key, and not on the display that may say the same. */
    private fun Phone.tap(sign: Char) {
        views().filterIsInstance<TextView>().first { it.isClickable && it.text.singleOrNull() == sign }.performClick()
        settle()
    }

    /** The set-up as a reader goes through it, with a PIN that only her finger knows. */
    private fun Phone.setUpByHand() {
        pressWord("set-up-read")
        repeat(2) {
            pin.signs { tap(it) }
            pressWord("next")
        }
        pressWord("set-up-no-second")
        make(ExitTrigger.BUTTON)
        settle()
        comeInBySentinel()
        pressWord("set-up-skip")
        pressWord("done")
    }

    private fun Phone.comeInBySentinel() {
        pin.signs { tap(it) }
        tap('=')
        val end = System.nanoTime() + 20_000_000_000
        while (house.here == null) {
            check(System.nanoTime() < end) { "the cover has not opened" }
            Thread.sleep(2)
            settle()
        }
    }

    private fun Phone.work() {
        engine.saveNote(NoteEdit(null, "Birch", "Met on Monday".encodeToByteArray()))
        go(NoteEditRoom())
        fields().let { (first, second) -> first.types(title); second.types(body) }
        letPass(1)
        go(PlacesRoom()).fields()[0].types(place)
        pressWord("place-find")
        go(GuideRoom()).fields()[0].types(guide)
        settle()
        go(NotesRoom()).fields()[0].types(wanted)
        settle()
        aid()
        pressWord("screening-save")
        fields()[0].types(label)
        settle()
    }

    private fun Phone.aid() {
        engine.startScreening(ScreeningRequest("border"))
        listOf("ready", "private", "interpreter", "referral", "consent").forEach { engine.screeningEvent(ScreeningEvent.Gate(it, true)) }
        engine.screeningEvent(ScreeningEvent.Act(ScreeningAct.CONTINUE))
        engine.screeningEvent(ScreeningEvent.Answer("age", "adult"))
        engine.screeningEvent(ScreeningEvent.Act(ScreeningAct.CONTINUE))
        engine.screeningEvent(ScreeningEvent.Act(ScreeningAct.STOP))
        go(AidRoom())
    }

    private fun all(of: List<Sentinel>) = of.flatMap { one -> one.patterns.map { it.first } }.toSet()

    @Test
    fun whatWasTypedIsInMemoryBeforeAnExitAndNowhereInItAfterwardsAndThePinNever() {
        val phone = Phone()
        phone.setUpByHand()
        phone.make(ExitTrigger.BUTTON)
        phone.letPass(1)
        phone.comeInBySentinel()
        phone.work()
        val before = Heap.search(texts + pin)
        say("before", before)
        for (text in texts) assertTrue("the search finds what is there: ${before.names}", before.names.keys.any { it in all(listOf(text)) })
        assertEquals("no PIN while the app is used", emptySet<String>(), before.names.keys intersect all(listOf(pin)))

        phone.make(ExitTrigger.BUTTON)
        phone.letPass(1)
        val after = Heap.search(texts + pin)
        say("after", after)
        assertEquals("left in memory", emptyMap<String, Int>(), after.names)
    }

    private fun say(whenever: String, found: Found) = println("heap $whenever: ${found.searched} bytes, ${found.names}")
}
