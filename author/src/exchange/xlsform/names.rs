//! Names of rows that are no items, and names of items.

use waymark_base::Id;

pub(super) const GATE: &str = "gate";
pub(super) const OBSERVE: &str = "observe";
pub(super) const ASK: &str = "ask";
pub(super) const RESULT: &str = "result";
pub(super) const INTRO: &str = "intro__";
pub(super) const LICENCE: &str = "licence__";
pub(super) const ADULT: &str = "is__adult";
pub(super) const CHILD: &str = "is__child";
pub(super) const GATE_NAME: &str = "gate__";
pub(super) const RULE: &str = "rule__";
pub(super) const OUTCOME: &str = "outcome__";
pub(super) const INSTEAD: &str = "__instead";

/// The list of answers to the conditions of the gate.
pub(super) const GATE_ANSWERS: &str = "answers__gate";
pub(super) const OBSERVATION_ANSWERS: &str = "answers__observation";
pub(super) const QUESTION_ANSWERS: &str = "answers__question";

/// What an item must not be called: our groups, and the blocks that tools add themselves.
const RESERVED: [&str; 6] = [GATE, OBSERVE, ASK, RESULT, "meta", "data"];

/// The name of an id; `slug` finds the id again.
pub(super) fn plain(id: &Id) -> String {
    id.as_str().replace('-', "_")
}

pub(super) fn item(id: &Id) -> String {
    let name = plain(id);
    if RESERVED.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

pub(super) fn gate(id: &Id) -> String {
    format!("{GATE_NAME}{}", plain(id))
}

pub(super) fn rule(id: &Id) -> String {
    format!("{RULE}{}", plain(id))
}

/// What the id in such a name is written as: `private` of `gate__private`.
pub(super) fn behind<'n>(name: &'n str, beginning: &str) -> Option<&'n str> {
    let rest = name.strip_prefix(beginning)?;
    (!rest.is_empty() && !rest.contains("__")).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::forms::slug;

    #[test]
    fn every_name_leads_back_to_its_id_and_no_two_are_the_same() {
        let ids = [
            "a",
            "a-b",
            "observe",
            "observe-1",
            "meta",
            "gate",
            "gate-private",
            "rule-a",
        ];
        let mut seen = std::collections::BTreeSet::from(RESERVED.map(str::to_owned));
        for text in ids {
            let id: Id = text.parse().unwrap();
            assert_eq!(slug(&item(&id), "q"), text);
            for name in [item(&id), gate(&id), rule(&id)] {
                assert!(seen.insert(name.clone()), "{name}");
            }
        }
        assert_eq!(behind("gate__private", "gate__"), Some("private"));
        assert_eq!(behind("gate__private__instead", "gate__"), None);
    }
}
