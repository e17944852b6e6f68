package org.waymark.app.journeys

import org.json.JSONArray
import org.json.JSONObject
import org.waymark.core.CardLayout
import org.waymark.core.CardRequest
import org.waymark.core.EntryKind
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.ExportForm
import org.waymark.core.ExportRequest
import org.waymark.core.HandOverRequest
import org.waymark.core.HotlineFilter
import org.waymark.core.NearRequest
import org.waymark.core.NoteEdit
import org.waymark.core.NoteTarget
import org.waymark.core.PackSink
import org.waymark.core.Pad
import org.waymark.core.ScreeningAct
import org.waymark.core.ScreeningEvent
import org.waymark.core.ScreeningRequest
import org.waymark.core.ScreeningSummary
import org.waymark.core.SettingChange
import org.waymark.core.SetUpEvent
import org.waymark.core.SketchRequest
import org.waymark.core.UpdateMode
import org.waymark.core.Waymark

/** A call as it stands in a journey, made through the binding. */
fun Waymark.call(name: String, given: JSONObject): Any? = when (name) {
    "stage" -> stage()
    "touched" -> touched()
    "check_idle" -> checkIdle()
    "lock" -> lock()
    "cover" -> cover()
    "press" -> press(given.getString("key"))
    "pin_push" -> pinPush(pad(given), given.getInt("byte").toUByte())
    "pin_pop" -> pinPop(pad(given))
    "pin_clear" -> pinClear()
    "unlock" -> unlock()
    "wait_seconds" -> waitSeconds()
    "destroy_everything" -> destroyEverything()
    "quick_exit" -> quickExit(ExitTrigger.valueOf(word(given, "trigger")))
    "finish_exit" -> finishExit()
    "set_up" -> setUp()
    "set_up_event" -> setUpEvent(SetUpEvent.valueOf(word(given, "event")))
    "rehearse" -> rehearse()
    "settings" -> settings()
    "change_setting" -> changeSetting(settingChange(given))
    "change_pin" -> changePin()
    "set_second_pin" -> setSecondPin()
    "set_destroy_pin" -> setDestroyPin()
    "remove_second_pin" -> removeSecondPin()
    "remove_destroy_pin" -> removeDestroyPin()
    "advance_fixed_time" -> advanceFixedTime(given.getInt("seconds").toUInt())
    "set_languages" -> setLanguages(strings(given, "languages"))
    "texts" -> texts()
    "language" -> language()
    "languages" -> languages()
    "right_to_left" -> rightToLeft()
    else -> content(name, given)
}

private fun Waymark.content(name: String, given: JSONObject): Any? = when (name) {
    "near" -> near(nearRequest(given))
    "sketch" -> sketch(SketchRequest(given.getString("place"), strings(given, "sites")))
    "hotlines" -> hotlines(hotlineFilter(given))
    "directory_choices" -> directoryChoices()
    "contact" -> contact(given.getString("id"))
    "correction_slip" -> correctionSlip(EntryKind.valueOf(word(given, "kind")), given.getString("id"))
    "site" -> site(given.getString("id"))
    "search" -> search(given.getString("text"), given.optInt("limit", 10).toUInt())
    "sheet" -> sheet(given.getString("id"))
    "sheets" -> sheets()
    "resource" -> resource(given.getString("id"))
    "library" -> library()
    "place" -> place(given.getString("name"), given.optInt("limit", 10).toUInt())
    "similar_places" -> similarPlaces(given.getString("name"))
    "sources" -> sources()
    "source" -> source(given.getString("id"))
    "about" -> about()
    "hand_over" -> handOver(
        HandOverRequest(strings(given, "contacts"), strings(given, "sites"), text(given, "language"), text(given, "disguise")),
    )
    "pocket_cards" -> pocketCards(cardRequest(given))
    "phrases" -> phrases(given.getString("language"))
    "phrase_languages" -> phraseLanguages()
    else -> aid(name, given)
}

private fun Waymark.aid(name: String, given: JSONObject): Any? = when (name) {
    "instruments" -> instruments()
    "instrument_card" -> instrumentCard(given.getString("id"))
    "predictive_values" ->
        predictiveValues(given.getString("id"), given.getString("prevalence"), text(given, "figure"))
    "start_screening" -> startScreening(
        ScreeningRequest(given.getString("instrument"), given.optBoolean("discreet"), text(given, "place"), text(given, "language")),
    )
    "screening" -> screening()
    "screening_event" -> screeningEvent(screeningEvent(given))
    "end_screening" -> endScreening()
    "save_screening" -> saveScreening(ScreeningSummary(given.optString("label"), days(given)))
    "notes" -> notes()
    "note" -> note(given.getString("id"))
    "advise" -> advise(edit(given))
    "save_note" -> saveNote(edit(given))
    "delete_note" -> deleteNote(given.getString("id"))
    "find_notes" -> findNotes(given.getString("text"))
    "purge_notes" -> purgeNotes()
    "delete_damaged_notes" -> deleteDamagedNotes()
    "export_notes" -> exportNotes(exportRequest(given))
    "pseudonym" -> pseudonym()
    else -> update(name, given)
}

private fun Waymark.update(name: String, given: JSONObject): Any? = when (name) {
    "updates" -> updates()
    "set_update_mode" -> setUpdateMode(UpdateMode.valueOf(word(given, "mode")))
    "update_due_now" -> updateDueNow()
    "check_for_updates" -> checkForUpdates(null)
    "cancel_update" -> cancelUpdate()
    "export_pack" -> exportPack(Away)
    "export_codes" -> exportCodes()
    "import_begin" -> importBegin()
    "import_piece" -> importPiece(given.getString("piece").encodeToByteArray())
    "import_finish" -> importFinish(null)
    "import_code" -> importCode(given.getString("text"), null)
    "import_forget" -> importForget()
    else -> error("`$name` is no method")
}

/** Whoever shares a file in a journey throws it away. */
private object Away : PackSink {
    override fun take(piece: ByteArray) = Unit
}

fun pad(given: JSONObject) = Pad.valueOf(word(given, "pad"))

private fun word(given: JSONObject, name: String) = given.getString(name).uppercase()
private fun text(given: JSONObject, name: String) = if (given.has(name)) given.getString(name) else null
private fun days(given: JSONObject) = if (given.has("expires_in_days")) given.getInt("expires_in_days").toUInt() else null

private fun strings(given: JSONObject, name: String): List<String> =
    (given.optJSONArray(name) ?: JSONArray()).let { list -> (0 until list.length()).map(list::getString) }

private fun nearRequest(given: JSONObject) = NearRequest(
    place = given.getString("place"),
    limit = given.optInt("limit", 5).toUInt(),
    contactLimit = given.optInt("contact_limit", 8).toUInt(),
    includePast = given.optBoolean("include_past"),
    includeLow = given.optBoolean("include_low"),
    topic = text(given, "topic"),
    languageWanted = text(given, "language_wanted"),
)

private fun hotlineFilter(given: JSONObject) = HotlineFilter(
    country = text(given, "country"),
    hotline = text(given, "hotline"),
    languages = strings(given, "languages"),
    topic = text(given, "topic"),
    openAt = text(given, "open_at"),
    includeLow = given.optBoolean("include_low"),
    limit = given.optInt("limit", 10).toUInt(),
)

private fun cardRequest(given: JSONObject) = CardRequest(
    text(given, "country"),
    strings(given, "contacts"),
    strings(given, "sites"),
    text(given, "language"),
    CardLayout.valueOf(given.optString("layout", "a4_eight").uppercase()),
)

private fun exportRequest(given: JSONObject) = ExportRequest(
    ids = strings(given, "ids"),
    recipient = given.optString("recipient"),
    whoAgreed = given.optString("who_agreed"),
    toWhom = given.optString("to_whom"),
    what = given.optString("what"),
    form = ExportForm.valueOf(given.optString("form", "notes").uppercase()),
)

private fun edit(given: JSONObject): NoteEdit {
    val links = given.optJSONArray("links") ?: JSONArray()
    return NoteEdit(
        id = text(given, "id"),
        title = given.optString("title"),
        body = given.optString("body").encodeToByteArray(),
        label = given.optString("label"),
        tags = strings(given, "tags"),
        expiresInDays = days(given),
        links = (0 until links.length()).map { at ->
            links.getJSONObject(at).let { NoteTarget(it.getString("kind"), it.getString("id")) }
        },
    )
}

private fun screeningEvent(given: JSONObject): ScreeningEvent = when {
    given.has("gate") -> ScreeningEvent.Gate(given.getString("gate"), given.getBoolean("holds"))
    given.has("item") -> ScreeningEvent.Answer(given.getString("item"), given.getString("answer"))
    given.has("skip") -> ScreeningEvent.Skip(given.getString("skip"))
    else -> ScreeningEvent.Act(ScreeningAct.valueOf(word(given, "act")))
}

private fun settingChange(given: JSONObject): SettingChange {
    if (given.has("trigger")) {
        return SettingChange.Trigger(
            ExitTrigger.valueOf(word(given, "trigger")),
            ExitEffect.valueOf(word(given, "effect")),
        )
    }
    return when (val name = given.keys().next()) {
        "discreet" -> SettingChange.Discreet(given.getBoolean(name))
        "cover" -> SettingChange.Cover(given.getString(name))
        "lock_after" -> SettingChange.LockAfter(given.getInt(name).toUInt())
        "destroy_after_tries" ->
            SettingChange.DestroyAfterTries(if (given.isNull(name)) null else given.getInt(name).toUInt())
        "languages" -> SettingChange.Languages(strings(given, name))
        else -> error("`$name` is no setting")
    }
}
