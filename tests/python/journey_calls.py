"""Calls as they stand in a journey, made through the binding."""

from journey_device import pad

# Rooms that take one record, with its name there and as an argument.
RECORDS = {
    "near": ("request", "NearRequest"),
    "hotlines": ("filter", "HotlineFilter"),
    "export_notes": ("request", "ExportRequest"),
    "hand_over": ("request", "HandOverRequest"),
    "sketch": ("request", "SketchRequest"),
}


def arguments_of(binding, call, given):
    """The arguments of a method of `Waymark`."""
    if call == "export_notes":
        form = getattr(binding.ExportForm, given.get("form", "notes").upper())
        given = {**given, "form": form}
    if call in RECORDS:
        name, record = RECORDS[call]
        return {name: getattr(binding, record)(**given)}
    if call == "pocket_cards":
        layout = getattr(binding.CardLayout, given.get("layout", "a4_eight").upper())
        return {"request": binding.CardRequest(**{**given, "layout": layout})}
    if call == "correction_slip":
        return {**given, "kind": getattr(binding.EntryKind, given["kind"].upper())}
    if call in ("search", "place"):
        return {"limit": 10, **given}
    if call in ("save_note", "advise"):
        return {"edit": note_edit(binding, given)}
    if call == "change_setting":
        return {"change": setting_change(binding, given)}
    if call == "set_up_event":
        return {"event": getattr(binding.SetUpEvent, given["event"].upper())}
    if call == "start_screening":
        return {"request": binding.ScreeningRequest(**given)}
    if call == "screening_event":
        return {"event": screening_event(binding, given)}
    if call == "save_screening":
        return {"how": binding.ScreeningSummary(**given)}
    if call == "predictive_values":
        return {"figure": None, **given}
    if call == "quick_exit":
        return {"trigger": getattr(binding.ExitTrigger, given["trigger"].upper())}
    if call == "set_update_mode":
        return {"mode": getattr(binding.UpdateMode, given["mode"].upper())}
    if call in ("check_for_updates", "import_finish", "import_code"):
        return {**given, "observer": None}
    if call == "import_piece":
        return {"piece": given["piece"].encode()}
    if call == "export_pack":
        return {"sink": type("Away", (binding.PackSink,), {"take": lambda *_: None})()}
    if call.startswith("pin_") and call != "pin_clear":
        return {**given, "pad": pad(binding, given["pad"])}
    return given


def screening_event(binding, given):
    """`{"gate": …, "holds": …}`, `{"item": …, "answer": …}`, `{"skip": …}` or `{"act": …}`."""
    events = binding.ScreeningEvent
    if "gate" in given:
        return events.GATE(gate=given["gate"], holds=given["holds"])
    if "item" in given:
        return events.ANSWER(item=given["item"], answer=given["answer"])
    if "skip" in given:
        return events.SKIP(item=given["skip"])
    return events.ACT(act=getattr(binding.ScreeningAct, given["act"].upper()))


def note_edit(binding, given):
    links = [binding.NoteTarget(**link) for link in given.get("links", [])]
    body = given.get("body", "").encode()
    return binding.NoteEdit(**{"title": "", **given, "body": body, "links": links})


def setting_change(binding, given):
    """One setting by its name, such as `{"lock_after": 30}`."""
    changes = binding.SettingChange
    if "trigger" in given:
        return changes.TRIGGER(
            trigger=getattr(binding.ExitTrigger, given["trigger"].upper()),
            effect=getattr(binding.ExitEffect, given["effect"].upper()),
        )
    ((name, value),) = given.items()
    return getattr(changes, name.upper())(value)
