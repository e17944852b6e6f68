package org.waymark.app.pictures

import android.widget.EditText
import org.waymark.app.rooms.GuideRoom
import org.waymark.app.rooms.LibraryRoom
import org.waymark.app.rooms.SheetRoom
import org.waymark.app.support.Phone
import org.waymark.core.SetUpEvent

val homeScenes = listOf(
    Scene("home") {
        engine.setUpEvent(SetUpEvent.FINISH)
        activity.showStage()
        settle()
    },
)

/** What is read: sheets, hits of a search, the library. */
val guideScenes = listOf(
    Scene("guide") { at(GuideRoom()) },
    Scene("guide-search") { search(PASSPORT.getValue(engine.language())) },
    Scene("guide-nothing") { search("zzzz") },
    Scene("sheet") { at(SheetRoom("sixty-seconds")) },
    Scene("sheet-children") { at(SheetRoom("children")) },
    Scene("sheet-sources") {
        val source = views().filterIsInstance<android.widget.TextView>().first { it.text.startsWith(house.words("sources-of")) }
        scrollTo(source)
    },
    Scene("library") { at(LibraryRoom()) },
)

private fun Phone.search(words: String) {
    at(GuideRoom())
    views().filterIsInstance<EditText>().single().setText(words)
    settle()
}

/** What somebody looks for, in each language. */
private val PASSPORT = mapOf(
    "en" to "passport", "uk" to "паспорт", "de" to "Pass", "es" to "pasaporte", "fr" to "passeport", "hu" to "útlevél",
    "pl" to "paszport", "ro" to "pașaport", "sk" to "pas", "ru" to "паспорт", "ar" to "جواز", "fa" to "گذرنامه",
)
