use super::*;

#[test]
fn a_weak_pin_is_refused_with_its_reason() {
    for (pin, reason) in [
        ("", WeakSecret::TooShort),
        ("48205", WeakSecret::TooShort),
        ("48205193748205194", WeakSecret::TooLong),
        ("48a051", WeakSecret::NotDigits),
        ("٤٨٢٠٥١", WeakSecret::NotDigits),
        ("000000", WeakSecret::AllTheSame),
        ("7777777777", WeakSecret::AllTheSame),
        ("123456", WeakSecret::Sequence),
        ("987654", WeakSecret::Sequence),
        ("567890", WeakSecret::Sequence),
        ("1098765", WeakSecret::Sequence),
        ("121212", WeakSecret::Repeated),
        ("4824824", WeakSecret::Repeated),
        ("48204820", WeakSecret::Repeated),
        ("159753", WeakSecret::Common),
        ("112233", WeakSecret::Common),
        ("31121987", WeakSecret::Date),
        ("12311987", WeakSecret::Date),
        ("19871231", WeakSecret::Date),
        ("311287", WeakSecret::Date),
        ("871231", WeakSecret::Date),
        ("071999", WeakSecret::Date),
    ] {
        assert_eq!(check_pin(pin.as_bytes()), Err(reason), "{pin}");
    }
}

#[test]
fn a_pin_without_a_pattern_is_taken() {
    for pin in [
        "482051",
        "930175",
        "7250864",
        "92740518",
        "4820519374820519",
    ] {
        assert_eq!(check_pin(pin.as_bytes()), Ok(()), "{pin}");
    }
}

#[test]
fn most_six_digit_pins_are_taken() {
    let taken = (0..1_000_000)
        .step_by(13)
        .filter(|number| check_pin(format!("{number:06}").as_bytes()).is_ok())
        .count();
    assert!(taken > 850_000 / 13, "{taken}");
}

#[test]
fn a_passphrase_needs_five_different_words() {
    for (phrase, wanted) in [
        ("river lamp onion seven cloud", Ok(())),
        ("ріка лампа цибуля сім хмара", Ok(())),
        ("river lamp onion seven", Err(WeakSecret::TooFewWords)),
        (
            "river river river river river lamp",
            Err(WeakSecret::TooFewWords),
        ),
        ("", Err(WeakSecret::TooFewWords)),
        ("482051", Err(WeakSecret::TooFewWords)),
    ] {
        assert_eq!(check_passphrase(phrase.as_bytes()), wanted, "{phrase}");
    }
    let long = "word ".repeat(40);
    assert_eq!(check_passphrase(long.as_bytes()), Err(WeakSecret::TooLong));
    assert_eq!(check_passphrase(&[0xff; 9]), Err(WeakSecret::NotText));
}

#[test]
fn a_secret_is_written_one_way_whatever_the_keyboard_sends() {
    let composed = normalised("é ї x".as_bytes());
    let decomposed = normalised("  e\u{301}\t\u{456}\u{308} \u{a0} x\n".as_bytes());
    assert_eq!(*composed, *decomposed);
    assert_eq!(*normalised(b"482051"), b"482051");
    assert_eq!(*normalised(&[0xff, 0xfe]), [0xff, 0xfe]);
}
