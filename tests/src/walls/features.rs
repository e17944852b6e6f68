//! Features that open something for tests, and that nothing that ships may ask for.

use super::arrows::AROUND;

/// Such features, and whose they are.
pub const FOR_TESTS: &[(&str, &str)] = &[("waymark-update", "test-roots")];

/// That a crate asks for a feature, tests aside: in a dependency, or in a feature of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Who asks.
    pub by: String,
    /// Whose feature it is.
    pub of: String,
    /// Its name.
    pub feature: String,
}

/// What crates that ship ask for and may not.
pub fn asked_by_what_ships(asks: &[Ask]) -> Vec<String> {
    let ships = asks.iter().filter(|ask| !AROUND.contains(&ask.by.as_str()));
    let wrong = ships.filter(|ask| FOR_TESTS.contains(&(&*ask.of, &*ask.feature)));
    wrong
        .map(|ask| format!("{} asks for {}/{}", ask.by, ask.of, ask.feature))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(by: &str, of: &str, feature: &str) -> Ask {
        let [by, of, feature] = [by, of, feature].map(str::to_owned);
        Ask { by, of, feature }
    }

    #[test]
    fn a_feature_for_tests_is_found_where_it_ships_and_nowhere_else() {
        let wrong = ask("waymark-engine", "waymark-update", "test-roots");
        assert_eq!(
            asked_by_what_ships(&[wrong]),
            ["waymark-engine asks for waymark-update/test-roots"]
        );
        let fine = [
            ask("waymark-proof", "waymark-update", "test-roots"),
            ask("waymark-engine", "waymark-update", "network"),
        ];
        assert_eq!(asked_by_what_ships(&fine), [""; 0]);
    }
}
