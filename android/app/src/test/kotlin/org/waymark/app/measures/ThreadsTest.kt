package org.waymark.app.measures

import android.content.res.Configuration
import android.view.KeyEvent
import android.view.View
import android.widget.EditText
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.waymark.app.rooms.AidRoom
import org.waymark.app.rooms.AidStartRoom
import org.waymark.app.rooms.AllRooms
import org.waymark.app.rooms.GuideRoom
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.PlacesRoom
import org.waymark.app.rooms.SettingsPractiseRoom
import org.waymark.app.rooms.SheetRoom
import org.waymark.app.rooms.UnlockRoom
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningStep
import org.waymark.core.SettingChange
import org.waymark.core.WaymarkInterface

@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class ThreadsTest {
    private val log = CallLog()
    private val seen = mutableSetOf<Class<*>>()

    private fun phone(): Phone {
        (RuntimeEnvironment.getApplication() as TestApp).wrapped = { Watched(it, log) }
        return Phone()
    }

    @Test
    fun everyRoomAsksAtMostTenTimesAndNeverOnTheScreensThread() {
        val phone = phone()
        phone.screen("the first start") { activity.showStage() }
        phone.setUp()
        for (room in AllRooms(phone).opening.map { it() } + SettingsPractiseRoom()) phone.screen("${room::class.simpleName}") { go(room) }.also { seen += room::class.java }
        phone.setUp()
        phone.aid()
        phone.screen("a place is looked for") { go(PlacesRoom()).write("Medyka").pressWord("place-find") }
        phone.screen("a letter is typed") { go(GuideRoom()).write("p") }
        assertEquals("rooms that nobody went into", emptySet<String>(), AllRooms.classes() - seen.map { it.simpleName }.toSet())
    }

    @Test
    fun atOnceGoOnlyAnExitAKeyOfTheCoverAndADigit() {
        val phone = phone().setUp()
        for (trigger in ExitTrigger.entries - ExitTrigger.BUTTON) {
            phone.engine.changeSetting(SettingChange.Trigger(trigger, ExitEffect.LOCK))
        }
        log.clear()
        phone.go(UnlockRoom { GuideRoom() }).press("4").pressWord("key-delete")
        phone.pause()
        phone.resume()
        phone.activity.onConfigurationChanged(Configuration(phone.activity.resources.configuration))
        val down = KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_DOWN)
        repeat(3) { phone.activity.onKeyDown(down.keyCode, down) }
        phone.settle()
        phone.activity.leaving.leftApp()
        phone.settle()
        phone.pressWord("leave")
        phone.press(phone.engine.cover().rows.first().first().label)
        val atOnce = log.all().filter { it.onScreen }.map { "$it" }.toSet()
        assertEquals("asked on the screen's thread", emptySet<String>(), atOnce - AT_ONCE)
        val asked = log.all().map { "$it" }.toSet()
        assertEquals("not written down", emptySet<String>(), AT_ONCE - asked)
    }

    @Test
    fun everyCallOfTheEngineIsWatched() {
        fun names(kind: Class<*>) = kind.declaredMethods.map { it.name }.filterNot { '$' in it }.toSet()
        val missing = names(WaymarkInterface::class.java) - names(Watched::class.java)
        assertTrue("no line in Watched: $missing", missing.isEmpty())
    }

    private fun Phone.screen(what: String, show: Phone.() -> Unit) {
        log.clear()
        show()
        settle()
        house.here?.let { seen += it::class.java }
        // That somebody touched the screen is told, and nothing is asked.
        val calls = log.all().filter { it.name != "touched" }
        assertTrue("$what asks ${calls.size} times: $calls", calls.size <= MOST)
        val late = calls.filter { it.onScreen }.map { "$it" } - AT_ONCE
        assertTrue("$what asks on the screen's thread: $late", late.isEmpty())
        assertTrue("$what: ${screen()}", house.words("error-unexpected") !in screen())
    }

    /** Through an aid, and into the hand of the person it is about. */
    private fun Phone.aid() {
        // Many rooms are left at once here, and each has something to put away.
        house.startWith(HomeRoom())
        settle()
        screen("before an aid") { go(AidStartRoom("conversation")) }
        screen("an aid begins") { pressWord("screening-start") }
        while (engine.screening().step != ScreeningStep.HAND_OVER) {
            for (tag in listOf("ready", "private", "interpreter", "referral", "consent").map { "$it:yes" } + "age:adult") {
                activity.window.decorView.findViewWithTag<View>(tag)?.let { screen(tag) { it.performClick() } }
            }
            val buttons = engine.screening().buttons
            val next = listOf(ScreeningAct.HAND_OVER, ScreeningAct.CONTINUE)
                .firstNotNullOf { act -> buttons.firstOrNull { it.act == act } }
            screen("${next.act}") { press(next.label) }
        }
        assertTrue(seen.contains(AidRoom::class.java))
    }

    private fun Phone.write(text: String) = apply { views().filterIsInstance<EditText>().first().setText(text) }

    private companion object {
        const val MOST = 10
        val AT_ONCE = setOf(
            "quickExit by core.Desk", "cover by front.CoverScreen", "press by front.CoverScreen",
            "pinPush by core.Pen", "pinPop by core.Pen",
        )
    }
}
