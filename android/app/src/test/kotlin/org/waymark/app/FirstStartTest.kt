package org.waymark.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.rooms.GuideRoom
import org.waymark.app.rooms.SheetRoom
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.picture

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class FirstStartTest {
    @Test fun theFirstStartBeginsWithWhatTheAppCannotDo() {
        val phone = Phone()
        phone.picture("set-up")
        assertTrue(phone.screen(), phone.screen().contains("Before you begin"))
    }

    @Test fun afterTheSetUpTheGuideIsOneStepAway() {
        val phone = Phone().setUp()
        phone.picture("home")
        phone.pressWord("home-guide")
        assertEquals(GuideRoom::class, phone.house.here!!::class)
        phone.picture("guide")
        phone.go(SheetRoom("children"))
        phone.picture("sheet")
        phone.pressWord("leave")
        phone.picture("cover")
        phone.letPass(seconds = 1)
        assertEquals(1, phone.ended)
    }
}
