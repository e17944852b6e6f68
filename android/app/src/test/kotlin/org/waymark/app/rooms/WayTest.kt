package org.waymark.app.rooms

import android.widget.EditText
import android.widget.ScrollView
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.picture

/** Where a reader was is where she comes back to; nothing of it outlives the room. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class WayTest {
    private val Phone.scroll get() = views().filterIsInstance<ScrollView>().single()
    private val Phone.fields get() = views().filterIsInstance<EditText>()

    private fun Phone.down(pixels: Int) = apply { scroll.scrollTo(0, pixels) }.also { it.settle() }
    private fun Phone.back() = apply { house.back() }.also { it.settle() }

    @Test fun theWayBackLeadsToTheSameLines() {
        val phone = Phone().setUp().go(NumbersRoom("PL")).down(900)
        val room = phone.house.here!!
        phone.go(NumberRoom("pl-kcik-phone"))
        assertEquals("a new room begins at its top", 0, phone.scroll.scrollY)
        phone.back()
        assertEquals(900, phone.scroll.scrollY)
        phone.down(700).go(GuideRoom()).go(SheetRoom("children"))
        phone.back().back()
        assertEquals(700, phone.scroll.scrollY)
        phone.house.home()
        phone.settle()
        phone.go(room)
        assertEquals("what was left is forgotten", 0, phone.scroll.scrollY)
    }

    @Test fun aSheetThatWasOpenedAtABlockStaysWhereTheReaderWentOn() {
        val phone = Phone().setUp()
        val hit = phone.engine.search("passport", 5u).results.first()
        phone.go(SheetRoom(hit.sheet, hit.block)).down(120)
        phone.go(GuideRoom()).back()
        assertEquals(120, phone.scroll.scrollY)
    }

    @Test fun aSettingIsChangedWithoutALeapToTheTop() {
        val phone = Phone().setUp().go(SettingsLanguageRoom()).down(40)
        val before = phone.scroll.scrollY
        phone.press(phone.engine.languages().languages.first().name)
        assertEquals(before, phone.scroll.scrollY)
    }

    @Test fun aTurnedPhoneKeepsWhatWasTypedAndTheLines() {
        val phone = Phone().setUp().go(PlacesRoom())
        phone.fields.single().setText("Medyka")
        phone.pressWord("place-find").down(500)
        phone.fields.single().setText("Medyka, n")
        phone.turn("w640dp-h360dp-land-xhdpi")
        phone.picture("places-turned")
        assertEquals("Medyka, n", phone.fields.single().text.toString())
        assertTrue(phone.scroll.scrollY in 100..500)
        phone.turn("w360dp-h640dp-port-xhdpi")

        phone.go(NoteEditRoom())
        phone.fields[1].setText("Red scarf")
        phone.turn("w640dp-h360dp-land-xhdpi")
        assertEquals("Red scarf", phone.fields[1].text.toString())
        phone.go(NoteExportRoom(listOf("1")))
        phone.fields[1].setText("Heron")
        phone.turn("w360dp-h640dp-port-xhdpi")
        assertEquals("Heron", phone.fields[1].text.toString())
        phone.go(GuideRoom())
        phone.fields[0].setText("child")
        phone.turn("w640dp-h360dp-land-xhdpi")
        assertEquals("child", phone.fields[0].text.toString())
        phone.go(AidStartRoom("border"))
        phone.fields[0].setText("Medyka")
        phone.turn("w360dp-h640dp-port-xhdpi")
        assertEquals("Medyka", phone.fields[0].text.toString())
        phone.go(AidCardRoom("ahtst-modified"))
        phone.fields[0].setText("7")
        phone.turn("w640dp-h360dp-land-xhdpi")
        assertEquals("7", phone.fields[0].text.toString())
    }

    @Config(qualifiers = "w1280dp-h800dp-land-mdpi")
    @Test fun linesOnALargeScreenAreNoLongerThanAnEyeCanFollow() {
        val phone = Phone().setUp().go(SheetRoom("children"))
        phone.picture("sheet-tablet")
        for (text in phone.views(phone.house.page!!).filterIsInstance<TextView>()) assertTrue(text.text.toString(), text.width <= 640)
        phone.go(MapRoom("Medyka")).picture("map-tablet")
        phone.go(NumbersRoom("PL")).picture("numbers-tablet")
    }

    private fun Phone.turn(qualifiers: String) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        activity.onConfigurationChanged(activity.resources.configuration)
        settle()
    }
}
