package org.waymark.app.rooms

import android.content.Intent
import android.telephony.TelephonyManager
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
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.picture
import org.waymark.app.support.says
import org.waymark.app.support.shared
import org.waymark.core.ActionKind
import org.waymark.core.HotlineFilter

@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class NumbersTest {
    @Test fun theNetworkOfThePhoneChoosesTheCountryWithoutAPosition() {
        val phone = Phone().setUp()
        network(phone, "pl")
        phone.pressWord("home-numbers")
        phone.picture("numbers")
        phone.says(phone.engine.hotlines(HotlineFilter()).contacts.first().number)
        phone.pressWord("country-of-phone")
        val polish = phone.engine.hotlines(HotlineFilter(country = "PL"))
        phone.picture("numbers-country")
        polish.contacts.forEach { phone.says(it.number, it.name, it.openText, it.freshnessText) }
        assertFalse(phone.screen().contains(phone.house.words("country-of-phone")))
    }

    @Test fun theCardAndTheSettingsOfThePhoneSuggestACountryToo() {
        RuntimeEnvironment.setQualifiers("+cs-rCZ")
        val phone = Phone().setUp()
        network(phone, "pl", card = "ua")
        phone.go(NumbersRoom())
        phone.picture("numbers-hints")
        val countries = phone.engine.directoryChoices().countries
        for ((name, id) in listOf("country-of-phone" to "PL", "country-of-card" to "UA", "country-of-settings" to "CZ")) {
            phone.says(countries.first { it.id == id }.text + "\n" + phone.house.words(name))
        }
        phone.pressWord("country-of-card")
        phone.engine.hotlines(HotlineFilter(country = "UA")).contacts.forEach { phone.says(it.number) }
        network(phone, "pl", card = "pl")
        phone.go(NumbersRoom())
        assertFalse("once is enough", phone.screen().contains(phone.house.words("country-of-card")))
    }

    @Test fun countryTopicAndLanguageAreChosenFromListsThatTheEngineGives() {
        val phone = Phone().setUp()
        network(phone, "")
        phone.go(NumbersRoom())
        val choices = phone.engine.directoryChoices()
        for ((part, list) in listOf("country" to choices.countries, "topic" to choices.topics, "language" to choices.languages)) {
            phone.pressWord("choose-$part")
            phone.picture("numbers-choose-$part")
            list.forEach { phone.says(it.text) }
            phone.press(list.last().text)
        }
        val filter = HotlineFilter(
            country = choices.countries.last().id,
            topic = choices.topics.last().id,
            languages = listOf(choices.languages.last().id),
        )
        val view = phone.engine.hotlines(filter)
        view.emptyText?.let { phone.says(it) }
        view.contacts.forEach { phone.says(it.number) }
    }

    @Test fun doubtfulNumbersComeOnlyOnRequestAndWithTheirWarning() {
        val phone = Phone().setUp().go(NumbersRoom("PL"))
        val country = HotlineFilter(country = "PL", limit = 10u)
        phone.says(phone.engine.hotlines(country).lowLeftOutText!!)
        phone.pressWord("include-doubtful")
        phone.press(phone.engine.hotlines(country.copy(includeLow = true)).moreText!!)
        val doubtful = phone.engine.hotlines(country.copy(includeLow = true, limit = 40u)).contacts.filter { it.confidence == "low" }
        assertTrue(doubtful.isNotEmpty())
        doubtful.forEach { phone.says(it.number, it.confidenceText!!) }
        phone.picture("numbers-doubtful")
        val room = phone.house.here as NumbersRoom
        phone.house.back()
        phone.settle()
        phone.go(room)
        phone.says(phone.house.words("any-country"))
    }

    @Test fun aCallIsDialledAfterAWordOnWhatItLeavesBehindAndNeverMade() {
        val phone = Phone().setUp().go(NumberRoom(KCIK))
        val contact = phone.engine.contact(KCIK)
        phone.picture("number")
        phone.says(contact.number, contact.name, contact.openText, contact.costText, contact.languagesText, contact.reachText)
        contact.evidence.forEach { phone.says(it.says, it.judgementText) }
        phone.press(contact.actions.first { it.kind == ActionKind.CALL }.label)
        phone.picture("number-notice")
        phone.says(phone.house.words("call-notice"))
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
        phone.says(phone.house.words("copied"))
        phone.press(actions.first { it.kind == ActionKind.SHARE }.label)
        assertEquals(actions.first { it.kind == ActionKind.SHARE }.target, phone.shared().getStringExtra(Intent.EXTRA_TEXT))
        phone.pressWord("correction")
        phone.picture("number-slip")
        phone.says(phone.house.words("correction-means"), "kcik")
        phone.pressWord("correction-send")
        assertTrue(phone.shared().getStringExtra(Intent.EXTRA_TEXT)!!.contains("kcik"))
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
        phone.says(phone.house.words("write-notice"))
        phone.pressWord("write-now")
        val begun = shadowOf(phone.activity).nextStartedActivity
        assertEquals(Intent.ACTION_SENDTO to message.target, begun.action to begun.dataString)
    }

    private fun network(phone: Phone, country: String, card: String = country) {
        val service = phone.app.getSystemService(TelephonyManager::class.java)
        shadowOf(service).setNetworkCountryIso(country)
        shadowOf(service).setSimCountryIso(card)
    }


    private companion object {
        const val KCIK = "pl-kcik-phone"
    }
}
