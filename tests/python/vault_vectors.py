"""The frozen vectors of tests/vectors/vault/v1, and the vaults that one side makes for the other.

    vault.py vectors make     writes what is not there yet; a vector that exists is never changed
    vault.py vectors check    makes all of them again, compares, and opens both frozen vaults
"""

import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import vault
import vault_format as form
from vault_mock import MockHardware, Seeded

PLACE = Path(__file__).resolve().parent.parent / "vectors" / "vault" / "v1"
NOW = 1_800_000_000
CHEAP = form.Cost(19 * 1024, 2)
PINS = {"real": "482915", "destroy": "915827", "decoy": "730164", "layer": "264813"}
WRONG = "482916"
CELLS = 8

SECRETS = [
    ("the PIN of the examples", "482915", CHEAP),
    ("the longest PIN", "9183746501928374", form.Cost(20 * 1024, 3)),
    ("a passphrase, with white space to mend", "  river\tlamp \u00a0 window\u3000seven coat\n", CHEAP),
    ("a passphrase that NFC composes", "и\u0306ти і\u0308хати море стіл вікно", CHEAP),
    ("U+001F is no white space", "river lamp\u001fwindow seven coat blue", CHEAP),
]

NOTES = [
    {"title": "Anna*", "body": "Came with the bus from Lviv.", "label": "heron"},
    {"title": "Їжак", "body": "Слава 🕊\n\u0000\u202e", "tags": ["притулок", "a", ""]},
    {},
    {
        "title": "With everything",
        "tags": ["night", "child"],
        "created": NOW - 5,
        "changed": NOW - 1,
        "expires": NOW + 90 * vault.DAY,
        "links": [["sheet", "talk-alone"], ["hotline", "pl-la-strada"]],
        "consents": [["heron", "La Strada", "this note", NOW - 2], ["", "", "", -1]],
    },
]


def shown(value):
    """Bytes as hex, all else as it is."""
    return value.hex() if isinstance(value, bytes) else value


def case(told, **fields):
    return {"about": told} | {name: shown(value) for name, value in fields.items()}


def some_head(random, cells=form.MOST_CELLS, cost=CHEAP, which=(0, 1)):
    return form.Head(cells, cost, which, random(16), random(16), random(16))


def head_cases(random):
    costs = [CHEAP, form.Cost(256 * 1024, 16), form.Cost(64 * 1024, 3)]
    kinds = zip([256, 8, 17], costs, [(0, 0), (1, 1), (0, 1)])
    for cells, cost, which in kinds:
        head = some_head(random, cells, cost, which)
        fields = {"cells": cells, "memory": cost.memory, "passes": cost.passes, "which": which}
        bytes_of = {"vault_id": head.vault_id, "salt": head.salt, "filling": head.filling}
        yield case(f"{cells} cells", **fields, **bytes_of, packed=head.packed())


def refused_heads(random):
    head = some_head(random)
    for told, cost in [
        ("too little memory", form.Cost(19 * 1024 - 1, 2)),
        ("too much memory", form.Cost(256 * 1024 + 1, 2)),
        ("most memory that a number holds", form.Cost(2**32 - 1, 2)),
        ("one pass", form.Cost(19 * 1024, 1)),
        ("too many passes", form.Cost(19 * 1024, 17)),
        ("two lanes", form.Cost(19 * 1024, 2, 2)),
        ("no lane", form.Cost(19 * 1024, 2, 0)),
    ]:
        yield case(told, why="damaged", packed=replace(head, cost=cost).packed())
    for cells in (0, 7, 257, 65_535):
        packed = replace(head, cells=cells).packed()
        yield case(f"{cells} cells", why="damaged", packed=packed)
    yield case("key 2 of a half", why="damaged", packed=replace(head, which=(2, 0)).packed())
    for at in (0, 8, 24, 32, 63, 64, 79):
        packed = bytearray(head.packed())
        packed[at] ^= 1
        why = "newer" if at == 8 else "damaged"
        yield case(f"a bit of byte {at}", why=why, packed=bytes(packed))
    filled = bytearray(head.packed())
    filled[31] = 1
    filled[64:80] = form.checksum(b"head/v1", bytes(filled[:64]))
    yield case("a byte that has to be zero", why="damaged", packed=bytes(filled))
    for version in (0, 2, 65_535):
        packed = replace(head, version=version).packed()
        yield case(f"version {version}", why="newer", packed=packed)


def key_cases(random):
    for told, secret, cost in SECRETS:
        salt, vault_id, hs = random(16), random(16), [random(32), random(32)]
        typed = form.as_typed(secret)
        pk = form.stretch(typed, salt, cost)
        keks = [form.kek(pk, hs[half], salt, vault_id, half).hex() for half in (0, 1)]
        costs = {"memory": cost.memory, "passes": cost.passes, "lanes": cost.lanes}
        secrets = {"hs": [one.hex() for one in hs], "pk": pk, "kek": keks}
        fields = {"secret": secret, "stretched": typed, "salt": salt, "vault_id": vault_id}
        yield case(told, **fields, **costs, **secrets)


def wrapped_cases(random):
    for length in (0, 60, form.MOST_BLOB):
        blob, filling = random(length), random(240)
        packed = form.pack_wrapped(blob, filling)
        yield case(f"a blob of {length} bytes", blob=blob, packed=packed)


def envelope(key, head, label, seed):
    """The way from a key to the ChaCha20-Poly1305 key and its nonce."""
    one, nonce = form.key_and_nonce(key, head.vault_id, label, seed)
    return {"seed": seed, "key": one, "nonce": nonce}


def slot_cases(random):
    kinds = [(form.OPENS, 0, form.REAL), (form.DESTROYS, 0, form.REAL)]
    kinds += [(form.OPENS, 0, form.DECOY), (form.OPENS, 1, form.DECOY)]
    for number, (kind, layer, role) in enumerate(kinds):
        head, kek, seed = some_head(random, which=(number % 2, 1)), random(32), random(32)
        slot = form.Slot(kind, layer, role, number // 2, random(32))
        fields = {"kind": kind, "layer": layer, "role": role, "half": slot.half, "vk": slot.vk}
        way = envelope(kek, head, b"slot/v1", seed)
        sealed = form.seal_slot(kek, head, number, seed, slot)
        made = {
            "additional": form.slot_additional(head, number),
            "content": slot.packed(),
            "commitment": form.commitment(kek, seed, number),
            "sealed": sealed,
        }
        start = {"head": head.packed(), "kek": kek, "number": number}
        yield case(f"slot {number}", **start, **fields, **way, **made)


def index_cases(random):
    kept = [
        form.Kept(1, form.OPENS, 0, form.REAL, random(32)),
        form.Kept(1, form.DESTROYS, 0, form.REAL, random(32)),
    ]
    full = tuple(form.LIVE | form.LAYER * (cell % 2) | cell for cell in range(form.MOST_CELLS))
    few = (form.LIVE | 1, 7, form.LIVE | form.LAYER | form.REVISION) + (0,) * 253
    for told, half, cells, index in [
        ("nothing in it", 0, 256, form.Index(0, 0)),
        ("a few cells of eight", 1, 8, form.Index(3, NOW, (kept[0], form.Kept()), few)),
        ("full, with the largest numbers", 1, 256, form.Index(2**64 - 1, -1, tuple(kept), full)),
    ]:
        head, vk, seed = some_head(random, cells), random(32), random(32)
        fields = {"half": half, "revision": index.revision, "latest": index.latest}
        slots = [{**vars(one), "pk": one.pk.hex()} for one in index.slots]
        start = {"head": head.packed(), "vk": vk}
        made = {
            "additional": form.index_additional(head, half),
            "content": index.packed(),
            "sealed": form.seal_index(vk, head, half, seed, index),
        }
        way = envelope(vk, head, b"index/v1", seed)
        yield case(told, **start, **fields, slots=slots, words=index.words, **way, **made)


def long_note():
    """One that fills its cell to the last byte."""
    note = {"title": "The longest", "body": "", "id": "00" * 16}
    whole = vault.fresh_note(note, None, NOW)
    # A text of 256 bytes or more has two bytes more of length than an empty one.
    room = form.MOST_NOTE - len(form.pack_note(whole)) - 2
    return note | {"body": "ї" * (room // 2) + "." * (room % 2)}


def cell_cases(random):
    for number, fields in enumerate([*NOTES, long_note()]):
        note = vault.fresh_note(fields, random, NOW)
        head, vk, seed = some_head(random), random(32), random(32)
        place, revision = (number % 2, number * 63), 1 + number * 99_999_999
        cbor = form.pack_note(note)
        start = {"head": head.packed(), "vk": vk, "half": place[0], "cell": place[1]}
        made = {
            "cbor": cbor,
            "additional": form.cell_additional(head, *place, revision),
            "sealed": form.seal_cell(vk, head, place, revision, seed, cbor),
        }
        way = envelope(vk, head, b"cell/v1", seed)
        told = fields.get("title", "an empty note")
        yield case(told, **start, revision=revision, note=note, **way, **made)


def foreign_notes(random):
    """CBOR that this side would not write, and what is to be read."""
    note = vault.fresh_note(NOTES[3], random, NOW)
    fields = form.cbor2.loads(form.pack_note(note))
    backwards = dict(reversed(fields.items()))
    more = fields | {10: [1, {"a": None}], 300: "later", 11: b"\0"}
    least = {key: one for key, one in fields.items() if key in (0, 5, 6, 7)}
    empty = {"title": "", "body": "", "label": "", "tags": [], "links": [], "consents": []}
    yield case("as it is written", note=note, cbor=form.pack_note(note))
    yield case("the least that a note is", note=note | empty, cbor=form.cbor2.dumps(least))
    for told, one in [("another order", backwards), ("keys of a later version", more)]:
        yield case(told, note=note, cbor=form.cbor2.dumps(one))
    for told, cbor in [
        ("no map", form.cbor2.dumps([1])),
        ("nothing", b""),
        ("a title that is bytes", form.cbor2.dumps(fields | {1: b"a"})),
        ("a short id", form.cbor2.dumps(fields | {0: bytes(15)})),
        ("no id", form.cbor2.dumps({key: one for key, one in fields.items() if key != 0})),
        ("no moment of expiry", form.cbor2.dumps({**fields} | {7: None})),
        ("cut", form.pack_note(note)[:-1]),
        ("something after it", form.pack_note(note) + b"\0"),
        ("a map without a length", b"\xbf" + form.pack_note(note)[1:] + b"\xff"),
        ("a title that is no UTF-8", form.pack_note(note).replace(b"With", b"\xff\xfe\xfd\xfc")),
    ]:
        yield case(told, note=None, cbor=cbor)


def tries_cases(_random):
    for failures, uptime in [(0, 0), (1, 12_345), (2**32 - 1, 2**64 - 1)]:
        packed = form.Tries(failures, uptime).packed()
        yield case(f"{failures} failures", failures=failures, uptime_ms=uptime, packed=packed)
    damaged = bytearray(form.Tries(1, 1).packed())
    damaged[20] ^= 1
    for told, packed in [("damaged", bytes(damaged)), ("cut", bytes(63)), ("empty", b"")]:
        yield case(told, failures=5, uptime_ms=0, packed=packed)


def erase_cases(_random):
    for what in (0, 1, form.EVERYTHING):
        yield case(f"what: {what}", what=what, packed=form.pack_erase(what))
    for packed in (b"", b"\1", b"\2\0", b"\1\3", b"\1\0\0"):
        yield case("cannot be read", what=form.EVERYTHING, packed=packed)


FAMILIES = {
    "head": head_cases,
    "head-refused": refused_heads,
    "keys": key_cases,
    "wrapped": wrapped_cases,
    "slot": slot_cases,
    "index": index_cases,
    "cell": cell_cases,
    "note": foreign_notes,
    "tries": tries_cases,
    "erase": erase_cases,
}


def family_text(name):
    rows = list(FAMILIES[name](Seeded(f"vault/v1 {name}")))
    return as_json(rows)


def as_json(value):
    return json.dumps(value, ensure_ascii=True, indent=1) + "\n"


# Whole vaults


def make_vault(folder, hardware, random):
    """A vault of eight cells a half with a PIN in every slot, notes in three places, a cell that
    is damaged, and the first copy of two parts of the header damaged."""
    made = vault.Vault.create(folder, hardware, CELLS, CHEAP, random)
    real = vault.set_first(made, PINS["real"], 1, NOW)
    vault.set_beside(made, PINS["destroy"], real, form.DESTROYS, 0)
    decoy = vault.set_decoy(made, PINS["decoy"], 0, NOW)
    layer = vault.set_beside(made, PINS["layer"], decoy, form.OPENS, 1)
    for fields in [*NOTES, long_note()]:
        made.write(real, vault.fresh_note(fields, random, NOW), NOW)
    for title in ("Shopping", "Lost", "Bread"):
        made.write(decoy, vault.fresh_note({"title": title}, random, NOW), NOW + 60)
    under = vault.Opened(layer, decoy.number ^ 1, decoy.index)
    made.write(under, vault.fresh_note({"title": "Under it"}, random, NOW), NOW + 60)
    _change(made, real, under, random)
    return made


def _change(made, real, under, random):
    """What a vault in use has been through: an update, a deletion, damage."""
    first = made.notes(real)[0][0]
    made.write(real, first | {"body": "Left again.", "changed": NOW + 60}, NOW + 60)
    made.delete(real, made.notes(real)[0][2]["id"], NOW + 120)
    decoy = vault.Opened(replace(under.slot, layer=0), 0, under.index)
    lost = [cell for cell, note in made.notes(decoy)[0].items() if note["title"] == "Lost"]
    made.data[made.at_cell(0, lost[0]) + 2000] ^= 4
    made.data[40] ^= 1
    made.data[form.AT_INDEX + form.INDEX + 100] ^= 1


def expected(made):
    """What each PIN is to show. The cells stand in no particular order but their own."""
    pins = {}
    for pin in PINS.values():
        opened = made.unlock(pin)
        pins[pin] = vault.listing(opened, *made.notes(opened))
    return {"now": NOW, "cells": CELLS, "wrong": WRONG, "pins": pins}


def python_vault():
    """The frozen vault of this side, as {file name: bytes}."""
    random = Seeded("vault/v1 whole vault")
    with tempfile.TemporaryDirectory() as folder:
        hardware = MockHardware(Path(folder) / "hardware.json", random)
        made = make_vault(folder, hardware, random)
        keys = hardware.path.read_bytes()
        return {
            "data": bytes(made.data),
            "hardware.json": keys,
            "expected.json": as_json(expected(made)).encode(),
        }


def all_files():
    """Every frozen file of this side, by its path inside the folder."""
    for name in FAMILIES:
        yield f"{name}.json", family_text(name).encode()
    for name, data in python_vault().items():
        yield f"python/{name}", data


def make():
    for name, data in all_files():
        place = PLACE / name
        if place.exists():
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        print(f"made {name}")


# Checking


def faults():
    """What does not hold, one line each; and the number of what was looked at."""
    for name, data in all_files():
        place = PLACE / name
        yield None if place.exists() and place.read_bytes() == data else f"{name} differs"
    for name in FAMILIES:
        check = CHECKS.get(name)
        for row in json.loads((PLACE / f"{name}.json").read_bytes()) if check else []:
            yield None if check(row) else f"{name}: {row['about']} is not read as it was written"
    for folder in sorted(PLACE.glob("*/data")):
        yield from vault_faults(folder.parent)


def vault_faults(folder):
    """What one frozen vault does not show as it should."""
    wanted = json.loads((folder / "expected.json").read_bytes())
    keys = next(path for path in folder.iterdir() if path.name not in ("data", "expected.json"))
    found = vault.Vault.load(folder, MockHardware(keys))
    for pin, shows in wanted["pins"].items():
        opened = found.unlock(pin)
        told = vault.listing(opened, *found.notes(opened))
        differs = differences(told, shows)
        yield f"{folder.name}: {pin}: {differs}" if differs else None
    try:
        found.unlock(wanted["wrong"])
        yield f"{folder.name}: a wrong PIN opens"
    except vault.WrongSecret:
        yield None


def differences(told, shows):
    """Where a vault shows something else than it should. The other side cannot say everything
    that this one can, such as cells, and lists notes in another order."""
    by_id = {note["id"]: note for note in told["notes"]}
    pairs = [(by_id.get(note["id"], {}), note) for note in shows["notes"]]
    pairs.append(({**told, "notes": len(told["notes"])}, {**shows, "notes": len(shows["notes"])}))
    found = [(name, one.get(name)) for one, other in pairs for name in other if one.get(name) != other[name]]
    return ", ".join(f"{name} is {value!r}" for name, value in found)


def unhex(row, *names):
    return [bytes.fromhex(row[name]) for name in names]


def reads_head(row):
    (packed,) = unhex(row, "packed")
    return form.parse_head(packed).packed() == packed


def refuses_head(row):
    (packed,) = unhex(row, "packed")
    try:
        form.parse_head(packed)
    except form.Damaged:
        return row["why"] == "damaged"
    except form.Newer:
        return row["why"] == "newer"
    return False


def reads_slot(row):
    head, kek, sealed, vk = unhex(row, "head", "kek", "sealed", "vk")
    head = form.parse_head(head)
    slot = form.open_slot(kek, head, row["number"], sealed)
    elsewhere = form.open_slot(kek, head, row["number"] ^ 1, sealed)
    return slot is not None and slot.vk == vk and elsewhere is None


def reads_index(row):
    head, vk, content, sealed = unhex(row, "head", "vk", "content", "sealed")
    index = form.open_index(vk, form.parse_head(head), row["half"], sealed)
    return index.packed() == content and list(index.words) == row["words"]


def reads_cell(row):
    head, vk, sealed = unhex(row, "head", "vk", "sealed")
    place = (row["half"], row["cell"])
    cbor = form.open_cell(vk, form.parse_head(head), place, row["revision"], sealed)
    return form.parse_note(cbor) == row["note"]


def reads_note(row):
    try:
        return form.parse_note(bytes.fromhex(row["cbor"])) == row["note"]
    except form.Damaged:
        return row["note"] is None


def reads_tries(row):
    tries = form.parse_tries(bytes.fromhex(row["packed"]))
    return tries == form.Tries(row["failures"], row["uptime_ms"])


CHECKS = {
    "head": reads_head,
    "head-refused": refuses_head,
    "wrapped": lambda row: form.parse_wrapped(*unhex(row, "packed")).hex() == row["blob"],
    "slot": reads_slot,
    "index": reads_index,
    "cell": reads_cell,
    "note": reads_note,
    "tries": reads_tries,
    "erase": lambda row: form.parse_erase(*unhex(row, "packed")) == row["what"],
}


def check():
    found = list(faults())
    wrong = [one for one in found if one]
    for one in wrong:
        print(one)
    print(f"python: {len(found)} checks of the frozen vectors, {len(wrong)} wrong")
    return not wrong


def main(arguments):
    if arguments == ["make"]:
        make()
    elif arguments == ["check"]:
        sys.exit(0 if check() else 1)
    else:
        sys.exit(__doc__)
