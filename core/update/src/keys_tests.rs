use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, KeyPair,
};

use crate::hex;
use crate::json::Value;
use crate::keys::PublicKey;

fn key(kind: &str, scheme: &str, public: &str) -> PublicKey {
    let text = serde_json::json!({
        "keytype": kind, "scheme": scheme, "keyval": {"public": public},
    });
    PublicKey::read(&Value::read(text.to_string().as_bytes()).unwrap()).unwrap()
}

/// RFC 8032, section 7.1, test 2.
#[test]
fn an_ed25519_signature_of_the_standard_is_verified() {
    let public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    let signature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                     085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    let signature = hex::read(signature).unwrap();
    let key = key("ed25519", "ed25519", public);
    assert!(key.has_signed(&[0x72], &signature));
    assert!(!key.has_signed(&[0x73], &signature));
    assert!(!key.has_signed(&[0x72], &signature[1..]));
    assert!(!key.has_signed(&[0x72], &[]));
}

#[test]
fn both_curves_are_verified_in_digits_and_neither_under_the_others_name() {
    let random = SystemRandom::new();
    let curves = [
        (&ECDSA_P256_SHA256_ASN1_SIGNING, "ecdsa-sha2-nistp256"),
        (&ECDSA_P384_SHA384_ASN1_SIGNING, "ecdsa-sha2-nistp384"),
    ];
    for (curve, scheme) in curves {
        let secret = EcdsaKeyPair::generate_pkcs8(curve, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(curve, secret.as_ref(), &random).unwrap();
        let public = hex::write(pair.public_key().as_ref());
        let signature = pair.sign(&random, b"message").unwrap();
        for (_, named) in curves {
            let signed = key("ecdsa", named, &public).has_signed(b"message", signature.as_ref());
            assert_eq!(signed, named == scheme, "{scheme} as {named}");
        }
    }
}

#[test]
fn a_key_of_an_unknown_kind_may_stand_there_and_never_signs() {
    for (kind, scheme, public) in [
        ("sphincs", "sphincs-shake-128s", "00"),
        ("ed25519", "ed25519", "no digits"),
        (
            "rsa",
            "rsassa-pss-sha256",
            "-----BEGIN PUBLIC KEY-----\n!\n-----END PUBLIC KEY-----",
        ),
    ] {
        assert!(!key(kind, scheme, public).has_signed(b"", b""));
    }
}
