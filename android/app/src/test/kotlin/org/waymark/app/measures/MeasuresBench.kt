package org.waymark.app.measures

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Looper
import android.view.View
import android.widget.FrameLayout
import android.widget.TextView
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.MainActivity
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.SheetRoom
import org.waymark.app.rooms.UnlockRoom
import org.waymark.app.rooms.AllRooms
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp

/** Prints how long things take beside an empty activity; tests nothing. `android/tools/bench.sh` runs it. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, sdk = [35], qualifiers = "w360dp-h640dp-xhdpi")
class MeasuresBench {
    private val app get() = RuntimeEnvironment.getApplication() as TestApp
    private var lastGesture = 0L
    private val page = Bitmap.createBitmap(720, 1280, Bitmap.Config.ARGB_8888)

    @Test
    fun everything() {
        start()
        exit()
        calls()
    }

    private fun start() {
        Phone().setUp()
        val (empty, cover, numbers) = inTurn(ROUNDS, WARM_UP, ::emptyStart, ::coverStart, ::numbersStart)
        table("from the start to", listOf("an empty activity" to empty, "the cover" to cover, "the list of numbers" to numbers))
    }

    private fun exit() {
        val (empty, ours, gesture) = inTurn(ROUNDS, WARM_UP, ::emptyExit, ::coverExit, { lastGesture })
        val rows = listOf("an empty view over a text" to empty, "the cover over a sheet" to ours, "of that before it is drawn" to gesture)
        table("from the gesture to", rows)
        println("The cover comes ${millis(ours.median - empty.median)} later than an empty view; a frame is 16.67 ms.")
        println()
    }

    private fun calls() {
        val log = CallLog()
        app.wrapped = { Watched(it, log) }
        val taken = sortedMapOf<String, MutableList<List<Call>>>()
        repeat(WARM_UP + ROUNDS) { round ->
            app.startAnew()
            val phone = Phone().open()
            for ((place, room) in AllRooms(phone).opening.map { it() }.withIndex()) {
                log.clear()
                phone.go(room)
                if (round >= WARM_UP) taken.getOrPut("%02d %s".format(place, room::class.simpleName)) { mutableListOf() } += log.all().filter { it.by != IDLE }
            }
            log.clear()
            atOnce(phone)
            if (round >= WARM_UP) taken.getOrPut(CallTable.AT_ONCE) { mutableListOf() } += log.all()
            phone.engine.close()
        }
        CallTable(taken).print()
    }

    /** Digits of a PIN, an exit, and keys of the cover: what does not wait for the engine's thread. */
    private fun atOnce(phone: Phone) {
        phone.house.startWith(UnlockRoom { HomeRoom() })
        phone.settle()
        repeat(4) { phone.press("7") }
        phone.pressWord("key-delete")
        phone.pressWord("leave")
        val digits = phone.engine.cover().rows.flatten().filter { it.label.singleOrNull()?.isDigit() == true }
        digits.forEach { phone.press(it.label) }
        phone.letPass(seconds = 1)
    }

    private fun emptyStart() = timed { draw(Robolectric.buildActivity(Activity::class.java).setup().get()) }

    /** The engine is opened meanwhile, on its own thread. */
    private fun coverStart(): Long {
        app.startAnew()
        lateinit var activity: MainActivity
        val time = timed {
            activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
            draw(activity)
        }
        end(activity)
        return time
    }

    private fun numbersStart(): Long {
        app.startAnew()
        lateinit var phone: Phone
        val time = timed {
            phone = Phone()
            phone.comeIn()
            phone.pressWord("home-numbers")
            draw(phone.activity)
        }
        end(phone.activity)
        return time
    }

    private fun emptyExit(): Long {
        val activity = Robolectric.buildActivity(Activity::class.java).setup().get()
        val over = FrameLayout(activity).apply { visibility = View.INVISIBLE }
        val text = TextView(activity).apply { setOnClickListener { over.visibility = View.VISIBLE } }
        activity.setContentView(FrameLayout(activity).apply { addView(text); addView(over) })
        draw(activity)
        return timed { text.performClick(); draw(activity) }
    }

    private fun coverExit(): Long {
        app.startAnew()
        val phone = Phone().open().go(SheetRoom("children"))
        draw(phone.activity)
        val leave = phone.views().filterIsInstance<TextView>().last { it.text == phone.house.words("leave") }
        lastGesture = timed { leave.performClick() }
        val time = lastGesture + timed { draw(phone.activity) }
        check(phone.activity.cover.visibility == View.VISIBLE)
        phone.letPass(seconds = 1)
        phone.engine.close()
        return time
    }

    /** The frame that comes next. */
    private fun draw(activity: Activity) {
        val view = activity.window.decorView
        view.measure(exactly(page.width), exactly(page.height))
        view.layout(0, 0, page.width, page.height)
        view.draw(Canvas(page))
    }

    private fun exactly(size: Int) = View.MeasureSpec.makeMeasureSpec(size, View.MeasureSpec.EXACTLY)

    private fun end(activity: MainActivity) {
        do shadowOf(Looper.getMainLooper()).idle() while (app.desk.busy)
        activity.finish()
        app.desk.engine?.close()
    }

    private companion object {
        /** Looks every few seconds whether somebody is there, also in windows of rounds before. */
        const val IDLE = "exit.Idle"
        const val WARM_UP = 30
        const val ROUNDS = 40
    }
}
