"""Draws a command's coloured output as an SVG for the README.

    pip install rich==15.0.0
    CLICOLOR_FORCE=1 waymark near Medyka --at 2026-11-21T17:00:00Z \
        | python tools/terminal_picture.py "waymark near Medyka" docs/pictures/near-medyka.svg

At most 46 lines are drawn, so that the picture stays readable.
"""

import re
import sys

from rich.console import Console
from rich.text import Text

LINES = 46


def main() -> None:
    command, target = sys.argv[1:3]
    console = Console(record=True, width=84, file=open("/dev/null", "w"))
    console.print(Text("$ " + command, style="bold"))
    lines = sys.stdin.read().splitlines()
    for line in lines[:LINES]:
        console.print(Text.from_ansi(line))
    if len(lines) > LINES:
        console.print(Text("…", style="dim"))
    drawing = console.export_svg(title="Waymark in a terminal", unique_id="terminal")
    # The reader's own monospace font will do: a picture fetches nothing.
    drawing = drawing.replace("Fira Code,", "DejaVu Sans Mono, Menlo, Consolas,")
    drawing = re.sub(r"@font-face \{.*?\}\n", "", drawing, flags=re.DOTALL)
    with open(target, "w", encoding="utf-8") as file:
        file.write(drawing)


main()
