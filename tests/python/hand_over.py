"""Reads what is handed over with other eyes: codes with zxing, pages with pypdf.

    python3 hand_over.py check FOLDER

FOLDER holds what tests/proof/src/proofs/wording.rs has put there: `codes.json` (a list of
`{"payload", "png"}` and `{"payload", "rows"}`), `pages.json` (a list of `{"pdf", "width_mm",
"height_mm", "cards", "numbers", "texts"}`), and the files that they name. What a page says is
written beside it as text, for whoever looks for words in it. Says in JSON how much was read,
and what was wrong.
"""

import json
import re
import sys
from pathlib import Path

import pypdf
import zxingcpp
from PIL import Image

MARGIN = 4  # light modules around a code
PIXELS = 6  # along a module of a code that is drawn here
A_POINT_MM = 25.4 / 72
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
MARKED = re.compile("\\w[\u0610-\u061a\u064b-\u065f\u0670]+")
# Blanks, joiners and marks of direction.
UNSEEN = re.compile("[\\s\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
# What a file can say of its maker.
METADATA = re.compile(rb"/(Info|Metadata|Title|Author|Creator|Producer|CreationDate|ModDate)\b")


def drawn(rows):
    """A picture of the modules of a printed code."""
    side = (len(rows) + 2 * MARGIN) * PIXELS
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows, start=MARGIN):
        for x, module in enumerate(row, start=MARGIN):
            if module == "1":
                corner = (x * PIXELS, y * PIXELS)
                picture.paste(0, (*corner, corner[0] + PIXELS, corner[1] + PIXELS))
    return picture


def wrong_code(code, folder):
    """What is wrong with one code; `None` where a camera reads what is in it."""
    picture = drawn(code["rows"]) if "rows" in code else Image.open(folder / code["png"])
    read = zxingcpp.read_barcodes(picture)
    texts = [one.text for one in read if one.format == zxingcpp.BarcodeFormat.QRCode]
    if texts != [code["payload"]]:
        return f"code: wanted {code['payload']!r}, read {texts!r}"
    return None


def words(text):
    """A text without the breaks of its lines."""
    return " ".join(text.split())


def stands(text, fact):
    """How often a fact stands on a page. A page holds letters where they are seen; what runs from
    right to left comes out of it with its words and the digits of its numbers in another order, so
    there each word counts by itself."""
    if not RIGHT_TO_LEFT.search(fact):
        return words(text).count(words(fact))
    page = UNSEEN.sub("", text)
    # A letter with a mark above or below it is drawn, and comes out, by itself.
    parts = re.findall(r"[^\W\d]{2,}|\d{2,}", MARKED.sub("|", fact))
    return min(counted(page, part) for part in parts)


def counted(page, part):
    """How often a word or a number stands there, forwards or backwards."""
    return max(page.count(part), page.count(part[::-1]))


def wrong_page(page, folder):
    """What is wrong with one page, one line each."""
    path = folder / page["pdf"]
    reader = pypdf.PdfReader(path)
    if len(reader.pages) != 1:
        yield f"{len(reader.pages)} pages"
        return
    only = reader.pages[0]
    size = [float(side) * A_POINT_MM for side in (only.mediabox.width, only.mediabox.height)]
    wanted = [page["width_mm"], page["height_mm"]]
    if any(abs(one - other) > 0.1 for one, other in zip(size, wanted)):
        yield f"the page is {size} mm, wanted {wanted}"
    if reader.metadata or METADATA.search(path.read_bytes()):
        yield "the file says something of its maker"
    text = only.extract_text()
    path.with_suffix(".txt").write_text(text, encoding="utf-8")
    lines = [words(line) for line in text.splitlines()]
    for number in page["numbers"]:
        found = lines.count(number)
        if found != page["cards"] * page["numbers"].count(number):
            yield f"{number} stands there {found} times"
    for fact in page["texts"]:
        found = stands(text, fact)
        if found < page["cards"]:
            yield f"{fact!r} stands there {found} times"


def check(folder):
    codes = json.loads((folder / "codes.json").read_text(encoding="utf-8"))
    pages = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
    wrong = [told for code in codes if (told := wrong_code(code, folder))]
    for page in pages:
        wrong += [f"{page['pdf']}: {told}" for told in wrong_page(page, folder)]
    print(json.dumps({"codes": len(codes), "pages": len(pages), "wrong": wrong}))


def main():
    match sys.argv[1:]:
        case ["check", folder]:
            check(Path(folder))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
