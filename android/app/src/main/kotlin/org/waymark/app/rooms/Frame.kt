package org.waymark.app.rooms

import android.content.Context
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.TextView
import org.waymark.app.look.Look
import org.waymark.app.look.Style
import org.waymark.app.look.asButton
import org.waymark.app.look.margin

/**
 * What every room has around it: its title, and below, where the thumb is, the way back and
 * the way out. The way out is always in the same place, and nothing is ever drawn over it.
 */
class Frame(context: Context) : LinearLayout(context) {
    private val look = Look(context)
    private val title = look.text("", Style.TITLE)
    private val room = FrameLayout(context)
    private val backButton = barButton("‹", look.raised, look.ink)
    private val homeButton = barButton("⌂", look.raised, look.ink)
    private val leaveButton = barButton("", look.leave, look.onLeave)
    private val bar = bar()

    var onBack: () -> Unit = {}
    var onHome: () -> Unit = {}
    var onLeave: () -> Unit = {}

    init {
        orientation = VERTICAL
        background = look.plain(look.ground)
        isSaveFromParentEnabled = false
        title.gravity = Gravity.START
        addView(title, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        addView(room, LayoutParams(MATCH_PARENT, 0, 1f))
        addView(bar, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        backButton.asButton { onBack() }
        homeButton.asButton { onHome() }
        leaveButton.asButton { onLeave() }
    }

    /** The words on its buttons, which the engine gives. */
    fun say(words: (String) -> String) {
        leaveButton.text = words("leave")
        leaveButton.contentDescription = words("leave-spoken")
        backButton.contentDescription = words("back")
        homeButton.contentDescription = words("room-home")
    }

    fun show(view: View, name: String, canGoBack: Boolean) {
        title.text = name
        title.setPadding(look.margin, look.dp(12), look.margin, look.dp(8))
        title.visibility = if (name.isEmpty()) GONE else VISIBLE
        backButton.visibility = if (canGoBack) VISIBLE else INVISIBLE
        homeButton.visibility = backButton.visibility
        room.removeAllViews()
        room.addView(view, FrameLayout.LayoutParams(MATCH_PARENT, MATCH_PARENT))
    }

    /** After a change of light and dark. */
    fun recolour() {
        background = look.plain(look.ground)
        title.setTextColor(look.ink)
        bar.background = look.plain(look.ground)
        for (button in listOf(backButton, homeButton)) button.paint(look.raised, look.ink)
        leaveButton.paint(look.leave, look.onLeave)
    }

    fun empty() {
        title.text = ""
        room.removeAllViews()
    }

    private fun bar() = LinearLayout(context).apply {
        background = look.plain(look.ground)
        setPadding(look.dp(12), look.dp(6), look.dp(12), look.dp(8))
        addView(backButton, place(1f))
        addView(homeButton, place(1f))
        addView(leaveButton, place(2f))
    }

    private fun place(share: Float) = LayoutParams(0, MATCH_PARENT, share).apply {
        marginStart = look.dp(4)
        marginEnd = look.dp(4)
    }

    private fun TextView.paint(ground: Int, ink: Int) {
        setTextColor(ink)
        background = look.surface(ground, look.line)
    }

    private fun barButton(sign: String, ground: Int, ink: Int): TextView =
        look.text(sign, Style.HEADING).apply {
            paint(ground, ink)
            gravity = Gravity.CENTER
            minHeight = look.dp(56)
            setPadding(look.dp(4), look.dp(4), look.dp(4), look.dp(4))
        }
}
