package org.waymark.app.exit

import android.graphics.Bitmap
import android.graphics.Canvas
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.rooms.NoteEditRoom
import org.waymark.app.support.HeldEngine
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.connectFriend
import org.waymark.app.support.make
import org.waymark.app.support.withSensor
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.SettingChange

/** Every pixel of the frame after the gesture, while the core hangs. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, sdk = [35], qualifiers = "w360dp-h640dp-mdpi")
class CoverPictureTest {
    private fun Phone.frame(): Bitmap = activity.window.decorView.let { view ->
        Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888).also { view.draw(Canvas(it)) }
    }

    @Test
    fun theFrameAfterTheGestureIsTheCoverAndNothingElse() {
        lateinit var core: HeldEngine
        withSensor()
        (RuntimeEnvironment.getApplication() as TestApp).wrapped = { HeldEngine(it).also { held -> core = held } }
        val phone = Phone().setUp()
        connectFriend()
        for (trigger in ExitTrigger.entries) phone.engine.changeSetting(SettingChange.Trigger(trigger, ExitEffect.COVER))
        phone.activity.leaving.cover()
        phone.settle()
        val cover = phone.frame()
        for (trigger in ExitTrigger.entries) {
            phone.comeIn()
            phone.go(NoteEditRoom()).go(NoteEditRoom()).go(NoteEditRoom())
            assertFalse("$trigger: a room does not look like the cover", phone.frame().sameAs(cover))
            val letGo = core.hold()
            phone.make(trigger)
            assertTrue("$trigger: the next frame", phone.frame().sameAs(cover))
            letGo()
            phone.settle()
            assertTrue("$trigger: and later", phone.frame().sameAs(cover))
        }
    }
}
