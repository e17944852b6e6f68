package org.waymark.app.rooms

import android.content.Intent
import android.telephony.TelephonyManager
import android.widget.EditText
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
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
import org.waymark.app.support.picture
import org.waymark.core.ActionKind
import org.waymark.core.HotlineFilter
import org.waymark.core.NearRequest

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class DirectoryTest {
    @Test fun theNetworkOfThePhoneChoosesTheCountryWithoutAPosition() {
        val phone = Phone().setUp()
        network(phone, "pl")
        phone.pressWord("home-numbers")
        phone.picture("numbers")
        assertSays(phone, phone.engine.hotlines(HotlineFilter()).contacts.first().number)
        phone.pressWord("country-of-phone")
        val polish = phone.engine.hotlines(HotlineFilter(country = "PL"))
        phone.picture("numbers-country")
        polish.contacts.forEach { assertSays(phone, it.number, it.name, it.openText, it.freshnessText) }
        assertFalse(phone.screen().contains(phone.house.words("country-of-phone")))
    }

    @Test fun countryTopicAndLanguageAreChosenFromListsThatTheEngineGives() {
        val phone = Phone().setUp()
        network(phone, "")
        phone.go(NumbersRoom())
        val choices = phone.engine.directoryChoices()
        for ((part, list) in listOf("country" to choices.countries, "topic" to choices.topics, "language" to choices.languages)) {
            phone.pressWord("choose-$part")
            phone.picture("numbers-choose-$part")
            list.forEach { assertSays(phone, it.text) }
            phone.press(list.last().text)
        }
        val filter = HotlineFilter(
            country = choices.countries.last().id,
            topic = choices.topics.last().id,
            languages = listOf(choices.languages.last().id),
        )
        val view = phone.engine.hotlines(filter)
        view.emptyText?.let { assertSays(phone, it) }
        view.contacts.forEach { assertSays(phone, it.number) }
    }

    @Test fun doubtfulNumbersComeOnlyOnRequestAndWithTheirWarning() {
        val phone = Phone().setUp().go(NumbersRoom("PL"))
        val country = HotlineFilter(country = "PL", limit = 10u)
        assertSays(phone, phone.engine.hotlines(country).lowLeftOutText!!)
        phone.pressWord("include-doubtful")
        phone.press(phone.engine.hotlines(country.copy(includeLow = true)).moreText!!)
        val doubtful = phone.engine.hotlines(country.copy(includeLow = true, limit = 40u)).contacts.filter { it.confidence == "low" }
        assertTrue(doubtful.isNotEmpty())
        doubtful.forEach { assertSays(phone, it.number, it.confidenceText!!) }
        phone.picture("numbers-doubtful")
        val room = phone.house.here as NumbersRoom
        phone.house.back()
        phone.settle()
        phone.go(room)
        assertSays(phone, phone.house.words("any-country"))
    }

    @Test fun aCallIsDialledAfterAWordOnWhatItLeavesBehindAndNeverMade() {
        val phone = Phone().setUp().go(NumberRoom(KCIK))
        val contact = phone.engine.contact(KCIK)
        phone.picture("number")
        assertSays(phone, contact.number, contact.name, contact.openText, contact.costText, contact.languagesText, contact.reachText)
        contact.evidence.forEach { assertSays(phone, it.says, phone.house.words("evidence-${it.judgement}")) }
        phone.press(contact.actions.first { it.kind == ActionKind.CALL }.label)
        phone.picture("number-notice")
        assertSays(phone, phone.house.words("call-notice"))
        phone.pressWord("call-now")
        val dialled = shadowOf(phone.activity).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL, dialled.action)
        assertEquals(contact.actions.first { it.kind == ActionKind.CALL }.target, dialled.dataString)
        // Going to the dialler is not leaving.
        phone.activity.leaving.leftApp()
        phone.settle()
        assertEquals(0, phone.ended)
    }

    @Test fun aNumberCanBeCopiedSharedHandedOverAndCorrected() {
        val phone = Phone().setUp().go(NumberRoom(KCIK))
        val actions = phone.engine.contact(KCIK).actions
        phone.press(actions.first { it.kind == ActionKind.COPY }.label)
        assertSays(phone, phone.house.words("copied"))
        phone.press(actions.first { it.kind == ActionKind.SHARE }.label)
        assertEquals(actions.first { it.kind == ActionKind.SHARE }.target, shared(phone).getStringExtra(Intent.EXTRA_TEXT))
        phone.pressWord("correction")
        phone.picture("number-slip")
        assertSays(phone, phone.house.words("correction-means"), "kcik")
        phone.pressWord("correction-send")
        assertTrue(shared(phone).getStringExtra(Intent.EXTRA_TEXT)!!.contains("kcik"))
        phone.house.back()
        phone.settle()
        phone.pressWord("room-hand-over")
        assertEquals(HandOverRoom::class, phone.house.here!!::class)
    }

    @Test fun aMessageIsBegunInTheAppForItAfterAWordOnWhatItLeavesBehind() {
        val phone = Phone().setUp().go(NumberRoom("pl-kcik-email"))
        val message = phone.engine.contact("pl-kcik-email").actions.first { it.kind == ActionKind.MESSAGE }
        phone.press(message.label)
        phone.picture("number-notice-write")
        assertSays(phone, phone.house.words("write-notice"))
        phone.pressWord("write-now")
        val begun = shadowOf(phone.activity).nextStartedActivity
        assertEquals(Intent.ACTION_SENDTO to message.target, begun.action to begun.dataString)
    }

    @Test fun aPlaceIsTypedAndItsSitesComeWithStateDistanceAndAnArrow() {
        val phone = Phone().setUp()
        phone.pressWord("home-places")
        phone.picture("places-empty")
        phone.find("Medyka")
        phone.picture("places")
        val view = phone.engine.near(NearRequest(place = "Medyka"))
        assertSays(phone, view.place.crossingText!!, view.sheet!!.title)
        for (site in view.places) assertSays(phone, site.name, site.statusText, site.distanceText!!)
        val arrows = phone.views().filterIsInstance<Bearing>()
        assertEquals(view.places.map { it.bearingText }, arrows.map { it.contentDescription })
        view.contacts.forEach { assertSays(phone, it.number) }
        phone.pressWord("place-include-past")
        assertSays(phone, phone.engine.near(NearRequest(place = "Medyka", includePast = true)).places.last().name)
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
        assertSays(phone, phone.house.words("place-not-found"))
        phone.press(phone.engine.similarPlaces("Medyca").first())
        assertSays(phone, phone.house.words("place-sites"))
        phone.find("49.8, 22.94")
        assertSays(phone, phone.engine.near(NearRequest(place = "49.8, 22.94")).places.first().distanceText!!)
        phone.find("99, 200")
        phone.picture("places-invalid")
        assertSays(phone, phone.house.words("error-invalid"))
    }

    @Test fun aSiteSaysWhatItWasWhoSaysSoAndOpensInAMap() {
        val phone = Phone().setUp()
        val site = phone.engine.near(NearRequest(place = "Medyka", includePast = true)).places.first { it.history.isNotEmpty() }
        phone.go(SiteRoom(site.id))
        phone.picture("site")
        assertSays(phone, site.name, site.statusText, site.kindText)
        site.history.forEach { assertSays(phone, phone.house.words("place-state-${it.state}")) }
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

    private fun network(phone: Phone, country: String) {
        val service = phone.app.getSystemService(TelephonyManager::class.java)
        shadowOf(service).setNetworkCountryIso(country)
        shadowOf(service).setSimCountryIso(country)
    }

    private fun shared(phone: Phone): Intent = shadowOf(phone.activity).nextStartedActivity
        .getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)!!

    private fun Phone.find(place: String) {
        views().filterIsInstance<EditText>().single().setText(place)
        pressWord("place-find")
    }

    private fun assertSays(phone: Phone, vararg words: String) {
        for (said in words) assertTrue("\"$said\" is not on:\n${phone.screen()}", phone.screen().contains(said))
    }

    private companion object {
        const val KCIK = "pl-kcik-phone"
    }
}
