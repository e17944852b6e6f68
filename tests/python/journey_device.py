"""A device for the journeys, and what somebody does with it: types, opens the cover, starts
anew. The same as tests/src/journeys/device.rs and acts.rs, but behind the real boundary."""

import tempfile
import threading

PATIENCE = 60.0  # seconds until somebody believes that the cover stays
A_LOOK = 0.7  # seconds for which somebody looks whether it stays
LONG_ENOUGH = 30  # steps in which every set-up is done


class Stuck(Exception):
    """Something cannot be done; the text says what."""


def make(binding, level):
    """Key store, listener and folder of a new device."""

    class KeyStore(binding.HardwareKey):
        """Keys one of which opens only what itself has wrapped. A wrapped secret is a number
        under which the store remembers it."""

        def __init__(self):
            self.secrets, self.wrapped, self.failing = {}, 0, None

        def answer(self):
            if self.failing:
                raise self.failing

        def level(self):
            return getattr(binding.HardwareLevel, level.upper())

        def wrap(self, key, secret):
            self.answer()
            self.wrapped += 1
            blob = b"mock" + self.wrapped.to_bytes(8, "little")
            self.secrets[key, blob] = secret
            return blob

        def unwrap(self, key, blob):
            self.answer()
            if (key, blob) not in self.secrets:
                raise binding.HardwareKeyError.Gone()
            return self.secrets[key, blob]

        def destroy(self, key):
            self.answer()
            self.secrets = {kept: secret for kept, secret in self.secrets.items() if kept[0] != key}

    class Ear(binding.CoverListener):
        """Counts how often the cover was opened."""

        def __init__(self):
            self.heard, self.again = 0, threading.Condition()

        def uncovered(self):
            with self.again:
                self.heard += 1
                self.again.notify_all()
            # The engine drops what a listener throws; a wrong one would show here.
            raise RuntimeError("a screen that is gone")

        def hears_more_than(self, before, patience):
            with self.again:
                return self.again.wait_for(lambda: self.heard > before, patience)

    return Device(KeyStore(), Ear())


class Device:
    """What stays when the app is started anew."""

    def __init__(self, keys, ear):
        self.keys, self.ear = keys, ear
        self.folder = tempfile.TemporaryDirectory(prefix="journey-", ignore_cleanup_errors=True)

    def lose_keys(self):
        self.keys.secrets = {}


def pad(binding, name):
    return getattr(binding.Pad, name.upper())


def type_on(binding, waymark, name, secret):
    """Empties a pad and types on it, byte by byte."""
    on = pad(binding, name)
    while waymark.pin_pop(on) > 0:
        pass
    for byte in secret.encode():
        waymark.pin_push(on, byte)


def open_cover(walk, pin, opens, patience=PATIENCE):
    """Types on the cover as anybody does who reckons, and sees what comes of it."""
    ear = walk.device.ear
    before = ear.heard
    for key in [*pin, "equals"]:
        walk.waymark.press(key)
    opened = ear.hears_more_than(before, patience if opens else A_LOOK)
    if opened != opens:
        raise Stuck("the cover opens" if opened else "the cover stays")


def set_up(walk, pin, second=None, patience=PATIENCE):
    """Goes through the whole set-up as a careful person would."""
    binding, waymark, other = walk.binding, walk.waymark, second or ""
    events, triggers = binding.SetUpEvent, binding.ExitTrigger

    def typed(name, secret, event):
        type_on(binding, waymark, name, secret)
        waymark.set_up_event(event)

    def leave_and_return(trigger, secret):
        waymark.quick_exit(trigger)
        open_cover(walk, secret, True, patience)

    doing = {
        "LIMITS": lambda: waymark.set_up_event(events.READ),
        "CHOOSE_SECRET": lambda: typed("first", pin, events.SECRET_TYPED),
        "REPEAT_SECRET": lambda: typed("again", pin, events.SECRET_REPEATED),
        "OFFER_SECOND": lambda: waymark.set_up_event(
            events.WANT_SECOND if second else events.SKIP_SECOND
        ),
        "CHOOSE_SECOND": lambda: typed("first", other, events.SECOND_TYPED),
        "REPEAT_SECOND": lambda: typed("again", other, events.SECOND_REPEATED),
        "PRACTISE_EXIT": lambda: leave_and_return(triggers.BUTTON, pin),
        "PRACTISE_RETURN": lambda: leave_and_return(triggers.BUTTON, pin),
        "PRACTISE_SECOND": lambda: leave_and_return(triggers.BUTTON, other),
        "PRACTISE_TRIGGER": lambda: leave_and_return(triggers.LEFT_APP, pin),
        "READY": lambda: waymark.set_up_event(events.FINISH),
    }
    for _ in range(LONG_ENOUGH):
        step = waymark.set_up().step.name
        if step == "DONE":
            return
        doing[step]()
    raise Stuck("the set-up has no end")


def key_store_fails(walk, with_):
    """From now on the key store answers with this error, or throws what nobody foresaw."""
    errors = walk.binding.HardwareKeyError
    walk.device.keys.failing = {
        "nothing": None,
        "gone": errors.Gone(),
        "locked": errors.Locked(),
        "failed": RuntimeError("an exception that nobody foresaw"),
    }[with_]


def act(walk, name, given):
    """What somebody does, by its name in a journey."""
    acts = {
        "restart": lambda: walk.restart(given.get("at")),
        "type": lambda: type_on(walk.binding, walk.waymark, given["pad"], given["secret"]),
        "open_cover": lambda: open_cover(walk, given["pin"], True),
        "stay_covered": lambda: open_cover(walk, given["pin"], False),
        "set_up": lambda: set_up(walk, given["pin"], given.get("second")),
        "lose_keys": lambda: walk.device.lose_keys(),
        "key_store_fails": lambda: key_store_fails(walk, given["with"]),
    }
    acts[name]()
