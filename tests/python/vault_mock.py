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

from vault_format import Damaged

WHAT = "a mock hardware key, for tests only"
NONCE = 12


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
    """Four keys by number, made when they are first asked for."""

    def __init__(self, path, random=os.urandom):
        self.path, self.random = Path(path), random
        self.keys = parse_keys(self.path.read_bytes()) if self.path.exists() else {}

    def wrap(self, number, secret):
        if number not in self.keys:
            self.keys[number] = self.random(32)
            self.save()
        nonce = self.random(NONCE)
        return nonce + AESGCM(self.keys[number]).encrypt(nonce, secret, None)

    def unwrap(self, number, blob):
        if number not in self.keys:
            raise HardwareGone(f"hardware key {number} is not there")
        try:
            return AESGCM(self.keys[number]).decrypt(blob[:NONCE], blob[NONCE:], None)
        except InvalidTag as error:
            raise Damaged("the hardware key refuses its blob") from error

    def destroy(self, number):
        self.keys.pop(number, None)
        self.save()

    def save(self):
        self.path.write_bytes(pack_keys(self.keys))


def parse_keys(data):
    found = json.loads(data)
    if found.get("what") != WHAT:
        raise Damaged("no file of mock hardware keys")
    return {int(number): bytes.fromhex(key) for number, key in found["keys"].items()}


def pack_keys(keys):
    rows = {str(number): key.hex() for number, key in sorted(keys.items())}
    return (json.dumps({"what": WHAT, "keys": rows}, indent=2) + "\n").encode()
