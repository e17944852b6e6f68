package org.waymark.app.exit

import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import android.widget.EditText
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.waymark.app.MainActivity
import org.waymark.app.rooms.AllRooms
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.NoteEditRoom
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.connectFriend
import org.waymark.app.support.make
import org.waymark.app.support.saved
import org.waymark.app.support.showsTheCover
import org.waymark.app.support.withSensor
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.SettingChange

/** What there is to see for whoever opens the app again: after an exit, or after the system ended it. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, sdk = [35])
class ComingBackTest {
    /** The system ends the process and builds the window anew out of what it was given. */
    private fun Phone.diesAndIsRestored(): Phone {
        val kept = Bundle()
        controller.pause().saveInstanceState(kept).stop()
        app.startAnew()
        val (before, after) = this to Phone(state = kept)
        before.controller.destroy()
        return after
    }

    @Test
    fun theSystemEndsTheProcessInAnyRoomAndTheCoverIsWhatComesBack() {
        var phone = Phone().setUp()
        val count = AllRooms(phone).all.size
        for (one in 0 until count) {
            val (name, room) = AllRooms(phone).all.entries.elementAt(one)
            room()
            phone.settle()
            phone.views().filterIsInstance<EditText>().forEach { it.setText("quokka") }
            assertEquals(name, emptySet<String>(), phone.saved())
            phone = phone.diesAndIsRestored()
            phone.showsTheCover(name)
            assertEquals(name, null, phone.house.here)
            phone.comeIn()
        }
    }

    @Test
    fun whoWantsNoCoverGetsTheHomeRoomAndNothingOfANote() {
        val phone = Phone().setUp()
        phone.engine.changeSetting(SettingChange.Discreet(false))
        phone.go(NoteEditRoom())
        val again = phone.diesAndIsRestored()
        assertEquals(View.INVISIBLE, again.activity.cover.visibility)
        assertTrue(again.house.here is HomeRoom)
        assertTrue(again.activity.window.attributes.flags and FLAG_SECURE != 0)
    }

    @Test
    @Config(sdk = [24, 35])
    fun afterEveryWayOutBackRecentsAndTheLauncherLeadToTheCover() {
        withSensor()
        var phone = Phone().setUp()
        connectFriend()
        for (trigger in ExitTrigger.entries) phone.engine.changeSetting(SettingChange.Trigger(trigger, ExitEffect.COVER))
        for (trigger in ExitTrigger.entries) {
            repeat(3) { phone.go(HomeRoom()) }
            phone.make(trigger)
            @Suppress("DEPRECATION")
            phone.activity.onBackPressed()
            phone.showsTheCover("$trigger, and back")
            phone.pause()
            phone.resume()
            phone.showsTheCover("$trigger, and by the recent apps")
            phone.controller.newIntent(Intent(Intent.ACTION_MAIN))
            phone.settle()
            phone.showsTheCover("$trigger, and by the launcher")
            phone.letPass(1)
            assertTrue("$trigger", phone.activity.isFinishing)
            phone.controller.pause().stop().destroy()
            phone.app.startAnew()
            phone = Phone()
            phone.showsTheCover("$trigger, and a new start")
            phone.comeIn()
        }
    }

    @Test
    fun theRecentAppsMayPictureTheCoverAndNothingElse() {
        val window = Robolectric.buildActivity(MainActivity::class.java).get()
        val said = mutableListOf<Boolean>()
        val pictured = Pictured(window, said::add)
        pictured.forbid()
        assertTrue(window.window.attributes.flags and FLAG_SECURE != 0)
        pictured.allow()
        assertEquals(0, window.window.attributes.flags and FLAG_SECURE)
        assertEquals(listOf(false, true), said)
    }
}
