"""The syntax of every Swift file below some folders. `swift_syntax.py [--generated FILE]... FOLDER...`"""

import sys
from pathlib import Path

from swift_tree import faults, parse


def main(arguments):
    files, bad = [], 0
    while arguments and arguments[0] == "--generated":
        files.append((Path(arguments[1]), True))
        arguments = arguments[2:]
    for folder in arguments:
        files += [(path, False) for path in sorted(Path(folder).rglob("*.swift")) if "WaymarkCore" not in path.parts]
    for path, generated in files:
        for line, column, what in faults(parse(path, generated)):
            print(f"{path}:{line}:{column}: {what!r}")
            bad += 1
    print(f"{len(files)} Swift files, {bad} places that are no Swift")
    return 1 if bad or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
