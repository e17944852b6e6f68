package org.waymark.app.exit

import android.app.Notification
import android.app.NotificationManager
import android.os.Looper
import android.widget.EditText
import java.time.Duration
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.waymark.app.core.Copies
import org.waymark.app.rooms.AllRooms
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.support.Frames
import org.waymark.app.support.HeldEngine
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.allWords
import org.waymark.app.support.connectFriend
import org.waymark.app.support.holdsNothing
import org.waymark.app.support.make
import org.waymark.app.support.saved
import org.waymark.app.support.showsTheCover
import org.waymark.app.support.withSensor
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.SettingChange
import org.waymark.core.Stage

/** From every room by every way, while the core hangs and after it has answered. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, sdk = [35])
class EveryExitTest {
    private val typed = "quokka 7"
    private lateinit var core: HeldEngine
    private lateinit var phone: Phone
    private lateinit var harmless: Set<String>

    private fun begin() {
        withSensor()
        (RuntimeEnvironment.getApplication() as TestApp).wrapped = { HeldEngine(it).also { held -> core = held } }
        phone = Phone().setUp()
        connectFriend()
        for (trigger in ExitTrigger.entries) phone.engine.changeSetting(SettingChange.Trigger(trigger, ExitEffect.COVER))
        phone.house.startWith(HomeRoom())
        phone.house.dropAll()
        harmless = phone.allWords().toSet()
        phone.activity.showStage()
        phone.settle()
    }

    private fun enter(room: () -> Unit) {
        room()
        phone.settle()
        phone.views().filterIsInstance<EditText>().forEach { it.setText(typed) }
        phone.settle()
        Copies.copy(phone.activity, "+48 800 000 000")
        phone.activity.getSystemService(NotificationManager::class.java).notify(1, Notification())
    }

    /** Every statement is about one room and one way. */
    private fun leave(name: String, room: () -> Unit, trigger: ExitTrigger) {
        val what = "$name by $trigger"
        // Back leads out of the practice first.
        val practised = (name == "SetUpRoom" || name == "SettingsPractiseRoom") && trigger != ExitTrigger.BACK_PRESSES
        enter(room)
        assertEquals("$what: nothing is saved of an open room", emptySet<String>(), phone.saved())
        val frames = Frames(phone)
        val letGo = core.hold()
        phone.make(trigger)
        phone.showsTheCover(what)
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(17))
        assertFalse("$what: the core has not answered yet", phone.engine.stage() == Stage.COVERED)
        assertTrue("$what: a frame was drawn, and it was the cover: ${frames.covered}", frames.covered.isNotEmpty() && frames.covered.all { it })
        frames.stop()
        letGo()
        phone.settle()
        phone.showsTheCover(what)
        phone.holdsNothing(what, harmless)
        assertEquals(what, Stage.COVERED, phone.engine.stage())
        ended(what, practised)
        phone.activity.showStage()
        phone.settle()
        phone.showsTheCover("$what, and called again")
    }

    private fun ended(what: String, practised: Boolean) {
        val before = phone.ended
        phone.letPass(1)
        assertEquals("$what: task removed", !practised, phone.activity.isFinishing)
        assertEquals("$what: process ended once", if (practised) before else before + 1, phone.ended)
        if (phone.activity.isFinishing) shadowOf(phone.activity).resetIsFinishing()
    }

    /** Back in, in what stands for a new start: the same window. */
    private fun comeBack() {
        phone.comeIn()
        while (phone.engine.setUp().canSkip) phone.engine.setUpEvent(org.waymark.core.SetUpEvent.SKIP)
    }

    @Test
    fun everyRoomIsLeftByEveryWay() {
        begin()
        val rooms = AllRooms(phone)
        assertEquals("rooms that nobody leaves in this test", emptySet<String>(), AllRooms.classes() - rooms.all.keys)
        var left = 0
        for ((name, room) in rooms.all) for (trigger in ExitTrigger.entries) {
            leave(name, room, trigger)
            comeBack()
            left++
        }
        println("rooms ${rooms.all.size} ways ${ExitTrigger.entries.size} exits $left")
    }

    @Test
    @Config(sdk = [24])
    fun onTheOldestSystemTooFromANoteByEveryWayAndFromEveryRoomByTheButton() {
        begin()
        val rooms = AllRooms(phone).all
        for (trigger in ExitTrigger.entries) {
            leave("NoteEditRoom", rooms.getValue("NoteEditRoom"), trigger)
            comeBack()
        }
        for ((name, room) in rooms) {
            leave(name, room, ExitTrigger.BUTTON)
            comeBack()
        }
    }
}
