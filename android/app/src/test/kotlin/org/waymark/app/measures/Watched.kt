package org.waymark.app.measures

import org.waymark.core.CardRequest
import org.waymark.core.EntryKind
import org.waymark.core.ExitTrigger
import org.waymark.core.ExportRequest
import org.waymark.core.HandOverRequest
import org.waymark.core.HotlineFilter
import org.waymark.core.NearRequest
import org.waymark.core.NoHandle
import org.waymark.core.NoteEdit
import org.waymark.core.PackSink
import org.waymark.core.Pad
import org.waymark.core.ScreeningEvent
import org.waymark.core.ScreeningRequest
import org.waymark.core.ScreeningSummary
import org.waymark.core.SetUpEvent
import org.waymark.core.SettingChange
import org.waymark.core.SketchRequest
import org.waymark.core.UpdateMode
import org.waymark.core.UpdateObserver
import org.waymark.core.Waymark

/**
 * The engine with every call written down. A call that is new there needs its line here; a test
 * says which is missing.
 */
class Watched(private val real: Waymark, private val log: CallLog) : Waymark(NoHandle) {
    override fun checkIdle() = noted("checkIdle") { checkIdle() }
    override fun cover() = noted("cover") { cover() }
    override fun destroyEverything() = noted("destroyEverything") { destroyEverything() }
    override fun finishExit() = noted("finishExit") { finishExit() }
    override fun lock() = noted("lock") { lock() }
    override fun pinClear() = noted("pinClear") { pinClear() }
    override fun pinPop(pad: Pad) = noted("pinPop") { pinPop(pad) }
    override fun pinPush(pad: Pad, byte: UByte) = noted("pinPush") { pinPush(pad, byte) }
    override fun press(key: String) = noted("press") { press(key) }
    override fun quickExit(trigger: ExitTrigger) = noted("quickExit") { quickExit(trigger) }
    override fun stage() = noted("stage") { stage() }
    override fun touched() = noted("touched") { touched() }
    override fun unlock() = noted("unlock") { unlock() }
    override fun waitSeconds() = noted("waitSeconds") { waitSeconds() }
    override fun handOver(request: HandOverRequest) = noted("handOver") { handOver(request) }
    override fun pocketCards(request: CardRequest) = noted("pocketCards") { pocketCards(request) }
    override fun advise(edit: NoteEdit) = noted("advise") { advise(edit) }
    override fun deleteDamagedNotes() = noted("deleteDamagedNotes") { deleteDamagedNotes() }
    override fun deleteNote(id: String) = noted("deleteNote") { deleteNote(id) }
    override fun exportNotes(request: ExportRequest) = noted("exportNotes") { exportNotes(request) }
    override fun findNotes(text: String) = noted("findNotes") { findNotes(text) }
    override fun note(id: String) = noted("note") { note(id) }
    override fun notes() = noted("notes") { notes() }
    override fun pseudonym() = noted("pseudonym") { pseudonym() }
    override fun purgeNotes() = noted("purgeNotes") { purgeNotes() }
    override fun saveNote(edit: NoteEdit) = noted("saveNote") { saveNote(edit) }
    override fun changePin() = noted("changePin") { changePin() }
    override fun changeSetting(change: SettingChange) = noted("changeSetting") { changeSetting(change) }
    override fun removeDestroyPin() = noted("removeDestroyPin") { removeDestroyPin() }
    override fun removeSecondPin() = noted("removeSecondPin") { removeSecondPin() }
    override fun setDestroyPin() = noted("setDestroyPin") { setDestroyPin() }
    override fun setSecondPin() = noted("setSecondPin") { setSecondPin() }
    override fun settings() = noted("settings") { settings() }
    override fun endScreening() = noted("endScreening") { endScreening() }
    override fun instrumentCard(id: String) = noted("instrumentCard") { instrumentCard(id) }
    override fun instruments() = noted("instruments") { instruments() }
    override fun phraseLanguages() = noted("phraseLanguages") { phraseLanguages() }
    override fun phrases(language: String) = noted("phrases") { phrases(language) }
    override fun predictiveValues(id: String, prevalence: String, figure: String?) = noted("predictiveValues") { predictiveValues(id, prevalence, figure) }
    override fun saveScreening(how: ScreeningSummary) = noted("saveScreening") { saveScreening(how) }
    override fun screening() = noted("screening") { screening() }
    override fun screeningEvent(event: ScreeningEvent) = noted("screeningEvent") { screeningEvent(event) }
    override fun startScreening(request: ScreeningRequest) = noted("startScreening") { startScreening(request) }
    override fun rehearse() = noted("rehearse") { rehearse() }
    override fun setUp() = noted("setUp") { setUp() }
    override fun setUpEvent(event: SetUpEvent) = noted("setUpEvent") { setUpEvent(event) }
    override fun about() = noted("about") { about() }
    override fun advanceFixedTime(seconds: UInt) = noted("advanceFixedTime") { advanceFixedTime(seconds) }
    override fun contact(id: String) = noted("contact") { contact(id) }
    override fun correctionSlip(kind: EntryKind, id: String) = noted("correctionSlip") { correctionSlip(kind, id) }
    override fun directoryChoices() = noted("directoryChoices") { directoryChoices() }
    override fun hotlines(filter: HotlineFilter) = noted("hotlines") { hotlines(filter) }
    override fun language() = noted("language") { language() }
    override fun languages() = noted("languages") { languages() }
    override fun library() = noted("library") { library() }
    override fun near(request: NearRequest) = noted("near") { near(request) }
    override fun place(name: String, limit: UInt) = noted("place") { place(name, limit) }
    override fun resource(id: String) = noted("resource") { resource(id) }
    override fun rightToLeft() = noted("rightToLeft") { rightToLeft() }
    override fun search(text: String, limit: UInt) = noted("search") { search(text, limit) }
    override fun setLanguages(languages: List<String>) = noted("setLanguages") { setLanguages(languages) }
    override fun sheet(id: String) = noted("sheet") { sheet(id) }
    override fun sheets() = noted("sheets") { sheets() }
    override fun similarPlaces(name: String) = noted("similarPlaces") { similarPlaces(name) }
    override fun site(id: String) = noted("site") { site(id) }
    override fun sketch(request: SketchRequest) = noted("sketch") { sketch(request) }
    override fun source(id: String) = noted("source") { source(id) }
    override fun sources() = noted("sources") { sources() }
    override fun texts() = noted("texts") { texts() }
    override fun cancelUpdate() = noted("cancelUpdate") { cancelUpdate() }
    override fun checkForUpdates(observer: UpdateObserver?) = noted("checkForUpdates") { checkForUpdates(observer) }
    override fun exportCodes() = noted("exportCodes") { exportCodes() }
    override fun exportPack(sink: PackSink) = noted("exportPack") { exportPack(sink) }
    override fun importBegin() = noted("importBegin") { importBegin() }
    override fun importCode(text: String, observer: UpdateObserver?) = noted("importCode") { importCode(text, observer) }
    override fun importFinish(observer: UpdateObserver?) = noted("importFinish") { importFinish(observer) }
    override fun importForget() = noted("importForget") { importForget() }
    override fun importPiece(piece: ByteArray) = noted("importPiece") { importPiece(piece) }
    override fun setUpdateMode(mode: UpdateMode) = noted("setUpdateMode") { setUpdateMode(mode) }
    override fun updateDueNow() = noted("updateDueNow") { updateDueNow() }
    override fun updates() = noted("updates") { updates() }

    private inline fun <T> noted(name: String, call: Waymark.() -> T): T {
        val caller = log.caller()
        val start = System.nanoTime()
        try {
            return real.call()
        } finally {
            log.add(name, caller, System.nanoTime() - start)
        }
    }
}
