"""Attacks on a repository that python-tuf has made, one folder of files for the proof
`attacks` (tests/proof): ten of the specification, each aimed at each of the four roles.

    tuf_attacks.py OUT

Writes OUT/cases.json and the files it names. A case is a list of steps; each says what the
server gives, when the reader comes, and what our client must answer. python-tuf's own client
goes through the same steps, as a second opinion on what an attack is: what it answered and
which versions it then trusted stands beside each step.
"""

import copy
import hashlib
import itertools
import json
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import unquote

from securesystemslib.exceptions import StorageError
from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.ngclient import FetcherInterface, Updater

import tuf_attack_list
from tuf_publisher import PACK, TOP

ENDLESS = "endless"


class Served(FetcherInterface):
    """What a server gives; python-tuf's client asks it."""

    def __init__(self, files):
        self.files = files

    def _fetch(self, url):
        data = self.files.get(unquote(url.removeprefix("memory://")))
        if data is None:
            raise DownloadHTTPError("not found", 404)
        return itertools.repeat(b" " * 65_536) if data == ENDLESS else iter([data])


class Reader:
    """python-tuf's client, from its first root on."""

    def __init__(self, home, root):
        self.home = Path(home)
        for name in ("m", "t"):
            (self.home / name).mkdir()
        (self.home / "m/root.json").write_bytes(root)

    def answers(self, files, moment):
        """The name of the error, or `None`."""
        places = (f"{self.home}/m", "memory://m/", f"{self.home}/t", "memory://t/")
        try:
            updater = Updater(*places, fetcher=Served(files), bootstrap=None)
            updater._trusted_set.reference_time = moment  # python-tuf's own tests do so too
            updater.refresh()
            info = updater.get_targetinfo(PACK)
            if info is None:
                return "no such target"
            updater.download_target(info)
        except (RepositoryError, DownloadError, StorageError, ValueError) as error:
            return type(error).__name__
        return None

    def versions(self):
        found = {}
        for role in TOP:
            path = self.home / "m" / f"{role}.json"
            if path.exists():
                found[role] = json.loads(path.read_bytes())["signed"]["version"]
        return found


class Case:
    """What one attack serves, step by step, to the same reader."""

    def __init__(self, out, attack, role, variant):
        self.out, self.about = out, {"attack": attack, "role": role, "variant": variant}
        self.steps, self.first = [], None
        self.now = datetime.now(timezone.utc).replace(microsecond=0)

    def trusts(self, repository):
        """The reader begins with this repository's present root."""
        self.first = repository.bytes_of("root")

    def step(self, repository, wants, days=0, only_usual=False):
        """Serves what the repository has now. `wants` is the name of our client's error, or
        `None` where the files are to be taken. `only_usual`: nothing may be asked for
        beyond the files of the four roles and the pack."""
        files = dict(repository.served) if hasattr(repository, "served") else dict(repository)
        moment = self.now + timedelta(days=days)
        told = {"wants": wants, "moment": moment, "only_usual": only_usual, "files": files}
        self.steps.append(told)

    def kept(self, data):
        """Puts bytes down once; returns the name under which."""
        if data == ENDLESS:
            return ENDLESS
        name = hashlib.sha256(data).hexdigest()
        (self.out / "files" / name).write_bytes(data)
        return name

    def written(self):
        with tempfile.TemporaryDirectory() as home:
            reader = Reader(home, self.first)
            steps = []
            for step in self.steps:
                theirs = reader.answers(step["files"], step["moment"])
                files = {name: self.kept(data) for name, data in step["files"].items()}
                moment = step["moment"].strftime("%Y-%m-%dT%H:%M:%SZ")
                told = {"theirs": theirs, "versions": reader.versions(), "files": files}
                steps.append({**step, **told, "moment": moment})
        return {**self.about, "root": self.kept(self.first), "steps": steps}


def main():
    out = Path(sys.argv[1])
    (out / "files").mkdir(parents=True)
    cases = []
    for attack, role, variant, play in tuf_attack_list.all_of_them():
        case = Case(out, attack, role, variant)
        play(case)
        cases.append(copy.copy(case.written()))
    (out / "cases.json").write_text(json.dumps({"pack": PACK, "cases": cases}))


if __name__ == "__main__":
    sys.exit(main())
