//! Changing one field in a content file and nothing else in it: comments, order
//! and spaces stay as the editor left them.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table as TomlTable, Value};

use crate::table::Kind;

/// A field that cannot be changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The file is not TOML.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// The entry is not in the file.
    #[error("`{0}` is not in the file")]
    Missing(String),
    /// The text cannot be such a field.
    #[error("{0}")]
    Value(String),
}

/// Sets a field of the entry `id` to a text, or deletes it where the text is
/// empty. `column` may name a language: `notes:uk`.
pub(crate) fn set_field(
    file_text: &str,
    id: &str,
    column: &str,
    kind: Kind,
    text: &str,
) -> Result<String, EditError> {
    let mut document: DocumentMut = file_text
        .parse()
        .map_err(|error| EditError::Unreadable(format!("{error}")))?;
    let missing = || EditError::Missing(id.to_owned());
    let entry = find(document.as_table_mut(), id).ok_or_else(missing)?;
    match column.split_once(':') {
        Some((key, language)) => set_translation(entry, key, language, text),
        None => set_value(entry, column, value(kind, text)?),
    }
    Ok(document.to_string())
}

/// The table with this id, however deep it stands.
fn find<'t>(table: &'t mut TomlTable, id: &str) -> Option<&'t mut TomlTable> {
    let own = table
        .get("id")
        .and_then(Item::as_str)
        .is_some_and(|own| own == id);
    if own {
        return Some(table);
    }
    for (_, item) in table.iter_mut() {
        let Some(tables) = item.as_array_of_tables_mut() else {
            continue;
        };
        for inner in tables.iter_mut() {
            if let Some(found) = find(inner, id) {
                return Some(found);
            }
        }
    }
    None
}

fn value(kind: Kind, text: &str) -> Result<Option<Value>, EditError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let value = match kind {
        Kind::Context => {
            return Err(EditError::Value(
                "this column is only for reading".to_owned(),
            ));
        }
        Kind::Text | Kind::Number | Kind::Translation => text.into(),
        Kind::List => {
            let words = text
                .split([',', ';', '|', ' ', '\n'])
                .filter(|word| !word.is_empty());
            Value::Array(words.collect::<Array>())
        }
        Kind::Decimal => {
            let number: f64 = text
                .replace(',', ".")
                .parse()
                .map_err(|_| EditError::Value(format!("`{text}` is no number")))?;
            number.into()
        }
        Kind::Flag => match text.to_lowercase().as_str() {
            "true" | "yes" | "1" => true.into(),
            "false" | "no" | "0" => return Ok(None),
            _ => {
                return Err(EditError::Value(format!(
                    "`{text}` is neither true nor false"
                )));
            }
        },
    };
    Ok(Some(value))
}

fn set_value(table: &mut TomlTable, key: &str, value: Option<Value>) {
    let Some(mut value) = value else {
        table.remove(key);
        return;
    };
    if let Some(Item::Value(old)) = table.get_mut(key) {
        // The comment after the old value belongs to the line, not to the value.
        *value.decor_mut() = old.decor().clone();
        *old = value;
        return;
    }
    let indent = indent(table);
    table.insert(key, Item::Value(value));
    if let Some(mut key) = table.key_mut(key) {
        key.leaf_decor_mut().set_prefix(indent);
    }
}

/// The spaces before the keys of a table.
fn indent(table: &TomlTable) -> String {
    let prefix = table.iter().next().and_then(|(key, _)| table.key(key));
    let prefix = prefix
        .and_then(|key| key.leaf_decor().prefix())
        .and_then(|raw| raw.as_str());
    let last_line = prefix
        .and_then(|prefix| prefix.rsplit('\n').next())
        .unwrap_or_default();
    last_line
        .chars()
        .take_while(|letter| letter.is_whitespace())
        .collect()
}

fn set_translation(table: &mut TomlTable, key: &str, language: &str, text: &str) {
    let text = text.trim();
    if text.is_empty() {
        let inner = table.get_mut(key).and_then(Item::as_table_like_mut);
        if inner.is_some_and(|inner| inner.remove(language).is_some() && inner.is_empty()) {
            table.remove(key);
        }
        return;
    }
    if !table.contains_key(key) {
        set_value(table, key, Some(Value::InlineTable(InlineTable::new())));
    }
    if let Some(inner) = table.get_mut(key).and_then(Item::as_table_like_mut) {
        match inner.get_mut(language) {
            Some(Item::Value(old)) => {
                let decor = old.decor().clone();
                *old = text.into();
                *old.decor_mut() = decor;
            }
            _ => drop(inner.insert(language, Item::Value(text.into()))),
        }
    }
}
