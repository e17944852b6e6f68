"""Stand-ins for the parts of a device: its hardware keys, and its randomness.

A mock key is an AES-256 key in a file, and a blob is `nonce (12) ‖ ciphertext ‖ tag (16)` of
AES-256-GCM without additional data. It protects nothing: whoever has the file has the keys.
Python's own file is JSON, `{"what": "a mock hardware key, for tests only", "keys": {"0": hex}}`.
"""

import hashlib
import json
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import vault_format as form

WHAT = "a mock hardware key, for tests only"
NONCE = 12
RUST_NAME = "mock-hardware-key"
RUST_LINE = b"MOCK: these keys protect nothing; for authors and tests only"


class HardwareGone(Exception):
    """The hardware key is not there any more, so nothing under it can be read."""


class Seeded:
    """Randomness that is the same each time: SHA-256 over the seed and a counter."""

    def __init__(self, seed):
        self.seed, self.counter = seed.encode(), 0

    def __call__(self, length):
        made = b""
        while len(made) < length:
            made += hashlib.sha256(self.seed + self.counter.to_bytes(8, "little")).digest()
            self.counter += 1
        return made[:length]


class MockHardware:
    """Four keys by number, made when they are first asked for. A new file is of the kind that
    its name says."""

    def __init__(self, path, random=os.urandom):
        self.path, self.random = Path(path), random
        there = self.path.read_bytes() if self.path.exists() else None
        rust = there.startswith(RUST_LINE) if there else self.path.name == RUST_NAME
        self.kind = RustKeys if rust else PythonKeys
        self.keys = self.kind.parse(there) if there else {}

    def wrap(self, number, secret):
        if number not in self.keys:
            self.keys[number] = self.random(32)
            self.save()
        return self.kind.wrap(self.keys[number], secret, self.random)

    def unwrap(self, number, blob):
        if number not in self.keys:
            raise HardwareGone(f"hardware key {number} is not there")
        return self.kind.unwrap(self.keys[number], blob)

    def destroy(self, number):
        self.keys.pop(number, None)
        self.save()

    def save(self):
        self.path.write_bytes(self.kind.packed(self.keys))


class PythonKeys:
    """The mock of this side."""

    @staticmethod
    def parse(data):
        found = json.loads(data)
        form.need(found.get("what") == WHAT, "no file of mock hardware keys")
        return {int(number): bytes.fromhex(key) for number, key in found["keys"].items()}

    @staticmethod
    def packed(keys):
        rows = {str(number): key.hex() for number, key in sorted(keys.items())}
        return (json.dumps({"what": WHAT, "keys": rows}, indent=2) + "\n").encode()

    @staticmethod
    def wrap(key, secret, random):
        nonce = random(NONCE)
        return nonce + AESGCM(key).encrypt(nonce, secret, None)

    @staticmethod
    def unwrap(key, blob):
        try:
            return AESGCM(key).decrypt(blob[:NONCE], blob[NONCE:], None)
        except InvalidTag as error:
            raise form.Damaged("the hardware key refuses its blob") from error


class RustKeys:
    """The mock of core/vault: a line that says what it is, then a line of hex for each of the
    four keys, empty where there is none. A blob is an envelope of the vault's own format, with
    the label `mock/v1`, no salt and no additional data."""

    @staticmethod
    def parse(data):
        lines = data.decode().split("\n")[1:5]
        return {number: bytes.fromhex(line) for number, line in enumerate(lines) if line}

    @staticmethod
    def packed(keys):
        lines = [keys.get(number, b"").hex() for number in range(4)]
        return "\n".join([RUST_LINE.decode(), *lines, ""]).encode()

    @staticmethod
    def wrap(key, secret, random):
        return form.seal(key, b"", b"mock/v1", random(32), b"", secret)

    @staticmethod
    def unwrap(key, blob):
        return form.open_envelope(key, b"", b"mock/v1", b"", blob)
