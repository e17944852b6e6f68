"""The repository of tuf_repository.py as an honest publisher keeps ours, for tuf_attacks.py:
Ed25519, root and targets signed by two of three, one key each online."""

from securesystemslib.signer import CryptoSigner

import tuf_repository
from tuf_repository import in_days  # noqa: F401 (the attacks use it from here)

TOP = ("root", "timestamp", "snapshot", "targets")
PACK = "packs/1.wmk.zst"


class Plain:
    """In place of chance: Ed25519 keys, and JSON for people to read."""

    @staticmethod
    def choice(options):
        return options[0]

    @staticmethod
    def random():
        return 1.0


def strangers(count=3):
    return [CryptoSigner.generate_ed25519() for _ in range(count)]


class Publisher(tuf_repository.Repository):
    """Two generations may be published at once: `served` is what a server gives now."""

    def __init__(self):
        super().__init__(Plain())
        self.add_target("targets", PACK, b"the first pack, not compressed" * 40)

    def new_keys(self, role, count):
        """Two of three, where the role is kept offline; the third key lies in a drawer."""
        super().new_keys(role, 3 if count > 1 else 1)
        self.signed("root").roles[role].threshold = count
        self.signers[role] = self.signers[role][:count]

    def stands(self, role):
        """Writes what a role says and announces it with the right keys all the way up, as
        somebody does who holds every key but those of the role."""
        if role == "root":
            self.write_root()
        elif role == "targets":
            self.write_all()
        else:
            if role == "snapshot":
                self.write("snapshot")
                self.signed("timestamp").snapshot_meta = self.announce("snapshot")
            self.write("timestamp")

    def about_to_publish(self):
        """The next version of everything, root among it, ready and signed."""
        for role in TOP:
            self.signed(role).version += 1
        self.add_to_pack()
        self.write_root()
        self.write_all()

    def next_generation(self):
        """The next version of everything but root."""
        self.add_to_pack()
        self.publish("targets", "snapshot", "timestamp")

    def add_to_pack(self):
        version = self.signed("targets").version
        data = f"pack of generation {version}, ".encode() * 40
        entry = tuf_repository.TargetFile.from_data(PACK, data, ["sha256"])
        self.signed("targets").targets[PACK] = entry
        self.served[self.address(PACK)] = data

    def address(self, path):
        digits = self.signed("targets").targets[path].hashes["sha256"]
        folder, slash, name = path.rpartition("/")
        return f"t/{folder}{slash}{digits}.{name}"
