package org.waymark.app.measures

import android.content.Context
import android.os.StrictMode
import android.os.strictmode.Violation
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.waymark.app.rooms.AllRooms
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp

/**
 * What Android's own watch over the screen's thread sees here: preferences that are read or
 * written, and calls that call themselves slow. It does not see plain files, for those are the
 * JVM's, which reports nothing to it; nor the network, which only the engine opens.
 */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, sdk = [35])
class StrictTest {
    private val found = mutableListOf<Violation>()

    @After fun lax() = StrictMode.setThreadPolicy(StrictMode.ThreadPolicy.LAX)

    private fun watch() = StrictMode.setThreadPolicy(
        StrictMode.ThreadPolicy.Builder().detectAll().penaltyListener(Runnable::run, found::add).build(),
    )

    @Test
    fun whatIsPlantedIsSeen() {
        val phone = Phone()
        watch()
        StrictMode.noteSlowCall("planted")
        phone.app.getSharedPreferences("planted", Context.MODE_PRIVATE).edit().putInt("a", 1).commit()
        phone.settle()
        val kinds = found.map { it.javaClass.simpleName }.toSet()
        assertEquals(setOf("CustomViolation", "DiskReadViolation", "DiskWriteViolation"), kinds)
    }

    @Test
    fun noRoomAndNoExitKeepsTheScreenWaiting() {
        val phone = Phone().setUp()
        val rooms = AllRooms(phone).opening.map { it() }
        watch()
        for (room in rooms) phone.go(room)
        phone.pressWord("leave").letPass(1)
        val where = found.map { it.ours() }.toSet()
        assertTrue("$where", where.all { it in KNOWN })
    }

    /** The first place of ours that leads to it, or else what it is. */
    private fun Violation.ours() = stackTrace.firstOrNull { it.className.startsWith("org.waymark.app.") }
        ?.run { className.removePrefix("org.waymark.app.").substringBefore('$') } ?: stackTraceToString()

    private companion object {
        /** Which other app is heard: three short lines, read where they are shown and dropped in the end. */
        val KNOWN = setOf("exit.Trust")
    }
}
