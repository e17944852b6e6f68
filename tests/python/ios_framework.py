"""Reads an XCFramework as Xcode does: its list, and that every path in it is there."""

import plistlib
import sys
from pathlib import Path


def faults(place):
    info = plistlib.loads((place / "Info.plist").read_bytes())
    if info["CFBundlePackageType"] != "XFWK" or info["XCFrameworkFormatVersion"] != "1.0":
        yield "it does not say that it is an XCFramework"
    if not info["AvailableLibraries"]:
        yield "it lists no library"
    for library in info["AvailableLibraries"]:
        folder = place / library["LibraryIdentifier"]
        if library["BinaryPath"] != library["LibraryPath"]:
            yield f"{folder.name}: two paths for one library"
        if (folder / library["LibraryPath"]).read_bytes()[:7] != b"!<arch>":
            yield f"{folder.name}: {library['LibraryPath']} is no static library"
        headers = folder / library["HeadersPath"]
        if list(headers.glob("module.modulemap")):
            yield f"{folder.name}: the module's map lies where those of other packages lie"
        modules = list(headers.glob("*/module.modulemap"))
        if len(modules) != 1 or "framework module" in modules[0].read_text():
            yield f"{folder.name}: not one plain module"
        elif not (modules[0].parent / "WaymarkFFI.h").is_file():
            yield f"{folder.name}: the header is missing"
        if (library["SupportedPlatform"], library["SupportedArchitectures"]) != ("ios", ["arm64"]):
            yield f"{folder.name}: for another platform"


def main(place):
    found = list(faults(Path(place)))
    for one in found:
        print(one)
    print(f"the XCFramework and every path in it: {len(found)} wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
