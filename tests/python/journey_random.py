"""Calls in any order with odd arguments, made up from the signatures of the binding: nothing
but the public errors may come back, and no panic. The same seed gives the same calls."""

import collections
import enum
import inspect
import random
import time
import typing

import journey_device
from journey_device import Stuck

SEED = 20261121
PIN = "482915"
A_SEQUENCE = 250  # calls until the app is started anew
PATIENCE = 0.05  # seconds until somebody believes that the cover stays
A_DEVICE = 8  # sequences until somebody gets a new phone
RARELY = {"destroy_everything", "purge_notes", "export_notes", "set_second_pin", "set_destroy_pin"}

TEXTS = [
    "", " ", "0", "7", "equals", "PL", "uk", "Medyka", "49.8,22.94", "91,181", "Шегині", "ﷺ",
    "a\0b", "\u202e\u2066", "👩‍👩‍👧‍👦", "'; drop table notes; --", 'NEAR(a b) OR "', "../../data",
    "2026-11-21T22:00:00+01:00", "age1nosuchrecipient", "emergency", "calculator", "x" * 5_000,
]  # fmt: skip
NUMBERS = [0, 1, 2, 3, 7, 10, 48, 57, 90, 91, 255, 4_096, 2**32 - 1]
# What a variant without names holds: the binding does not say.
NAMELESS = {
    "DISCREET": bool,
    "COVER": str,
    "LOCK_AFTER": int,
    "DESTROY_AFTER_TRIES": typing.Optional[int],
    "LANGUAGES": typing.List[str],
}
BYTES = [b"", b"Met at the gate.", b"\xff\xfe\x00\xc3", b"a" * 6_000, "перекладач".encode()]

# What the library calls, and by which methods.
LISTENERS = {"UpdateObserver": ["progress"], "PackSink": ["take"]}


def listener(kind):
    """One that hears everything and does nothing."""
    hears = {name: lambda *_: None for name in LISTENERS[kind.__name__]}
    return type("Hears", (kind,), hears)()


class Odd:
    """Arguments for a method, by what it says that it takes."""

    def __init__(self, binding, seed):
        self.binding, self.dice, self.known = binding, random.Random(seed), []

    def arguments(self, method):
        hints = typing.get_type_hints(method, vars(self.binding))
        hints.pop("return", None)
        return {name: self.value(name, kind) for name, kind in hints.items()}

    def value(self, name, kind):
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if origin is typing.Union:
            return None if self.dice.random() < 0.5 else self.value(name, inner[0])
        if origin is list:
            return [self.value(name, inner[0]) for _ in range(self.dice.randrange(4))]
        if kind is str:
            known = name == "id" and self.known and self.dice.random() < 0.7
            return self.dice.choice(self.known if known else TEXTS)
        if kind is bool:
            return self.dice.random() < 0.5
        if kind is int:
            return self.dice.choice(NUMBERS)
        if kind is bytes:
            return self.dice.choice(BYTES)
        if kind.__name__ in LISTENERS:
            return listener(kind)
        if issubclass(kind, enum.Enum):
            return self.dice.choice(list(kind))
        return self.record(kind)

    def record(self, kind):
        variants = [one for name, one in vars(kind).items() if name.isupper() and inspect.isclass(one)]
        kind = self.dice.choice(variants) if variants else kind
        nameless = NAMELESS.get(kind.__name__.rpartition(".")[2])
        if nameless:
            return kind(self.value("", nameless))
        hints = typing.get_type_hints(kind.__init__, vars(self.binding))
        values = {name: self.value(name, one) for name, one in hints.items() if name != "return"}
        if variants:
            return kind(*values.values())
        return kind(**values)


def helpful(walk, dice):
    """Something that leads further in than chance would."""
    binding, waymark = walk.binding, walk.waymark
    match dice.randrange(4):
        case 0:
            for key in [*PIN, "equals"]:
                waymark.press(key)
        case 1:
            journey_device.type_on(binding, waymark, "first", PIN)
            waymark.unlock()
        case 2:
            journey_device.type_on(binding, waymark, "again", PIN)
        case 3:
            journey_device.set_up(walk, PIN, patience=PATIENCE)


def wrong_calls(walk_on, binding, rooms, calls):
    """What was wrong with `calls` random calls, one line each."""
    odd, told = Odd(binding, SEED), collections.Counter()
    walk = None
    for number in range(calls):
        if number % (A_SEQUENCE * A_DEVICE) == 0:
            walk, odd.known = walk_on(odd.dice.choice(["secure_element", "software"])), []
        elif number % A_SEQUENCE == 0:
            walk.restart()
        try:
            if odd.dice.random() < 0.05:
                helpful(walk, odd.dice)
            room = odd.dice.choice(rooms)
            if room in RARELY and odd.dice.random() < 0.9:
                continue
            method = getattr(walk.waymark, room)
            answer = method(**odd.arguments(method))
            if room == "save_note":
                odd.known.append(answer.id)
            told["answered"] += 1
        except binding.WaymarkError as error:
            told[type(error).__name__] += 1
            if isinstance(error, binding.WaymarkError.Unexpected):
                yield f"random call {number} ({room}) ended with Unexpected"
        except (Stuck, ValueError, OverflowError):
            # Refused before the boundary: a number out of bounds, or a set-up that is done.
            told["refused"] += 1
        except Exception as error:
            yield f"random call {number} ({room}) threw {type(error).__name__}: {error}"
    # What is still being tried comes to nothing now, before the interpreter goes.
    walk.waymark.quick_exit(binding.ExitTrigger.BUTTON)
    time.sleep(1)
    print(f"{calls} random calls: {dict(told)}")
