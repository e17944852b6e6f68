"""A second calculator, written from docs/covers.md alone and reckoning with fractions.

Usage:
  python3 tests/python/calculator.py TABLE        every row's display is what this says
  python3 tests/python/calculator.py --answer     displays for the key rows on the input
  python3 tests/python/calculator.py --units COVER TABLE
                                                  the same for a converter and its units
Keys are separated by spaces. Prints what differs; exits 0 only where nothing does.
"""

import json
import re
import sys
from decimal import Decimal
from fractions import Fraction

DIGITS = 16
TOO_LARGE, NO_DIVISION = "Number too large", "Cannot divide by 0"
OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
}

# The definitions of docs/covers.md, once more and by another way: in the units of the SI.
INCH, POUND = Fraction(254, 10000), Fraction(45359237, 100000000)
UNITS = {
    "inch-centimetre": INCH * 100,
    "foot-metre": INCH * 12,
    "yard-metre": INCH * 36,
    "mile-kilometre": INCH * 36 * 1760 / 1000,
    "nautical-mile-kilometre": Fraction(1852, 1000),
    "square-foot-square-metre": (INCH * 12) ** 2,
    "pound-kilogram": POUND,
    "ounce-gram": POUND / 16 * 1000,
    "us-gallon-litre": 231 * INCH**3 * 1000,
    "imperial-gallon-litre": Fraction(454609, 100000),
    "celsius-fahrenheit": Fraction(9, 5),
    "mile-per-hour-kilometre-per-hour": INCH * 36 * 1760 / 1000,
    "kilocalorie-kilojoule": Fraction(4184, 1000),
    "kilowatt-hour-megajoule": Fraction(3600 * 1000, 10**6),
}
OFFSETS = {"celsius-fahrenheit": 32}


class Fault(Exception):
    """There is no result; the text says why."""


def magnitude(number):
    """The power of ten of the first digit."""
    power = len(str(abs(number.numerator))) - len(str(number.denominator))
    return power if abs(number) >= Fraction(10) ** power else power - 1


def rounded(number, place):
    """A whole number of units of 10**place, half away from zero."""
    units = abs(number) / Fraction(10) ** place
    units = (2 * units.numerator + units.denominator) // (2 * units.denominator)
    return units if number > 0 else -units


def checked(number):
    """The number, as far as the calculator can hold it."""
    if number and magnitude(number) > 99:
        raise Fault(TOO_LARGE)
    return number if number and magnitude(number) >= -99 else Fraction(0)


def written(whole, fraction=None, negative=False):
    """A number with its marks."""
    text = ("−" if negative else "") + re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", whole)
    return text if fraction is None else text + "." + fraction


def show(number):
    """A result at the width of the display."""
    if not number:
        return "0"
    first = magnitude(number)
    place = min(0, max(first, 0) - (DIGITS - 1))
    place = max(place, -(DIGITS - 1))
    if first < DIGITS:
        units = rounded(number, place)
        exact = units * Fraction(10) ** place == number
        fits = abs(units) < 10**DIGITS and units
        if fits and (first >= -6 or exact):
            digits = str(abs(units)).rjust(1 - place, "0")
            whole, behind = digits[: len(digits) + place], digits[len(digits) + place :]
            return written(whole, behind.rstrip("0") or None, number < 0)
    digits = str(abs(rounded(number, first - (DIGITS - 3))))
    if len(digits) > DIGITS - 2:
        first += 1
    digits = digits.rstrip("0")
    power = f"E{first}".replace("-", "−")
    return written(digits[0], digits[1:] or None, number < 0) + power


class Calculator:
    """Keys in, display out."""

    def __init__(self):
        self.memory = Fraction(0)
        self.clear()

    def clear(self):
        self.text = None  # what is being typed: sign, digits, point
        self.value = Fraction(0)
        self.pending = None  # (left, operation)
        self.right = False
        self.constant = None  # (operation, right), for equals and equals again
        self.fault = None

    def display(self):
        if self.fault:
            return self.fault
        if self.text is None:
            return show(self.value)
        sign, digits = self.text[0] == "-", self.text.lstrip("-")
        whole, point, behind = digits.partition(".")
        return written(whole, behind if point else None, sign)

    def number(self):
        return self.value if self.text is None else Fraction(Decimal(self.text))

    def put(self, number):
        self.value, self.text = number, None
        self.right = self.pending is not None

    def begin(self):
        if self.fault:
            self.clear()
        if self.pending:
            self.right = True
        else:
            self.constant = None

    def press(self, key):
        if self.fault and not (key.isdigit() or key in (".", "C", "CE", "MC", "MR")):
            return
        try:
            self.act(key)
        except ZeroDivisionError:
            self.fail(NO_DIVISION)
        except Fault as fault:
            self.fail(str(fault))

    def fail(self, reason):
        self.clear()
        self.fault = reason

    def act(self, key):
        if key.isdigit() or key == ".":
            self.type(key)
        elif key in OPERATIONS:
            left = self.number()
            if self.pending:
                before, operation = self.pending
                left = self.calculate(before, operation, left) if self.right else before
            self.value, self.text = left, None
            self.pending, self.right, self.constant = (left, key), False, None
        elif key == "=":
            self.equals()
        elif key == "%":
            part = self.number() / 100
            if self.pending and self.pending[1] in "+-":
                part *= self.pending[0]
            self.put(checked(part))
        elif key == "+/-":
            if self.text is None:
                self.put(-self.value)
            else:
                self.text = self.text[1:] if self.text[0] == "-" else "-" + self.text
        elif key == "<":
            if self.text is not None:
                self.text = self.text[:-1]
                if self.text in ("", "-"):
                    self.text = "0"
        elif key == "C" or key == "CE" and (self.fault or not self.pending):
            self.clear()
        elif key == "CE":
            self.put(Fraction(0))
        elif key == "MC":
            self.memory = Fraction(0)
        elif key == "MR":
            self.begin()
            self.put(self.memory)
        elif key in ("M+", "M-"):
            number = self.number()
            self.memory = checked(OPERATIONS[key[1]](self.memory, number))
            self.put(number)
        else:
            raise SystemExit(f"no such key: {key}")

    def type(self, key):
        if self.text is None:
            self.begin()
            self.text = "0"
        digits = sum(c.isdigit() for c in self.text)
        if key == ".":
            self.text += "" if "." in self.text else "."
        elif self.text in ("0", "-0"):
            self.text = self.text[:-1] + key
        elif digits < DIGITS:
            self.text += key

    def calculate(self, left, operation, right):
        return checked(OPERATIONS[operation](left, right))

    def equals(self):
        number = self.number()
        if self.pending:
            left, self.constant = self.pending[0], (self.pending[1], number)
        else:
            left = number
        self.pending, self.right, self.text = None, False, None
        if self.constant:
            number = self.calculate(left, *self.constant)
        self.value = number


def answer(keys):
    calculator = Calculator()
    for key in keys.split():
        calculator.press(key)
    return calculator.display()


def convert(pair, amount):
    """`pair` is an id, with `~` in front of it for the other way round."""
    way, name = pair[0] == "~", pair.lstrip("~")
    amount, factor, offset = Fraction(amount), UNITS[name], OFFSETS.get(name, 0)
    return show((amount - offset) / factor if way else amount * factor + offset)


def rows(path):
    with open(path, encoding="utf-8") as table:
        lines = [line.rstrip("\n").split("\t") for line in table]
    return [line for line in lines[1:] if line != [""] and not line[0].startswith("#")]


def differences(found):
    wrong = [line for line in found if line[1] != line[2]]
    for keys, said, expected in wrong:
        print(f"{keys}: {said} in the table, {expected} here")
    print(f"{len(found)} rows, {len(wrong)} differ")
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--answer"]:
        for line in sys.stdin.read().splitlines():
            print(answer(line))
        return 0
    if len(arguments) == 3 and arguments[0] == "--units":
        with open(arguments[1], encoding="utf-8") as file:
            pairs = json.load(file)["pairs"]
        known = [(f"factor of {name}", factor, str(UNITS[name])) for name, factor in (
            (pair["id"], str(Fraction(pair["factor"]))) for pair in pairs)]
        shifts = [(f"offset of {pair['id']}", pair["offset"],
                   str(OFFSETS.get(pair["id"], 0))) for pair in pairs]
        table = [(f"{row[0]} {row[1]}", row[2], convert(row[0], row[1]))
                 for row in rows(arguments[2])]
        return differences(known + shifts + table)
    if len(arguments) == 1:
        return differences([(row[0], row[1], answer(row[0])) for row in rows(arguments[0])])
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
