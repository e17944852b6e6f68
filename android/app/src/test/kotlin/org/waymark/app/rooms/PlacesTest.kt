package org.waymark.app.rooms

import android.widget.EditText
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.look.Bearing
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.find
import org.waymark.app.support.picture
import org.waymark.app.support.says
import org.waymark.core.ActionKind
import org.waymark.core.NearRequest

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class PlacesTest {
    @Test fun aPlaceIsTypedAndItsSitesComeWithStateDistanceAndAnArrow() {
        val phone = Phone().setUp()
        phone.pressWord("home-places")
        phone.picture("places-empty")
        phone.find("Medyka")
        phone.picture("places")
        val view = phone.engine.near(NearRequest(place = "Medyka"))
        phone.says(view.place.crossingText!!, view.sheet!!.title)
        for (site in view.places) phone.says(site.name, site.statusText, site.distanceText!!)
        val arrows = phone.views().filterIsInstance<Bearing>()
        assertEquals(view.places.map { it.bearingText }, arrows.map { it.contentDescription })
        view.contacts.forEach { phone.says(it.number) }
        phone.pressWord("place-include-past")
        phone.says(phone.engine.near(NearRequest(place = "Medyka", includePast = true)).places.last().name)
        phone.picture("places-past")
        val room = phone.house.here as PlacesRoom
        phone.house.back()
        phone.go(room)
        assertEquals("", phone.views().filterIsInstance<EditText>().single().text.toString())
    }

    @Test fun aNameThatIsUnknownLeadsToNamesThatAreSpeltNearlySo() {
        val phone = Phone().setUp().go(PlacesRoom())
        phone.find("Medyca")
        phone.picture("places-unknown")
        phone.says(phone.house.words("place-not-found"))
        phone.press(phone.engine.similarPlaces("Medyca").first())
        phone.says(phone.house.words("place-sites"))
        phone.find("49.8, 22.94")
        phone.says(phone.engine.near(NearRequest(place = "49.8, 22.94")).places.first().distanceText!!)
        phone.find("99, 200")
        phone.picture("places-invalid")
        phone.says(phone.house.words("error-invalid"))
    }

    @Test fun aSiteSaysWhatItWasWhoSaysSoAndOpensInAMap() {
        val phone = Phone().setUp()
        val site = phone.engine.near(NearRequest(place = "Medyka", includePast = true)).places.first { it.history.isNotEmpty() }
        phone.go(SiteRoom(site.id))
        phone.picture("site")
        phone.says(site.name, site.statusText, site.kindText)
        site.history.forEach { phone.says(it.stateText) }
        val map = phone.engine.site(site.id).actions.first { it.kind == ActionKind.OPEN_MAP }
        phone.press(map.label)
        assertEquals(map.target, shadowOf(phone.activity).nextStartedActivity.dataString)
    }

    @Config(qualifiers = "uk-w240dp-h480dp-night-xhdpi")
    @Test fun everythingHasRoomOnASmallScreenWithLargeLettersInUkrainian() {
        RuntimeEnvironment.setFontScale(2f)
        val phone = Phone("uk").setUp().go(NumbersRoom("PL"))
        phone.picture("numbers-small-uk")
        phone.go(NumberRoom(KCIK)).picture("number-small-uk")
        val places = phone.go(PlacesRoom())
        places.find("Medyka")
        phone.picture("places-small-uk")
        phone.go(SiteRoom(phone.engine.near(NearRequest(place = "Medyka")).places.first().id)).picture("site-small-uk")
    }

    private companion object {
        const val KCIK = "pl-kcik-phone"
    }
}
