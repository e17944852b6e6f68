package org.waymark.app

import android.app.Activity
import android.content.res.Configuration
import android.os.Bundle
import android.view.KeyEvent
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.WindowManager
import android.widget.FrameLayout
import org.waymark.app.core.Desk
import org.waymark.app.exit.Leaving
import org.waymark.app.exit.Triggers
import org.waymark.app.exit.Windows
import org.waymark.app.front.CoverScreen
import org.waymark.app.front.Icons
import org.waymark.app.look.fitSystemBars
import org.waymark.app.rooms.Frame
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.House
import org.waymark.app.rooms.NotesOpen
import org.waymark.app.rooms.NotesRoom
import org.waymark.app.rooms.SetUpRoom
import org.waymark.app.rooms.UnlockRoom
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
    private val desk: Desk get() = (application as App).desk

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(null)
        frame = Frame(this)
        cover = CoverScreen(this, desk)
        house = House(this, desk, frame)
        leaving = Leaving(this, desk)
        triggers = Triggers(this) { leaving.leave(it) }
        val root = FrameLayout(this)
        for (layer in listOf(frame, cover)) root.addView(layer, MATCH_PARENT, MATCH_PARENT)
        root.fitSystemBars()
        setContentView(root)
        frame.onBack = { if (!house.back()) leaving.leave(ExitTrigger.BUTTON) }
        frame.onHome = { house.home() }
        frame.onLeave = { leaving.leave(ExitTrigger.BUTTON) }
        house.onLeave = frame.onLeave
        house.onStage = { showStage() }
        desk.onUncovered = { showStage() }
        Windows.front = this
        Icons(this).repair()
        showCover()
        desk.open { opened -> if (opened) desk.refreshTexts { frame.say(house::words); showStage() } }
    }

    override fun onResume() {
        super.onResume()
        triggers.start()
        if (desk.engine != null) showStage()
    }

    /** What the list of recent apps takes a picture of is the cover. */
    override fun onPause() {
        triggers.pause()
        showCover()
        super.onPause()
    }

    override fun onUserLeaveHint() {
        super.onUserLeaveHint()
        leaving.leftApp()
    }

    override fun onDestroy() {
        triggers.stop()
        desk.onUncovered = {}
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
        if (!house.back()) moveTaskToBack(true)
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
                cover.redraw()
            }
            Stage.SET_UP -> showRooms { if (house.here is SetUpRoom) house.draw() else house.startWith(SetUpRoom()) }
            Stage.OPEN, Stage.UNLOCKED -> showRooms { enter(stage, practises) }
        }
    }

    private fun enter(stage: Stage, practises: Boolean) {
        val here = house.here
        when {
            here is SetUpRoom && practises -> house.draw()
            here == null && practises -> house.startWith(SetUpRoom())
            here == null || here is SetUpRoom -> house.startWith(HomeRoom())
            // Nothing of a note stays on the screen once the notes are locked.
            here is NotesOpen && stage == Stage.OPEN -> {
                house.startWith(HomeRoom())
                house.go(UnlockRoom { NotesRoom() })
            }
        }
    }

    /** At once, and before anything else: the next frame that is drawn is the cover. */
    fun showCover() {
        cover.visibility = View.VISIBLE
        frame.visibility = View.INVISIBLE
        frame.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        // Only once the cover has been drawn may the window be pictured.
        cover.post {
            if (cover.visibility == View.VISIBLE) window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
        }
    }

    private fun showRooms(enter: () -> Unit) {
        window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        frame.layoutDirection = if (desk.rightToLeft) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        frame.say(house::words)
        enter()
        frame.visibility = View.VISIBLE
        frame.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_AUTO
        cover.visibility = View.GONE
    }
}
