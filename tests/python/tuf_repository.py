"""A TUF repository made by python-tuf, honest or not, for tuf_interop.py."""

import copy
from datetime import datetime, timedelta, timezone

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

KINDS = (
    CryptoSigner.generate_ed25519,
    CryptoSigner.generate_ecdsa,
    lambda: CryptoSigner.generate_rsa(scheme="rsassa-pss-sha256"),
    lambda: CryptoSigner.generate_rsa(scheme="rsa-pkcs1v15-sha256"),
)
ONLINE = ("timestamp", "snapshot")


def in_days(days):
    return datetime.now(timezone.utc).replace(microsecond=0) + timedelta(days=days)


class Repository:
    """What each role says, who signs it, and the files as a server gives them."""

    def __init__(self, random):
        self.random = random
        self.signers, self.served, self.artefacts = {}, {}, {}
        self.announces_digests = True
        expires = in_days(30)
        self.said = {
            "root": Metadata(Root(expires=expires, consistent_snapshot=True)),
            "timestamp": Metadata(Timestamp(expires=expires)),
            "snapshot": Metadata(Snapshot(expires=expires)),
            "targets": Metadata(Targets(expires=expires)),
        }
        for role in self.said:
            self.new_keys(role, 2 if role in ("root", "targets") else 1)
        self.write_root()
        self.write_all()

    def signed(self, role):
        return self.said[role].signed

    def new_keys(self, role, count):
        """Puts new keys of random kinds in the place of a role's old ones."""
        root = self.signed("root")
        for keyid in list(root.roles[role].keyids):
            root.revoke_key(keyid, role)
        self.signers[role] = [self.random.choice(KINDS)() for _ in range(count)]
        for signer in self.signers[role]:
            root.add_key(signer.public_key, role)
        root.roles[role].threshold = count

    def bytes_of(self, role, signers=None):
        one = self.said[role]
        one.signatures.clear()
        for signer in self.signers[role] if signers is None else signers:
            one.sign(signer, append=True)
        return one.to_bytes(JSONSerializer(compact=self.random.random() < 0.5))

    def name(self, role):
        version = self.signed(role).version
        if role == "root" or (role != "timestamp" and self.signed("root").consistent_snapshot):
            return f"m/{version}.{role}.json"
        return f"m/{role}.json"

    def write(self, role, signers=None):
        self.served[self.name(role)] = self.bytes_of(role, signers)

    def write_root(self, also=()):
        self.write("root", [*self.signers["root"], *also])

    def announce(self, role):
        data, version = self.served[self.name(role)], self.signed(role).version
        if self.announces_digests:
            return MetaFile.from_data(version, data, ["sha256", "sha512"])
        return MetaFile(version)

    def write_all(self):
        for role in self.said:
            if role not in ("root", *ONLINE):
                self.write(role)
                self.signed("snapshot").meta[f"{role}.json"] = self.announce(role)
        self.write("snapshot")
        self.signed("timestamp").snapshot_meta = self.announce("snapshot")
        self.write("timestamp")

    def publish(self, *roles):
        for role in roles:
            self.signed(role).version += 1
        self.write_all()

    def next_root(self, also=()):
        self.signed("root").version += 1
        self.write_root(also)

    def rotate(self, *roles):
        """New keys, and a root that both the old and the new ones have signed."""
        old = list(self.signers["root"])
        for role in roles:
            self.new_keys(role, len(self.signers[role]))
        self.next_root(old if "root" in roles else ())
        self.publish("targets", "snapshot", "timestamp")

    def delegate(self, by, role, paths, terminating):
        signer = self.random.choice(KINDS)()
        self.signers[role] = [signer]
        self.said[role] = Metadata(Targets(expires=in_days(30)))
        delegator = self.signed(by)
        if delegator.delegations is None:
            delegator.delegations = Delegations({}, {})
        delegated = DelegatedRole(role, [], 1, terminating, **paths)
        delegator.delegations.roles[role] = delegated
        delegator.add_key(signer.public_key, role)
        self.publish(by, "snapshot", "timestamp")

    def add_target(self, by, path, data):
        entry = TargetFile.from_data(path, data, ["sha256"])
        self.signed(by).targets[path] = entry
        folder, slash, name = path.rpartition("/")
        self.served[f"t/{folder}{slash}{entry.hashes['sha256']}.{name}"] = data
        self.served[f"t/{path}"] = data
        self.publish(by, "snapshot", "timestamp")

    def remember(self):
        """What has to be put back after an attack."""
        return copy.deepcopy((self.said, self.served)), dict(self.signers)

    def put_back(self, remembered):
        (self.said, self.served), self.signers = remembered
