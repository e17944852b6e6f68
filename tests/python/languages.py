"""Judges the files of every language with tools that are not ours.

    languages.py CONTENT

fluent.syntax (Mozilla's parser) reads every .ftl file, and no part of one may be junk.
compare-locales (the tool behind Pontoon) compares every language with English: nothing missing,
nothing more, no attribute that differs. babel holds the names of months and
weekdays, the digits, the marks of numbers and the direction of each language against CLDR.
Prints a line for each fault; the last line counts.
"""

import pathlib
import shutil
import sys
import tempfile

from babel import Locale
from compare_locales import paths
from compare_locales.compare import ContentComparer
from fluent.syntax import ast, parse

SOURCE = "en"
# CLDR leaves the digits of bare Arabic to the region. Likely subtags make Egypt of it, whose digits
# Syria, Iraq, Lebanon and Sudan have, too. See docs/translating.md.
REGION = {"ar": "ar_EG"}
# Of the phrases: what the text says word by word in English, and how a voice reads it. A
# translation has them where it needs them.
ONLY_IN_TRANSLATIONS = ("Obsolete attribute: back ", "Obsolete attribute: speech ")
ZERO = {"latn": "0", "arab": "٠", "arabext": "۰"}


class Judge:
    def __init__(self, content):
        self.content = content
        self.faults = []
        self.files = 0
        self.compared = 0
        self.held = 0

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def languages(self):
        return sorted(folder.name for folder in (self.content / "languages").iterdir() if folder.is_dir())

    def pairs(self, language):
        """English file and the one of the language; not every instrument stands in every language."""
        for file in sorted((self.content / "languages" / SOURCE).glob("*.ftl")):
            yield file, self.content / "languages" / language / file.name
        yield self.content / "phrases" / f"{SOURCE}.ftl", self.content / "phrases" / f"{language}.ftl"
        for file in sorted((self.content / "instruments" / language).glob("*.ftl")):
            yield self.content / "instruments" / SOURCE / file.name, file

    def parse_all(self):
        for file in sorted(self.content.rglob("*.ftl")):
            self.files += 1
            for entry in parse(file.read_text(encoding="utf-8")).body:
                if isinstance(entry, ast.Junk):
                    self.fault(file.relative_to(self.content), entry.annotations[0].message)

    def compare_all(self):
        for language in self.languages():
            if language == SOURCE:
                continue
            for english, file in self.pairs(language):
                self.compared += 1
                self.compare(language, english, file)

    def compare(self, language, english, file):
        comparer = ContentComparer()
        reference = paths.File(str(english), english.name)
        translation = paths.File(str(file), file.name, locale=language)
        comparer.observers.append(_Told(self, file.relative_to(self.content)))
        comparer.compare(reference, translation, None)

    def hold_to_cldr(self):
        for language in self.languages():
            texts = values(self.content / "languages" / language / "app.ftl")
            texts |= values(self.content / "languages" / language / "private.ftl")
            locale = Locale.parse(REGION.get(language, language))
            months = locale.months
            for number in range(1, 13):
                self.hold(language, texts, f"month-{number}-of", months["format"]["wide"][number])
                self.hold(language, texts, f"month-{number}-alone", months["stand-alone"]["wide"][number])
            for number in range(1, 8):
                short = locale.days["stand-alone"]["abbreviated"][(number - 1) % 7]
                self.hold(language, texts, f"weekday-{number}", short)
            system = locale.default_numbering_system
            zero = ZERO[system]
            digits = "".join(chr(ord(zero) + value) for value in range(10))
            self.hold(language, texts, "number-digits", digits)
            symbols = locale.number_symbols[system]
            self.hold(language, texts, "number-decimal-mark", symbols["decimal"])
            self.hold(language, texts, "number-group-mark", symbols["group"])

    def hold(self, language, texts, name, wanted):
        self.held += 1
        said = texts.get(name, "")
        if bare(said) != bare(wanted):
            self.fault(f"languages/{language}", f"{name} is {said!r}, and {wanted!r} in CLDR")


class _Told:
    """What compare-locales tells of one file."""

    def __init__(self, judge, where):
        self.judge, self.where = judge, where

    def notify(self, category, file, data):
        if category in ("missingEntity", "obsoleteEntity", "error", "missingFile", "obsoleteFile"):
            if not str(data).startswith(ONLY_IN_TRANSLATIONS):
                self.judge.fault(self.where, f"{category}: {data}")
        return "error"

    def updateStats(self, file, stats):
        """Counts of what `notify` has told already."""


def bare(text):
    """Without the full stop of an abbreviation, the soft spaces, and the case of a column's head."""
    text = text.replace("\u202f", "\u00a0")
    return text.strip(".").casefold() if len(text) > 1 else text


def values(file):
    """Messages of plain text or of one literal."""
    found = {}
    for entry in parse(file.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message) and len(entry.value.elements) == 1:
            element = entry.value.elements[0]
            if isinstance(element, ast.TextElement):
                found[entry.id.name] = element.value
            elif isinstance(element.expression, ast.StringLiteral):
                found[entry.id.name] = element.expression.parse()["value"]
    return found


def planted(content):
    """Faults laid into a copy that this judge does not find."""
    plants = {
        "a missing message": ("cost-free = ", "cost-no-longer = "),
        "junk": ("action-share = ", "action-share : "),
        "another month": ("month-5-of = ", "month-5-of = x"),
    }
    overlooked = []
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "content"
        for part in ("languages", "phrases", "instruments"):
            shutil.copytree(content / part, copy / part)
        file = copy / "languages" / "uk" / "app.ftl"
        whole = file.read_text(encoding="utf-8")
        for name, (before, after) in plants.items():
            file.write_text(whole.replace(before, after, 1), encoding="utf-8")
            judge = Judge(copy)
            judge.languages = lambda: [SOURCE, "uk"]
            judge.parse_all()
            judge.compare_all()
            judge.hold_to_cldr()
            if before not in whole or not judge.faults:
                overlooked.append(name)
    return overlooked


def main():
    judge = Judge(pathlib.Path(sys.argv[1]))
    judge.parse_all()
    judge.compare_all()
    judge.hold_to_cldr()
    for fault in judge.faults:
        print(fault)
    overlooked = planted(judge.content)
    if overlooked:
        print(f"planted and not found: {', '.join(overlooked)}")
        return 1
    print(
        f"{judge.files} files read, {judge.compared} compared with English, "
        f"{judge.held} names and marks held to CLDR: {len(judge.faults)} faults"
    )
    return 1 if judge.faults else 0


if __name__ == "__main__":
    sys.exit(main())
