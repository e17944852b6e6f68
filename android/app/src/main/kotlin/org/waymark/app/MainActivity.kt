package org.waymark.app

import android.app.Activity
import android.content.Intent
import android.content.res.Configuration
import android.os.Bundle
import android.view.KeyEvent
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.widget.FrameLayout
import org.waymark.app.core.Desk
import org.waymark.app.exit.Idle
import org.waymark.app.exit.Leaving
import org.waymark.app.exit.Pictured
import org.waymark.app.exit.Touches
import org.waymark.app.exit.Triggers
import org.waymark.app.exit.Trust
import org.waymark.app.exit.Windows
import org.waymark.app.front.CoverScreen
import org.waymark.app.front.Icons
import org.waymark.app.look.fitSystemBars
import org.waymark.app.rooms.Frame
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.House
import org.waymark.app.rooms.PickedFile
import org.waymark.app.rooms.SetUpRoom
import org.waymark.app.rooms.practises
import org.waymark.core.ExitTrigger
import org.waymark.core.Stage

/** The one window: the rooms, and over them the cover. What it shows, the engine says. */
class MainActivity : Activity() {
    lateinit var house: House
        private set
    lateinit var cover: CoverScreen
        private set
    lateinit var leaving: Leaving
        private set
    private lateinit var frame: Frame
    private lateinit var triggers: Triggers
    private lateinit var idle: Idle
    private lateinit var pictured: Pictured
    private val desk: Desk get() = (application as App).desk
    private val uncovered: () -> Unit = { showStage() }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(null)
        frame = Frame(this)
        cover = CoverScreen(this, desk)
        house = House(this, desk, frame)
        leaving = Leaving(this, desk)
        triggers = Triggers(this) { leaving.leave(it) }
        idle = Idle(desk, ::wasIdle)
        pictured = Pictured(this)
        val root = FrameLayout(this)
        for (layer in listOf(frame, cover)) root.addView(layer, MATCH_PARENT, MATCH_PARENT)
        root.fitSystemBars()
        frame.accessibilityDelegate = Touches(::onUserInteraction)
        setContentView(root)
        frame.onBack = { if (!house.back()) leaving.leave(ExitTrigger.BUTTON) }
        frame.onHome = { house.home() }
        frame.onLeave = { leaving.leave(ExitTrigger.BUTTON) }
        house.onLeave = frame.onLeave
        house.onStage = { showStage() }
        desk.onUncovered = uncovered
        Windows.front = this
        Icons(this).repair()
        showCover()
        desk.open { opened -> if (opened) showStage() }
    }

    override fun onResume() {
        super.onResume()
        leaving.cameBack()
        triggers.start()
        idle.start()
        if (desk.engine != null) showStage()
    }

    /** What the list of recent apps takes a picture of is the cover. */
    override fun onPause() {
        triggers.pause()
        idle.pause()
        showCover()
        super.onPause()
    }

    @Deprecated("The framework's own way without androidx")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val place = data?.data.takeIf { requestCode == PICK_FILE && resultCode == RESULT_OK } ?: return
        house.picked(PickedFile(contentResolver, place))
    }

    override fun onUserLeaveHint() {
        super.onUserLeaveHint()
        leaving.leftApp()
    }

    /** Opened from the launcher, by whoever has the phone now. */
    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        leaving.openedAnew()
    }

    override fun onDestroy() {
        triggers.stop()
        idle.stop()
        // A window that was opened meanwhile goes on hearing.
        if (desk.onUncovered === uncovered) desk.onUncovered = {}
        house.dropAll()
        super.onDestroy()
    }

    /** Nothing of a screen is ever handed to the system to keep. */
    override fun onSaveInstanceState(outState: Bundle) = Unit

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        frame.recolour()
        house.redraw()
        cover.redraw()
    }

    @Deprecated("The framework's own way below Android 13, and still called above it")
    override fun onBackPressed() {
        if (cover.visibility == View.VISIBLE) return moveTaskToBack(true).let { }
        if (triggers.backPressed()) return
        if (house.back()) return
        leaving.leftApp()
        moveTaskToBack(true)
    }

    override fun onKeyDown(keyCode: Int, event: KeyEvent): Boolean {
        if (triggers.keyDown(keyCode)) return true
        return super.onKeyDown(keyCode, event)
    }

    override fun onUserInteraction() {
        if (cover.visibility != View.VISIBLE) desk.ask({ it.touched() }, {}, {})
    }

    /** Asks the engine where the reader stands, and shows that. */
    fun showStage() = desk.ask({ it.checkIdle() to it.practises() }, { showCover() }) { (stage, practises) ->
        when (stage) {
            Stage.COVERED -> {
                house.dropAll()
                showCover()
                cover.refresh()
            }
            Stage.SET_UP -> {
                Trust(this).forgetLeftover()
                withWords { showRooms { if (house.here is SetUpRoom) house.draw() else house.startWith(SetUpRoom()) } }
            }
            Stage.OPEN, Stage.UNLOCKED -> withWords { showRooms { enter(stage, practises) } }
        }
    }

    /** Behind the cover there are none to be had: they are fetched when somebody first comes in. */
    private fun withWords(then: () -> Unit) = if (desk.texts.isEmpty()) desk.refreshTexts(then) else then()

    /** After an exit that turned out not to cover: what was being asked meanwhile is asked again. */
    fun showAgain() {
        house.redraw()
        showStage()
    }

    private fun enter(stage: Stage, practises: Boolean) {
        val here = house.here
        when {
            here is SetUpRoom && practises -> house.draw()
            here == null && practises -> house.startWith(SetUpRoom())
            here == null || here is SetUpRoom -> house.startWith(HomeRoom())
            // Nothing of a note stays once the notes are locked.
            stage == Stage.OPEN && house.isPrivate -> house.lock()
        }
        house.updates.lookIfDue()
    }

    /** What only a PIN opens is covered when nobody has touched it; what is public stays. */
    private fun wasIdle(stage: Stage) = when {
        house.here == null -> Unit
        stage == Stage.COVERED || stage == Stage.OPEN && house.isPrivate -> leaving.cover()
        stage == Stage.OPEN && house.holdsPrivate -> house.lock()
        else -> Unit
    }

    /** At once, and before anything else: the next frame that is drawn is the cover. */
    fun showCover() {
        cover.visibility = View.VISIBLE
        frame.visibility = View.INVISIBLE
        frame.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        // Only once the cover has been drawn may the window be pictured.
        cover.post { if (cover.visibility == View.VISIBLE) pictured.allow() }
    }

    private fun showRooms(enter: () -> Unit) {
        pictured.forbid()
        frame.turn(desk.rightToLeft)
        frame.say(house::words)
        enter()
        frame.visibility = View.VISIBLE
        frame.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_AUTO
        // Laid out and clean meanwhile, so that on the way out there is nothing but to draw it.
        cover.visibility = View.INVISIBLE
        cover.refresh()
    }

    companion object {
        /** What the system's way to pick a file answers under. */
        const val PICK_FILE = 1
    }
}
