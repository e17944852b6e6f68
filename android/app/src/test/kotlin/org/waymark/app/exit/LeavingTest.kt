package org.waymark.app.exit

import android.content.ClipboardManager
import android.content.Intent
import android.os.Bundle
import android.view.KeyEvent
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.waymark.app.core.Copies
import org.waymark.app.rooms.GuideRoom
import org.waymark.app.rooms.SheetRoom
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.SettingChange
import org.waymark.core.Stage

@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, sdk = [24, 35])
class LeavingTest {
    /** What has to hold in the very moment of the gesture, and what in the turn after it. */
    private fun Phone.isCovered() {
        assertEquals(View.VISIBLE, activity.cover.visibility)
        val said = screen()
        assertFalse(said, listOf(house.words("room-guide"), "children", house.words("leave")).any { it in said })
        settle()
        assertNull("no room is left", house.here)
    }

    private fun Phone.isGone() {
        isCovered()
        assertEquals(Stage.COVERED, engine.stage())
        letPass(seconds = 1)
        assertTrue("the task is gone", activity.isFinishing)
        assertEquals("the process is gone", 1, ended)
        val kept = Bundle()
        activity.onSaveInstanceState(kept, android.os.PersistableBundle())
        assertTrue(kept.isEmpty)
    }

    @Test
    fun theButtonCoversInTheSameFrameAndTakesEverythingWithIt() {
        val phone = Phone().setUp().go(GuideRoom()).go(SheetRoom("children"))
        Copies.copy(phone.activity, "+48 800 000 000")
        phone.views().filterIsInstance<android.widget.TextView>()
            .first { it.text == phone.house.words("leave") }.performClick()
        phone.isCovered()
        phone.isGone()
        val clipboard = phone.activity.getSystemService(ClipboardManager::class.java)
        assertTrue(clipboard.primaryClip?.getItemAt(0)?.text.isNullOrEmpty())
    }

    @Test
    fun everyOtherWayThatIsSwitchedOnDoesTheSame() {
        for (trigger in ExitTrigger.entries - ExitTrigger.BUTTON) {
            val phone = Phone().open().go(SheetRoom("children"))
            phone.engine.changeSetting(SettingChange.Trigger(trigger, ExitEffect.COVER))
            phone.activity.leaving.leave(trigger)
            phone.isCovered()
            phone.isGone()
            phone.app.startAnew()
        }
    }

    @Test
    fun threePressesOfAVolumeKeyAreOneWay() {
        val phone = Phone().setUp().go(SheetRoom("children"))
        phone.engine.changeSetting(SettingChange.Trigger(ExitTrigger.VOLUME_KEYS, ExitEffect.COVER))
        val down = KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_DOWN)
        repeat(3) { phone.activity.onKeyDown(down.keyCode, down) }
        phone.isCovered()
    }

    @Test
    fun theScreenGoingOffIsAnother() {
        val phone = Phone().setUp().go(SheetRoom("children"))
        phone.engine.changeSetting(SettingChange.Trigger(ExitTrigger.SCREEN_OFF, ExitEffect.COVER))
        phone.activity.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        phone.settle()
        phone.isCovered()
    }

    @Test
    fun aWayThatLocksLeavesWhatIsPublicOpen() {
        val phone = Phone().setUp().go(GuideRoom())
        phone.engine.changeSetting(SettingChange.Trigger(ExitTrigger.SHAKE, ExitEffect.LOCK))
        phone.activity.leaving.leave(ExitTrigger.SHAKE)
        phone.settle()
        assertEquals(Stage.OPEN, phone.engine.stage())
        assertEquals(0, phone.ended)
    }

    @Test
    fun whatRecentAppsTakesAPictureOfIsTheCover() {
        val phone = Phone().setUp().go(SheetRoom("children"))
        fun isSecure() = phone.activity.window.attributes.flags and FLAG_SECURE != 0
        assertTrue("a room is never pictured", isSecure())
        phone.pause()
        assertEquals(View.VISIBLE, phone.activity.cover.visibility)
        assertFalse("the cover may be, and is not black", isSecure())
        phone.resume()
        assertTrue(isSecure())
        assertTrue("and the reader is where she was", phone.house.here is SheetRoom)
    }

    @Test
    fun comingBackLeadsToTheCoverAndThePinLeadsIn() {
        val phone = Phone().setUp()
        phone.pressWord("leave")
        phone.letPass(seconds = 1)
        phone.app.startAnew()
        val again = Phone()
        assertEquals(View.VISIBLE, again.activity.cover.visibility)
        again.comeIn()
        assertEquals(View.INVISIBLE, again.activity.cover.visibility)
    }

    @Test
    fun theButtonWorksWithoutAnEngine() {
        val phone = Phone(engine = false)
        phone.activity.leaving.leave(ExitTrigger.BUTTON)
        assertEquals(View.VISIBLE, phone.activity.cover.visibility)
        phone.letPass(seconds = 1)
        assertTrue(phone.activity.isFinishing)
        assertEquals(1, phone.ended)
    }
}
