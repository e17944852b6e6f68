//! The ten attacks of the specification (section 1.5.2), each aimed at each of the four
//! roles. python-tuf makes the repositories, honest and not; our client must refuse each
//! attack by its name and keep what it trusted, and python-tuf's own client, taken through
//! the same steps, must agree.

mod case;
mod reader;
mod server;

use std::collections::{BTreeMap, BTreeSet};

use case::{Book, Case};
use reader::{ROLES, judge};

use super::{Options, Verdict};
use crate::python::Python;
use crate::spread::spread;
use crate::world::scratch;

/// The ten of the specification.
const ATTACKS: [&str; 10] = [
    "arbitrary installation",
    "endless data",
    "extraneous dependencies",
    "fast-forward",
    "indefinite freeze",
    "malicious mirrors",
    "mix-and-match",
    "rollback",
    "key compromise",
    "wrong software",
];

pub fn run(_: Options) -> Result<Verdict, String> {
    let python = Python::found("tuf_attacks.py")?;
    let place = scratch()?;
    let out = place.path().join("attacks");
    python.call(&[&out.display().to_string()])?;
    let book = Book::read(&out)?;
    let judged = spread(&book.cases, |case| judge(&book, case));
    let findings: Vec<String> = judged
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .collect();
    table(&book.cases);
    findings.iter().for_each(|finding| println!("{finding}"));
    let steps = book.cases.iter().flat_map(|case| &case.steps);
    let refusals = steps.filter(|step| step.wants.is_some()).count();
    let cells = cells(&book.cases);
    let wanted = ATTACKS.len() * ROLES.len();
    Ok(Verdict {
        figure: format!(
            "attacks {} in {cells} of {wanted} cells, refusals {refusals}, otherwise than named or as python-tuf {}",
            book.cases.len(),
            findings.len()
        ),
        holds: findings.is_empty() && cells == wanted,
    })
}

/// How many attacks aim at how many roles.
fn cells(cases: &[Case]) -> usize {
    let aims = cases.iter().map(|case| (&*case.attack, &*case.role));
    let aims: BTreeSet<(&str, &str)> = aims.collect();
    aims.into_iter()
        .filter(|(attack, role)| ATTACKS.contains(attack) && ROLES.contains(role))
        .count()
}

/// Each attack with what must come of it, by role.
fn table(cases: &[Case]) {
    for attack in ATTACKS {
        println!("{attack}");
        for role in ROLES {
            let aimed = cases
                .iter()
                .filter(|case| case.attack == attack && case.role == role);
            let mut answers: BTreeMap<String, usize> = BTreeMap::new();
            for case in aimed {
                *answers.entry(answer(case)).or_default() += 1;
            }
            let told = answers
                .into_iter()
                .map(|(answer, count)| format!("{answer} x{count}"));
            println!("  {role:<10} {}", told.collect::<Vec<_>>().join(", "));
        }
    }
}

/// What must come of the steps that are no honest ones: the third and what follows.
fn answer(case: &Case) -> String {
    let refused = case.steps.iter().filter_map(|step| step.wants.as_deref());
    let refused: Vec<&str> = refused.map(short).collect();
    let last = case.steps.last().is_some_and(|step| step.wants.is_none());
    match (refused.is_empty(), last) {
        (true, _) => "harmless".to_owned(),
        (false, true) => format!("{}, then taken", refused.join(", ")),
        (false, false) => refused.join(", "),
    }
}

/// `Malformed { role: Root, what: … }` fills a line.
fn short(answer: &str) -> &str {
    answer.split(" {").next().unwrap_or(answer)
}
