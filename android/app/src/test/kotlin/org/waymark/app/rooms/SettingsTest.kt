package org.waymark.app.rooms

import android.os.SystemClock
import android.view.MotionEvent
import android.view.View
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.exit.Trust
import org.waymark.app.front.Icon
import org.waymark.app.front.Icons
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.picture
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.Stage

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class SettingsTest {
    private fun Phone.tap(pin: String) = pin.forEach { press(it.toString()) }
    private fun Phone.says(name: String) = assertTrue(screen(), screen().contains(house.words(name)))
    private fun Phone.openSettings() = apply { house.startWith(SettingsRoom()) }.also { it.settle() }

    @Test fun everythingCanBeSetAndIsThenSo() {
        val phone = Phone().setUp()
        phone.pressWord("home-settings")
        phone.picture("settings")
        phone.pressWord("settings-discreet")
        assertFalse(phone.engine.settings().discreet)
        phone.pressWord("settings-cover")
        phone.picture("settings-cover")
        phone.press(phone.engine.settings().covers.last().title)
        assertTrue(phone.engine.settings().covers.last().chosen)
        phone.openSettings().pressWord("settings-lock-after").press(phone.engine.settings().lockChoices.first { it.value == 300u }.text)
        assertEquals(300u, phone.engine.settings().lockAfterSeconds)
        phone.openSettings().pressWord("settings-destroy-after")
            .press(phone.engine.settings().triesChoices.first { it.value == 10u }.text)
        assertNull("only a second press sets what destroys", phone.engine.settings().destroyAfterTries)
        phone.says("destroy-everything-means")
        phone.pressWord("settings-destroy-after")
        assertEquals(10u, phone.engine.settings().destroyAfterTries)
        phone.openSettings().pressWord("settings-icon").pressWord(Icon.NOTES.words)
        assertEquals(Icon.NOTES, Icons(phone.activity).chosen)
        phone.picture("settings-icon")
        phone.openSettings().pressWord("settings-triggers")
        phone.picture("settings-ways")
        phone.press(phone.engine.settings().triggers.first { it.trigger == ExitTrigger.SHAKE }.text)
        phone.picture("settings-way")
        phone.press(phone.engine.settings().triggers.first { it.trigger == ExitTrigger.SHAKE }.choices.first { it.effect == ExitEffect.COVER }.text)
        assertEquals(ExitEffect.COVER, phone.engine.settings().triggers.first { it.trigger == ExitTrigger.SHAKE }.effect)
        for (name in listOf("settings-limits", "settings-what-stays", "room-about")) {
            phone.openSettings().pressWord(name)
            phone.picture(name)
        }
        phone.openSettings().pressWord("settings-language").press("Українська")
        assertEquals("uk", phone.engine.language())
        assertTrue(phone.screen(), phone.screen().contains("Мова") && phone.screen().contains("Вихід"))
        phone.picture("settings-language")
    }

    @Test fun pinsAreChangedAddedAndRemoved() {
        val phone = Phone().setUp()
        phone.go(SettingsPinsRoom())
        phone.picture("settings-pins")
        phone.pressWord("settings-second-pin")
        phone.says("second-pin-means")
        phone.picture("settings-second-pin")
        phone.tap("739164")
        phone.pressWord("next").tap("739146")
        phone.pressWord("save")
        phone.says("pin-refused")
        phone.tap("739164")
        phone.pressWord("next").tap("739164")
        phone.pressWord("save")
        phone.says("pin-set")
        phone.pressWord("done").pressWord("settings-change-pin")
        phone.change(from = "111111", to = "604837", again = "604837")
        phone.says("unlock-wrong")
        phone.change(from = Phone.PIN, to = "604837", again = "604873")
        phone.says("pin-refused")
        phone.change(from = Phone.PIN, to = "604837", again = "604837")
        phone.says("pin-set")
        phone.pressWord("done").pressWord("settings-remove-second").pressWord("settings-remove-second")
        assertTrue(phone.screen(), phone.house.here is SettingsPinsRoom)
        phone.engine.lock()
        phone.pressWord("settings-destroy-pin")
        assertTrue("a PIN is set only while the notes are open", phone.house.here is UnlockRoom)
        phone.tap("604837")
        phone.pressWord("unlock-now")
        phone.says("destroy-pin-means")
    }

    private fun Phone.change(from: String, to: String, again: String) {
        says("pin-present")
        tap(from)
        pressWord("next").says("pin-new")
        tap(to)
        pressWord("next").says("pin-new-again")
        tap(again)
        pressWord("save")
    }

    @Test fun leavingAndComingBackIsPractisedAgain() {
        val phone = Phone().setUp()
        phone.openSettings().pressWord("settings-practise")
        assertTrue(phone.house.here is SetUpRoom)
        phone.pressWord("leave").letPass(1)
        assertEquals(0, phone.ended)
        phone.comeIn()
        assertTrue(phone.screen(), phone.house.here is SetUpRoom)
        phone.picture("settings-practise-second")
        phone.pressWord("set-up-skip").pressWord("set-up-skip").pressWord("done")
        assertTrue(phone.screen(), phone.house.here is HomeRoom)
    }

    @Test fun anotherAppIsHeardOnlyOnceItIsAllowed() {
        val phone = Phone().setUp()
        Trust(phone.activity).propose("org.example.ripple")
        phone.go(SettingsOtherAppRoom())
        assertTrue(phone.screen(), phone.screen().contains("org.example.ripple"))
        phone.picture("settings-other-app")
        phone.pressWord("other-app-refuse")
        phone.says("other-app-none")
    }

    @Test fun everythingIsDestroyedByAHoldAndNotByATouch() {
        val phone = Phone().setUp()
        Trust(phone.activity).propose("org.example.ripple")
        phone.openSettings().pressWord("destroy-everything")
        phone.picture("settings-destroy")
        val button = phone.views().filterIsInstance<TextView>().first { it.text == phone.house.words("hold-to-destroy") }
        button.touch(MotionEvent.ACTION_DOWN)
        phone.letPass(1)
        button.touch(MotionEvent.ACTION_UP)
        phone.letPass(2)
        assertEquals(Stage.UNLOCKED, phone.engine.stage())
        button.touch(MotionEvent.ACTION_DOWN)
        phone.letPass(3)
        assertEquals(Stage.COVERED, phone.engine.stage())
        assertNull(Trust(phone.activity).proposed)
        phone.letPass(1)
        assertEquals("and out", 1, phone.ended)
    }

    @Test @Config(qualifiers = "uk-w320dp-h480dp-night-xhdpi", fontScale = 2f)
    fun whoeverCannotHoldIsAskedTwiceAndEverythingFitsASmallPhone() {
        val phone = Phone("uk").setUp()
        val rooms = mapOf(
            "settings" to SettingsRoom(), "settings-way" to SettingsWayRoom(ExitTrigger.VOLUME_KEYS), "settings-pins" to SettingsPinsRoom(),
            "settings-pin" to SettingsPinRoom(NewPin.DESTROYS), "settings-language" to SettingsLanguageRoom(),
            "settings-other-app" to SettingsOtherAppRoom(),
        )
        for ((name, room) in rooms) phone.go(room).picture("$name-uk-large")
        phone.go(SettingsEndRoom()).pressWord("hold-to-destroy")
        assertEquals(Stage.UNLOCKED, phone.engine.stage())
        phone.picture("settings-destroy-uk-large")
        phone.pressWord("destroy-really")
        assertEquals(Stage.COVERED, phone.engine.stage())
    }

    private fun View.touch(action: Int) {
        val now = SystemClock.uptimeMillis()
        val event = MotionEvent.obtain(now, now, action, width / 2f, height / 2f, 0)
        dispatchTouchEvent(event)
        event.recycle()
    }
}
