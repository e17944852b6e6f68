package org.waymark.app.exit

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.view.View
import android.widget.EditText
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.waymark.app.look.Page
import org.waymark.app.rooms.GuideRoom
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.House
import org.waymark.app.rooms.NoteEditRoom
import org.waymark.app.rooms.NoteRoom
import org.waymark.app.rooms.NumberRoom
import org.waymark.app.rooms.Room
import org.waymark.app.rooms.SettingsPractiseRoom
import org.waymark.app.rooms.SheetRoom
import org.waymark.app.rooms.UnlockRoom
import org.waymark.app.support.HeldEngine
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.make
import org.waymark.app.support.showsTheCover
import org.waymark.app.support.signal
import org.waymark.app.support.install
import org.waymark.app.support.connectFriend
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.NoteEdit
import org.waymark.core.Pad
import org.waymark.core.SettingChange
import org.waymark.core.Stage

/** What must not go wrong on the way out, and once did. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, sdk = [35])
class FaultsOnTheWayOutTest {
    private val app get() = RuntimeEnvironment.getApplication() as TestApp
    private fun Phone.on(trigger: ExitTrigger, effect: ExitEffect) = engine.changeSetting(SettingChange.Trigger(trigger, effect))
    private fun Phone.note() =
        engine.saveNote(NoteEdit(null, "Birch", "Met on Monday".encodeToByteArray())).id

    /** A while passes on the engine's clock and on the phone's. */
    private fun Phone.wait(seconds: Int) {
        engine.advanceFixedTime(seconds.toUInt())
        letPass(4)
        letPass(4)
    }

    @Test
    fun whatOnlyAPinOpensIsCoveredWhenNobodyTouchesItAndTouchAndTypingBeginTheTimeAnew() {
        val phone = Phone().setUp().go(NoteEditRoom())
        phone.activity.onUserInteraction()
        phone.wait(40)
        phone.activity.onUserInteraction()
        phone.settle()
        phone.wait(40)
        phone.views().filterIsInstance<EditText>()[1].append("a")
        phone.settle()
        phone.wait(40)
        assertEquals("used all the time", Stage.UNLOCKED, phone.engine.stage())
        assertTrue(phone.house.here is NoteEditRoom)
        phone.wait(30)
        assertEquals(Stage.COVERED, phone.engine.stage())
        phone.showsTheCover("idle")
        assertEquals(null, phone.house.here)
        phone.letPass(1)
        assertFalse("nobody left: the cover stays", phone.activity.isFinishing)
        assertEquals(0, phone.ended)
        phone.comeIn()
        assertTrue(phone.house.here is HomeRoom)
    }

    @Test
    fun publicRoomsStayWhenTheNotesLockAndTheNoteBehindThemIsLetGo() {
        val phone = Phone().setUp()
        phone.engine.changeSetting(SettingChange.LockAfter(300u))
        phone.go(NoteRoom(phone.note())).go(NumberRoom("pl-kcik-phone"))
        phone.activity.onUserInteraction()
        phone.settle()
        phone.wait(200)
        assertEquals("for as long as the settings say", Stage.UNLOCKED, phone.engine.stage())
        phone.wait(101)
        assertEquals(Stage.OPEN, phone.engine.stage())
        assertTrue(phone.house.here is NumberRoom)
        assertEquals(View.INVISIBLE, phone.activity.cover.visibility)
        assertFalse(phone.house.holdsPrivate)
        phone.house.back()
        assertTrue(phone.house.here is HomeRoom)
    }

    @Test
    fun notesLockBehindAnotherAppToo() {
        val phone = Phone().setUp().go(NoteEditRoom())
        phone.activity.leaving.onErrand { phone.controller.userLeaving() }
        phone.pause()
        phone.wait(70)
        assertEquals(Stage.COVERED, phone.engine.stage())
    }

    @Test
    fun anErrandThatNeverBeganOrIsOverHidesNoLaterDeparture() {
        val phone = Phone().setUp().go(SheetRoom("children"))
        val leaving = phone.activity.leaving
        assertThrows(ActivityNotFoundException::class.java) { leaving.onErrand { throw ActivityNotFoundException() } }
        phone.make(ExitTrigger.LEFT_APP)
        phone.showsTheCover("no app could do it")

        phone.comeIn()
        phone.go(SheetRoom("children"))
        leaving.onErrand {}
        phone.letPass(3)
        phone.make(ExitTrigger.LEFT_APP)
        phone.showsTheCover("nothing came of it")

        phone.comeIn()
        phone.go(SheetRoom("children"))
        leaving.onErrand { phone.controller.userLeaving() }
        phone.pause().let { phone.resume() }
        assertTrue("back from the errand", phone.house.here is SheetRoom)
        phone.make(ExitTrigger.LEFT_APP)
        phone.showsTheCover("the departure after it")
    }

    @Test
    fun whoOpensTheAppAnewWhileTheReaderIsOnAnErrandSeesTheCover() {
        val phone = Phone().setUp().go(SheetRoom("children"))
        phone.activity.leaving.onErrand { phone.controller.userLeaving() }
        phone.pause()
        phone.controller.newIntent(Intent(Intent.ACTION_MAIN))
        phone.resume()
        phone.showsTheCover("opened anew")
        assertEquals(Stage.COVERED, phone.engine.stage())
        assertEquals("and stays", 0, phone.ended)
    }

    @Test
    fun backOutOfTheLastRoomIsLeavingTheApp() {
        val phone = Phone().setUp()
        @Suppress("DEPRECATION")
        phone.activity.onBackPressed()
        phone.showsTheCover("back")
        assertEquals(Stage.COVERED, phone.engine.stage())
    }

    @Test
    fun aWayThatLocksDropsTheNoteAtOnceWithoutWaitingForAnything() {
        val phone = Phone().setUp().go(NoteEditRoom())
        val field = phone.views().filterIsInstance<EditText>()[1].apply { setText("Met on Monday") }
        phone.on(ExitTrigger.SCREEN_OFF, ExitEffect.LOCK)
        phone.activity.leaving.leave(ExitTrigger.SCREEN_OFF)
        assertEquals("wiped in the same moment", "", field.text.toString())
        assertFalse(phone.house.holdsPrivate)
        phone.settle()
        assertTrue(phone.house.here is UnlockRoom)
        assertEquals(Stage.OPEN, phone.engine.stage())
        assertEquals(0, phone.ended)
    }

    @Test
    fun aWayThatIsSwitchedOffTakesNoAnswerAway() {
        val phone = Phone().setUp()
        phone.on(ExitTrigger.VOLUME_KEYS, ExitEffect.NOTHING)
        phone.house.go(GuideRoom())
        phone.make(ExitTrigger.VOLUME_KEYS)
        phone.settle()
        assertTrue(phone.screen(), phone.screen().contains(phone.engine.sheets().sheets.first().title))
    }

    @Test
    fun inThePracticeASecondWayBehindTheCoverEndsNothing() {
        val phone = Phone().setUp().go(SettingsPractiseRoom())
        phone.make(ExitTrigger.BUTTON)
        phone.settle()
        phone.make(ExitTrigger.SCREEN_OFF)
        phone.activity.leaving.leave(ExitTrigger.BUTTON)
        phone.letPass(1)
        assertEquals(0, phone.ended)
        assertFalse(phone.activity.isFinishing)
        phone.comeIn()
        assertTrue("and the practice goes on", phone.house.practises)
        phone.house.startWith(HomeRoom())
        phone.activity.leaving.leave(ExitTrigger.BUTTON)
        phone.letPass(1)
        assertEquals("out of it everything ends as ever", 1, phone.ended)
    }

    @Test
    fun forgettingTheOtherAppIsOnTheDiskAtOnceAndLeavesNoFile() {
        connectFriend()
        val folder = File(app.applicationInfo.dataDir, "shared_prefs")
        Trust(app).run {
            propose("org.example.other")
            accept()
        }
        app.getSharedPreferences("links", Context.MODE_PRIVATE).edit().commit()
        assertTrue(folder.resolve("links.xml").exists())
        Trust(app).forget()
        assertFalse(folder.resolve("links.xml").exists())
        assertEquals(null, Trust(app).connected)
    }

    @Test
    fun onlyTheConnectedAppOfTheSameSignerIsHeard() {
        val phone = Phone().setUp().go(SheetRoom("children"))
        connectFriend()
        install("org.example.stranger", "stranger")
        signal(null)
        signal("org.example.stranger")
        signal("org.example.stranger", SignalActivity.CONNECT)
        assertEquals("only proposed", "org.example.friend", Trust(app).connected)
        signal("org.example.stranger")
        install("org.example.friend", "somebody else")
        signal("org.example.friend")
        install("org.example.friend", "friend", "a second signer")
        signal("org.example.friend")
        phone.settle()
        assertEquals("nobody of these", View.INVISIBLE, phone.activity.cover.visibility)
        install("org.example.friend", "friend")
        signal("org.example.friend")
        phone.showsTheCover("the friend")
    }

    @Test
    fun aSignalThatDestroysDoesSoWhereNoWindowIsOpen() {
        val phone = Phone().setUp()
        connectFriend()
        phone.on(ExitTrigger.OTHER_APP, ExitEffect.DESTROY)
        phone.controller.pause().stop().destroy()
        app.startAnew()
        Windows.front = null
        signal("org.example.friend")
        phone.settle()
        assertEquals("forgotten as well", null, Trust(app).connected)
        app.startAnew()
        assertEquals("as on the first day", Stage.SET_UP, Phone().engine.stage())
    }

    @Test
    fun anotherAppIsForgottenAlsoWhereWrongTriesDestroyedEverything() {
        val phone = Phone().setUp()
        connectFriend()
        phone.engine.changeSetting(SettingChange.DestroyAfterTries(5u))
        repeat(5) {
            phone.type(Pad.FIRST, "604837")
            runCatching { phone.engine.unlock() }
            // After some tries the next is looked at only a while later.
            phone.engine.advanceFixedTime(7200u)
        }
        app.startAnew()
        assertEquals("as on the first day", Stage.SET_UP, Phone().engine.stage())
        assertEquals(null, Trust(app).connected)
    }

    @Test
    fun anExitCoversAndEndsThoughTheEngineFailsARoomCannotLetGoOrNothingAnswers() {
        lateinit var core: HeldEngine
        app.wrapped = { HeldEngine(it).also { held -> core = held } }
        val phone = Phone().setUp().go(Stubborn())
        core.broken = true
        phone.activity.leaving.leave(ExitTrigger.SHAKE)
        phone.showsTheCover("the engine failed")
        phone.letPass(1)
        assertTrue(phone.activity.isFinishing)
        assertEquals(1, phone.ended)

        core.broken = false
        app.startAnew()
        val again = Phone()
        again.comeIn()
        again.go(Stubborn())
        val letGo = core.hold()
        again.activity.leaving.leave(ExitTrigger.SHAKE)
        again.showsTheCover("nothing answers")
        shadowOf(android.os.Looper.getMainLooper()).idleFor(java.time.Duration.ofSeconds(3))
        assertTrue(again.activity.isFinishing)
        assertEquals(1, again.ended)
        letGo()
        again.settle()
    }

    private class Stubborn : Room {
        override val title = "room-home"
        override fun draw(house: House, page: Page) = Unit
        override fun drop() = error("it holds on")
    }
}
