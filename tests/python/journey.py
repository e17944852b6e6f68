"""Replays tests/journeys/*.json through the built library, as an app would load it.

    python3 journey.py --binding DIR --pack FILE --rehearsal DIR

The first DIR holds the generated module and the library beside it, the second what
`waymark-rehearsal` has published. The standard library is enough.
"""

import argparse
import enum
import json
import re
import sys
from pathlib import Path

import journey_random
from journey_calls import arguments_of
from journey_device import Stuck, act, make
from journey_publisher import Publisher

JOURNEYS = Path(__file__).resolve().parent.parent / "journeys"


def plain(value):
    """A record of the binding as the JSON that the command line prints."""
    if isinstance(value, enum.Enum):
        return value.name.lower()
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    # The generator writes `_class` for a field that Python would take for a keyword.
    fields = {name.removeprefix("_"): plain(one) for name, one in vars(value).items()}
    # A variant that holds something is a class inside that of its enum.
    outer, _, inner = type(value).__qualname__.rpartition(".")
    return {inner.lower(): fields} if outer else fields


def at(answer, path):
    """Everything at a path: names and numbers separated by dots, `*` for every entry."""
    found = [answer]
    for part in filter(None, path.split(".")):
        found = [inner for value in found for inner in step_into(value, part)]
    return [value for value in found if value is not None]


def step_into(value, part):
    if isinstance(value, list) and part == "*":
        return value
    if isinstance(value, list) and part.isdigit():
        return value[int(part) : int(part) + 1]
    if isinstance(value, dict) and part in value:
        return [value[part]]
    return []


def length(value):
    return len(value) if isinstance(value, (list, str)) else -1


def contains(value, wanted):
    if isinstance(value, str):
        return isinstance(wanted, str) and wanted in value
    return isinstance(value, list) and wanted in value


RULES = {
    "value": lambda found, wanted: any(value == wanted for value in found),
    "contains": lambda found, wanted: any(contains(value, wanted) for value in found),
    "length": lambda found, wanted: any(length(value) == wanted for value in found),
    "at_least": lambda found, wanted: any(length(value) >= wanted for value in found),
    "every": lambda found, wanted: bool(found) and all(value == wanted for value in found),
    "absent": lambda found, wanted: (not found) == wanted,
}


def complaints(answer, expectations):
    """What an answer lacks, one line a rule."""
    for path, rule in expectations.items():
        ((verb, wanted),) = rule.items()
        found = at(answer, path)
        if not RULES[verb](found, wanted):
            told = json.dumps(found, ensure_ascii=False)[:300]
            yield f"{path}: wanted {json.dumps(rule, ensure_ascii=False)}, found {told}"


def error_name(error):
    """`NotFound`, or `Invalid.Country`."""
    name = type(error).__name__
    if name != "Invalid":
        return name
    return f"Invalid.{error.field.name.title().replace('_', '')}"


class Walk:
    """Somebody on the way."""

    def __init__(self, binding, pack, rehearsal, journey):
        self.binding, self.pack, self.journey = binding, pack, journey
        site = journey.get("publisher")
        self.publisher = site and Publisher(binding, rehearsal, site)
        device = journey.get("device")
        self.device = device and make(binding, device["level"])
        self.remembered = {}
        self.restart()

    def restart(self, moment=None):
        """Starts the app anew on the same device, at another moment if one is given."""
        config = self.binding.Config(
            pack_path=str(self.pack),
            languages=self.journey["languages"],
            fixed_time=moment or self.journey["at"],
            private_folder=self.device and self.device.folder.name,
            unlock_cost=self.binding.UnlockCost.LOWEST,
            **(self.publisher.known_to() if self.publisher else {}),
        )
        if self.device:
            keys, ear = self.device.keys, self.device.ear
            self.waymark = self.binding.Waymark.open_private(config, keys, ear)
        else:
            self.waymark = self.binding.Waymark.open(config)

    def recall(self, value):
        """What was remembered in place of its names, lists included."""
        if isinstance(value, list):
            return [self.recall(one) for one in value]
        if isinstance(value, str) and value.startswith("$"):
            return self.remembered[value[1:]]
        return value

    def step(self, step):
        """One step; the complaints about what came back."""
        given = {name: self.recall(value) for name, value in step.get("arguments", {}).items()}
        wanted = step.get("error")
        try:
            answer = self.answer(step, given)
        except self.binding.WaymarkError as error:
            name = error_name(error)
            return [] if name == wanted else [f"ended with {name}, wanted {wanted}"]
        except Stuck as stuck:
            return [str(stuck)]
        if wanted:
            return [f"answered, wanted {wanted}"]
        for name, path in step.get("remember", {}).items():
            self.remembered[name] = at(answer, path)[0]
        return list(complaints(answer, step.get("expect", {})))

    def answer(self, step, given):
        if "do" in step:
            done = self.publisher and self.publisher.act(step["do"], given)
            return None if done else act(self, step["do"], given)
        call = step["call"]
        if self.publisher and call == "import_code":
            *_, last = [self.ask(call, {"text": text}) for text in self.publisher.texts_of(given)]
            return last
        return self.ask(call, given)

    def ask(self, call, given):
        arguments = self.publisher and self.publisher.arguments_of(call, given)
        if arguments is None:
            arguments = arguments_of(self.binding, call, given)
        return plain(getattr(self.waymark, call)(**arguments))


def replay(binding, pack, rehearsal, journey):
    """The complaints about each step of a journey."""
    walk = Walk(binding, pack, rehearsal, journey)
    for number, step in enumerate(journey["steps"], start=1):
        found = walk.step(step)
        if journey.get("wrong_on_purpose"):
            found = [] if found else ["wrong on purpose, and nobody noticed"]
        yield [f"step {number} ({step.get('call') or step['do']}): {text}" for text in found]


def rooms(binding):
    """The methods of the library."""
    offered = {name for name in vars(binding.Waymark) if re.fullmatch(r"[a-z][a-z_]*", name)}
    return sorted(offered - {"open", "open_private"})


def rooms_without_a_step(binding, journeys):
    """Methods of the library that no journey visits."""
    visited = {step.get("call") for journey in journeys for step in journey["steps"]}
    return [room for room in rooms(binding) if room not in visited]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binding", required=True, type=Path)
    parser.add_argument("--pack", required=True, type=Path)
    parser.add_argument("--rehearsal", required=True, type=Path)
    parser.add_argument("--random-calls", type=int, default=10_000)
    options = parser.parse_args()
    sys.path.insert(0, str(options.binding))
    import waymark_ffi as binding

    passed = failed = 0
    journeys = []
    for file in sorted(JOURNEYS.glob("*.json")):
        journey = json.loads(file.read_text(encoding="utf-8"))
        journeys.append(journey)
        for found in replay(binding, options.pack, options.rehearsal, journey):
            passed, failed = (passed + 1, failed) if not found else (passed, failed + 1)
            for text in found:
                print(f"{file.name}: {text}")
    unvisited = rooms_without_a_step(binding, journeys)
    if unvisited:
        failed += 1
        print(f"no journey visits: {', '.join(unvisited)}")


    def walk_on(level):
        """Somebody with a new device, who calls whatever comes to mind."""
        journey = {"languages": ["en"], "at": "2026-11-21T12:00:00Z", "device": {"level": level}}
        return Walk(binding, options.pack, options.rehearsal, journey)

    for text in journey_random.wrong_calls(walk_on, binding, rooms(binding), options.random_calls):
        failed += 1
        print(text)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
