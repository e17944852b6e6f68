"""The rules of the screening instruments once more, written from docs/screening.md alone.

Usage:
  python3 tests/python/screening.py digest CONTENT ID [--given]
  python3 tests/python/screening.py lines CONTENT ID [--given]

Goes through every combination of answers of `CONTENT/instruments/ID.toml`, the last item
changing fastest, or with `--given` through those on the input: one on a line, for each item
one character, `.` for no answer and `a`, `b` … for the first, the second … of its words.
`lines` prints what follows from each; `digest` prints one line: how many there were, the
SHA-256 of all lines, and the words of each item.
"""

import hashlib
import sys
import tomllib
from pathlib import Path

NOBODY_SAID = "."
STRENGTHS = ("strong", "medium", "weak")
BATCH = 4096


def as_list(condition):
    """(whether all have to hold, the tests) of a condition."""
    if "all" in condition:
        return True, condition["all"]
    if "any" in condition:
        return False, condition["any"]
    return True, [condition]


def words_of(item):
    """With what an item can be answered, in order."""
    if item["kind"] == "observation":
        return ["yes", "no"]
    if item["kind"] == "question":
        return ["yes", "no", "unsure", "declined"]
    return item["options"] + ["declined"]


def counts_of(item):
    return item.get("counts", [] if item["kind"] == "choice" else ["yes"])


class Instrument:
    """An instrument, ready to be asked what follows from answers."""

    def __init__(self, content, name):
        with open(Path(content, "instruments", f"{name}.toml"), "rb") as file:
            told = tomllib.load(file)
        self.items = told.get("item", [])
        self.place = {item["id"]: place for place, item in enumerate(self.items)}
        self.words = [words_of(item) for item in self.items]
        self.counting = [frozenset(counts_of(item)) for item in self.items]
        self.when = [self.of_answers(item.get("when")) for item in self.items]
        self.adult = self.of_answers(told.get("adult_when"))
        _, tests = as_list(told.get("adult_when", {"all": []}))
        self.tells_age = [self.place[test["item"]] for test in tests]
        self.rules = [self.rule(rule) for rule in told.get("rule", [])]
        self.named = {rule["id"]: number for number, rule in enumerate(told.get("rule", []))}
        self.outcomes = [
            (outcome["id"], self.of_everything(outcome.get("when")))
            for outcome in told.get("outcome", [])
        ]
        self.known = {}

    def of_answers(self, condition):
        """A condition of items as a function of all answers; None where there is none."""
        if condition is None:
            return None
        every, tests = as_list(condition)
        tests = [(self.place[test["item"]], frozenset(test["is"])) for test in tests]
        if len(tests) == 1:
            (place, words), = tests
            return lambda said: said[place] in words
        join = all if every else any
        return lambda said: join(said[place] in words for place, words in tests)

    def of_everything(self, condition):
        """A condition of an outcome as a function of answers, states of rules and age."""
        if condition is None:
            return lambda said, states, age: True
        every, tests = as_list(condition)
        tests = [self.test(test) for test in tests]
        join = all if every else any
        return lambda *found: join(test(*found) for test in tests)

    def test(self, test):
        if "item" in test:
            place, words = self.place[test["item"]], frozenset(test["is"])
            return lambda said, states, age: said[place] in words
        if "rule" in test:
            number, met = self.named[test["rule"]], test.get("met", True)
            return lambda said, states, age: (states[number] == "met") == met
        if self.adult is None:
            raise ValueError("who is an adult where age makes no difference, is not said")
        adult = test["adult"]
        return lambda said, states, age: (age == "adult") == adult

    def rule(self, rule):
        """(its items as bits, whether for adults only, whether the bits that count meet it)"""
        if "of" in rule:
            places = [self.place[item] for item in rule["of"]]
        else:
            fits = lambda item: item.get("dimension") == rule["dimension"]
            places = [place for place, item in enumerate(self.items) if fits(item)]
        mask = sum(1 << place for place in places)
        return mask, rule.get("adults_only", False), self.meets(rule, places)

    def meets(self, rule, places):
        kind = rule["test"]
        if kind == "any":
            return lambda bits: bits != 0
        if kind == "count":
            return lambda bits: bits.bit_count() >= rule["at_least"]
        if kind == "weight":
            weights = [(1 << place, self.items[place].get("weight", 1)) for place in places]
            return lambda bits: sum(w for bit, w in weights if bits & bit) >= rule["at_least"]
        # How many are at least medium is how many are strong or medium, and so on: whoever
        # is stronger stands in for whoever is weaker.
        up_to = [0, 0, 0]
        for place in places:
            strength = self.items[place].get("strength")
            for least in range(STRENGTHS.index(strength) if strength else 3, 3):
                up_to[least] |= 1 << place
        wanted = []
        for combination in rule["combinations"]:
            numbers = [combination.get(strength, 0) for strength in STRENGTHS]
            wanted.append([sum(numbers[: end + 1]) for end in range(3)])

        def meets(bits):
            have = [(bits & mask).bit_count() for mask in up_to]
            return any(all(h >= w for h, w in zip(have, want)) for want in wanted)

        return meets

    def age(self, said):
        if self.adult is None:
            return "no_matter"
        if self.adult(said):
            return "adult"
        answered = any(said[place] is not None for place in self.tells_age)
        return "child" if answered else "unknown"

    def state(self, rule, counts, answered, age):
        mask, adults_only, meets = rule
        if adults_only and age == "child":
            return "not_needed"
        if meets(counts & mask):
            return "met"
        return "not_met" if answered & mask else "not_asked"

    def end(self, said, counts, answered):
        """What follows from answers of items that are asked."""
        age = self.age(said)
        key = (counts, answered, age)
        known = self.known.get(key)
        if known is None:
            states = [self.state(rule, counts, answered, age) for rule in self.rules]
            known = (states, f"age={age} rules={','.join(states)} outcomes=")
            self.known[key] = known
        states, text = known
        holding = [name for name, when in self.outcomes if when(said, states, age)]
        return text + ",".join(holding)

    def asks(self, place, said):
        when = self.when[place]
        return when is None or when(said)

    def line(self, given):
        """What follows from one answer or None for each item."""
        said = [None] * len(given)
        asked = ["0"] * len(given)
        counts = ["0"] * len(given)
        counts_bits = answered_bits = 0
        for place, word in enumerate(given):
            if not self.asks(place, said):
                continue
            asked[place] = "1"
            if word is None:
                continue
            said[place] = word
            answered_bits |= 1 << place
            if word in self.counting[place]:
                counts[place] = "1"
                counts_bits |= 1 << place
        end = self.end(said, counts_bits, answered_bits)
        return f"asked={''.join(asked)} counts={''.join(counts)} {end}"

    def every_line(self):
        """Of every combination; what the first items have in common is worked out once."""
        said = [None] * len(self.items)

        def walk(place, asked, counts, counts_bits, answered_bits):
            if place == len(said):
                end = self.end(said, counts_bits, answered_bits)
                yield f"asked={asked} counts={counts} {end}"
                return
            asks = self.asks(place, said)
            for word in [None, *self.words[place]]:
                if not asks or word is None:
                    said[place] = None
                    yield from walk(
                        place + 1, asked + "01"[asks], counts + "0", counts_bits, answered_bits
                    )
                    continue
                said[place] = word
                bit = 1 << place
                if word in self.counting[place]:
                    found = counts + "1", counts_bits | bit
                else:
                    found = counts + "0", counts_bits
                yield from walk(place + 1, asked + "1", *found, answered_bits | bit)
            said[place] = None

        return walk(0, "", "", 0, 0)

    def given_lines(self, file):
        """Of the combinations of a file."""
        letters = []
        for words in self.words:
            known = {chr(ord("a") + number): word for number, word in enumerate(words)}
            letters.append({NOBODY_SAID: None, **known})
        for text in file:
            pairs = zip(letters, text.strip(), strict=True)
            yield self.line([known[letter] for known, letter in pairs])


def batches(lines):
    batch = []
    for line in lines:
        batch.append(line)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def main(words):
    order, content, name, *options = words
    instrument = Instrument(content, name)
    lines = instrument.given_lines(sys.stdin) if options == ["--given"] else instrument.every_line()
    if order == "lines":
        for line in lines:
            print(line)
        return
    number, digest = 0, hashlib.sha256()
    for batch in batches(lines):
        number += len(batch)
        digest.update("".join(f"{line}\n" for line in batch).encode())
    known = "|".join(",".join(words) for words in instrument.words)
    print(number, digest.hexdigest(), known)


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("digest", "lines"):
        sys.exit(__doc__)
    main(sys.argv[1:])
