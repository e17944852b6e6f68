package org.waymark.app

import android.widget.LinearLayout
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.look.Style
import org.waymark.app.look.asButton
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.faults

/** The checks of the pictures find what they are for. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class FaultsTest {
    @Test
    fun whatIsPlantedIsFound() {
        val phone = Phone().setUp().go(HomeRoom())
        assertEquals(emptyList<String>(), phone.faults())
        val page = phone.house.page!!
        val look = page.look
        page.add(look.text("faint", Style.BODY)).setTextColor(look.line)
        page.add(look.text("a long line that is cut ".repeat(4), Style.BODY)).apply {
            maxLines = 1
            ellipsize = android.text.TextUtils.TruncateAt.END
        }
        page.add(LinearLayout(phone.activity)).addView(look.text("tiny", Style.SOFT).apply { asButton {} }, look.dp(30), look.dp(30))
        phone.settle()
        val found = phone.faults()
        for (word in listOf("contrast", "cut short", "small to touch")) {
            assertTrue("$word in $found", found.any { it.startsWith(word) })
        }
    }
}
