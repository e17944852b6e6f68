package org.waymark.app.rooms

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.widget.EditText
import android.widget.ProgressBar
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.File
import org.json.JSONArray
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.waymark.app.MainActivity
import org.waymark.app.core.OneFile
import org.waymark.app.look.Code
import org.waymark.app.support.Phone
import org.waymark.app.support.Site
import org.waymark.app.support.TestApp
import org.waymark.app.support.rehearsal
import org.waymark.core.ExitTrigger
import org.waymark.core.UpdateMode

/** Newer content, by the network and by hand, as a reader sees it. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, sdk = [24, 35])
class UpdatesTest {
    private val site = Site(rehearsal.resolve("newer"))
    private val app get() = RuntimeEnvironment.getApplication() as TestApp

    private fun phone(): Phone {
        app.address = site.address
        return Phone().setUp().go(UpdatesRoom())
    }

    private fun Phone.says(text: String) = assertTrue("$text on:\n${screen()}", text in screen())
    private fun Phone.saysHowItEnded() = says(engine.updates().last!!.text)
    private val Phone.version get() = engine.updates().packVersion.toInt()

    /** What the reader picks in the system's own list of files. */
    private fun Phone.picks(file: File) {
        val place = Uri.parse("content://files/${file.name}")
        shadowOf(activity.contentResolver).registerInputStream(place, ByteArrayInputStream(file.readBytes()))
        pressWord("updates-take-file")
        val asked = shadowOf(activity).nextStartedActivityForResult
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.intent.action)
        shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(place))
        settle()
        letPass(1)
    }

    @After fun close() = site.close()

    @Test
    fun itIsOffUntilTheReaderTurnsItOnAndThenLooksWhenAsked() {
        val phone = phone()
        assertFalse(phone.house.words("updates-look") in phone.screen())
        val byHand = phone.engine.updates().modes.first { it.mode == UpdateMode.BY_HAND }
        phone.press("${byHand.text}\n${byHand.meansText}")
        assertEquals(UpdateMode.BY_HAND, phone.engine.updates().mode)
        phone.pressWord("updates-look")
        phone.letPass(1)
        assertEquals(2, phone.version)
        val view = phone.engine.updates()
        listOf(view.packText, view.last!!.text, view.changes!!.title).plus(view.changes!!.counts).forEach { phone.says(it) }
    }

    @Test
    fun aRefusalIsToldInWordsAndTheContentStays() {
        val phone = phone()
        phone.engine.setUpdateMode(UpdateMode.BY_HAND)
        phone.go(UpdatesRoom())
        site.folder = rehearsal.resolve("stranger")
        phone.pressWord("updates-look")
        phone.letPass(1)
        phone.saysHowItEnded()
        assertEquals(1, phone.version)
    }

    @Test
    fun whatIsUnderWayIsShownAndCanBeStopped() {
        val phone = phone()
        phone.engine.setUpdateMode(UpdateMode.BY_HAND)
        phone.go(UpdatesRoom())
        val slow = java.net.ServerSocket(0)
        app.address = "http://localhost:${slow.localPort}/"
        app.startAnew()
        val again = Phone()
        again.comeIn()
        again.go(UpdatesRoom())
        val look = again.views().filterIsInstance<android.widget.TextView>().first { it.text == again.house.words("updates-look") }
        look.performClick()
        waitFor(again) { again.engine.updates().progress != null }
        again.house.go(UpdatesRoom())
        waitFor(again) { again.views().any { it is ProgressBar } }
        again.views().filterIsInstance<android.widget.TextView>().first { it.text == again.house.words("updates-stop") }.performClick()
        again.settle()
        again.letPass(1)
        assertEquals(null, again.engine.updates().progress)
        again.saysHowItEnded()
        slow.close()
    }

    private fun waitFor(phone: Phone, what: () -> Boolean) {
        val end = System.nanoTime() + 20_000_000_000
        while (!what()) {
            check(System.nanoTime() < end) { "it does not come: ${phone.screen()}" }
            Thread.sleep(5)
            shadowOf(android.os.Looper.getMainLooper()).idle()
        }
    }

    @Test
    fun aFileThatWasHandedOnIsTakenAndAnOlderOrDamagedOneRefused() {
        val phone = phone()
        phone.picks(rehearsal.resolve("damaged.file"))
        assertEquals(1, phone.version)
        phone.picks(rehearsal.resolve("newest.file"))
        assertEquals(3, phone.version)
        phone.saysHowItEnded()
        phone.picks(rehearsal.resolve("newer.file"))
        assertEquals(3, phone.version)
        phone.saysHowItEnded()
    }

    @Test
    fun theContentIsHandedOnAsOneFileStreamedOutOfTheEngine() {
        val phone = phone()
        phone.picks(rehearsal.resolve("newer.file"))
        phone.pressWord("updates-share-file")
        val sent = shadowOf(phone.activity).nextStartedActivity.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)!!
        val place = sent.getParcelableExtra<Uri>(Intent.EXTRA_STREAM)!!
        assertEquals("content.bin", place.lastPathSegment)
        val out = ByteArrayOutputStream()
        OneFile.take("content.bin")!!(out)
        assertArrayEquals(rehearsal.resolve("newer.file").readBytes(), out.toByteArray())
        assertNull("once", OneFile.take("content.bin"))
    }

    @Test
    fun codesAreShownOneAtATimeAndTakenInByTheirTexts() {
        val phone = phone()
        phone.picks(rehearsal.resolve("newer.file"))
        phone.pressWord("updates-show-codes")
        val codes = phone.engine.exportCodes().codes
        assertEquals(1, phone.views().count { it is Code })
        phone.says(codes.first().text)
        if (codes.size > 1) {
            phone.pressWord("next")
            phone.says(codes[1].text)
        }
        app.startAnew()
        File(app.noBackupFilesDir, "packs").deleteRecursively()
        val other = Phone().also { it.comeIn() }.go(UpdateReadRoom())
        val texts = JSONArray(rehearsal.resolve("newer.codes").readText())
        for (at in 0 until texts.length()) {
            other.views().filterIsInstance<EditText>().first().setText(texts.getString(at))
            other.pressWord("updates-code-take")
        }
        other.saysHowItEnded()
        assertEquals(2, other.version)
    }

    @Test
    fun leavingStopsAnUpdateAndTheCoverShowsNothingOfIt() {
        val phone = phone()
        phone.engine.setUpdateMode(UpdateMode.BY_HAND)
        phone.go(UpdatesRoom())
        phone.house.updates.look()
        phone.activity.leaving.leave(ExitTrigger.BUTTON)
        phone.letPass(1)
        assertNull(phone.house.here)
        assertFalse(phone.house.words("room-updates") in phone.screen())
    }

    @Test
    fun aDailyLookIsMadeWhenItIsDueAndOnlyThen() {
        val phone = phone()
        phone.engine.setUpdateMode(UpdateMode.DAILY)
        phone.house.updates.lookIfDue()
        phone.settle()
        assertEquals("not yet", 1, phone.version)
        phone.engine.advanceFixedTime(2u * 24u * 3600u)
        phone.house.updates.lookIfDue()
        phone.settle()
        phone.settle()
        assertEquals(2, phone.version)
    }

    @Test
    fun whatTheSystemAnswersToSomethingElseIsNoFile() {
        val phone = phone()
        phone.activity.startActivityForResult(Intent(Intent.ACTION_VIEW), MainActivity.PICK_FILE + 1)
        shadowOf(phone.activity).receiveResult(shadowOf(phone.activity).nextStartedActivityForResult.intent, Activity.RESULT_OK, Intent())
        phone.settle()
        assertEquals(1, phone.version)
    }
}
