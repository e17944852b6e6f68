"""What the library calls of the system, against what PrivacyInfo.xcprivacy states.
`ios_imports.py IMPORTS PRIVACY`"""

import plistlib
import sys
from pathlib import Path

# Calls for which Apple wants a reason, by the kind that it gives them ("required reason API").
WANT_A_REASON = {
    "NSPrivacyAccessedAPICategoryFileTimestamp": {
        "_stat", "_stat64", "_fstat", "_fstat64", "_fstatat", "_fstatat64", "_lstat", "_lstat64", "_getattrlist",
        "_fgetattrlist", "_getattrlistat", "_getattrlistbulk",
    },
    "NSPrivacyAccessedAPICategorySystemBootTime": {"_mach_absolute_time"},
    "NSPrivacyAccessedAPICategoryDiskSpace": {"_statfs", "_statvfs", "_fstatfs", "_fstatvfs"},
    "NSPrivacyAccessedAPICategoryUserDefaults": {"_OBJC_CLASS_$_NSUserDefaults"},
}
# What would leave the device or look about on it, and what nobody calls here.
NEVER = {"_system", "_popen", "_execve", "_posix_spawn", "_dlopen", "_ptrace", "_syslog", "_os_log_create"}


def bare(symbol):
    return symbol.split("$")[0] if not symbol.startswith("_OBJC") else symbol


def main(imports, privacy):
    symbols = set(Path(imports).read_text().split())
    called = {bare(symbol) for symbol in symbols}
    stated = {
        one["NSPrivacyAccessedAPIType"]
        for one in plistlib.loads(Path(privacy).read_bytes())["NSPrivacyAccessedAPITypes"]
    }
    needed = {kind for kind, names in WANT_A_REASON.items() if names & called}
    found = [f"{kind} is called and not stated" for kind in sorted(needed - stated)]
    found += [f"{kind} is stated and not called" for kind in sorted(stated - needed)]
    found += [f"{name} is called" for name in sorted(NEVER & called)]
    for one in found:
        print(one)
    of_frameworks = len([name for name in symbols if name.startswith(("_CF", "_kCF", "___CF", "_Sec", "_kSec"))])
    print(f"{len(symbols)} calls of the system, {of_frameworks} of them of frameworks: {len(found)} wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
