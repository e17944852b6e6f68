package org.waymark.app.rooms

import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.SystemClock
import android.view.MotionEvent
import android.widget.ScrollView
import android.widget.TextView
import kotlin.math.abs
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.look.Sketch
import org.waymark.app.look.mark
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.faults
import org.waymark.app.support.picture
import org.waymark.core.NearRequest
import org.waymark.core.SketchPoint
import org.waymark.core.SketchPointKind
import org.waymark.core.SketchRequest
import org.waymark.core.SketchView

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class MapTest {
    private val Phone.sketch get() = views().filterIsInstance<Sketch>().single()

    @Test fun theMapShowsInWordsAllThatItDraws() {
        val phone = Phone().setUp().go(PlacesRoom("Medyka")).pressWord("show-sketch")
        phone.picture("map")
        val view = phone.medyka()
        val shown = phone.screen()
        for (point in view.points) assertTrue("${point.label} is missing on:\n$shown", point.label in shown)
        for (said in listOf(view.cautionText, view.northText) + view.points.map { it.text }) assertTrue(said, said in shown)
        val spoken = phone.sketch.contentDescription
        assertTrue(spoken.toString(), listOf(view.spokenText, view.northText, view.scaleText).all { it in spoken })
        val site = phone.engine.near(NearRequest("Medyka")).places.first()
        phone.press("${view.points.first { it.id == site.id }.mark}  ${site.name}")
        assertEquals(SiteRoom::class, phone.house.here!!::class)
        phone.pressWord("show-sketch").picture("map-site")
        val crossing = view.points.first { it.kind == SketchPointKind.CROSSING }
        phone.go(MapRoom("Medyka")).press("◇  ${crossing.label}")
        assertEquals(PlacesRoom::class, phone.house.here!!::class)
    }

    @Test fun pointsLieWhereTheGlobeHasThem() {
        val phone = Phone().setUp().go(MapRoom("Medyka"))
        val middle = phone.engine.near(NearRequest("Medyka"))
        val view = phone.medyka()
        val frame = phone.sketch.frame()
        val perKm = minOf(phone.sketch.width, phone.sketch.height) / view.kilometres
        for (site in middle.places) {
            val point = view.points.first { it.id == site.id }
            val north = (site.lat!! - middle.place.lat) * KM_A_DEGREE
            val east = (site.lon!! - middle.place.lon) * KM_A_DEGREE * Math.cos(Math.toRadians((site.lat!! + middle.place.lat) / 2))
            // A hundredth of the side: the engine's plane and this one differ by less.
            val off = phone.sketch.width / 100f
            assertEquals(site.name, phone.sketch.width / 2 + east * perKm, frame.x(point.x).toDouble(), off.toDouble())
            assertEquals(site.name, phone.sketch.height / 2 - north * perKm, frame.y(point.y).toDouble(), off.toDouble())
        }
        assertTrue("the standpoint is drawn in the middle", phone.isDrawn(view.points.first()))
        assertTrue(view.points.all { phone.isDrawn(it) })
    }

    @Test fun aTouchOpensThePointOrOffersThoseThatStandOnEachOther() {
        val phone = Phone().setUp().go(MapRoom("Medyka"))
        val room = phone.house.here
        val view = phone.medyka()
        val points = view.points.filter { it.kind != SketchPointKind.STANDPOINT }
        val lonely = points.first { one -> points.none { it !== one && phone.apart(one, it) < 48 } }
        phone.tap(lonely, beside = 20)
        assertFalse(phone.house.here === room)
        phone.house.back()
        phone.settle()
        assertTrue(phone.house.here === room)
        val crowded = points.firstOrNull { one -> points.any { it !== one && phone.apart(one, it) < 8 } }
        if (crowded != null) {
            phone.tap(crowded)
            phone.picture("map-several")
            assertTrue("the reader chooses", phone.house.here === room)
        }
        phone.pressWord("map-larger").pressWord("map-larger")
        phone.picture("map-larger")
        val wide = phone.sketch.frame().side
        phone.go(GuideRoom()).house.back()
        phone.settle()
        assertEquals("it stays as near as it was", wide, phone.sketch.frame().side)
        phone.drag(-200f)
        assertTrue(phone.sketch.frame().x(0.5f) < phone.sketch.width / 2)
        phone.pressWord("map-smaller").pressWord("map-smaller")
        assertEquals(phone.sketch.width / 2f, phone.sketch.frame().x(0.5f), 1f)
    }

    @Test fun theMapIsEnlargedAsFarAsTheEngineSaysAndTheScaleStaysWithinIt() {
        val phone = Phone().setUp().go(MapRoom("Medyka"))
        val view = phone.medyka()
        val larger = phone.views().filterIsInstance<TextView>().first { it.text.toString() == phone.house.words("map-larger") }
        val side = phone.sketch.frame().side
        var steps = 0
        while (larger.isEnabled) {
            larger.performClick()
            phone.settle()
            val frame = phone.sketch.frame()
            val scale = view.scales.last { it.times <= frame.times }
            assertTrue("$scale at ${frame.times}", scale.share * frame.side in side * 0.1f..side * 0.31f)
            check(++steps < 20)
        }
        assertEquals(view.mostTimes, phone.sketch.frame().times)
        phone.picture("map-nearest")
        phone.pressWord("map-smaller").drag(-200f)
        phone.picture("map-nearer")
    }

    @Test fun everyCrossingIsAPlaceByItsName() {
        val phone = Phone().setUp()
        for (place in listOf("Medyka", "Košice", "Iași", "Ocnița", "Warszawa")) {
            val crossings = phone.engine.sketch(SketchRequest(place)).points.filter { it.kind == SketchPointKind.CROSSING }
            for (one in crossings) assertEquals(one.label, one.id, phone.engine.near(NearRequest(one.label)).place.crossing)
        }
    }

    @Test fun theMapIsNeverMirroredAndFitsSmallPhonesAndTheNight() {
        RuntimeEnvironment.setQualifiers("uk-w240dp-h480dp-night-xhdpi")
        RuntimeEnvironment.setFontScale(2f)
        val phone = Phone("uk").setUp().go(MapRoom("Медика"))
        phone.picture("map-small-uk")
        // A space at the end of a line is no text that is cut off.
        assertEquals(emptyList<String>(), phone.faults().filterNot { it.startsWith("too narrow") })
        val site = phone.medyka().points.last { it.kind == SketchPointKind.SITE }
        val before = phone.sketch.frame().x(site.x)
        phone.views().filterIsInstance<ScrollView>().single().scrollTo(0, phone.sketch.top)
        phone.picture("map-small-uk-drawing")
        phone.activity.window.decorView.layoutDirection = android.view.View.LAYOUT_DIRECTION_RTL
        phone.house.redraw()
        phone.settle()
        assertEquals(before, phone.sketch.frame().x(site.x))
        assertTrue(phone.isDrawn(site))
        phone.picture("map-rtl")
    }

    private fun Phone.medyka(): SketchView {
        val sites = engine.near(NearRequest("Medyka")).places.map { it.id }
        return engine.sketch(SketchRequest("Medyka", sites))
    }

    private fun Phone.apart(one: SketchPoint, other: SketchPoint) = with(sketch.frame()) {
        far(other, x(one.x), y(one.y)) / activity.resources.displayMetrics.density
    }

    /** Whether anything but ground is drawn within a sign's width. */
    private fun Phone.isDrawn(point: SketchPoint): Boolean {
        val bitmap = Bitmap.createBitmap(sketch.width, sketch.height, Bitmap.Config.ARGB_8888)
        sketch.draw(Canvas(bitmap))
        val (x, y) = sketch.frame().run { x(point.x).toInt() to y(point.y).toInt() }
        val ground = house.look.raised
        return (-SIGN..SIGN).any { across ->
            (-SIGN..SIGN).any { down ->
                val (px, py) = x + across to y + down
                px in 0 until bitmap.width && py in 0 until bitmap.height && differs(bitmap.getPixel(px, py), ground)
            }
        }
    }

    private fun differs(one: Int, other: Int) = listOf(16, 8, 0).any { abs((one shr it and 255) - (other shr it and 255)) > 40 }

    private fun Phone.tap(point: SketchPoint, beside: Int = 0) {
        val (x, y) = sketch.frame().run { x(point.x) + house.look.dp(beside) to y(point.y) }
        touch(MotionEvent.ACTION_DOWN, x, y)
        touch(MotionEvent.ACTION_UP, x, y)
        settle()
    }

    private fun Phone.drag(east: Float) {
        val (x, y) = sketch.width / 2f to sketch.height / 2f
        touch(MotionEvent.ACTION_DOWN, x, y)
        for (part in 1..4) touch(MotionEvent.ACTION_MOVE, x + east * part / 4, y)
        touch(MotionEvent.ACTION_UP, x + east, y)
        settle()
    }

    private fun Phone.touch(action: Int, x: Float, y: Float) {
        val now = SystemClock.uptimeMillis()
        MotionEvent.obtain(now, now, action, x, y, 0).let { sketch.dispatchTouchEvent(it); it.recycle() }
    }

    private companion object {
        const val KM_A_DEGREE = 111.2
        const val SIGN = 14
    }
}
