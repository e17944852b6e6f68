package org.waymark.app

import android.graphics.Insets
import android.text.TextUtils
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.look.Column
import org.waymark.app.look.Look
import org.waymark.app.look.Page
import org.waymark.app.look.Style
import org.waymark.app.look.asButton
import org.waymark.app.look.field
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.House
import org.waymark.app.rooms.Room
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.contrast
import org.waymark.app.support.faults

/** The checks of the pictures find what they are for: each fault is planted in a room and found. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class FaultsTest {
    private val phone by lazy { Phone().setUp() }

    @Test fun whatIsRightHasNoFaults() {
        assertEquals(emptyList<String>(), phone.go(HomeRoom()).faults())
        assertEquals(emptyList<String>(), planted { text("a text") })
    }

    @Test fun textThatDoesNotFitIsFound() {
        found("cut short") {
            text("a long line that is cut ".repeat(4)).apply {
                maxLines = 1
                ellipsize = TextUtils.TruncateAt.END
            }
        }
        found("too low") { add(FrameLayout(context)).addView(look.text("two\nlines", Style.BODY), MATCH_PARENT, look.dp(24)) }
        found("broken word") { addView(TextView(context).apply { text = "Niederschlagswahrscheinlichkeit" }, look.dp(60), WRAP_CONTENT) }
        found("sticks out") {
            add(FrameLayout(context)).apply { addView(look.text("one", Style.BODY).apply { translateLayout(400) }) }
        }
        found("overlap") {
            val both = add(FrameLayout(context))
            both.addView(look.text("one", Style.BODY))
            both.addView(look.text("other", Style.BODY))
        }
    }

    @Test fun textThatIsTooFaintIsFoundAlsoInAPart() {
        found("contrast") { text("faint").setTextColor(look.line) }
        found("contrast") {
            text(android.text.SpannableString("faint").apply { setSpan(android.text.style.ForegroundColorSpan(look.line), 0, 3, 0) })
        }
    }

    @Test fun theEdgeOfWhatIsPressedIsSeenByDayAndAtNight() {
        for (light in listOf("notnight", "night")) {
            RuntimeEnvironment.setQualifiers("+$light")
            val look = Look(RuntimeEnvironment.getApplication())
            for (ground in listOf(look.ground, look.raised)) assertTrue(light, contrast(look.edge, ground) >= 3)
        }
    }

    @Test fun whatCannotBeTouchedOrNamedIsFound() {
        found("small to touch") {
            add(LinearLayout(context)).addView(look.text("tiny", Style.SOFT).apply { asButton {} }, look.dp(30), look.dp(30))
        }
        found("nothing to say aloud") { addView(View(context).apply { asButton {} }, look.dp(60), look.dp(60)) }
        found("nothing to say aloud") { add(look.field()) }
    }

    @Test fun whatLiesUnderABarIsFound() {
        phone.go(HomeRoom())
        val bar = Insets.of(0, 0, 0, 100)
        assertTrue(phone.faults(free = bar).any { it.startsWith("under a bar") })
    }

    @Test fun aWayOutThatIsCoveredMovedOrMissingIsFound() {
        phone.go(HomeRoom()).faults()
        val exit = phone.views().first { it.contentDescription == phone.house.words("leave-spoken") }
        val content = phone.activity.findViewById<FrameLayout>(android.R.id.content)
        val lid = View(phone.activity).apply { background = phone.house.look.plain(0) }
        content.addView(lid, 2000, 2000)
        phone.settle()
        assertFault("way out covered")
        content.removeView(lid)
        exit.translationX = -20f
        assertFault("way out moved")
        exit.translationX = 400f
        assertFault("way out not whole")
        exit.translationX = 0f
        exit.visibility = View.INVISIBLE
        assertFault("no way out")
    }

    @Test fun whatAScreenReaderIsToldWronglyIsFound() {
        found("heading not marked") { text("What to do", Style.HEADING) }
        found("read before") {
            gap(200)
            text("above")
            text("below").translationY = -200f
        }
        found("order changed") { text("first").apply { accessibilityTraversalAfter = phone.views().last().run { id = View.generateViewId(); id } } }
        phone.house.startWith(Planted("") { text("no title") })
        phone.settle()
        assertFault("no heading")
    }

    private fun View.translateLayout(by: Int) {
        addOnLayoutChangeListener { view, _, _, _, _, _, _, _, _ -> view.offsetLeftAndRight(by) }
    }

    private fun planted(fault: Column.() -> Unit): List<String> = phone.go(Planted("room-home", fault)).faults()

    private fun found(word: String, fault: Column.() -> Unit) {
        val found = planted(fault)
        assertTrue("$word in $found", found.any { it.startsWith(word) })
    }

    private fun assertFault(word: String) = phone.faults().let { assertTrue("$word in $it", it.any { it.startsWith(word) }) }

    private class Planted(override val title: String, private val fault: Column.() -> Unit) : Room {
        override fun draw(house: House, page: Page) = page.fault()
    }
}
