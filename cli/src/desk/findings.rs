//! What the check of the content found, as an editor's tools read it:
//! `file:line:column: error: …`, then what to do.

use std::path::Path;

use waymark_author::Finding;

use crate::layout::{Page, Surface, Tone, plain, toned};

/// Lays findings out, then how many there are.
pub(crate) fn page(content: &Path, findings: &[Finding]) -> String {
    let mut page = Page::new(Surface::of_stdout());
    for finding in findings {
        let at = position(content, finding);
        let tone = if finding.is_error() {
            Tone::Urgent
        } else {
            Tone::Careful
        };
        let severity = toned(tone, &format!("{}:", finding.severity));
        let line = [
            toned(Tone::Strong, &at),
            plain(" "),
            severity,
            plain(" "),
            plain(&finding.message),
        ];
        page.hanging(0, 4, &line);
        if let Some(help) = &finding.help {
            page.hanging(4, 10, &[plain("help: "), plain(help)]);
        }
    }
    page.render()
}

fn position(content: &Path, finding: &Finding) -> String {
    let numbers = [finding.line, finding.column]
        .into_iter()
        .take_while(|number| *number > 0);
    let numbers: String = numbers.map(|number| format!("{number}:")).collect();
    format!("{}:{numbers}", content.join(&finding.file).display())
}

/// `2 errors, 1 warning`
pub(crate) fn count(findings: &[Finding]) -> String {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let warnings = findings.len() - errors;
    let counted = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        count => format!("{count} {word}s"),
    };
    format!(
        "{}, {}",
        counted(errors, "error"),
        counted(warnings, "warning")
    )
}
