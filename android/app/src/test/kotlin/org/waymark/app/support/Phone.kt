package org.waymark.app.support

import android.os.Bundle
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import java.time.Duration
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.waymark.app.MainActivity
import org.waymark.app.rooms.Room
import org.waymark.core.ExitTrigger
import org.waymark.core.Pad
import org.waymark.core.SetUpEvent
import org.waymark.core.SetUpStep
import org.waymark.core.Stage
import org.waymark.core.Waymark

/** A phone in a hand: the app on its screen, and what somebody does with it. */
class Phone(language: String = "en", engine: Boolean = true, state: Bundle? = null) {
    val app: TestApp = (RuntimeEnvironment.getApplication() as TestApp).apply {
        languages = listOf(language)
        withoutEngine = !engine
    }
    val controller: ActivityController<MainActivity> = Robolectric.buildActivity(MainActivity::class.java)
    val activity: MainActivity get() = controller.get()
    val engine: Waymark get() = app.desk.engine!!
    val house get() = activity.house

    init {
        if (state == null) controller.setup() else controller.setup(state)
        // A test of exits must not end the machine that runs the tests.
        activity.leaving.endProcess = { ended++ }
        settle()
    }

    /** Where the way out was first seen, for each size of the screen: it has to stay there. */
    val wayOutAt = mutableMapOf<Pair<Int, Int>, android.graphics.Rect>()

    /** How often the app has ended its process. */
    var ended = 0

    /** Until nothing is being asked and drawn any more. */
    fun settle() {
        val end = System.nanoTime() + PATIENCE
        do {
            shadowOf(Looper.getMainLooper()).idle()
            if (app.desk.busy) Thread.sleep(1)
            check(System.nanoTime() < end) { "the engine has not answered" }
        } while (app.desk.busy || !shadowOf(Looper.getMainLooper()).isIdle)
    }

    /** The set-up as a careful person goes through it; the notes are open afterwards. */
    fun setUp(pin: String = PIN, second: String? = null): Phone {
        while (engine.stage() == Stage.SET_UP) when (engine.setUp().step) {
            SetUpStep.LIMITS -> engine.setUpEvent(SetUpEvent.READ)
            SetUpStep.CHOOSE_SECRET -> typed(Pad.FIRST, pin, SetUpEvent.SECRET_TYPED)
            SetUpStep.REPEAT_SECRET -> typed(Pad.AGAIN, pin, SetUpEvent.SECRET_REPEATED)
            SetUpStep.OFFER_SECOND ->
                engine.setUpEvent(if (second == null) SetUpEvent.SKIP_SECOND else SetUpEvent.WANT_SECOND)
            SetUpStep.CHOOSE_SECOND -> typed(Pad.FIRST, second!!, SetUpEvent.SECOND_TYPED)
            SetUpStep.REPEAT_SECOND -> typed(Pad.AGAIN, second!!, SetUpEvent.SECOND_REPEATED)
            SetUpStep.PRACTISE_EXIT, SetUpStep.PRACTISE_RETURN -> leaveAndReturn(pin)
            SetUpStep.PRACTISE_SECOND -> leaveAndReturn(second!!)
            SetUpStep.PRACTISE_TRIGGER -> engine.setUpEvent(SetUpEvent.SKIP)
            SetUpStep.READY, SetUpStep.DONE -> engine.setUpEvent(SetUpEvent.FINISH)
        }
        activity.showStage()
        settle()
        return this
    }

    private fun typed(pad: Pad, secret: String, event: SetUpEvent) {
        type(pad, secret)
        engine.setUpEvent(event)
    }

    private fun leaveAndReturn(pin: String) {
        engine.quickExit(ExitTrigger.BUTTON)
        engine.finishExit()
        comeIn(pin)
    }

    /** In, whether this is the first start or a later one. */
    fun open(): Phone {
        if (engine.stage() == Stage.SET_UP) return setUp()
        comeIn()
        return this
    }

    /** Types a PIN on the cover, and waits until it has opened. */
    fun comeIn(pin: String = PIN) {
        pin.forEach { engine.press(it.toString()) }
        engine.press("equals")
        val end = System.nanoTime() + PATIENCE
        while (engine.stage() == Stage.COVERED || activity.cover.visibility == View.VISIBLE) {
            check(System.nanoTime() < end) { "the cover has not opened" }
            Thread.sleep(2)
            settle()
        }
    }

    fun type(pad: Pad, secret: String) {
        while (engine.pinPop(pad) > 0u) Unit
        secret.encodeToByteArray().forEach { engine.pinPush(pad, it.toUByte()) }
    }

    fun go(room: Room): Phone {
        house.go(room)
        settle()
        return this
    }

    /** Every view that is on the screen now. */
    fun views(root: View = activity.window.decorView): List<View> =
        if (root.visibility != View.VISIBLE) emptyList()
        else listOf(root) + ((root as? ViewGroup)?.run { (0 until childCount).flatMap { views(getChildAt(it)) } }.orEmpty())

    /** Every text on the screen, as one. */
    fun screen(): String = views().filterIsInstance<TextView>().joinToString("\n") { it.text }

    /** Presses what says this, whether it is a button, a row with it as a line, or a choice with more to say below it. */
    fun press(words: String): Phone {
        val texts = views().filterIsInstance<TextView>()
        val whole = texts.filter { it.text.toString() == words || it.contentDescription?.toString() == words }
        val said = whole.ifEmpty { texts.filter { it.text.lineSequence().first() == words } }
        val button = said.firstNotNullOfOrNull { view -> generateSequence(view as View?) { it.parent as? View }.firstOrNull(View::isClickable) }
        checkNotNull(button) { "nothing to press says \"$words\" on:\n${screen()}" }.performClick()
        settle()
        return this
    }

    /** Presses what has this name among the words of the screens. */
    fun pressWord(name: String) = press(house.words(name))

    /** Lets time pass for whatever the app has put off. */
    fun letPass(seconds: Long) {
        // What the engine still owes an answer to may put something off itself.
        settle()
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(seconds))
        settle()
    }

    fun pause() = controller.pause().also { settle() }
    fun resume() = controller.resume().also { settle() }

    companion object {
        const val PIN = "482915"
        private const val PATIENCE = 20_000_000_000
    }
}
