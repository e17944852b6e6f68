"""A second implementation of the vault, from docs/vault-format.md alone.

    vault.py create FOLDER --pin PIN --hardware FILE [--cells N] [--memory KIB] [--passes N]
    vault.py read   FOLDER --pin PIN --hardware FILE [--json]
    vault.py write  FOLDER --pin PIN --hardware FILE --note FILE.json   (id: a hex id, or null)
    vault.py delete FOLDER --pin PIN --hardware FILE --id HEX
    vault.py pin    FOLDER --pin PIN --hardware FILE --slot 0..3 --new PIN [--kind] [--layer]
    vault.py vectors make|check

For tests: a PIN on the command line is seen by everybody on the machine. It needs what
requirements.txt names. The bytes are in vault_format.py, the mock hardware in vault_mock.py,
the vectors in vault_vectors.py.
"""

import argparse
import json
import os
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import vault_format as form
from vault_mock import HardwareGone, MockHardware

DAY = 86_400


class WrongSecret(Exception):
    """No slot opens."""


@dataclass
class Opened:
    """What a secret has opened: its slot, and the index of that half."""

    slot: form.Slot
    number: int
    index: form.Index


class Vault:
    """The file `data` of one folder, in memory."""

    def __init__(self, folder, hardware, random=os.urandom):
        self.folder, self.hardware, self.random = Path(folder), hardware, random
        self.data = bytearray()

    @classmethod
    def create(cls, folder, hardware, cells, cost, random=os.urandom):
        """What the first start makes: two wrapped secrets, and nothing else but random bytes."""
        vault = cls(folder, hardware, random)
        # Which hardware keys are in use is random from the start: a purge changes it.
        which = tuple(byte & 1 for byte in random(2))
        head = form.Head(cells, cost.check(), which, random(16), random(16), random(16))
        vault.data = bytearray(random(head.data_length))
        vault.put(0, head.packed())
        for half in (0, 1):
            blob = hardware.wrap(2 * half + which[half], random(32))
            vault.put(form.AT_WRAPPED + form.WRAPPED * half, form.pack_wrapped(blob, random(240)))
        for at in [at_slot(number) for number in range(4)]:
            vault.put(at, random(form.SLOT))
        for half in (0, 1):
            vault.put(at_index(half), random(form.INDEX))
        vault.put(form.AT_FILLING, random(form.FILLING))
        return vault

    @classmethod
    def load(cls, folder, hardware, random=os.urandom):
        vault = cls(folder, hardware, random)
        vault.data = bytearray((vault.folder / "data").read_bytes())
        form.need(len(vault.data) == vault.head.data_length, "a file of another length")
        return vault

    def save(self):
        """The new file beside the old one, flushed, then in its place."""
        new = self.folder / "data.new"
        with open(new, "wb") as out:
            out.write(self.data)
            out.flush()
            os.fsync(out.fileno())
        new.replace(self.folder / "data")

    # Parts of the header

    def put(self, at, part):
        """Into both copies."""
        for start in (0, form.COPY):
            self.data[start + at : start + at + len(part)] = part

    def copies(self, at, length):
        return [bytes(self.data[start + at :][:length]) for start in (0, form.COPY)]

    def first_whole(self, at, length, parse):
        """A part from the first copy in which it is whole.

        One copy that is whole counts more than another whose version is unknown, which may be
        a damaged bit; but two that are not are newer where either is."""
        faults = []
        for copy in self.copies(at, length):
            try:
                return parse(copy)
            except (form.Damaged, form.Newer) as fault:
                faults.append(fault)
        raise next((one for one in faults if isinstance(one, form.Newer)), faults[0])

    @property
    def head(self):
        return self.first_whole(0, form.HEAD, form.parse_head)

    def secret(self, half):
        """HS of a half, by its hardware key."""
        at = form.AT_WRAPPED + form.WRAPPED * half
        blob = self.first_whole(at, form.WRAPPED, form.parse_wrapped)
        return self.hardware.unwrap(2 * half + self.head.which[half], blob)

    def pk(self, secret):
        return form.stretch(form.as_typed(secret), self.head.salt, self.head.cost)

    def kek(self, pk, half):
        head = self.head
        return form.kek(pk, self.secret(half), head.salt, head.vault_id, half)

    # Opening

    def matches(self, secret):
        """Every slot that this secret opens, with its number; a slot only once."""
        pk, head, found = self.pk(secret), self.head, {}
        for number in range(4):
            try:
                key = self.kek(pk, number // 2)
            except (HardwareGone, form.Damaged):
                continue
            for copy in self.copies(at_slot(number), form.SLOT):
                slot = form.open_slot(key, head, number, copy)
                if slot:
                    found.setdefault(number, slot)
        return found

    def unlock(self, secret):
        """Where a secret fits several slots, opening comes before destroying, and then the real
        half before the decoy."""
        found = self.matches(secret)
        if not found:
            raise WrongSecret("no slot opens with this secret")
        number = min(found, key=lambda one: (found[one].kind, found[one].role, one))
        slot = found[number]
        return Opened(slot, number, self.index(slot))

    def index(self, slot):
        def parse(data):
            return form.open_index(slot.vk, self.head, slot.half, data)

        return self.first_whole(at_index(slot.half), form.INDEX, parse)

    # Writing

    def begin_half(self, half):
        """A fresh VK for a half whose cells are all free; its index is written by `put_pin`."""
        for cell in range(self.head.cells):
            self.put_cell(half, cell, self.random(form.CELL))
        return self.random(32)

    def put_pin(self, number, secret, slot, index):
        """Seals a slot and keeps its stretched secret in the index of its half."""
        pk, half = self.pk(secret), number // 2
        key = self.kek(pk, half)
        self.put(at_slot(number), form.seal_slot(key, self.head, number, self.random(32), slot))
        kept = list(index.slots)
        kept[number % 2] = form.Kept(1, slot.kind, slot.layer, slot.role, pk)
        return self.put_index(slot, replace(index, slots=tuple(kept)))

    def put_index(self, slot, index):
        index = replace(index, revision=index.revision + 1)
        sealed = form.seal_index(slot.vk, self.head, slot.half, self.random(32), index)
        self.put(at_index(slot.half), sealed)
        return index

    def at_cell(self, half, cell):
        return form.HEADER + (half * self.head.cells + cell) * form.CELL

    def put_cell(self, half, cell, sealed):
        at = self.at_cell(half, cell)
        self.data[at : at + form.CELL] = sealed

    # Notes

    def notes(self, opened):
        """The notes of the slot's layer, each with its cell, and the number of damaged ones."""
        found, damaged = {}, 0
        for cell, word in self.live(opened):
            at = self.at_cell(opened.slot.half, cell)
            sealed, place = bytes(self.data[at : at + form.CELL]), (opened.slot.half, cell)
            revision = word & form.REVISION
            try:
                cbor = form.open_cell(opened.slot.vk, self.head, place, revision, sealed)
                found[cell] = form.parse_note(cbor)
            except form.Damaged:
                damaged += 1
        return found, damaged

    def live(self, opened):
        layer = form.LAYER if opened.slot.layer else 0
        for cell, word in enumerate(opened.index.words[: self.head.cells]):
            if word & form.LIVE and word & form.LAYER == layer:
                yield cell, word

    def write(self, opened, note, now):
        """A note with its id into its own cell, or else into the first free one."""
        words = opened.index.words[: self.head.cells]
        own = [cell for cell, old in self.notes(opened)[0].items() if old["id"] == note["id"]]
        free = [cell for cell, word in enumerate(words) if not word & form.LIVE]
        form.need(own or free, "the vault is full")
        cell = (own or free)[0]
        revision = (words[cell] & form.REVISION) + 1
        place = (opened.slot.half, cell)
        cbor = form.pack_note(note)
        seed = self.random(32)
        self.put_cell(*place, form.seal_cell(opened.slot.vk, self.head, place, revision, seed, cbor))
        layer = form.LAYER if opened.slot.layer else 0
        self.put_word(opened, cell, form.LIVE | layer | revision, now)

    def delete(self, opened, note_id, now):
        for cell, note in self.notes(opened)[0].items():
            if note["id"] == note_id:
                self.put_cell(opened.slot.half, cell, self.random(form.CELL))
                self.put_word(opened, cell, opened.index.words[cell] & form.REVISION, now)

    def put_word(self, opened, cell, word, now):
        index = opened.index.with_word(cell, word)
        index = replace(index, latest=max(index.latest, now))
        opened.index = self.put_index(opened.slot, index)

    # Tries

    def tries(self):
        place = self.folder / "tries"
        return form.parse_tries(place.read_bytes() if place.exists() else None)

    def set_tries(self, tries):
        with open(self.folder / "tries", "wb") as out:
            out.write(tries.packed())
            out.flush()
            os.fsync(out.fileno())

    def counted_unlock(self, secret):
        before = self.tries()
        uptime = time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
        self.set_tries(form.Tries(before.failures + 1, uptime))
        opened = self.unlock(secret)
        self.set_tries(form.Tries(0, uptime))
        return opened


def at_slot(number):
    return form.AT_SLOTS + form.SLOT * number


def at_index(half):
    return form.AT_INDEX + form.INDEX * half


def set_first(vault, secret, half, now):
    """The first PIN of all, which opens `half` as the real one."""
    slot = form.Slot(form.OPENS, 0, form.REAL, half, vault.begin_half(half))
    index = vault.put_pin(2 * half, secret, slot, form.Index(0, now))
    return Opened(slot, 2 * half, index)


def set_decoy(vault, secret, half, now):
    """A PIN for the other half."""
    slot = form.Slot(form.OPENS, 0, form.DECOY, half, vault.begin_half(half))
    index = vault.put_pin(2 * half, secret, slot, form.Index(0, now))
    return Opened(slot, 2 * half, index)


def set_beside(vault, secret, opened, kind, layer):
    """A PIN for the second slot of an opened half, for destroying it or for another layer."""
    slot = replace(opened.slot, kind=kind, layer=layer)
    opened.index = vault.put_pin(opened.number ^ 1, secret, slot, opened.index)
    return slot


def fresh_note(fields, random, now):
    """A whole note from some of its fields."""
    empty = {"title": "", "body": "", "label": "", "tags": [], "links": [], "consents": []}
    times = {"created": now, "changed": now, "expires": now + 7 * DAY}
    return empty | times | fields | {"id": fields.get("id") or random(16).hex()}


def listing(opened, notes, damaged):
    """What a test compares: cells by number, and no key."""
    slot = opened.slot
    rows = [{"cell": cell} | note for cell, note in sorted(notes.items())]
    seen = {"half": slot.half, "role": slot.role, "layer": slot.layer, "kind": slot.kind}
    index = {"slot": opened.number, "latest": opened.index.latest}
    return seen | index | {"notes": rows, "damaged": damaged}


def main(arguments):
    if arguments[:1] == ["vectors"]:
        import vault_vectors  # it imports this file

        return vault_vectors.main(arguments[1:])
    asked = parser().parse_args(arguments)
    hardware, now = MockHardware(asked.hardware), int(time.time())
    if asked.command == "create":
        cost = form.Cost(asked.memory, asked.passes)
        Path(asked.folder).mkdir(parents=True, exist_ok=True)
        vault = Vault.create(asked.folder, hardware, asked.cells, cost)
        set_first(vault, asked.pin, os.urandom(1)[0] & 1, now)
        return vault.save()
    vault = Vault.load(asked.folder, hardware)
    opened = vault.counted_unlock(asked.pin)
    if opened.slot.kind == form.DESTROYS and asked.command != "read":
        raise form.Damaged("this PIN destroys its half, which is not done here")
    ORDERS[asked.command](vault, opened, asked, now)
    return None


def read(vault, opened, asked, _now):
    told = listing(opened, *vault.notes(opened))
    if asked.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for note in told["notes"]:
        print(f"{note['id']}  {note['title']}")
    print(f"{len(told['notes'])} notes, {told['damaged']} damaged")


def write(vault, opened, asked, now):
    fields = json.loads(Path(asked.note).read_text(encoding="utf-8"))
    vault.write(opened, fresh_note(fields, os.urandom, now), now)
    vault.save()


def delete(vault, opened, asked, now):
    vault.delete(opened, asked.id, now)
    vault.save()


def add_pin(vault, opened, asked, now):
    if asked.slot // 2 == opened.slot.half:
        form.need(asked.slot == opened.number ^ 1, "that is the slot of the PIN you gave")
        set_beside(vault, asked.new, opened, asked.kind, asked.layer)
    else:
        form.need(asked.slot % 2 == 0, "the other half begins with its first slot")
        set_decoy(vault, asked.new, asked.slot // 2, now)
    vault.save()


ORDERS = {"read": read, "write": write, "delete": delete, "pin": add_pin}


def parser():
    whole = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    commands = whole.add_subparsers(dest="command", required=True)
    made = {name: commands.add_parser(name) for name in ("create", *ORDERS)}
    for one in made.values():
        one.add_argument("folder")
        one.add_argument("--pin", required=True)
        one.add_argument("--hardware", required=True)
    made["create"].add_argument("--cells", type=int, default=form.MOST_CELLS)
    made["create"].add_argument("--memory", type=int, default=19 * 1024)
    made["create"].add_argument("--passes", type=int, default=2)
    made["read"].add_argument("--json", action="store_true")
    made["write"].add_argument("--note", required=True)
    made["delete"].add_argument("--id", required=True)
    made["pin"].add_argument("--slot", type=int, choices=range(4), required=True)
    made["pin"].add_argument("--new", required=True)
    made["pin"].add_argument("--kind", type=int, default=form.OPENS)
    made["pin"].add_argument("--layer", type=int, default=0)
    return whole


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (form.Damaged, form.Newer, WrongSecret, HardwareGone, OSError) as error:
        sys.exit(f"vault.py: {error}")
