"""Certificates for the proof `network` (tests/proof): an authority, and servers that it
vouches for, rightly or not.

    tls_certificates.py OUT

Writes OUT/authority.der, and for each server OUT/NAME.pem and OUT/NAME.key.
"""

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NOW = datetime.now(timezone.utc)
PEM = serialization.Encoding.PEM


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certificate(key, text, by, *, host=None, days=(-1, 30)):
    """A certificate of `key`; `by` is the issuer's name and key. With a host it is a
    server's, without one an authority's."""
    issuer, issuer_key = by
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(text))
        .issuer_name(name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + timedelta(days=days[0]))
        .not_valid_after(NOW + timedelta(days=days[1]))
        .add_extension(x509.BasicConstraints(ca=host is None, path_length=None), critical=True)
    )
    if host:
        names = x509.SubjectAlternativeName([x509.DNSName(host)])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def write(out, called, key, *chain):
    pem = b"".join(one.public_bytes(PEM) for one in chain)
    (out / f"{called}.pem").write_bytes(pem)
    kind = serialization.PrivateFormat.PKCS8
    secret = key.private_bytes(PEM, kind, serialization.NoEncryption())
    (out / f"{called}.key").write_bytes(secret)


def main():
    out = Path(sys.argv[1])
    new = lambda: ec.generate_private_key(ec.SECP256R1())  # noqa: E731
    authority, stranger, key = new(), new(), new()
    by_authority, by_stranger = ("Authority", authority), ("Stranger", stranger)
    root = certificate(authority, "Authority", by_authority)
    (out / "authority.der").write_bytes(root.public_bytes(serialization.Encoding.DER))
    good = certificate(key, "good", by_authority, host="localhost")
    write(out, "good", key, good)
    servers = {
        "wrong-host": {"host": "example.org"},
        "expired": {"host": "localhost", "days": (-30, -1)},
        "early": {"host": "localhost", "days": (1, 30)},
    }
    for called, how in servers.items():
        write(out, called, key, certificate(key, called, by_authority, **how))
    write(out, "self-signed", key, certificate(key, "own", ("own", key), host="localhost"))
    write(out, "stranger", key, certificate(key, "stranger", by_stranger, host="localhost"))
    # A server that signs for another one, though it is no authority.
    other = new()
    below = certificate(other, "below", ("good", key), host="localhost")
    write(out, "by-a-server", other, below, good)


if __name__ == "__main__":
    sys.exit(main())
