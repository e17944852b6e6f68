package org.waymark.app.rooms

import android.content.ClipboardManager
import android.content.Intent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.core.ActionKind
import org.waymark.core.HotlineFilter
import org.waymark.core.NearRequest

/** What leaves the app, and as what. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class ErrandsTest {
    private val Phone.started: Intent? get() = shadowOf(activity).nextStartedActivity
    private val Phone.clip get() = activity.getSystemService(ClipboardManager::class.java).primaryClip

    @Test fun numbersAndAddressesAreCopiedAsSomethingPrivateAndForHalfAMinute() {
        val phone = Phone().setUp().go(NumberRoom(NUMBER))
        val copy = phone.engine.contact(NUMBER).actions.first { it.kind == ActionKind.COPY }
        phone.press(copy.label)
        assertEquals(copy.target, phone.clip!!.getItemAt(0).text)
        assertTrue(phone.clip!!.description.extras.getBoolean("android.content.extra.IS_SENSITIVE"))
        phone.letPass(31)
        assertNull(phone.clip)
        val site = phone.engine.near(NearRequest("Medyka", includePast = true)).places.first { it.address != null }
        phone.go(SiteRoom(site.id)).pressWord("place-copy-address")
        assertEquals(site.address, phone.clip!!.getItemAt(0).text)
    }

    @Test fun aPlaceOpensInWhicheverMapTheReaderHas() {
        val phone = Phone().setUp()
        val site = phone.engine.near(NearRequest("Medyka")).places.first()
        val map = phone.engine.site(site.id).actions.first { it.kind == ActionKind.OPEN_MAP }
        phone.go(SiteRoom(site.id)).press(map.label)
        val begun = phone.started!!
        assertEquals(Intent.ACTION_VIEW to map.target, begun.action to begun.dataString)
        assertEquals("geo", begun.data!!.scheme)
        assertNull("no app is chosen for the reader", begun.component ?: begun.`package`)
    }

    @Test fun aMessageIsBegunInTheAppForItsAddress() {
        val phone = Phone().setUp()
        val all = phone.engine.hotlines(HotlineFilter(includeLow = true, limit = 2_000u)).contacts
        val messages = all.flatMap { one -> one.actions.filter { it.kind == ActionKind.MESSAGE }.map { one to it } }
        val schemes = messages.groupBy { (_, action) -> action.target.substringBefore(':') }
        assertTrue(schemes.keys.toString(), schemes.keys.containsAll(listOf("mailto", "sms")))
        for ((scheme, found) in schemes) {
            val (contact, action) = found.first()
            phone.go(NumberNoticeRoom(NumberOwner(contact.id), ActionKind.MESSAGE)).pressWord("write-now")
            val begun = phone.started!!
            assertEquals(scheme, if (scheme == "https") Intent.ACTION_VIEW else Intent.ACTION_SENDTO, begun.action)
            assertEquals(action.target, begun.dataString)
            assertNull("nothing is written for the reader", begun.extras)
        }
    }

    @Test fun theLibraryIsReadInTheBrowser() {
        val phone = Phone().setUp().go(GuideRoom()).pressWord("room-library")
        assertEquals(LibraryRoom::class, phone.house.here!!::class)
        phone.pressWord("library-open")
        val begun = phone.started!!
        assertEquals(phone.engine.library().resources.first { it.url != null }.url, begun.dataString)
        assertEquals(Intent.ACTION_VIEW, begun.action)
    }

    @Test fun whereNoAppCanDoItTheReaderIsTold() {
        val phone = Phone().setUp().go(NumberNoticeRoom(NumberOwner(NUMBER), ActionKind.CALL))
        shadowOf(phone.app).checkActivities(true)
        phone.pressWord("call-now")
        assertTrue(phone.screen(), phone.screen().contains(phone.house.words("no-app")))
    }

    private companion object {
        const val NUMBER = "pl-kcik-phone"
    }
}
