//! Two conditions that must hold together.

use waymark_pack::records::Condition;

/// A condition of a group and one inside it, as one. `None`: our format cannot say it.
pub(crate) fn both(
    outer: Option<&Condition>,
    inner: Option<Condition>,
) -> Option<Option<Condition>> {
    let (Some(outer), Some(inner)) = (outer, inner.clone()) else {
        return Some(inner.or_else(|| outer.cloned()));
    };
    if *outer == inner {
        return Some(Some(inner));
    }
    let together = |one: &Condition| one.all || one.tests.len() == 1;
    (together(outer) && together(&inner)).then(|| {
        let mut tests = outer.tests.clone();
        tests.extend(inner.tests);
        Some(Condition { all: true, tests })
    })
}

#[cfg(test)]
mod tests {
    use waymark_pack::records::Test;

    use super::*;

    fn condition(all: bool, items: &[&str]) -> Condition {
        let test = |item: &&str| Test::Answer {
            item: item.parse().unwrap(),
            is: "yes".parse().unwrap(),
        };
        Condition {
            all,
            tests: items.iter().map(test).collect(),
        }
    }

    #[test]
    fn two_conditions_become_one_where_that_can_be_said() {
        let (one, any) = (condition(false, &["a"]), condition(false, &["b", "c"]));
        assert_eq!(both(None, Some(any.clone())), Some(Some(any.clone())));
        assert_eq!(both(Some(&any), None), Some(Some(any.clone())));
        assert_eq!(both(Some(&any), Some(any.clone())), Some(Some(any.clone())));
        let two = both(Some(&one), Some(condition(true, &["b", "c"])));
        assert_eq!(two, Some(Some(condition(true, &["a", "b", "c"]))));
        assert_eq!(both(Some(&one), Some(any)), None);
    }
}
