package org.waymark.app.rooms

import java.io.File
import java.lang.reflect.Modifier
import org.waymark.app.support.Phone
import org.waymark.core.ActionKind
import org.waymark.core.ExitTrigger
import org.waymark.core.NearRequest
import org.waymark.core.NoteEdit
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningEvent
import org.waymark.core.ScreeningRequest
import org.waymark.core.ScreeningStep

private const val NUMBER = "pl-kcik-phone"
private val gates = listOf("ready", "private", "interpreter", "referral", "consent")

/** Every room of the app, and how it comes to be in front. */
class AllRooms(private val phone: Phone) {
    private val engine get() = phone.engine
    private val note = engine.saveNote(NoteEdit(null, "Birch", "Met on Monday".encodeToByteArray(), "Oak", emptyList(), 7u, emptyList())).id
    private val site = engine.near(NearRequest(place = "Medyka")).places.first().id
    private val phrase = engine.phrases("uk").groups.first().phrases.first().id

    /** Those that open by themselves; each call makes a new one. */
    val opening: List<() -> Room> = listOf(
        { HomeRoom() }, { NumbersRoom("PL") }, { NumbersChoiceRoom(NumbersFilter("PL"), NumbersPart.TOPIC) },
        { NumberRoom(NUMBER) }, { NumberNoticeRoom(NumberOwner(NUMBER), ActionKind.CALL) },
        { NumberSlipRoom(NumberOwner(NUMBER)) }, { NumberLinkRoom(engine.contact(NUMBER).hotline) }, { PlacesRoom() }, { SiteRoom(site) }, { MapRoom("Medyka") },
        { HandOverRoom(listOf(NUMBER), emptyList()) }, { CardRoom(listOf(NUMBER), emptyList(), "en") },
        { AidsRoom() }, { AidStartRoom("border") }, { AidCardRoom("ahtst-modified") },
        { GuideRoom() }, { SheetRoom("children") }, { LibraryRoom() }, { SourcesRoom() },
        { PhrasesRoom() }, { PhraseRoom("uk", phrase) },
        { NotesRoom() }, { NoteRoom(note) }, { NoteEditRoom() }, { NoteEditRoom(note) },
        { NoteExportRoom(listOf(note)) }, { NotePickRoom() }, { UnlockRoom { NotesRoom() } },
        { SureRoom("note-delete", "note-delete-means", {}) }, { SureNotesRoom("notes-purge", "notes-purge-means", {}) },
        { SettingsRoom() }, { SettingsCoverRoom() }, { SettingsLockRoom() }, { SettingsTriesRoom() },
        { SettingsEndRoom() }, { SettingsIconRoom() }, { SettingsLanguageRoom() }, { SettingsOtherAppRoom() },
        { SettingsPinRoom(NewPin.FIRST) }, { SettingsPinsRoom() }, { SettingsTextsRoom("settings-limits") { it.limits } },
        { SettingsAboutRoom() }, { UpdatesRoom() }, { UpdateCodesRoom() }, { UpdateReadRoom() }, { SettingsWaysRoom() }, { SettingsWayRoom(ExitTrigger.SHAKE) },
    )

    /** By names; each leads from the home room to the room. */
    val all: Map<String, () -> Unit> = opening.associate { make ->
        val room = make()
        val name = room.javaClass.simpleName
        (if (room is NoteEditRoom && room.title == "room-note") "$name again" else name) to {
            deepInside()
            phone.house.go(make())
        }
    } + mapOf("AidRoom" to { aid(alone = false) }, "AidAloneRoom" to { aid(alone = true) }, "SetUpRoom" to ::practice, "SettingsPractiseRoom" to ::practice)

    private fun aid(alone: Boolean) {
        engine.startScreening(ScreeningRequest("conversation"))
        gates.forEach { engine.screeningEvent(ScreeningEvent.Gate(it, true)) }
        engine.screeningEvent(ScreeningEvent.Act(ScreeningAct.CONTINUE))
        engine.screeningEvent(ScreeningEvent.Answer("age", "adult"))
        while (alone && engine.screening().step != ScreeningStep.HAND_OVER) {
            val buttons = engine.screening().buttons.map { it.act }
            engine.screeningEvent(ScreeningEvent.Act(if (ScreeningAct.HAND_OVER in buttons) ScreeningAct.HAND_OVER else ScreeningAct.CONTINUE))
        }
        if (alone) return phone.house.startWith(AidAloneRoom())
        deepInside()
        phone.house.go(AidRoom())
    }

    /** It gives way to the practice as soon as it is drawn. */
    private fun practice() {
        deepInside()
        phone.house.go(SettingsPractiseRoom())
    }

    /** So that several presses of back do not lead out of the app before they count. */
    private fun deepInside() {
        phone.house.startWith(HomeRoom())
        repeat(2) { phone.house.go(HomeRoom()) }
    }

    companion object {
        /** Names of all classes that are rooms. */
        fun classes(): Set<String> {
            val folder = File(HomeRoom::class.java.protectionDomain?.codeSource?.location?.path ?: "target/classes")
                .resolve("org/waymark/app/rooms")
            return folder.list().orEmpty().filter { it.endsWith("Room.class") }
                .map { Class.forName("org.waymark.app.rooms." + it.removeSuffix(".class")) }
                .filter { Room::class.java.isAssignableFrom(it) && !Modifier.isAbstract(it.modifiers) && !it.isInterface }
                .map { it.simpleName }.toSet()
        }
    }
}
