"""python-tuf's client before a site that `waymark repo` published.

    publish_interop.py WAYMARK [--content DIR] [--seed N] [--sites N] [--steps N]

WAYMARK is the program; DIR is a content folder to make packs from. Random publications are
made: new packs, renewed files, replaced and revoked keys, days on which only the dates
change. After each, three phones of python-tuf's look: a new one with the first root, one
that follows every step, one that was away. Each must come to trust exactly what
`waymark repo status` says, and every file that it fetches must be the one signed for. Also
computes each key's id with securesystemslib. Says in JSON what was seen, and what was wrong.
"""

import argparse
import hashlib
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import unquote

from securesystemslib.signer import SSlibKey
from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import Metadata
from tuf.ngclient import FetcherInterface, Updater

HOLDERS = 3
TOP = ("root", "timestamp", "snapshot", "targets")


class FromFolder(FetcherInterface):
    """Gives the files of a site, in small pieces, and counts them."""

    def __init__(self, site):
        self.site, self.asked = site, []

    def _fetch(self, url):
        name = unquote(url.removeprefix("folder://"))
        self.asked.append(name)
        path = self.site / name
        if not path.is_file():
            raise DownloadHTTPError("not found", 404)
        data = path.read_bytes()
        return iter([data[start : start + 1000] for start in range(0, len(data), 1000)])


class Phone:
    """A client of python-tuf's with a folder of its own."""

    def __init__(self, home, site, root):
        self.home, self.site = home, site
        for name in ("metadata", "targets"):
            (home / name).mkdir(parents=True)
        self.root = root

    def look(self, download):
        """What it comes to trust, and the files that it fetches."""
        fetcher = FromFolder(self.site)
        updater = Updater(
            str(self.home / "metadata"),
            "folder://metadata/",
            str(self.home / "targets"),
            "folder://targets/",
            fetcher=fetcher,
            bootstrap=self.root,
        )
        updater.refresh()
        versions, targets = {}, None
        for role in TOP:
            read = Metadata.from_file(str(self.home / "metadata" / f"{role}.json"))
            versions[role] = read.signed.version
            targets = read.signed.targets if role == "targets" else targets
        for path in targets if download else ():
            info = updater.get_targetinfo(path)
            place = self.home / "targets" / path.replace("/", "-")
            updater.download_target(info, str(place))
            data = place.read_bytes()
            said = (targets[path].length, targets[path].hashes["sha256"])
            if (len(data), hashlib.sha256(data).hexdigest()) != said:
                raise ValueError(f"{path} is another file")
        return versions, targets


class Publisher:
    """A desk with its keys, and a clock that goes on by itself."""

    def __init__(self, program, home, content):
        self.program, self.home, self.source = program, home, content
        self.now = datetime.now(timezone.utc).replace(microsecond=0)
        self.desk, self.site = home / "desk", home / "site"
        self.pack = self.made = 0
        self.holders = [self.new_key() for _ in range(HOLDERS)]
        self.gone, self.online = [], self.new_key()
        shutil.copytree(content, home / "content")
        public = [f"{key}.pub" for key in self.holders]
        self.run("init", self.desk, "--root-key", *public, "--targets-key", *public,
                 "--snapshot-key", f"{self.online}.pub", "--timestamp-key",
                 f"{self.online}.pub", "--root-days", "3000", "--targets-days", "3000")
        self.new_pack()

    def waymark(self, *arguments):
        command = [self.program, *map(str, arguments)]
        done = subprocess.run(command, cwd=self.home, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")
        return done.stdout

    def run(self, *arguments):
        return self.waymark("repo", *arguments, "--at", self.now.strftime("%Y-%m-%dT%H:%M:%SZ"))

    def new_key(self):
        self.made += 1
        name = self.home / f"key{self.made}"
        self.waymark("repo", "key", "new", name, "--label", name.name, "--no-passphrase")
        return name

    def sign(self):
        """Two of the present holders, and of those before them, each where it may."""
        for key in [*self.holders[1:], *self.gone]:
            command = [self.program, "repo", "sign", self.desk, "--key", key]
            subprocess.run(command, capture_output=True, check=False)
        self.gone = []

    def publish(self, *more):
        self.run("publish", self.desk, self.site, "--online-key", self.online, *more)

    def new_pack(self):
        self.pack += 1
        info = self.home / "content/pack.toml"
        text = re.sub(r"(?m)^version = \d+", f"version = {self.pack}", info.read_text())
        info.write_text(text)
        hotlines = sorted((self.home / "content/hotlines").glob("*.toml"))[0]
        numbered = re.sub(r" \(\d+\)\"\n", "\"\n", hotlines.read_text())
        numbered = re.sub(r"(?m)^(name = \".*)\"$", rf'\1 ({self.pack})"', numbered, count=1)
        hotlines.write_text(numbered)
        self.waymark("pack", "build", "content", "-o", "new.wmk", "--today", "2026-03-01")
        self.run("add", self.desk, "new.wmk")
        self.sign()
        self.publish()

    def renew(self, role):
        self.run("renew", self.desk, "--role", role)
        self.sign()
        self.publish()

    def replace(self, number):
        old, new = self.holders[number], self.new_key()
        self.run("key", "replace", self.desk, old.name, f"{new}.pub")
        self.gone = list(self.holders)
        self.holders[number] = new
        # The newest key is among those who sign.
        self.holders.append(self.holders.pop(number))
        self.sign()
        self.publish()

    def replace_online(self):
        old, self.online = self.online, self.new_key()
        self.run("key", "replace", self.desk, old.name, f"{self.online}.pub")
        self.sign()
        self.publish()

    def refresh(self):
        self.run("publish", self.site, "--refresh", "--online-key", self.online)

    def step(self, rng):
        self.now += timedelta(hours=rng.randrange(1, 100))
        steps = {
            "pack": self.new_pack,
            "renewed root": lambda: self.renew("root"),
            "renewed targets": lambda: self.renew("targets"),
            "replaced key": lambda: self.replace(rng.randrange(HOLDERS)),
            "replaced online key": self.replace_online,
            "refresh": self.refresh,
        }
        name = rng.choice(list(steps))
        steps[name]()
        return name

    def says(self):
        """What the program itself says is published there."""
        status = json.loads(self.run("status", self.site, "--json"))
        versions = {one["role"]: one["version"] for one in status["files"]}
        return versions, status


def wrong_ids(site, version):
    """Keys whose id securesystemslib computes otherwise."""
    signed = json.loads((site / f"metadata/{version}.root.json").read_bytes())["signed"]
    wrong = []
    for keyid, key in signed["keys"].items():
        computed = SSlibKey._get_keyid(key["keytype"], key["scheme"], key["keyval"])
        if computed != keyid:
            wrong.append(keyid)
    return wrong


def check(publisher, phones, home, step, download):
    """What is wrong after one publication."""
    versions, status = publisher.says()
    root = (publisher.site / "metadata/1.root.json").read_bytes()
    fresh = Phone(home / f"fresh{step}", publisher.site, root)
    for name, phone in [("new", fresh), *phones]:
        trusted, targets = phone.look(download or phone is fresh)
        if trusted != versions:
            return f"a {name} phone trusts {trusted}, published is {versions}"
        packs = [path for path in targets if path.startswith("packs/")]
        if packs != [f"packs/{status['pack']['version']}.wmk.zst"]:
            return f"the packs are {packs}"
    wrong = wrong_ids(publisher.site, versions["root"])
    return f"ids computed otherwise: {wrong}" if wrong else None


def play(arguments, number, seen, wrong):
    rng = random.Random(f"{arguments.seed}/{number}")
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        publisher = Publisher(arguments.waymark, home, arguments.content)
        first = (publisher.site / "metadata/1.root.json").read_bytes()
        following = Phone(home / "following", publisher.site, first)
        away = Phone(home / "away", publisher.site, first)
        seen["first publication"] += 1
        for step in range(arguments.steps):
            phones = [("following", following)]
            if step == 0 or step == arguments.steps - 1:
                phones.append(("long absent", away))
            found = check(publisher, phones, home, step, step % 3 == 0)
            if found:
                wrong.append(f"site {number}, step {step}: {found}")
                return
            seen[publisher.step(rng)] += 1
        found = check(publisher, [("following", following), ("long absent", away)], home, "end", True)
        if found:
            wrong.append(f"site {number}, at the end: {found}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("waymark", type=lambda text: str(Path(text).resolve()))
    parser.add_argument("--content", type=Path, default=Path("cli/tests/content"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sites", type=int, default=2)
    parser.add_argument("--steps", type=int, default=8)
    arguments = parser.parse_args()
    arguments.content = arguments.content.resolve()
    seen, wrong = Counter(), []
    for number in range(arguments.sites):
        play(arguments, number, seen, wrong)
    print(json.dumps({"publications": sum(seen.values()), "seen": seen, "wrong": wrong}, indent=1))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
