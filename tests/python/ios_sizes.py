"""Sizes of the library, and of the linked image by part. `ios_sizes.py LIBRARY STRIPPED IMAGE SMALL MAP`"""

import re
import sys
from collections import Counter
from pathlib import Path

# C comes from files of its own.
C_FILES = {"sqlite3": "SQLite", "zstd": "zstd", "fse": "zstd", "huf": "zstd", "entropy": "zstd", "xxhash": "zstd"}


def crate(name):
    found = re.match(r"_+ZN(\d+)(.*)", name)
    if found:
        return found.group(2)[: int(found.group(1))].lstrip("_$LT").split("$")[0].split("..")[0] or "other Rust"
    found = re.match(r"_+R\w*?C(?:s[0-9a-zA-Z]*_)?(\d+)_?(.*)", name)
    return found.group(2)[: int(found.group(1))] if found else None


def parts(link_map):
    """Bytes by part: lines of the map are address, size, file, name."""
    files, sizes, section = {}, Counter(), ""
    for line in Path(link_map).read_text(errors="replace").splitlines():
        if line.startswith("# "):
            section = line[2:].rstrip(":")
            continue
        if section == "Object files" and (found := re.match(r"\[\s*(\d+)\]\s*(.*)", line)):
            files[found.group(1)] = Path(found.group(2)).name.lower()
        elif found := re.match(r"0x[0-9A-Fa-f]+\s+0x([0-9A-Fa-f]+)\s+\[\s*(\d+)\]\s*(.*)", line):
            if section.startswith("Dead"):
                continue
            size, file, name = int(found.group(1), 16), files.get(found.group(2), ""), found.group(3)
            sizes[part(file, name)] += size
    return sizes


def part(file, name):
    for word, what in C_FILES.items():
        if word in file:
            return what
    own = crate(name)
    if own:
        return "Waymark" if own.startswith("waymark") else own
    if "ring" in file or "ring_core" in name:
        return "ring"
    return "literals and data" if "literal" in name or name.startswith(("l_", "_anon", "_str")) else "other C and data"


def main(library, stripped, image, small, link_map):
    mega = 1_000_000
    for what, path in (("static library", library), ("without debug", stripped), ("image", image), ("stripped", small)):
        print(f"{what}: {Path(path).stat().st_size / mega:.2f} MB")
    sizes = parts(link_map)
    for what, size in sizes.most_common(16):
        print(f"  {what}: {size / mega:.3f} MB")
    rest = sum(size for _, size in sizes.most_common()[16:])
    print(f"  {max(0, len(sizes) - 16)} other parts: {rest / mega:.3f} MB")
    return 0 if sizes else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:6]))
