use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};

use crate::json::{NotStrict, Value};

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|number| Value::Number(number.into())),
        any::<u64>().prop_map(|number| Value::Number(number.into())),
        any::<String>().prop_map(Value::Text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            proptest::collection::btree_map(any::<String>(), inner, 0..6).prop_map(Value::Object),
        ]
    })
}

/// As any program might write it: spaces between, and objects in any order.
fn written(value: &Value, reversed: bool) -> String {
    let text = |text: &String| serde_json::to_string(text).unwrap();
    match value {
        Value::Null => " null ".into(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => format!("\n{number}"),
        Value::Text(inner) => text(inner),
        Value::List(list) => {
            let parts: Vec<String> = list.iter().map(|one| written(one, reversed)).collect();
            format!("[ {} ]", parts.join(" ,"))
        }
        Value::Object(object) => {
            let fields = object.iter();
            let parts =
                fields.map(|(name, one)| format!("{} : {}", text(name), written(one, reversed)));
            let mut parts: Vec<String> = parts.collect();
            if reversed {
                parts.reverse();
            }
            format!("{{\t{} }}", parts.join(", "))
        }
    }
}

proptest! {
    #[test]
    fn however_a_value_is_written_it_is_read_as_the_same(value in any_value(), reversed in any::<bool>()) {
        prop_assert_eq!(Value::read(written(&value, reversed).as_bytes()), Ok(value));
    }

    /// Control signs stand bare in the canonical form, which is then no JSON; without them
    /// it is, and says the same.
    #[test]
    fn the_canonical_form_says_what_the_value_says(value in any_value()) {
        let canonical = value.canonical();
        if !canonical.iter().any(|byte| *byte < 0x20) {
            prop_assert_eq!(Value::read(&canonical), Ok(value));
        }
    }

    #[test]
    fn no_bytes_make_the_reader_fall(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Value::read(&bytes);
    }
}

#[test]
fn the_canonical_form_is_the_one_that_others_write() {
    let read =
        Value::read(br#" {"b": [1, -2, true, null, {}], "a\"": "\u00e9\n\\/", "B": []} "#).unwrap();
    let canonical = "{\"B\":[],\"a\\\"\":\"é\n\\\\/\",\"b\":[1,-2,true,null,{}]}";
    assert_eq!(read.canonical(), canonical.as_bytes());
}

#[test]
fn what_two_programs_could_read_differently_is_refused() {
    let deep = |levels: usize| ["[".repeat(levels), "]".repeat(levels)].concat();
    for text in [
        r#"{"a": 1, "a": 1}"#,
        r#"{"a": {"b": 1, "\u0062": 2}}"#,
        "1.0",
        "1e3",
        "-0",
        "18446744073709551616",
        "NaN",
        "01",
        "[1,]",
        "{} {}",
        "",
        "'a'",
        r#""\ud800""#,
        "\"a\nb\"",
        "\u{feff}1",
        &deep(33),
    ] {
        assert_eq!(Value::read(text.as_bytes()), Err(NotStrict), "{text}");
    }
    assert_eq!(Value::read(b"\"\xff\""), Err(NotStrict));
    assert!(Value::read(deep(32).as_bytes()).is_ok());
}
