"""The project, and the files that the system reads of the app. `ios_files.py IOS CARGO_TOML`"""

import json
import plistlib
import re
import sys
import tomllib
from pathlib import Path

from PIL import Image
from pbxproj import XcodeProject

# What the app never asks for: each would be a sentence of the system's, and a way out of the app.
NEVER = re.compile(r"UsageDescription$|^UIBackgroundModes$|^UIFileSharingEnabled$|^CFBundleURLTypes$|^NSAppTransportSecurity$"
                   r"|^LSSupportsOpeningDocumentsInPlace$|^UIApplicationShortcutItems$|^NSUserActivityTypes$"
                   r"|^LSApplicationQueriesSchemes$")

# Why the library reads what Apple wants a reason for; what it calls, ios_imports.py finds in it: size and
# kind of the app's own files, and of which kind the disk is on which SQLite opens one.
REASONS = {"FileTimestamp": ["C617.1"], "DiskSpace": ["E174.1"]}


def project(ios):
    place = ios / "Waymark.xcodeproj/project.pbxproj"
    loaded = XcodeProject.load(str(place))
    objects = {one.get_id() for one in loaded.objects.get_objects_in_section(*loaded.objects.get_sections())}
    ids = set(re.findall(r"\b[0-9A-F]{24}\b", place.read_text()))
    if ids != objects:
        yield f"ids without an object, or objects without an id: {sorted(ids ^ objects)}"
    text = place.read_text()
    for folder in re.findall(r"PBXFileSystemSynchronizedRootGroup; path = (\w+);", text):
        if not (ios / folder).is_dir():
            yield f"the folder {folder} is not there"
    for path in re.findall(r"(?<!_)(?:INFOPLIST_FILE|CODE_SIGN_ENTITLEMENTS|relativePath) = ([^;]+);", text):
        if not (ios / path).exists():
            yield f"{path} is not there"


def setting(ios, name):
    text = (ios / "Waymark.xcodeproj/project.pbxproj").read_text()
    return {value.strip('"') for value in re.findall(rf"\b{name} = ([^;]+);", text)}


def settings(ios, cargo):
    version = tomllib.loads(Path(cargo).read_text())["workspace"]["package"]["version"]
    package = (ios / "WaymarkPackage/Package.swift").read_text()
    for name, wanted in (
        ("MARKETING_VERSION", version), ("IPHONEOS_DEPLOYMENT_TARGET", "16.0"), ("SWIFT_VERSION", "6.0"),
        ("PRODUCT_BUNDLE_IDENTIFIER", "org.waymark.app"), ("GENERATE_INFOPLIST_FILE", "NO"),
    ):
        if setting(ios, name) != {wanted}:
            yield f"{name} is {setting(ios, name)}, not {wanted}"
    for wanted in (".iOS(.v16)", "swiftLanguageModes: [.v6]", ".swiftLanguageMode(.v5)", "swift-tools-version: 6.0"):
        if wanted not in package:
            yield f"Package.swift does not say {wanted}"


def information(ios):
    info = plistlib.loads((ios / "Config/Info.plist").read_bytes())
    yield from (f"Info.plist has {key}" for key in info if NEVER.search(key))
    languages = {one.name for one in (ios.parent / "content/languages").iterdir() if one.is_dir()}
    if wrong := languages ^ set(info["CFBundleLocalizations"]):
        yield f"CFBundleLocalizations lacks, or has too much: {sorted(wrong)}"
    (regions,) = re.findall(r"knownRegions = \( ([^)]*), \);", (ios / "Waymark.xcodeproj/project.pbxproj").read_text())
    if wrong := languages ^ (set(regions.split(", ")) - {"Base"}):
        yield f"knownRegions lacks, or has too much: {sorted(wrong)}"
    if info["UIApplicationSceneManifest"] != {"UIApplicationSupportsMultipleScenes": False}:
        yield "more than one window, or a scene that is named elsewhere"
    privacy = plistlib.loads((ios / "App/PrivacyInfo.xcprivacy").read_bytes())
    if privacy["NSPrivacyTracking"] or privacy["NSPrivacyTrackingDomains"] or privacy["NSPrivacyCollectedDataTypes"]:
        yield "PrivacyInfo.xcprivacy says that something is collected"
    stated = {
        one["NSPrivacyAccessedAPIType"].removeprefix("NSPrivacyAccessedAPICategory"): one["NSPrivacyAccessedAPITypeReasons"]
        for one in privacy["NSPrivacyAccessedAPITypes"]
    }
    if stated != REASONS:
        yield f"PrivacyInfo.xcprivacy states {stated}"
    rights = plistlib.loads((ios / "Config/Waymark.entitlements").read_bytes())
    if rights != {"com.apple.developer.default-data-protection": "NSFileProtectionComplete"}:
        yield "the entitlements are others than complete file protection"


def icons(ios):
    assets = ios / "App/Assets.xcassets"
    drawn = {place.parent.stem for place in assets.glob("*.appiconset/Contents.json")}
    (alternate,) = setting(ios, "ASSETCATALOG_COMPILER_ALTERNATE_APPICON_NAMES")
    (own,) = setting(ios, "ASSETCATALOG_COMPILER_APPICON_NAME")
    rooms = (ios / "WaymarkPackage/Sources/WaymarkModel/Rooms/SettingsRooms.swift").read_text()
    named = set(re.findall(r'"(\w+Icon)"', rooms))
    if not drawn == {own, *alternate.split()} == {own, *named}:
        yield f"icons drawn {sorted(drawn)}, in the project {alternate}, in the settings {sorted(named)}"
    for name in drawn:
        (listed,) = json.loads((assets / f"{name}.appiconset/Contents.json").read_text())["images"]
        with Image.open(assets / f"{name}.appiconset" / listed["filename"]) as picture:
            if picture.size != (1024, 1024) or picture.mode not in ("RGB", "P", "L") or "transparency" in picture.info:
                yield f"{name} is no whole square of 1024"


def main(ios, cargo):
    ios, found = Path(ios), []
    for check in (project(ios), settings(ios, cargo), information(ios), icons(ios)):
        found += list(check)
    for one in found:
        print(one)
    print(f"project, settings, property lists and icons: {len(found)} wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
