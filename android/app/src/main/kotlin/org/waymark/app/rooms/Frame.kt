package org.waymark.app.rooms

import android.content.Context
import android.content.res.ColorStateList
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.FrameLayout
import android.widget.ImageView
import android.widget.LinearLayout
import org.waymark.app.R
import org.waymark.app.look.Look
import org.waymark.app.look.Style
import org.waymark.app.look.asButton

/**
 * What every room has around it: its title, and below, where the thumb is, the way back and
 * the way out. The way out is always in the same place, and nothing is ever drawn over it.
 */
class Frame(context: Context) : LinearLayout(context) {
    private val look = Look(context)
    private val room = FrameLayout(context)
    private val backButton = look.sign(R.drawable.sign_back, look.ink)
    private val homeButton = look.sign(R.drawable.sign_home, look.ink)
    private val leaveButton = look.text("", Style.STRONG)
    private val signs = listOf(backButton, homeButton)
    private val edge = View(context)
    private val bar = bar()

    var onBack: () -> Unit = {}
    var onHome: () -> Unit = {}
    var onLeave: () -> Unit = {}

    init {
        orientation = VERTICAL
        background = look.plain(look.ground)
        isSaveFromParentEnabled = false
        addView(room, LayoutParams(MATCH_PARENT, 0, 1f))
        addView(edge, LayoutParams(MATCH_PARENT, look.dp(1)))
        addView(bar, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        for (button in signs) button.scaleType = ImageView.ScaleType.CENTER
        leaveButton.gravity = Gravity.CENTER
        leaveButton.setPadding(look.dp(4), look.dp(4), look.dp(4), look.dp(4))
        recolour()
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

    /**
     * From right to left or from left to right. On an Arabic page a sentence that begins with a
     * Latin name is still an Arabic one; a name or a number alone runs its own way.
     */
    fun turn(rightToLeft: Boolean) {
        layoutDirection = if (rightToLeft) LAYOUT_DIRECTION_RTL else LAYOUT_DIRECTION_LTR
        textDirection = if (rightToLeft) TEXT_DIRECTION_ANY_RTL else TEXT_DIRECTION_FIRST_STRONG
    }

    fun show(view: View, canGoBack: Boolean) {
        backButton.visibility = if (canGoBack) VISIBLE else INVISIBLE
        homeButton.visibility = backButton.visibility
        room.removeAllViews()
        room.addView(view, FrameLayout.LayoutParams(MATCH_PARENT, MATCH_PARENT))
    }

    /** After a change of light and dark. */
    fun recolour() {
        background = look.plain(look.ground)
        bar.background = look.plain(look.ground)
        edge.background = look.plain(look.line)
        for (button in signs) {
            button.imageTintList = ColorStateList.valueOf(look.ink)
            button.background = look.surface(look.calm)
        }
        leaveButton.setTextColor(look.onLeave)
        leaveButton.background = look.surface(look.leave)
    }

    fun empty() {
        room.removeAllViews()
    }

    private fun bar() = LinearLayout(context).apply {
        background = look.plain(look.ground)
        val side = look.margin - look.dp(4)
        setPadding(side, look.dp(8), side, look.dp(8))
        minimumHeight = look.dp(BAR)
        addView(backButton, place(1f))
        addView(homeButton, place(1f))
        addView(leaveButton, place(2f))
    }

    private fun place(share: Float) = LayoutParams(0, MATCH_PARENT, share).apply {
        marginStart = look.dp(4)
        marginEnd = look.dp(4)
    }

    private companion object {
        const val BAR = 72
    }
}
