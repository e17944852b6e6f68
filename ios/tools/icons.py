"""Draws the pictures under which a phone can show the app, in the shapes of the Android icons, on a
square that the system rounds by itself. Run it with `target/python/bin/python` after a change."""

import sys
from pathlib import Path

from PIL import Image, ImageDraw

GRID, SIDE, FINE = 48, 1024, 4
WHITE = "#FFFFFF"
ASSETS = Path(__file__).resolve().parent.parent / "App/Assets.xcassets"


class Pen:
    def __init__(self, ground):
        self.picture = Image.new("RGB", (SIDE * FINE, SIDE * FINE), ground)
        self.draw = ImageDraw.Draw(self.picture)

    def at(self, *numbers):
        return [number * SIDE * FINE / GRID for number in numbers]

    def box(self, x, y, width, height, ink=WHITE):
        left, top, right, bottom = self.at(x, y, x + width, y + height)
        self.draw.rectangle([left, top, right - 1, bottom - 1], fill=ink)

    def polygon(self, *corners, ink=WHITE):
        self.draw.polygon([tuple(self.at(*corner)) for corner in corners], fill=ink)

    def disc(self, x, y, radius, ink=WHITE):
        self.draw.ellipse(self.at(x - radius, y - radius, x + radius, y + radius), fill=ink)

    def done(self):
        return self.picture.resize((SIDE, SIDE), Image.Resampling.LANCZOS)


def plain():
    ground = "#1F5B57"
    pen = Pen(ground)
    pen.disc(24, 20, 10)
    pen.polygon((15.69, 25.56), (32.31, 25.56), (24, 38))
    pen.disc(24, 20, 4, ground)
    return pen


def calculator():
    pen = Pen("#3B4A57")
    pen.box(13, 10, 22, 8)
    for x in (13, 21, 29):
        for y in (22, 31):
            pen.box(x, y, 6, 6)
    return pen


def notes():
    ground = "#8A6A1F"
    pen = Pen(ground)
    pen.box(13, 9, 22, 30)
    for y, width in ((15, 14), (21, 14), (27, 9)):
        pen.box(17, y, width, 2.5, ground)
    return pen


def converter():
    pen = Pen("#5A4A78")
    pen.polygon((12, 17), (29, 17), (29, 12), (37, 19.5), (29, 27), (29, 22), (12, 22))
    pen.polygon((36, 31), (19, 31), (19, 26), (11, 33.5), (19, 41), (19, 36), (36, 36))
    return pen


ICONS = {"AppIcon": plain, "CalculatorIcon": calculator, "NotesIcon": notes, "ConverterIcon": converter}


def main():
    for name, draw in ICONS.items():
        place = ASSETS / f"{name}.appiconset/icon.png"
        draw().done().quantize(32).convert("RGB").save(place, optimize=True)
        print(place.relative_to(ASSETS), place.stat().st_size)


if __name__ == "__main__":
    sys.exit(main())
