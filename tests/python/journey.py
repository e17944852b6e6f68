"""Replays tests/journeys/*.json through the built library, as an app would load it.

    python3 journey.py --binding DIR --pack FILE

DIR holds the generated module and the library beside it. The standard library is enough.
"""

import argparse
import enum
import json
import re
import sys
from pathlib import Path

JOURNEYS = Path(__file__).resolve().parent.parent / "journeys"
RECORDS = {"near": "NearRequest", "hotlines": "HotlineFilter"}


def plain(value):
    """A record of the binding as the JSON that the command line prints."""
    if isinstance(value, enum.Enum):
        return value.name.lower()
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
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


def error_name(binding, error):
    """`NotFound`, or `Invalid.Country`."""
    name = type(error).__name__
    if name != "Invalid":
        return name
    return f"Invalid.{error.field.name.title().replace('_', '')}"


def walk(binding, waymark, step):
    """One call; the complaints about what came back."""
    call, arguments = step["call"], step.get("arguments", {})
    if call in RECORDS:
        arguments = {"request" if call == "near" else "filter": record(binding, call, arguments)}
    elif call in ("search", "place"):
        arguments = {"limit": 10, **arguments}
    wanted = step.get("error")
    try:
        answer = plain(getattr(waymark, call)(**arguments))
    except binding.WaymarkError as error:
        name = error_name(binding, error)
        return [] if name == wanted else [f"ended with {name}, wanted {wanted}"]
    if wanted:
        return [f"answered, wanted {wanted}"]
    return list(complaints(answer, step.get("expect", {})))


def record(binding, call, arguments):
    return getattr(binding, RECORDS[call])(**arguments)


def replay(binding, pack, journey):
    """The complaints about a whole journey, and how many steps it has."""
    config = binding.Config(
        pack_path=str(pack), languages=journey["languages"], fixed_time=journey["at"]
    )
    waymark = binding.Waymark.open(config)
    for number, step in enumerate(journey["steps"], start=1):
        found = walk(binding, waymark, step)
        if journey.get("wrong_on_purpose"):
            found = [] if found else ["wrong on purpose, and nobody noticed"]
        yield [f"step {number} ({step['call']}): {text}" for text in found]


def rooms_without_a_step(binding, journeys):
    """Methods of the library that no journey visits."""
    visited = {step["call"] for journey in journeys for step in journey["steps"]}
    offered = {name for name in vars(binding.Waymark) if re.fullmatch(r"[a-z][a-z_]*", name)}
    return sorted(offered - visited - {"open"})


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binding", required=True, type=Path)
    parser.add_argument("--pack", required=True, type=Path)
    options = parser.parse_args()
    sys.path.insert(0, str(options.binding))
    import waymark_ffi as binding

    passed = failed = 0
    journeys = []
    for file in sorted(JOURNEYS.glob("*.json")):
        journey = json.loads(file.read_text(encoding="utf-8"))
        journeys.append(journey)
        for found in replay(binding, options.pack, journey):
            passed, failed = (passed + 1, failed) if not found else (passed, failed + 1)
            for text in found:
                print(f"{file.name}: {text}")
    unvisited = rooms_without_a_step(binding, journeys)
    if unvisited:
        failed += 1
        print(f"no journey visits: {', '.join(unvisited)}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
