package org.waymark.app.measures

import org.waymark.app.rooms.AidCardRoom
import org.waymark.app.rooms.AidStartRoom
import org.waymark.app.rooms.AidsRoom
import org.waymark.app.rooms.CardRoom
import org.waymark.app.rooms.GuideRoom
import org.waymark.app.rooms.HandOverRoom
import org.waymark.app.rooms.HomeRoom
import org.waymark.app.rooms.LibraryRoom
import org.waymark.app.rooms.NewPin
import org.waymark.app.rooms.NoteEditRoom
import org.waymark.app.rooms.NoteExportRoom
import org.waymark.app.rooms.NotePickRoom
import org.waymark.app.rooms.NoteRoom
import org.waymark.app.rooms.NotesRoom
import org.waymark.app.rooms.NumberNoticeRoom
import org.waymark.app.rooms.NumberOwner
import org.waymark.app.rooms.NumberRoom
import org.waymark.app.rooms.NumberSlipRoom
import org.waymark.app.rooms.NumbersChoiceRoom
import org.waymark.app.rooms.NumbersFilter
import org.waymark.app.rooms.NumbersPart
import org.waymark.app.rooms.NumbersRoom
import org.waymark.app.rooms.PhraseRoom
import org.waymark.app.rooms.PhrasesRoom
import org.waymark.app.rooms.PlacesRoom
import org.waymark.app.rooms.Room
import org.waymark.app.rooms.SettingsAboutRoom
import org.waymark.app.rooms.SettingsCoverRoom
import org.waymark.app.rooms.SettingsEndRoom
import org.waymark.app.rooms.SettingsIconRoom
import org.waymark.app.rooms.SettingsLanguageRoom
import org.waymark.app.rooms.SettingsLockRoom
import org.waymark.app.rooms.SettingsOtherAppRoom
import org.waymark.app.rooms.SettingsPinRoom
import org.waymark.app.rooms.SettingsPinsRoom
import org.waymark.app.rooms.SettingsPractiseRoom
import org.waymark.app.rooms.SettingsRoom
import org.waymark.app.rooms.SettingsTextsRoom
import org.waymark.app.rooms.SettingsTriesRoom
import org.waymark.app.rooms.SettingsWayRoom
import org.waymark.app.rooms.SettingsWaysRoom
import org.waymark.app.rooms.SheetRoom
import org.waymark.app.rooms.SiteRoom
import org.waymark.app.rooms.SourcesRoom
import org.waymark.app.rooms.SureNotesRoom
import org.waymark.app.rooms.SureRoom
import org.waymark.app.rooms.UnlockRoom
import org.waymark.app.support.Phone
import org.waymark.core.ActionKind
import org.waymark.core.ExitTrigger
import org.waymark.core.NearRequest
import org.waymark.core.NoteEdit

/** Every room that opens by itself, filled with real content and one note. */
fun rooms(phone: Phone): List<Room> = with(phone.engine) {
    val note = notes().notes.firstOrNull()?.id ?: saveNote(NoteEdit(title = "Heron", body = ByteArray(200) { 'x'.code.toByte() })).id
    val site = near(NearRequest(place = "Medyka")).places.first().id
    val numbers = listOf("pl-kcik-phone", "pl-lastrada-phone")
    val owner = NumberOwner(numbers.first())
    val phrase = phrases("uk").groups.first().phrases.first().id
    ofContent(owner, note, numbers, site, phrase) + ofSettings()
}

private fun ofContent(owner: NumberOwner, note: String, numbers: List<String>, site: String, phrase: String): List<Room> = listOf(
    HomeRoom(),
    NumbersRoom(), NumbersRoom("PL"), NumbersChoiceRoom(NumbersFilter(), NumbersPart.COUNTRY),
    NumberRoom(owner.id), NumberNoticeRoom(owner, ActionKind.CALL), NumberSlipRoom(owner),
    HandOverRoom(numbers, emptyList()), CardRoom(numbers, emptyList(), "en"),
    PlacesRoom(), SiteRoom(site),
    AidsRoom(), AidStartRoom("border"), AidCardRoom("ahtst-modified"),
    GuideRoom(), SheetRoom("children"), LibraryRoom(), SourcesRoom(),
    PhrasesRoom(), PhraseRoom("uk", phrase),
    NotesRoom(), NoteRoom(note), NoteEditRoom(), NoteEditRoom(note), NotePickRoom(), NoteExportRoom(listOf(note)),
    UnlockRoom { HomeRoom() },
)

private fun ofSettings(): List<Room> = listOf(
    SettingsRoom(), SettingsLanguageRoom(), SettingsCoverRoom(), SettingsLockRoom(), SettingsTriesRoom(),
    SettingsIconRoom(), SettingsWaysRoom(), SettingsWayRoom(ExitTrigger.SHAKE), SettingsOtherAppRoom(),
    SettingsPinsRoom(), SettingsPinRoom(NewPin.SECOND), SettingsPractiseRoom(), SettingsEndRoom(),
    SettingsTextsRoom("settings-limits") { it.limits }, SettingsAboutRoom(),
    SureRoom("notes-purge", "notes-purge-means", {}), SureNotesRoom("notes-purge", "notes-purge-means", {}),
)
