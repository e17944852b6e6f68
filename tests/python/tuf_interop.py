"""Two clients before one repository: ours, and python-tuf's as a second opinion.

    tuf_interop.py CLIENT [--seed N] [--repositories N] [--steps N]

CLIENT is `target/debug/examples/tuf_client`. python-tuf makes random repositories, changes
them honestly and attacks them; after every step both clients update or download from where
they stand, and must agree: on yes or no, on the versions that they trust, on the bytes. Needs
what requirements.txt names. Says in JSON how often they did, and where they did not.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

from securesystemslib.exceptions import StorageError
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.ngclient import FetcherInterface, Updater

import tuf_repository

TOP = ("root", "timestamp", "snapshot", "targets")
ATTACKS = (
    "stranger",
    "unsigned",
    "expired",
    "flip",
    "cut",
    "gone",
    "skip",
    "fall back",
    "unannounced",
    "other role",
)
PATHS = ("a.db", "packs/a.db", "packs/b.txt", "packs/old/a.db")


class FromMemory(FetcherInterface):
    def __init__(self, served):
        self.served = served

    def _fetch(self, url):
        name = unquote(url.removeprefix("memory://"))
        if name not in self.served:
            raise DownloadHTTPError("not found", 404)
        return iter([self.served[name]])


def serve(holder):
    """Serves `holder["served"]` from this machine; returns the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            data = holder["served"].get(unquote(self.path.lstrip("/")))
            self.send_response(404 if data is None else 200)
            self.send_header("content-length", str(len(data or b"")))
            self.end_headers()
            self.wfile.write(data or b"")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


class Pair:
    """Both clients, each with a folder of its own."""

    def __init__(self, client, url, home, root):
        self.client, self.url, self.home = client, url, Path(home)
        for name in ("ours/m", "ours/t", "theirs/m", "theirs/t"):
            (self.home / name).mkdir(parents=True)
        (self.home / "first.json").write_bytes(root)
        (self.home / "theirs/m/root.json").write_bytes(root)
        if self.ours("init", str(self.home / "first.json")) != 0:
            raise SystemExit("init failed")

    def ours(self, *arguments):
        folder = self.home / "ours"
        command = [self.client, "--metadata-dir", folder / "m", "--metadata-url", f"{self.url}/m"]
        done = subprocess.run([*command, *arguments], stderr=subprocess.DEVNULL, check=False)
        return done.returncode

    def act_ours(self, path):
        if path is None:
            return self.ours("refresh") == 0
        target = ("--target-name", path, "--target-base-url", f"{self.url}/t")
        return self.ours(*target, "--target-dir", self.home / "ours/t", "download") == 0

    def act_theirs(self, path, served):
        folder = str(self.home / "theirs")
        places = (f"{folder}/m", "memory://m/", f"{folder}/t", "memory://t/")
        try:
            updater = Updater(*places, fetcher=FromMemory(served), bootstrap=None)
            updater.refresh()
            if path is None:
                return True
            info = updater.get_targetinfo(path)
            if info is None:
                return False
            if updater.find_cached_target(info) is None:
                updater.download_target(info)
            return True
        except (RepositoryError, DownloadError, StorageError, OSError, ValueError):
            return False

    def versions(self, whose):
        versions = {}
        for role in TOP:
            path = self.home / whose / "m" / f"{role}.json"
            if path.exists():
                versions[role] = json.loads(path.read_bytes())["signed"]["version"]
        return versions

    def downloaded(self, whose):
        files = (self.home / whose / "t").iterdir()
        return {path.name: path.read_bytes() for path in files}

    def differ(self, path, served):
        """How the two differ after one act; `None` where they agree."""
        ours, theirs = self.act_ours(path), self.act_theirs(path, served)
        if ours != theirs:
            return f"ours said {ours}, theirs {theirs}"
        mine, others = self.versions("ours"), self.versions("theirs")
        # What new keys make forgotten, theirs leaves lying unused.
        wrong = {role for role in mine if mine[role] != others.get(role)}
        if wrong or (ours and mine != others):
            return f"versions {mine} and {others}"
        if self.downloaded("ours") != self.downloaded("theirs"):
            return "other bytes downloaded"
        return None


def honest(repository, rng, step):
    """One change that a publisher makes; returns its name."""
    roles = [role for role in repository.said if role not in TOP[:3]]
    by, fresh = rng.choice(roles), f"role{step}"
    paths = rng.choice([["*"], ["*.db"], ["packs/*"], ["packs/?.db", "packs/*/*"]])
    terminating = rng.random() < 0.3
    prefixes = [f"{digit:x}" for digit in range(16) if rng.random() < 0.5] or ["0"]
    data = rng.randbytes(rng.randrange(4_000))
    changes = {
        "nothing": lambda: None,
        "timestamp": lambda: repository.publish("timestamp"),
        "snapshot": lambda: repository.publish("snapshot", "timestamp"),
        "targets": lambda: repository.publish("targets", "snapshot", "timestamp"),
        "new root keys": lambda: repository.rotate("root"),
        "new online keys": lambda: repository.rotate("timestamp", "snapshot"),
        "new targets keys": lambda: repository.rotate("targets"),
        "target": lambda: repository.add_target(by, rng.choice(PATHS), data),
        "delegation": lambda: repository.delegate(by, fresh, {"paths": paths}, terminating),
        "prefixes": lambda: repository.delegate(
            by, fresh, {"path_hash_prefixes": prefixes}, terminating
        ),
    }
    name = rng.choice(list(changes))
    if name in ("delegation", "prefixes") and len(roles) > 8:
        name = "nothing"
    changes[name]()
    repository.announces_digests = rng.random() < 0.7
    return name


def attack(repository, rng):
    """One change that somebody else makes; returns its name."""
    role = rng.choice(list(repository.said))
    signed = repository.signed(role)
    signed.version += 1
    kind = rng.choice(ATTACKS)
    write = repository.write_root if role == "root" else repository.write_all
    if kind == "stranger":
        count = len(repository.signers[role])
        repository.signers[role] = [CryptoSigner.generate_ed25519() for _ in range(count)]
    elif kind == "unsigned":
        repository.signers[role] = repository.signers[role][1:]
    elif kind == "expired":
        signed.expires = tuf_repository.in_days(-1)
    elif kind == "skip":
        signed.version += rng.randrange(3)
    elif kind == "fall back":
        signed.version = max(1, signed.version - 1 - rng.randrange(4))
    elif kind == "other role":
        repository.signers[role] = repository.signers[rng.choice(TOP)]
    if kind == "unannounced":
        repository.served[repository.name(role)] = repository.bytes_of(role)
    else:
        write()
    name = repository.name(role)
    data = bytearray(repository.served[name])
    if kind == "flip":
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    elif kind == "cut":
        del data[rng.randrange(len(data)) :]
    repository.served[name] = bytes(data)
    if kind == "gone":
        del repository.served[name]
    return f"{kind} {role if role in TOP else 'delegated'}"


def play(arguments, number, url, holder, seen, wrong):
    rng = random.Random(f"{arguments.seed}/{number}")
    repository = tuf_repository.Repository(rng)
    for path in PATHS:
        repository.add_target("targets", path, rng.randbytes(100))
    with tempfile.TemporaryDirectory() as home:
        pair = Pair(arguments.client, url, home, repository.served["m/1.root.json"])
        for step in range(arguments.steps):
            attacked = rng.random() < 0.5
            remembered = repository.remember() if attacked else None
            name = attack(repository, rng) if attacked else honest(repository, rng, step)
            holder["served"] = repository.served
            path = rng.choice([None, *PATHS])
            difference = pair.differ(path, repository.served)
            seen[name] += 1
            if difference:
                wrong.append(f"repository {number}, step {step}, {name}, {path}: {difference}")
                return
            if attacked:
                repository.put_back(remembered)
            if pair.versions("theirs")["root"] > repository.signed("root").version:
                # An attack that was rightly signed; nobody goes back to the honest root.
                return


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("client")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repositories", type=int, default=20)
    parser.add_argument("--steps", type=int, default=30)
    arguments = parser.parse_args()
    holder, seen, wrong = {"served": {}}, Counter(), []
    url = serve(holder)
    for number in range(arguments.repositories):
        play(arguments, number, url, holder, seen, wrong)
    print(json.dumps({"steps": sum(seen.values()), "seen": seen, "wrong": wrong}, indent=1))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
