use waymark_base::LanguageTag;
use waymark_pack::records::{NameTable, Translations};

use super::Parsed;
use super::document::Document;
use super::tsv::{header, rows_of_width};

/// Reads `names/countries.tsv` or `names/languages.tsv`.
pub fn parse_names(file: &str, text: &str) -> Parsed<NameTable> {
    let document = Document::new(file, text);
    let columns = header(&document, text);
    let languages = languages(&document, &columns);
    let mut value = NameTable::new();
    for row in rows_of_width(&document, text, columns.len()) {
        let Some((code, names)) = row.cells.split_first() else {
            continue;
        };
        let pairs = languages
            .iter()
            .zip(names)
            .filter(|(_, name)| !name.trim().is_empty());
        let names: Translations = pairs
            .filter_map(|(language, name)| Some((language.clone()?, (*name).to_owned())))
            .collect();
        if code.trim().is_empty() || value.insert((*code).to_owned(), names).is_some() {
            let help = Some("each code stands once".to_owned());
            document.error(
                row.start,
                format!("code `{code}` is empty or stands twice"),
                help,
            );
        }
    }
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

/// The languages of the columns after `code`; a column that is none is reported.
fn languages(document: &Document<'_>, columns: &[&str]) -> Vec<Option<LanguageTag>> {
    if columns.first() != Some(&"code") {
        document.error(0, "the first column must be `code`", None);
    }
    let language = |column: &&str| match column.parse::<LanguageTag>() {
        Ok(language) => Some(language),
        Err(reason) => {
            let message = format!("column `{column}` is no language");
            document.error(0, message, Some(reason.to_string()));
            None
        }
    };
    columns.iter().skip(1).map(language).collect()
}
