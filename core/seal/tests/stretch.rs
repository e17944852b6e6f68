//! Argon2id against its RFC, and `stretch` against a frozen value of its own.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use waymark_seal::{Cost, Key, stretch};

/// RFC 9106, section 5.3: the only vector of the standard. It uses a secret and associated
/// data, which we do not.
#[test]
fn argon2id_gives_the_tag_of_the_rfc() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(AssociatedData::new(&[0x04; 12]).unwrap())
        .build()
        .unwrap();
    let secret = [0x03; 8];
    let argon2 =
        Argon2::new_with_secret(&secret, Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut tag = [0; 32];
    argon2
        .hash_password_into(&[0x01; 32], &[0x02; 16], &mut tag)
        .unwrap();
    let wanted = [
        0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53,
        0xc9, 0xd0, 0x1e, 0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01,
        0xe6, 0x59,
    ];
    assert_eq!(tag, wanted);
}

const SALT: [u8; 16] = *b"0123456789abcdef";

fn hex(key: &Key) -> String {
    key.bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Computed with `Argon2id` of the Python package cryptography (OpenSSL), which is not ours.
#[test]
fn a_pin_stretches_to_what_another_implementation_says() {
    let found = stretch(b"193746", &SALT, Cost::FLOOR).unwrap();
    assert_eq!(
        hex(&found),
        "546cbb305198fc46c9cd41468a841150db83cf271d91a08d685da8eaa1e0c5cd"
    );
    let found = stretch(b"", &SALT, Cost::FLOOR).unwrap();
    assert_eq!(
        hex(&found),
        "a7d738b9c3bf47628f0cdf8f9161ca27c04587bdac59202fa01e621fda4da826"
    );
}

#[test]
fn every_input_counts() {
    let usual = stretch(b"193746", &SALT, Cost::FLOOR).unwrap();
    let mut salt = SALT;
    salt[15] ^= 1;
    let more = Cost::new(19 * 1024, 3, 1).unwrap();
    for other in [
        stretch(b"193747", &SALT, Cost::FLOOR),
        stretch(b"1937460", &SALT, Cost::FLOOR),
        stretch(b"193746", &salt, Cost::FLOOR),
        stretch(b"193746", &SALT, more),
    ] {
        assert!(!usual.same_as(&other.unwrap()));
    }
}
