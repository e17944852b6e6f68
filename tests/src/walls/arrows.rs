//! The drawing of ARCHITECTURE.md as a table, and whether the crates keep to it.

/// A crate of the house and the crates that it may use. What is not listed is not
/// allowed; a row for a crate that does not exist yet is harmless.
pub const DRAWING: &[(&str, &[&str])] = &[
    ("waymark-base", &[]),
    ("waymark-seal", &["waymark-base"]),
    ("waymark-store", &["waymark-base"]),
    ("waymark-pack", &["waymark-base"]),
    ("waymark-language", &["waymark-base"]),
    (
        "waymark-vault",
        &["waymark-base", "waymark-seal", "waymark-store"],
    ),
    (
        "waymark-update",
        &["waymark-base", "waymark-store", "waymark-pack"],
    ),
    (
        "waymark-engine",
        &[
            "waymark-base",
            "waymark-seal",
            "waymark-store",
            "waymark-pack",
            "waymark-language",
            "waymark-vault",
            "waymark-update",
        ],
    ),
    ("waymark-ffi", &["waymark-base", "waymark-engine"]),
    (
        "waymark-author",
        // store: the rehearsal of a publication keeps its files as a phone does.
        &[
            "waymark-base",
            "waymark-store",
            "waymark-pack",
            "waymark-update",
        ],
    ),
    (
        "waymark",
        // language: the terminal has messages of its own, and they are Fluent too.
        &[
            "waymark-base",
            "waymark-language",
            "waymark-engine",
            "waymark-author",
        ],
    ),
];

/// Crates that stand around the house: they may use anything, and nothing uses them.
pub const AROUND: &[&str] = &["waymark-tests", "waymark-bench", "waymark-proof", "xtask"];

/// What one crate of the workspace uses of the others, tests aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Names of the workspace crates it uses in what it ships or builds with.
    pub uses: Vec<String>,
}

/// Arrows that the drawing lacks.
pub fn arrows_missing_from(drawing: &[(&str, &[&str])], crates: &[Crate]) -> Vec<String> {
    let mut findings = Vec::new();
    for one in crates
        .iter()
        .filter(|one| !AROUND.contains(&one.name.as_str()))
    {
        let Some((_, allowed)) = drawing.iter().find(|(name, _)| *name == one.name) else {
            findings.push(format!("{} is not in the drawing", one.name));
            continue;
        };
        for used in one
            .uses
            .iter()
            .filter(|used| !allowed.contains(&used.as_str()))
        {
            findings.push(format!(
                "{} uses {used}, and the drawing has no such arrow",
                one.name
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn using(name: &str, uses: &[&str]) -> Vec<Crate> {
        vec![Crate {
            name: name.into(),
            uses: uses.iter().map(ToString::to_string).collect(),
        }]
    }

    #[test]
    fn an_arrow_that_points_up_is_found() {
        let findings = arrows_missing_from(DRAWING, &using("waymark-pack", &["waymark-engine"]));
        assert_eq!(
            findings,
            ["waymark-pack uses waymark-engine, and the drawing has no such arrow"]
        );
    }

    #[test]
    fn a_crate_that_nobody_drew_is_found() {
        let findings = arrows_missing_from(DRAWING, &using("waymark-extra", &[]));
        assert_eq!(findings, ["waymark-extra is not in the drawing"]);
    }

    #[test]
    fn an_arrow_of_the_drawing_is_fine_and_what_stands_around_may_use_anything() {
        assert!(
            arrows_missing_from(DRAWING, &using("waymark-ffi", &["waymark-engine"])).is_empty()
        );
        assert!(arrows_missing_from(DRAWING, &using("xtask", &["waymark-author"])).is_empty());
    }

    #[test]
    fn the_drawing_itself_has_no_circle() {
        for (name, allowed) in DRAWING {
            let row = DRAWING.iter().position(|(other, _)| other == name);
            for used in *allowed {
                let lower = DRAWING.iter().position(|(other, _)| other == used);
                assert!(lower < row, "{name} stands above {used} in the drawing");
            }
        }
    }
}
