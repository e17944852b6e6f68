package org.waymark.app.rooms

import android.view.View
import android.widget.EditText
import android.widget.ScrollView
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.look.Dots
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.picture
import org.waymark.core.Pad
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningStep
import org.waymark.core.Stage
import org.waymark.core.WaymarkException

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class AidTest {
    private val gates = listOf("ready", "private", "interpreter", "referral", "consent")

    @Test fun aBorderGuardGoesFromTheListToAnOfferAndNothingIsKept() {
        val phone = Phone().setUp()
        phone.pressWord("home-ask").shot("aids")
        val names = phone.engine.instruments().instruments
        assertTrue(names.all { phone.screen().contains(it.name) })
        phone.press(names.first { it.id == "border" }.name)
        phone.type("screening-place", "Nowhereville").pressWord("screening-start")
        assertTrue(phone.screen(), phone.screen().contains(phone.house.words("place-not-found")))
        phone.shot("aid-start")
        phone.type("screening-place", "Medyka").pressWord("screening-start").shot("aid-gate")

        phone.touch("ready:yes").touch("private:no").press("Continue").shot("aid-instead").shot("aid-instead-end", atEnd = true)
        assertEquals(ScreeningStep.INSTEAD, phone.engine.screening().step)
        assertTrue(phone.engine.screening().contacts.all { phone.screen().contains(it.number) })
        val sheet = phone.engine.screening().instead.first().sheet!!
        phone.press(sheet.title)
        assertEquals(SheetRoom::class, phone.house.here!!::class)
        phone.back().press("Back")

        gates.forEach { phone.touch("$it:yes") }
        phone.shot("aid-gate-answered")
        phone.press("Continue")
        phone.touch("age:adult").touch("minder:yes").shot("aid-observe")
        phone.press("Continue").shot("aid-ask")
        phone.touch("safe-company:no").press("Skip").back()
        assertEquals("arranged", phone.engine.screening().items.single().id)
        phone.press("Stop, and see what to offer").shot("aid-result")
        val result = phone.engine.screening().result!!
        val shown = phone.screen()
        for (text in result.contacts.map { it.number } + result.places.map { it.name } + result.keptText +
            result.parts.flatMap { part -> part.outcomes.flatMap { it.points } } + result.points.map { it.stateText }
        ) assertTrue("$text is missing on:\n$shown", shown.contains(text))

        phone.pressWord("screening-save").shot("aid-saving", atEnd = true)
        phone.type("note-label", "Birch").press(result.contacts.first().number)
        assertEquals(NumberRoom::class, phone.house.here!!::class)
        phone.house.back()
        phone.settle()
        phone.pressWord("save").shot("aid-saved", atEnd = true)
        assertEquals("Birch", phone.engine.notes().notes.single().label)
        phone.press("End, keep nothing")
        assertEquals(AidsRoom::class, phone.house.here!!::class)
        assertTrue(phone.isOver())
    }

    @Test fun whereOthersMayLookTheScreenHasNeutralWordsAndTwoSides() {
        val phone = Phone().setUp()
        phone.go(AidStartRoom("conversation"))
        phone.pressWord("screening-discreet").press("Ukrainian").type("screening-place", "PL")
        phone.pressWord("screening-start").shot("aid-quiet-gate")
        gates.forEach { phone.touch("$it:yes") }
        phone.press("Continue").shot("aid-quiet")
        assertTrue(phone.quiet())
        while (phone.engine.screening().step == ScreeningStep.OBSERVE) {
            val item = phone.engine.screening().items.single()
            assertTrue(phone.screen(), phone.screen().contains(item.text))
            phone.press(item.choices.first().text)
        }
        assertTrue(phone.quiet())
        phone.shot("aid-quiet-ask")
        phone.press(phone.engine.screening().items.single().choices.first().text).press("Stop").shot("aid-quiet-end")
        assertEquals(ScreeningStep.DONE, phone.engine.screening().step)
        phone.press("Show")
        assertEquals(ScreeningStep.OUTCOME, phone.engine.screening().step)
        phone.pressWord("leave")
        assertNull(phone.house.here)
        assertFalse(phone.screen().contains("Numbers"))
    }

    @Test fun thePersonWhoAnswersAloneFindsNoWayToWhatIsTheWorkers() {
        val phone = Phone().setUp()
        phone.go(AidStartRoom("conversation")).press("Ukrainian").pressWord("screening-start")
        gates.forEach { phone.touch("$it:yes") }
        phone.press("Continue").touch("age:adult").press("Continue").press("Let the person answer alone")
        phone.shot("aid-alone")
        assertEquals("uk", phone.engine.screening().language)
        assertEquals(Stage.OPEN, phone.engine.stage())
        val first = phone.engine.screening().items.single()
        phone.back()
        assertEquals(first.id, phone.engine.screening().items.single().id)
        assertTrue(phone.views().none { it.contentDescription == phone.house.words("room-home") })
        phone.press(first.choices.first().text)
        assertFalse(phone.screen().contains(first.text))
        phone.back()
        assertTrue("a step back is hers to take", phone.screen().contains(first.text))
        phone.press(phone.engine.screening().buttons.last().label).shot("aid-handed-back")
        assertEquals(ScreeningStep.HANDED_BACK, phone.engine.screening().step)
        phone.back()
        assertEquals(AidAloneRoom::class, phone.house.here!!::class)

        phone.type(Pad.FIRST, Phone.PIN)
        phone.engine.unlock()
        phone.press(phone.engine.screening().buttons.single().label).shot("aid-back")
        assertEquals(ScreeningStep.DONE, phone.engine.screening().step)
        assertEquals(AidRoom::class, phone.house.here!!::class)
        phone.press("Show")
        phone.house.home()
        phone.settle()
        assertTrue(phone.isOver())
    }

    @Test fun withoutThePinTheAnswersOfThePersonAreNotToBeSeen() {
        val phone = Phone().setUp()
        phone.go(AidStartRoom("conversation")).pressWord("screening-start")
        gates.forEach { phone.touch("$it:yes") }
        phone.press("Continue").touch("age:adult").press("Continue").press("Let the person answer alone")
        phone.press("Stop").press("I have the phone again")
        assertEquals(UnlockRoom::class, phone.house.here!!::class)
        phone.back()
        assertEquals("nobody gets farther without it", AidAloneRoom::class, phone.house.here!!::class)
        phone.press("I have the phone again")
        Phone.PIN.forEach { phone.press(it.toString()) }
        phone.pressWord("unlock-now")
        assertEquals(AidRoom::class, phone.house.here!!::class)
        assertEquals(ScreeningStep.DONE, phone.engine.screening().step)
    }

    @Test fun aCardSaysWhatAResultCanMeanWhereAThingIsSoCommon() {
        val phone = Phone().setUp()
        phone.go(AidCardRoom("ahtst-modified")).shot("aid-card")
        val card = phone.engine.instrumentCard("ahtst-modified")
        for (row in card.rows) assertTrue(row.text, phone.screen().contains(row.text))
        phone.type("screening-prevalence", "7,3").pressWord("screening-work-out").shot("aid-meaning", to = Dots::class.java)
        val meaning = phone.engine.predictiveValues("ahtst-modified", "7.3%", null)
        assertTrue(phone.screen().contains(meaning.text))
        assertTrue(phone.screen().contains(meaning.caution))
        assertTrue(phone.views().any { it is Dots && it.contentDescription == meaning.text })
        phone.type("screening-prevalence", "many").pressWord("screening-work-out")
        assertTrue(phone.screen().contains(phone.house.words("error-invalid")))
    }

    @Test fun everyStepCanBeReadOnASmallPhoneWithLargeLettersAtNight() {
        RuntimeEnvironment.setQualifiers("uk-w320dp-h480dp-night-xhdpi")
        RuntimeEnvironment.setFontScale(2f)
        val phone = Phone("uk").setUp()
        phone.go(AidsRoom()).shot("aids-small").go(AidStartRoom("border")).shot("aid-start-small")
        phone.pressWord("screening-discreet").pressWord("screening-start").shot("aid-gate-small")
        gates.forEach { phone.touch("$it:yes") }
        phone.shot("aid-gate-small-end", atEnd = true).pressLabel(ScreeningAct.CONTINUE).shot("aid-quiet-small")
        phone.shot("aid-quiet-small-end", atEnd = true)
        phone.pressLabel(ScreeningAct.PLAIN).shot("aid-observe-small")
        phone.touch("age:adult").pressLabel(ScreeningAct.CONTINUE).shot("aid-ask-small")
        phone.pressLabel(ScreeningAct.HAND_OVER).shot("aid-alone-small")
        phone.shot("aid-alone-small-end", atEnd = true)
    }

    private fun Phone.pressLabel(act: ScreeningAct) =
        press(engine.screening().buttons.first { it.act == act }.label)

    private fun Phone.touch(tag: String): Phone {
        checkNotNull(activity.window.decorView.findViewWithTag(tag)) { "no $tag on:\n${screen()}" }.let { view: View -> view.performClick() }
        settle()
        return this
    }

    private fun Phone.type(name: String, text: String): Phone {
        val label = views().filterIsInstance<TextView>().first { it.text.toString() == house.words(name) }
        activity.findViewById<EditText>(label.labelFor).setText(text)
        return this
    }

    @Suppress("DEPRECATION")
    private fun Phone.back(): Phone {
        activity.onBackPressed()
        settle()
        return this
    }

    private fun Phone.shot(name: String, atEnd: Boolean = false, to: Class<out View>? = null): Phone {
        settle()
        val scroll = views().filterIsInstance<ScrollView>().first()
        if (atEnd) scroll.scrollTo(0, scroll.getChildAt(0).height)
        to?.let { kind -> scroll.scrollTo(0, views().first(kind::isInstance).let { it.top + (it.parent as View).top - 200 }) }
        picture(name)
        return this
    }

    /** Nothing that is read here says what this is about. */
    private fun Phone.quiet(): Boolean {
        val view = engine.screening()
        return view.discreet && view.lead == null && !screen().contains(house.words("room-ask"))
    }

    private fun Phone.isOver() = try {
        engine.screening()
        false
    } catch (_: WaymarkException.NotFound) {
        true
    }
}
