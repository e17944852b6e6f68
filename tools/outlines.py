#!/usr/bin/env python3
"""Make content/outlines/countries.txt: coasts and borders for the sketch map.

An authoring tool, run by hand when the data behind it is renewed or sites and crossings come
to stand far from all others; nothing else in the project needs Python or a network for it.

    cd /tmp && npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 tools/outlines.py /tmp/package/countries-10m.json

What goes in
    The outlines of countries of Natural Earth 4.1.0, 1:10m (public domain), as the npm package
    world-atlas 2.0.2 (ISC) carries them: TopoJSON, in which each piece of a border stands once.
    Kept is what lies within NEAR_KM of a site, a crossing, or a place of the gazetteer that is
    no farther than FAR_KM from all sites and crossings.

What is left out, and why
    - Lines inside one country of names/countries.tsv. Natural Earth draws who is in control;
      the countries of the pack are those of ISO 3166-1, and XK. See PART_OF and OCCUPIED.
    - Islands less than SMALL_M across: they would be dots.
    - The cuts along the antimeridian, which are no outlines.

A line is simplified to within TOLERANCE_M metres. The same input gives the same bytes.
"""

import argparse
import json
import math
import os
import tomllib

NEAR_KM = 300
FAR_KM = 2_500
TOLERANCE_M = 500
SMALL_M = 2_000
# Most points of one line of the file: the app reads only those lines that may cross its square.
MOST_POINTS = 64
# No step is longer than this many degrees, so that a straight border stays on its parallel.
LONGEST_STEP = 0.5
# Parts of a degree in the file.
UNITS = 10_000
DEGREE_M = 111_195  # of a great circle, on the mean sphere

# Areas without a code of their own, by the country to which ISO 3166-1 counts them.
PART_OF = {
    "N. Cyprus": "Cyprus",
    "Cyprus U.N. Buffer Zone": "Cyprus",
    "Somaliland": "Somalia",
    "Baikonur": "Kazakhstan",
}
# Crimea is part of Ukraine (United Nations General Assembly, resolution 68/262). Natural Earth 4.1
# counts it to Russia: its border on the isthmus is left out. Countries, and a box as south, west,
# north, east.
OCCUPIED = [({"Ukraine", "Russia"}, (44.0, 32.0, 46.6, 36.8))]


def decode(topology):
    """The arcs as lists of (lat, lon) in degrees."""
    (scale_x, scale_y), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            line.append((bottom + y * scale_y, left + x * scale_x))
        arcs.append(line)
    return arcs


def arcs_of(geometry):
    """Numbers of the arcs of a geometry; one written backwards is ~number."""
    def numbers(nested):
        for one in nested:
            if isinstance(one, int):
                yield one if one >= 0 else ~one
            else:
                yield from numbers(one)
    return set(numbers(geometry.get("arcs", [])))


def owners(topology):
    """For each arc, the countries on its sides."""
    of = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        for number in arcs_of(geometry):
            of.setdefault(number, []).append(PART_OF.get(name, name))
    return of


def is_outline(line, sides):
    """Whether a country ends here, by the rules at the top."""
    if len(sides) > 1 and len(set(sides)) == 1:
        return False
    for countries, (south, west, north, east) in OCCUPIED:
        inside = all(south <= lat <= north and west <= lon <= east for lat, lon in line)
        if set(sides) == countries and inside:
            return False
    return True


def runs(line, keep):
    """The parts of a line whose steps are kept; `keep(a, b)` looks at one step."""
    run = line[:1]
    for a, b in zip(line, line[1:]):
        if keep(a, b):
            run.append(b)
            continue
        if len(run) > 1:
            yield run
        run = [b]
    if len(run) > 1:
        yield run


def anchors(content):
    """Where a reader may stand or go."""
    ours = []
    for name, key in (("sites.toml", "site"), ("crossings.toml", "crossing")):
        with open(f"{content}/{name}", "rb") as file:
            ours += [(one["lat"], one["lon"]) for one in tomllib.load(file)[key] if "lat" in one]
    with open(f"{content}/gazetteer.tsv", encoding="utf-8") as file:
        rows = (row.rstrip("\n").split("\t") for row in list(file)[1:])
        places = [(float(row[3]), float(row[4])) for row in rows]
    return ours + [one for one in places if any(metres(one, other) <= FAR_KM * 1000 for other in ours)]


def metres(a, b):
    """Great-circle distance; good enough to choose by."""
    la, lo, lb, ob = map(math.radians, (*a, *b))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((ob - lo) / 2) ** 2
    return 2 * math.degrees(math.asin(math.sqrt(min(h, 1)))) * DEGREE_M


CELL = 0.5


def cell(lat, lon):
    return math.floor(lat / CELL), math.floor(lon / CELL) % round(360 / CELL)


def region(points):
    """Cells of half a degree that lie, wholly or in part, within NEAR_KM of a point."""
    found = set()
    slack = NEAR_KM * 1000 + CELL * DEGREE_M * 1.5
    for row, column in sorted({cell(*point) for point in points}):
        middle = ((row + 0.5) * CELL, (column + 0.5) * CELL)
        high = math.ceil(slack / DEGREE_M / CELL)
        for other in range(row - high, row + high + 1):
            lat = (other + 0.5) * CELL
            if abs(lat) >= 90:
                continue
            wide = math.ceil(high / max(math.cos(math.radians(min(abs(lat) + CELL, 89))), 0.02))
            for step in range(-wide, wide + 1):
                lon = (column + step + 0.5) * CELL
                if metres(middle, (lat, lon)) <= slack:
                    found.add((other, (column + step) % round(360 / CELL)))
    return found


def flat(line):
    """A line in metres on a plane, for measuring short deviations."""
    shrink = math.cos(math.radians(sum(lat for lat, _ in line) / len(line)))
    return [(lon * DEGREE_M * shrink, lat * DEGREE_M) for lat, lon in line]


def deviation(p, a, b):
    """Distance of a point from the step a–b."""
    (px, py), (ax, ay), (bx, by) = p, a, b
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = 0 if length == 0 else max(0, min(1, ((px - ax) * dx + (py - ay) * dy) / length))
    return math.hypot(px - ax - along * dx, py - ay - along * dy)


def simplified(line):
    """Douglas and Peucker: no point of the line lies farther than the tolerance from the result."""
    plane = flat(line)
    keep = {0, len(line) - 1}
    open_parts = [(0, len(line) - 1)]
    while open_parts:
        first, last = open_parts.pop()
        worst, at = 0, None
        for middle in range(first + 1, last):
            off = deviation(plane[middle], plane[first], plane[last])
            if off > worst:
                worst, at = off, middle
        if at is not None and worst > TOLERANCE_M:
            keep.add(at)
            open_parts += [(first, at), (at, last)]
    return [line[number] for number in sorted(keep)]


def is_small(line):
    """An island that is less than SMALL_M across."""
    if line[0] != line[-1]:
        return False
    plane = flat(line)
    across = [max(axis) - min(axis) for axis in zip(*plane)]
    return math.hypot(*across) < SMALL_M


def in_short_steps(line):
    """The line with points between those that are far apart."""
    dense = line[:1]
    for (lat_a, lon_a), (lat_b, lon_b) in zip(line, line[1:]):
        parts = max(1, math.ceil(max(abs(lat_b - lat_a), abs(lon_b - lon_a)) / LONGEST_STEP))
        for part in range(1, parts + 1):
            share = part / parts
            dense.append((lat_a + (lat_b - lat_a) * share, lon_a + (lon_b - lon_a) * share))
    return dense


def in_units(line):
    """The line in whole parts of a degree, without points that fall together."""
    rounded = [(round(lat * UNITS), round(lon * UNITS)) for lat, lon in line]
    return rounded[:1] + [b for a, b in zip(rounded, rounded[1:]) if a != b]


def pieces(line):
    """Parts of at most MOST_POINTS points; each begins where the last one ended."""
    for start in range(0, len(line) - 1, MOST_POINTS - 1):
        yield line[start : start + MOST_POINTS]


def outlines(topology, content):
    near = region(anchors(content))
    of = owners(topology)
    lines = []
    for number, arc in enumerate(decode(topology)):
        if number not in of or not is_outline(arc, of[number]) or is_small(arc):
            continue
        a_cut = lambda a, b: abs(a[1]) > 179.99 and abs(b[1]) > 179.99
        keep = lambda a, b: not a_cut(a, b) and (cell(*a) in near or cell(*b) in near)
        for run in runs(arc, keep):
            line = in_units(in_short_steps(simplified(run)))
            lines += [piece for piece in pieces(line) if len(piece) > 1]
    return sorted(lines)


def row(line):
    """A line of the file: where it begins, then the steps."""
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(line, line[1:])]
    return " ".join(str(number) for pair in [line[0], *steps] for number in pair)


HEAD = """\
# Coasts and borders for the sketch map. Made by tools/outlines.py; do not edit.
# A line: latitude and longitude of its first point, then the steps from point to point, all in
# ten-thousandths of a degree.
source natural-earth
"""


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("topology", help="countries-10m.json of world-atlas")
    parser.add_argument("--content", default=os.path.join(here, "..", "content"), help="the content directory")
    options = parser.parse_args()
    content = os.path.normpath(options.content)
    with open(options.topology, encoding="utf-8") as file:
        lines = outlines(json.load(file), content)
    path = f"{content}/outlines/countries.txt"
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(HEAD)
        for line in lines:
            out.write(row(line) + "\n")
    points = sum(map(len, lines))
    print(f"{path}: {len(lines)} lines, {points} points, {os.path.getsize(path)} bytes")


if __name__ == "__main__":
    main()
