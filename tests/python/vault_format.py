"""The vault's bytes, from docs/vault-format.md alone: no line here was taken from core/vault.

Nothing here is random and nothing touches a file: seeds and fillings come from the caller, so
that every function can stand in a frozen vector.
"""

import hashlib
import hmac
import io
import struct
import unicodedata
from dataclasses import dataclass, field, replace

import cbor2
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = bytes.fromhex("9c3e51d70a62f41b")
VERSION = 1
COPY, HEADER = 4096, 8192
HEAD, WRAPPED, SLOT, INDEX, FILLING, CELL = 96, 256, 160, 1168, 512, 4080
AT_WRAPPED, AT_SLOTS, AT_INDEX, AT_FILLING = 96, 608, 1248, 3584
SEED, TAG = 32, 16
SLOT_CONTENT, INDEX_CONTENT, CELL_CONTENT = 80, 1120, 4032
MOST_BLOB, MOST_CELLS, LEAST_CELLS = 238, 256, 8
MOST_NOTE = CELL_CONTENT - 4
LIVE, LAYER, REVISION = 1 << 31, 1 << 30, (1 << 30) - 1
OPENS, DESTROYS = 1, 2
REAL, DECOY = 0, 1
NOTE = 1
EVERYTHING = 2

# The property White_Space of Unicode, as Rust's `char::is_whitespace` has it; `str.split()`
# would take U+001C to U+001F for white space too.
WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B)))
WHITE_SPACE += "\u2028\u2029\u202f\u205f\u3000"


class Damaged(Exception):
    """The bytes are not what the format asks for."""


class Newer(Exception):
    """A version that this program does not know: read nothing, write nothing."""


def need(holds, told):
    if not holds:
        raise Damaged(told)


# Secrets


@dataclass(frozen=True)
class Cost:
    """What one stretching takes: KiB of memory, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int = 1

    def check(self):
        need(19 * 1024 <= self.memory <= 256 * 1024, "memory of the cost out of bounds")
        need(2 <= self.passes <= 16, "passes of the cost out of bounds")
        need(self.lanes == 1, "more than one lane")
        return self


def as_typed(secret):
    """PIN or passphrase as the bytes that are stretched."""
    text = unicodedata.normalize("NFC", secret)
    for space in WHITE_SPACE:
        text = text.replace(space, " ")
    return " ".join(part for part in text.split(" ") if part).encode()


def stretch(secret, salt, cost):
    """PK of a secret that is already bytes; bounds are the caller's affair."""
    kdf = Argon2id(
        salt=salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    return kdf.derive(secret)


def expand(material, salt, info, length):
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=salt, info=info).derive(material)


def kek(pk, secret, salt, vault_id, half):
    return expand(pk + secret, salt, b"kek/v1" + vault_id + bytes([half]), 32)


def checksum(label, data):
    return hashlib.sha256(label + data).digest()[:16]


# Envelope


def key_and_nonce(key, vault_id, label, seed):
    made = expand(key, vault_id, label + seed, 44)
    return made[:32], made[32:]


def seal(key, vault_id, label, seed, additional, content):
    one, nonce = key_and_nonce(key, vault_id, label, seed)
    return seed + ChaCha20Poly1305(one).encrypt(nonce, content, additional)


def open_envelope(key, vault_id, label, additional, sealed):
    one, nonce = key_and_nonce(key, vault_id, label, sealed[:SEED])
    try:
        return ChaCha20Poly1305(one).decrypt(nonce, sealed[SEED:], additional)
    except InvalidTag as error:
        raise Damaged("an envelope does not open") from error


# Head


@dataclass(frozen=True)
class Head:
    cells: int
    cost: Cost
    which: tuple
    vault_id: bytes
    salt: bytes
    filling: bytes
    version: int = VERSION

    def packed(self):
        start = MAGIC + struct.pack("<HHIII", self.version, self.cells, *self._cost())
        start += bytes(self.which) + bytes(6) + self.vault_id + self.salt
        return start + checksum(b"head/v1", start) + self.filling

    def _cost(self):
        return self.cost.memory, self.cost.passes, self.cost.lanes

    @property
    def data_length(self):
        return HEADER + 2 * self.cells * CELL


def parse_head(data):
    """The version is looked at before the check, which a later version may compute otherwise."""
    need(len(data) == HEAD and data[:8] == MAGIC, "no head of a vault")
    version, cells, memory, passes, lanes = struct.unpack_from("<HHIII", data, 8)
    if version != VERSION:
        raise Newer(f"version {version}")
    need(hmac.compare_digest(checksum(b"head/v1", data[:64]), data[64:80]), "head damaged")
    need(LEAST_CELLS <= cells <= MOST_CELLS, "number of cells out of bounds")
    need(data[24] <= 1 and data[25] <= 1, "no such hardware key")
    need(data[26:32] == bytes(6), "bytes 26 to 32 of the head are not zero")
    cost = Cost(memory, passes, lanes).check()
    return Head(cells, cost, (data[24], data[25]), data[32:48], data[48:64], data[80:96])


# Wrapped secret


def pack_wrapped(blob, filling):
    need(len(blob) <= MOST_BLOB, "the hardware key's answer is too long")
    start = struct.pack("<H", len(blob)) + blob
    start += filling[: 240 - len(start)]
    need(len(start) == 240, "too little filling")
    return start + checksum(b"blob/v1", start)


def parse_wrapped(data):
    need(len(data) == WRAPPED, "a wrapped secret of another length")
    need(hmac.compare_digest(checksum(b"blob/v1", data[:240]), data[240:]), "secret damaged")
    (length,) = struct.unpack_from("<H", data)
    need(length <= MOST_BLOB, "a wrapped secret that is too long")
    return data[2 : 2 + length]


# Slot


@dataclass(frozen=True)
class Slot:
    kind: int
    layer: int
    role: int
    half: int
    vk: bytes

    def packed(self):
        start = bytes([self.kind, self.layer, self.role, self.half]) + bytes(4)
        return start + self.vk + bytes(40)


def parse_slot(data):
    need(len(data) == SLOT_CONTENT, "a slot of another length")
    kind, layer, role, half = data[:4]
    need(kind in (OPENS, DESTROYS), "a slot of an unknown kind")
    need(layer <= 1 and role <= 1 and half <= 1, "a slot with an unknown field")
    need(data[4:8] == bytes(4) and data[40:] == bytes(40), "a slot that is not padded with zero")
    return Slot(kind, layer, role, half, data[8:40])


def slot_additional(head, number):
    packed = head.packed()
    return b"slot/v1" + packed[:24] + packed[26:64] + bytes([number])


def commitment(key, seed, number):
    return hmac.digest(key, b"commit/v1" + seed + bytes([number]), "sha256")


def seal_slot(key, head, number, seed, slot):
    additional = slot_additional(head, number)
    envelope = seal(key, head.vault_id, b"slot/v1", seed, additional, slot.packed())
    return envelope + commitment(key, seed, number)


def open_slot(key, head, number, data):
    """The slot's content, or None where this key is not its key."""
    if not hmac.compare_digest(commitment(key, data[:SEED], number), data[128:]):
        return None
    additional = slot_additional(head, number)
    try:
        slot = parse_slot(open_envelope(key, head.vault_id, b"slot/v1", additional, data[:128]))
    except Damaged:
        return None
    return slot if slot.half == number // 2 else None


# Index


@dataclass(frozen=True)
class Kept:
    """What the index keeps of a slot, so that a purge can seal it anew."""

    used: int = 0
    kind: int = 0
    layer: int = 0
    role: int = 0
    pk: bytes = bytes(32)

    def packed(self):
        return bytes([self.used, self.kind, self.layer, self.role]) + bytes(4) + self.pk


@dataclass(frozen=True)
class Index:
    revision: int
    latest: int
    slots: tuple = (Kept(), Kept())
    words: tuple = field(default=(0,) * MOST_CELLS)

    def packed(self):
        start = struct.pack("<Qq", self.revision, self.latest)
        slots = b"".join(slot.packed() for slot in self.slots)
        return start + slots + struct.pack("<256I", *self.words)

    def with_word(self, cell, word):
        words = list(self.words)
        words[cell] = word
        return replace(self, words=tuple(words))


def parse_index(data):
    need(len(data) == INDEX_CONTENT, "an index of another length")
    revision, latest = struct.unpack_from("<Qq", data)
    slots = []
    for at in (16, 56):
        used, kind, layer, role = data[at : at + 4]
        need(used <= 1 and layer <= 1 and role <= 1, "an index that knows an unknown slot")
        need(kind in (OPENS, DESTROYS) or not used, "an index with a slot of an unknown kind")
        slots.append(Kept(used, kind, layer, role, data[at + 8 : at + 40]))
    return Index(revision, latest, tuple(slots), struct.unpack_from("<256I", data, 96))


def index_additional(head, half):
    return b"index/v1" + head.vault_id + bytes([half]) + struct.pack("<H", head.cells)


def seal_index(vk, head, half, seed, index):
    additional = index_additional(head, half)
    return seal(vk, head.vault_id, b"index/v1", seed, additional, index.packed())


def open_index(vk, head, half, data):
    additional = index_additional(head, half)
    return parse_index(open_envelope(vk, head.vault_id, b"index/v1", additional, data))


# Cell


def cell_additional(head, half, cell, revision, kind=NOTE):
    place = struct.pack("<BHIB", half, cell, revision, kind)
    return b"cell/v1" + head.vault_id + place


def pack_cell(cbor, kind=NOTE):
    need(len(cbor) <= MOST_NOTE, f"a note is longer than {MOST_NOTE} bytes")
    return (bytes([kind, 0]) + struct.pack("<H", len(cbor)) + cbor).ljust(CELL_CONTENT, b"\0")


def parse_cell(data):
    need(len(data) == CELL_CONTENT and data[0] == NOTE and data[1] == 0, "no note")
    (length,) = struct.unpack_from("<H", data, 2)
    need(length <= MOST_NOTE, "a note that is too long")
    need(not any(data[4 + length :]), "a note that is not padded with zero")
    return data[4 : 4 + length]


def seal_cell(vk, head, place, revision, seed, cbor):
    """`place` is (half, cell)."""
    additional = cell_additional(head, *place, revision)
    return seal(vk, head.vault_id, b"cell/v1", seed, additional, pack_cell(cbor))


def open_cell(vk, head, place, revision, data):
    additional = cell_additional(head, *place, revision)
    return parse_cell(open_envelope(vk, head.vault_id, b"cell/v1", additional, data))


# Note, in JSON's words: bytes are hex

TEXTS = {1: "title", 2: "body", 3: "label"}
TIMES = {5: "created", 6: "changed", 7: "expires"}


def pack_note(note):
    fields = {0: bytes.fromhex(note["id"])}
    fields |= {key: note[name] for key, name in TEXTS.items()}
    fields |= {4: note["tags"]}
    fields |= {key: note[name] for key, name in TIMES.items()}
    fields |= {8: note["links"], 9: note["consents"]}
    return cbor2.dumps(fields)


def parse_note(data):
    """Id and times have to be there; the document does not say what else, so that the rest is
    empty where it is absent."""
    source = io.BytesIO(data)
    decoder = cbor2.CBORDecoder(source, allow_indefinite=False, allow_duplicate_keys=False)
    try:
        fields = decoder.decode()
    except Exception as error:  # cbor2 has one class for each way to be wrong, and some others
        raise Damaged("a note that is no CBOR") from error
    need(isinstance(fields, dict), "a note that is no map")
    need(source.tell() == len(data), "something follows a note")
    note = {"id": wanted(fields, 0, bytes).hex()}
    need(len(note["id"]) == 32, "an id of another length")
    note |= {name: wanted(fields, key, str, "") for key, name in TEXTS.items()}
    note |= {"tags": rows(fields, 4, str)}
    note |= {name: wanted(fields, key, int) for key, name in TIMES.items()}
    note["links"] = rows(fields, 8, [str, str])
    note["consents"] = rows(fields, 9, [str, str, str, int])
    return note


def wanted(fields, key, kind, absent=None):
    value = fields.get(key, absent)
    need(type(value) is kind, f"field {key} of a note is missing or of another type")
    return value


def rows(fields, key, kind):
    """An array of texts, or of arrays with one entry of each type."""
    found = []
    for row in wanted(fields, key, list, []):
        kinds = [type(one) for one in row] if isinstance(kind, list) else type(row)
        need(kinds == kind, f"field {key} of a note has an entry of another type")
        found.append(row)
    return found


# The files beside it


@dataclass(frozen=True)
class Tries:
    failures: int = 0
    uptime_ms: int = 0

    def packed(self):
        start = struct.pack("<HHIQ", 1, 0, self.failures, self.uptime_ms) + bytes(32)
        return start + checksum(b"tries/v1", start)


def parse_tries(data):
    """`None` for no file. A damaged one counts as five failures."""
    if data is None:
        return Tries()
    whole = len(data) == 64 and data[48:] == checksum(b"tries/v1", data[:48])
    if not whole or struct.unpack_from("<HH", data) != (1, 0):
        return Tries(failures=5)
    return Tries(*struct.unpack_from("<IQ", data, 4))


def pack_erase(what):
    return bytes([1, what])


def parse_erase(data):
    """One that cannot be read was still set by somebody, and may have meant everything."""
    whole = len(data) == 2 and data[0] == 1 and data[1] <= EVERYTHING
    return data[1] if whole else EVERYTHING
