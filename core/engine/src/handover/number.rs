//! A number as people read it: in the groups in which its source prints it, but digit for
//! digit what a phone has to dial.

/// A group of this many digits or more is cut into threes: nobody reads it at a glance.
const LONG_GROUP: usize = 7;

/// The number `dial` in groups. The country code is one of its own; the others are those of
/// `printed`, from the end on, for as long as the digits are the same. No digit is added,
/// dropped or moved.
pub(super) fn written(printed: &str, dial: &str) -> String {
    let dial = dial.trim();
    let digits: String = dial.chars().filter(char::is_ascii_digit).collect();
    let plus = dial.starts_with('+');
    let others = dial
        .chars()
        .any(|c| !c.is_ascii_digit() && !matches!(c, '+' | ' ' | '-' | '(' | ')' | '/' | '.'));
    if others || digits.is_empty() {
        // A code with stars, which has no groups.
        return dial.to_owned();
    }
    if !plus {
        return grouped(printed, &digits).join(" ");
    }
    let (code, rest) = digits.split_at(country_code(&digits).min(digits.len()));
    let groups = std::iter::once(code.to_owned()).chain(grouped(printed, rest));
    format!("+{}", groups.collect::<Vec<_>>().join(" "))
}

/// A number in a text that goes from right to left and carries no marks of direction: without
/// spaces, because each group would be a number of its own there, and the last one would be
/// read first.
pub(super) fn in_text(written: &str, right_to_left: bool) -> String {
    match right_to_left {
        true => written.replace(' ', ""),
        false => written.to_owned(),
    }
}

/// How many digits of an international number are the country code. No code is the beginning
/// of another one: the world's zones 1 and 7 are codes by themselves, and those that are not
/// of the two digits below have three (ITU-T E.164).
fn country_code(digits: &str) -> usize {
    const OF_TWO: [&str; 44] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    if digits.starts_with(['1', '7']) {
        1
    } else if OF_TWO.iter().any(|code| digits.starts_with(code)) {
        2
    } else {
        3
    }
}

fn grouped(printed: &str, digits: &str) -> Vec<String> {
    let mut rest = digits;
    let mut groups: Vec<String> = Vec::new();
    let of_source = printed.split(|c: char| !c.is_ascii_digit());
    for group in of_source.rev().filter(|group| !group.is_empty()) {
        if rest.is_empty() {
            break;
        }
        // A trunk zero that the international form drops belongs to no group.
        let bare = group.trim_start_matches('0');
        let found = [group, bare]
            .into_iter()
            .find(|group| !group.is_empty() && rest.ends_with(group));
        let Some(shorter) = found.and_then(|group| rest.strip_suffix(group)) else {
            break;
        };
        groups.insert(0, rest.get(shorter.len()..).unwrap_or_default().to_owned());
        rest = shorter;
    }
    match (rest.len(), groups.first_mut()) {
        (0, _) => {}
        // A single digit is a trunk prefix.
        (1, Some(first)) => first.insert_str(0, rest),
        _ => groups.insert(0, rest.to_owned()),
    }
    groups
        .into_iter()
        .flat_map(|group| in_threes(&group))
        .collect()
}

fn in_threes(group: &str) -> Vec<String> {
    let digits: Vec<char> = group.chars().collect();
    if digits.len() < LONG_GROUP {
        return vec![group.to_owned()];
    }
    let mut head = digits.len() % 3;
    if head == 1 {
        // A digit alone is lost on the way.
        head = 4;
    }
    let (first, rest) = digits.split_at(head);
    let threes = rest.chunks(3);
    let parts = std::iter::once(first).chain(threes);
    parts
        .filter(|part| !part.is_empty())
        .map(|part| part.iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_keeps_the_groups_of_its_source_and_every_digit_of_what_is_dialled() {
        for (printed, dial, expected) in [
            ("(+48) 22 628 01 20", "+48226280120", "+48 22 628 01 20"),
            ("512 105 371", "+48512105371", "+48 512 105 371"),
            ("01.44.52.88.90", "+33144528890", "+33 1 44 52 88 90"),
            ("+43 800 222 555", "0800222555", "0800 222 555"),
            ("8 800 91119", "080091119", "0800 91119"),
            ("+36-80-505-101", "0680505101", "06 80 505 101"),
            ("0800/222-25", "080022225", "0800 222 25"),
            ("116 111", "116111", "116 111"),
            ("112", "112", "112"),
            ("+48477217575", "+48477217575", "+48 477 217 575"),
            ("+48 694489187", "+48694489187", "+48 694 489 187"),
            ("+43/677/61343434", "+4367761343434", "+43 677 61 343 434"),
            ("800SAVE", "8007283", "8007 283"),
            ("00421 908 767 853", "+421908767853", "+421 908 767 853"),
            ("0757.019.262", "+40757019262", "+40 757 019 262"),
            ("(044) 284-19-15", "+380442841915", "+380 44 284 19 15"),
            ("06 123 45", "+390612345", "+39 06 123 45"),
            ("1-888-373-7888", "+18883737888", "+1 888 373 7888"),
            ("061/102-034", "+38761102034", "+387 61 102 034"),
            ("", "+98", "+98"),
            ("*100#", "*100#", "*100#"),
            ("(020) 12 34", "+44201234", "+44 20 12 34"),
            ("", "112", "112"),
            ("no number", "", ""),
        ] {
            assert_eq!(written(printed, dial), expected, "{printed} {dial}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_printed_the_digits_are_those_that_are_dialled(
            printed in "[0-9 +()/.a-z-]{0,24}", dial in "\\+?[0-9]{1,18}"
        ) {
            let text = written(&printed, &dial);
            let bare: String = text.chars().filter(|c| *c != ' ').collect();
            prop_assert_eq!(bare, dial);
        }
    }
}
