package org.waymark.app.rooms

import android.content.ClipboardManager
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.waymark.app.look.Sketch
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.take
import org.waymark.core.NoteEdit
import org.waymark.core.NoteTarget

/** From the first screen through every door: each thing to press does something, and each room can be left. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class, qualifiers = "w360dp-h640dp-xhdpi")
class WalkThroughTest {
    private val faults = mutableListOf<String>()
    private val seen = linkedSetOf<String>()

    @Test fun everyRowOfEveryRoomLeadsSomewhere() {
        val phone = Phone().setUp()
        val links = listOf("sheet" to "sixty-seconds", "hotline" to "pl-kcik", "site" to "sk-ps-kosice", "screening" to "border")
        phone.engine.saveNote(NoteEdit(title = "Bus at noon", body = "x".encodeToByteArray(), links = links.map { (kind, id) -> NoteTarget(kind, id) }))
        phone.take("newer.file")
        phone.walk { HomeRoom() }
        phone.walk { PlacesRoom("Medyka") }
        assertEquals(faults.joinToString("\n"), 0, faults.size)
        assertEquals("rooms to which no way leads", emptySet<String>(), rooms() - seen - ELSEWHERE)
    }

    /** Breadth first; each kind of room once, and once more with what its first answers add to it. */
    private fun Phone.walk(first: () -> Room) {
        val ahead = ArrayDeque<List<String>>().apply { add(emptyList()) }
        val stages = mutableMapOf<String, Int>()
        while (ahead.isNotEmpty()) {
            val way = ahead.removeFirst()
            arrive(first, way)
            val name = house.here.name
            if (name in BESIDE || stages.merge(name, 1, Int::plus)!! > STAGES) continue
            seen += name
            for (label in toPress().map { it.label }.distinct().some()) if (tryOut(first, way, label)) ahead += way + label
        }
    }

    /** Whether this leads to a room that was not seen yet, or brings more to press. */
    private fun Phone.tryOut(first: () -> Room, way: List<String>, label: String): Boolean {
        if (isGone(first, way, label) || house.here.name to label in notHere(this)) return false
        val room = house.here
        val before = signature()
        val labels = toPress().map { it.label }.toSet()
        val chosen = toPress().first { it.label == label }.apply { performClick() }.isSelected
        settle()
        if (signature() == before && !chosen && (room.name to label) !in done(this)) faults += "$way: \"$label\" does nothing"
        if (house.words("error-unexpected") in screen()) faults += "$way: \"$label\" went wrong"
        if (house.here == null) return false
        if (house.here === room) return (toPress().map { it.label } - labels).size >= ADDED
        val there = house.here.name
        assertFalse("an empty room behind $way $label", house.page!!.childCount == 0)
        assertTrue("no way back from $there", house.back())
        settle()
        return there !in seen
    }

    private var standsAt: Pair<List<String>, Room?>? = null

    private fun Phone.arrive(first: () -> Room, way: List<String>) {
        house.startWith(HomeRoom())
        first().let { if (it !is HomeRoom) house.go(it) }
        settle()
        way.forEach { label -> toPress().first { it.label == label }.performClick(); settle() }
        standsAt = way to house.here
    }

    /** Whether it cannot be pressed, even from a fresh start: something else was done meanwhile. */
    private fun Phone.isGone(first: () -> Room, way: List<String>, label: String): Boolean {
        if (standsAt != way to house.here || toPress().none { it.label == label }) arrive(first, way)
        return toPress().none { it.label == label }
    }

    private fun Phone.toPress(): List<View> =
        house.page?.let { page -> views(page).filter { it.isClickable && it !is EditText && it.isEnabled && it.label.isNotBlank() } }.orEmpty()

    private val View.label: String
        get() = (contentDescription ?: (this as? TextView)?.text ?: (this as? ViewGroup)?.let { group -> (0 until group.childCount).joinToString(" ") { group.getChildAt(it).label } } ?: "").toString()

    /** Long lists by their beginning and their end. */
    private fun List<String>.some() = if (size <= MOST) this else take(MOST / 2) + takeLast(MOST / 2)

    private fun Phone.signature() = listOf(
        System.identityHashCode(house.here), screen(), views().filter { it.isSelected }.map { it.label },
        views().map { it.rotation }, views().filterIsInstance<Sketch>().map { it.frame().side }, shadowOf(activity).nextStartedActivity,
        activity.getSystemService(ClipboardManager::class.java).primaryClip?.getItemAt(0)?.text,
    )

    private val Room?.name get() = this?.javaClass?.simpleName.orEmpty()

    private fun rooms(): Set<String> = File(System.getProperty("basedir")!!, "app/src/main/kotlin").walkTopDown()
        .filter { it.extension == "kt" }
        .flatMap { Regex("""^(?:open )?class (\w+Room)\b""", RegexOption.MULTILINE).findAll(it.readText()) }
        .map { it.groupValues[1] }.toSet()

    private companion object {
        const val MOST = 24
        const val STAGES = 2
        const val ADDED = 3

        /** The practice, the language and the end change everything behind them; they have tests of their own. */
        val BESIDE = setOf("SetUpRoom", "SettingsPractiseRoom", "SettingsLanguageRoom", "SettingsEndRoom", "SureRoom", "SureNotesRoom")

        /** Shown only once the notes are locked, or with the person who answers alone. */
        val ELSEWHERE = BESIDE + setOf("UnlockRoom", "AidAloneRoom")

        /** What has been done already. */
        fun done(phone: Phone) = setOf("PlacesRoom" to phone.house.words("place-find"))

        /** A machine that runs tests has no printer and no voice, and cannot make a PDF. */
        fun notHere(phone: Phone) = setOf("CardRoom" to "card-file", "CardRoom" to "card-print", "PhraseRoom" to "phrase-speak")
            .map { (room, name) -> room to phone.house.words(name) }
    }
}
