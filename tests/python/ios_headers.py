"""Unpacks the headers of Apple's C library out of Zig's package. `ios_headers.py DOWNLOADS INTO`"""

import sys
import zipfile
from pathlib import Path, PurePosixPath

HEADERS = "ziglang/lib/libc/include/any-darwin-any/"
PARTS = {"ziglang/lib/libc/darwin/libSystem.tbd": "libSystem.tbd"}


def main(downloads, into):
    (wheel,) = Path(downloads).glob("ziglang-*.whl")
    into, count = Path(into), 0
    with zipfile.ZipFile(wheel) as package:
        for name in package.namelist():
            place = PARTS.get(name)
            if name.startswith(HEADERS) and not name.endswith("/"):
                place = "sdk/usr/include/" + name.removeprefix(HEADERS)
            # Nothing of an archive is ever written outside its folder.
            if not place or ".." in PurePosixPath(place).parts:
                continue
            target = into / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(package.read(name))
            count += 1
    print(f"{count} files of {wheel.name}")
    return 0 if count > 500 and (into / "libSystem.tbd").is_file() else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
