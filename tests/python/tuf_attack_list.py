"""The attacks of tuf_attacks.py: the ten of section 1.5.2 of the specification."""

from tuf.api.metadata import MetaFile, TargetFile

from tuf_publisher import PACK, TOP, Publisher, in_days, strangers

BELOW = TOP[1:]
LIST = []
# What stands in place of a number that can grow no further.
HIGH = 2**53


def attack(name, roles, variant):
    """Enters a function into the list, once for each role; it may refuse none."""

    def enter(play):
        for role in roles:
            LIST.append((name, role, variant, lambda case, role=role: play(case, role)))
        return play

    return enter


def all_of_them():
    return LIST


def seen_twice(case):
    """A reader who has taken generation 1 and 2, and 3 is about to be published."""
    repository = Publisher()
    case.trusts(repository)
    case.step(repository, None)
    repository.next_generation()
    case.step(repository, None)
    repository.about_to_publish()
    return repository


def debug(role):
    return role.capitalize()


def unsigned(role):
    return f"Unsigned({debug(role)})"


# 1. Arbitrary installation: whatever the attacker likes.
@attack("arbitrary installation", TOP, "signed by a stranger's keys")
def _(case, role):
    repository = seen_twice(case)
    repository.signers[role] = strangers()
    repository.stands(role)
    case.step(repository, unsigned(role))


@attack("arbitrary installation", TOP, "a stranger's signature under the names of the right keys")
def _(case, role):
    repository = seen_twice(case)
    fakes = strangers(len(repository.signers[role]))
    for fake, right in zip(fakes, repository.signers[role], strict=True):
        fake.public_key.keyid = right.public_key.keyid
    repository.signers[role] = fakes
    repository.stands(role)
    case.step(repository, unsigned(role))


@attack("arbitrary installation", TOP, "not signed at all")
def _(case, role):
    repository = seen_twice(case)
    repository.signers[role] = []
    repository.stands(role)
    case.step(repository, unsigned(role))


@attack("arbitrary installation", ("targets",), "another pack of the same length")
def _(case, _role):
    repository = seen_twice(case)
    address = repository.address(PACK)
    repository.served[address] = b"x" * len(repository.served[address])
    case.step(repository, "WrongTarget")


# 2. Endless data.
@attack("endless data", TOP, "bytes without end")
def _(case, role):
    repository = seen_twice(case)
    repository.served[repository.name(role)] = "endless"
    case.step(repository, f"TooLong({debug(role)})")


@attack("endless data", ("snapshot", "targets"), "without end, and no length announced")
def _(case, role):
    repository = seen_twice(case)
    repository.announces_digests = False
    repository.write_all()
    repository.served[repository.name(role)] = "endless"
    case.step(repository, f"TooLong({debug(role)})")


@attack("endless data", ("targets",), "a pack without end")
def _(case, _role):
    repository = seen_twice(case)
    repository.served[repository.address(PACK)] = "endless"
    case.step(repository, "WrongTarget")


# 3. Extraneous dependencies: nothing names a dependency here, so what can be added is a
# file, a role or a key that nobody asked for.
def add_something(repository, role):
    signed = repository.signed(role)
    if role == "root":
        signed.unrecognized_fields["requires"] = ["more.wmk"]
        signed.add_key(strangers(1)[0].public_key, "targets")
    elif role == "timestamp":
        signed.unrecognized_fields["requires"] = {"more.json": {"version": 1}}
    elif role == "snapshot":
        signed.meta["more.json"] = MetaFile(1)
    else:
        signed.targets["packs/more.wmk"] = TargetFile.from_data("packs/more.wmk", b"more", ["sha256"])


@attack("extraneous dependencies", TOP, "added by a stranger")
def _(case, role):
    repository = seen_twice(case)
    add_something(repository, role)
    repository.signers[role] = strangers()
    repository.stands(role)
    case.step(repository, unsigned(role))


@attack("extraneous dependencies", TOP, "rightly signed: nothing more is asked for")
def _(case, role):
    repository = seen_twice(case)
    add_something(repository, role)
    repository.stands(role)
    case.step(repository, None, only_usual=True)


# 4. Fast-forward: versions so high that no honest one is ever newer.
@attack("fast-forward", ("root",), "a version far ahead, rightly signed")
def _(case, role):
    repository = seen_twice(case)
    name = repository.name(role)
    repository.signed(role).version = HIGH
    repository.served[name] = repository.bytes_of(role)
    case.step(repository, "BrokenRootChain")


@attack("fast-forward", BELOW, "taken back by a new root")
def _(case, role):
    repository = seen_twice(case)
    honest = repository.remember()
    for above in BELOW[: BELOW.index(role) + 1]:
        repository.signed(above).version = HIGH
    repository.write_all()
    # Rightly signed, so it is taken: a thief holds the keys.
    case.step(repository, None)
    repository.put_back(honest)
    repository.publish("timestamp")
    case.step(repository, "Rollback(Timestamp)")
    repository.rotate("timestamp", "snapshot")
    case.step(repository, None)


# 5. Indefinite freeze.
@attack("indefinite freeze", TOP, "a new file that is past its date")
def _(case, role):
    repository = seen_twice(case)
    repository.signed(role).expires = in_days(-1)
    repository.stands(role)
    case.step(repository, f"Expired({debug(role)})")


@attack("indefinite freeze", TOP, "the same files for ever, until one is past its date")
def _(case, role):
    repository = seen_twice(case)
    for one in TOP:
        repository.signed(one).expires = in_days(2 if one == role else 30)
    repository.write_root()
    repository.write_all()
    case.step(repository, None)
    case.step(repository, f"Expired({debug(role)})", days=3)


# 6. Malicious mirrors: one that keeps something back cannot keep a good one from helping.
@attack("malicious mirrors", BELOW, "keeps a file back, and a good mirror helps")
def _(case, role):
    repository = seen_twice(case)
    good = dict(repository.served)
    del repository.served[repository.name(role)]
    case.step(repository, "Fetch(NotFound)")
    case.step(good, None)


@attack("malicious mirrors", ("root",), "keeps back the root that changes keys")
def _(case, _role):
    repository = seen_twice(case)
    repository.rotate("timestamp", "snapshot")
    good = dict(repository.served)
    del repository.served[repository.name("root")]
    case.step(repository, unsigned("timestamp"))
    case.step(good, None)


@attack("malicious mirrors", TOP, "gives a page in place of a file, and a good mirror helps")
def _(case, role):
    repository = seen_twice(case)
    good = dict(repository.served)
    repository.announces_digests = False
    repository.write_all()
    repository.served[repository.name(role)] = b"<html>Please log in</html>"
    said = f'Malformed {{ role: {debug(role)}, what: Malformed("json") }}'
    case.step(repository, said)
    case.step(good, None)


# 7. Mix-and-match: files that never stood together.
@attack("mix-and-match", ("snapshot", "targets"), "the right version with other content")
def _(case, role):
    repository = seen_twice(case)
    repository.signed(role).expires = in_days(31)
    repository.served[repository.name(role)] = repository.bytes_of(role)
    case.step(repository, f"WrongBytes({debug(role)})")


@attack("mix-and-match", ("snapshot", "targets"), "another version, and no digests announced")
def _(case, role):
    repository = seen_twice(case)
    repository.announces_digests = False
    repository.write_all()
    name = repository.name(role)
    repository.signed(role).version += 1
    repository.served[name] = repository.bytes_of(role)
    case.step(repository, f"WrongVersion({debug(role)})")


@attack("mix-and-match", ("timestamp",), "a new timestamp beside the snapshot of long before")
def _(case, _role):
    repository = seen_twice(case)
    meta = repository.signed("timestamp").snapshot_meta
    repository.signed("timestamp").snapshot_meta = MetaFile(meta.version - 2)
    repository.write("timestamp")
    case.step(repository, "Rollback(Snapshot)")


@attack("mix-and-match", ("root",), "the root of another generation under the next one's name")
def _(case, _role):
    repository = seen_twice(case)
    name = repository.name("root")
    repository.served[name] = repository.served["m/1.root.json"]
    case.step(repository, "BrokenRootChain")


def cross(of_timestamp, of_snapshot, of_targets):
    """Of two generations that a reader of the first has not seen, one file each."""

    def play(case):
        repository = Publisher()
        case.trusts(repository)
        case.step(repository, None)
        named, bodies = [], []
        for _ in range(2):
            repository.next_generation()
            named.append({role: repository.name(role) for role in BELOW})
            bodies.append(dict(repository.served))
        files = dict(bodies[1])
        picked = {"timestamp": of_timestamp, "snapshot": of_snapshot, "targets": of_targets}
        asked = named[of_timestamp]
        for role, one in picked.items():
            files[asked[role]] = bodies[one][named[one][role]]
        if of_snapshot != of_timestamp:
            case.step(files, "WrongBytes(Snapshot)")
        elif of_targets != of_snapshot:
            case.step(files, "WrongBytes(Targets)")
        else:
            case.step(files, None)

    return play


for which in range(8):
    picks = (which & 1, which >> 1 & 1, which >> 2 & 1)
    LIST.append(("mix-and-match", "targets", f"cross product {picks}", cross(*picks)))


# 8. Rollback: something older than what was seen.
@attack("rollback", ("root",), "the trusted root again under the next one's name")
def _(case, role):
    repository = seen_twice(case)
    name = repository.name(role)
    repository.signed(role).version -= 1
    repository.served[name] = repository.bytes_of(role)
    case.step(repository, "BrokenRootChain")


@attack("rollback", BELOW, "an older version, rightly signed anew")
def _(case, role):
    repository = seen_twice(case)
    repository.signed(role).version = 1
    repository.write_all()
    case.step(repository, f"Rollback({debug(role)})")


@attack("rollback", BELOW, "the very files of before")
def _(case, role):
    repository = Publisher()
    case.trusts(repository)
    case.step(repository, None)
    old = dict(repository.served)
    before = {one: repository.announce(one) for one in ("snapshot", "targets")}
    repository.next_generation()
    case.step(repository, None)
    # Old files keep their names beside the new ones; what changes is who points at them.
    if role == "timestamp":
        repository.served["m/timestamp.json"] = old["m/timestamp.json"]
    else:
        repository.signed("timestamp").version += 1
        repository.signed("timestamp").snapshot_meta = before["snapshot"]
    if role == "targets":
        repository.signed("snapshot").version += 1
        repository.signed("snapshot").meta["targets.json"] = before["targets"]
        repository.stands("snapshot")
    elif role == "snapshot":
        repository.write("timestamp")
    case.step(repository, f"Rollback({debug(role)})")


@attack("rollback", ("targets",), "gone from the snapshot")
def _(case, _role):
    repository = seen_twice(case)
    repository.signed("snapshot").meta = {}
    repository.stands("snapshot")
    case.step(repository, "Rollback(Targets)")


# 9. Fewer keys than the threshold are stolen.
@attack("key compromise", ("root", "targets"), "one key of two")
def _(case, role):
    repository = seen_twice(case)
    repository.signers[role] = repository.signers[role][:1]
    repository.stands(role)
    case.step(repository, unsigned(role))


@attack("key compromise", ("root", "targets"), "one key of two, and a stranger's")
def _(case, role):
    repository = seen_twice(case)
    repository.signers[role] = [repository.signers[role][0], *strangers(1)]
    repository.stands(role)
    case.step(repository, unsigned(role))


@attack("key compromise", ("timestamp",), "the timestamp key alone")
def _(case, _role):
    repository = seen_twice(case)
    repository.signers["snapshot"] = strangers(1)
    repository.stands("snapshot")
    case.step(repository, unsigned("snapshot"))


@attack("key compromise", ("snapshot",), "the snapshot key alone")
def _(case, role):
    repository = seen_twice(case)
    repository.signed(role).expires = in_days(31)
    repository.served[repository.name(role)] = repository.bytes_of(role)
    case.step(repository, "WrongBytes(Snapshot)")


@attack("key compromise", ("targets",), "both online keys, none of the offline ones")
def _(case, role):
    repository = seen_twice(case)
    repository.signers[role] = repository.signers["snapshot"] + repository.signers["timestamp"]
    repository.write_all()
    case.step(repository, unsigned(role))


@attack("key compromise", BELOW, "stolen keys that a new root has taken back")
def _(case, role):
    repository = seen_twice(case)
    stolen = repository.signers[role]
    repository.rotate(role)
    case.step(repository, None)
    repository.publish("targets", "snapshot", "timestamp")
    repository.signers[role] = stolen
    repository.stands(role)
    case.step(repository, unsigned(role))


@attack("key compromise", ("root",), "new keys that only the new ones vouch for")
def _(case, _role):
    repository = seen_twice(case)
    repository.new_keys("root", 2)
    repository.write_root()
    case.step(repository, unsigned("root"))


@attack("key compromise", ("root",), "stolen keys that a new root has taken back")
def _(case, role):
    repository = seen_twice(case)
    stolen = list(repository.signers[role])
    repository.rotate(role)
    case.step(repository, None)
    repository.signed(role).version += 1
    repository.write(role, stolen)
    case.step(repository, unsigned(role))


# 10. Wrong software: a trusted file in place of the one that was wanted.
@attack("wrong software", TOP, "the file of another role, under its own signature")
def _(case, role):
    repository = seen_twice(case)
    repository.announces_digests = False
    repository.write_all()
    other = "timestamp" if role == "snapshot" else "snapshot"
    repository.served[repository.name(role)] = repository.served[repository.name(other)]
    if role == "root":
        # A root is read before it can be believed: it says whose keys count.
        wants = 'Malformed { role: Root, what: Malformed("_type") }'
    else:
        wants = unsigned(role)
    case.step(repository, wants)


@attack("wrong software", ("targets",), "a file that was signed for by another name")
def _(case, _role):
    repository = seen_twice(case)
    other = TargetFile.from_data("packs/other.wmk", b"another file, signed for", ["sha256"])
    repository.signed("targets").targets["packs/other.wmk"] = other
    repository.write_all()
    repository.served[repository.address(PACK)] = b"another file, signed for"
    case.step(repository, "WrongTarget")


@attack("wrong software", ("targets",), "the pack of the generation before")
def _(case, _role):
    repository = Publisher()
    case.trusts(repository)
    case.step(repository, None)
    old = repository.served[repository.address(PACK)]
    repository.next_generation()
    repository.served[repository.address(PACK)] = old
    case.step(repository, "WrongTarget")
