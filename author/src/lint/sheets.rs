//! Guidance sheets: whole blocks, and the same blocks in every language.

use std::collections::BTreeMap;

use waymark_base::Id;
use waymark_pack::records::{Element, Sheet};
use waymark_pack::vocabulary::{BlockClass, ReviewState};

use super::Lint;
use crate::located::Located;

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let mut by_id: BTreeMap<&Id, Vec<&Located<Sheet>>> = BTreeMap::new();
    for sheet in &loaded.sheets {
        by_id.entry(&sheet.record.id).or_default().push(sheet);
        head(lint, sheet);
        blocks(lint, sheet);
    }
    for (id, sheets) in by_id {
        languages(lint, id, &sheets);
    }
}

fn head(lint: &mut Lint<'_>, sheet: &Located<Sheet>) {
    if sheet.record.audience.is_empty() {
        let help = "write audience = [\"everyone\"] or for whom it is";
        lint.error(
            &sheet.origin.at("audience"),
            "the sheet is for nobody",
            help,
        );
    }
    if !lint
        .loaded
        .info
        .record
        .languages
        .contains(&sheet.record.language)
    {
        let message = format!(
            "pack.toml does not list the language `{}`",
            sheet.record.language
        );
        lint.error(
            &sheet.origin.start(),
            message,
            "add it to `languages` there",
        );
    }
    if sheet.record.blocks.is_empty() {
        let help = "begin a block with ## Heading {#anchor}";
        lint.error(&sheet.origin.start(), "the sheet has no blocks", help);
    }
}

fn blocks(lint: &mut Lint<'_>, sheet: &Located<Sheet>) {
    for (index, block) in sheet.record.blocks.iter().enumerate() {
        let at = sheet.origin.at(&format!("block[{index}]"));
        let earlier = sheet.record.blocks.iter().take(index);
        if earlier.clone().any(|other| other.anchor == block.anchor) {
            let message = format!("the anchor `{}` stands twice", block.anchor);
            lint.error(&at, message, "give each block an anchor of its own");
        }
        if block.body.is_empty() {
            let message = format!("the block `{}` says nothing", block.anchor);
            lint.error(&at, message, "write it, or delete the heading");
        }
        let numbered = block
            .body
            .iter()
            .any(|element| matches!(element, Element::Steps(_)));
        if block.class == BlockClass::Steps && !numbered {
            let message = format!(
                "the block `{}` is .steps and has no numbered list",
                block.anchor
            );
            lint.error(&at, message, "number the steps 1. 2. 3., or delete .steps");
        }
    }
}

/// A translation has the anchors, classes and sources of the text that it translates.
fn languages(lint: &mut Lint<'_>, id: &Id, sheets: &[&Located<Sheet>]) {
    let originals: Vec<_> = sheets
        .iter()
        .filter(|one| one.record.translation == ReviewState::Source)
        .collect();
    let original = match originals.as_slice() {
        [original] => original,
        [] => {
            let Some(first) = sheets.first() else { return };
            let help = "one language has translation = \"source\"";
            lint.error(
                &first.origin.start(),
                format!("`{id}` has no original"),
                help,
            );
            return;
        }
        [_, second, ..] => {
            let help = "only one language is the source; the others are translations";
            let at = second.origin.at("translation");
            lint.error(&at, format!("`{id}` has two originals"), help);
            return;
        }
    };
    for sheet in sheets
        .iter()
        .filter(|sheet| sheet.record.language != original.record.language)
    {
        compare(lint, &original.record, sheet);
    }
    for language in &lint.loaded.info.record.languages {
        if !sheets
            .iter()
            .any(|sheet| sheet.record.language == *language)
        {
            let message = format!("`{id}` is not there in `{language}`");
            lint.warn(
                &original.origin.start(),
                message,
                format!("add sheets/{language}/{id}.md"),
            );
        }
    }
}

fn compare(lint: &mut Lint<'_>, original: &Sheet, sheet: &Located<Sheet>) {
    let anchors = |sheet: &Sheet| -> Vec<String> {
        sheet
            .blocks
            .iter()
            .map(|block| block.anchor.clone())
            .collect()
    };
    let (wanted, found) = (anchors(original), anchors(&sheet.record));
    if wanted != found {
        let differs = wanted.iter().zip(&found).position(|(a, b)| a != b);
        let index = differs.unwrap_or(wanted.len().min(found.len()));
        let expected = wanted.get(index).map_or("no more block", String::as_str);
        let at = sheet.origin.at(&format!("block[{index}]"));
        let message = "the anchors are not those of the original, or in another order";
        lint.error(&at, message, format!("here the original has `{expected}`"));
        return;
    }
    for (index, (theirs, ours)) in original.blocks.iter().zip(&sheet.record.blocks).enumerate() {
        let at = sheet.origin.at(&format!("block[{index}]"));
        if theirs.class != ours.class {
            let message = format!(
                "the block `{}` is `{}` in the original",
                ours.anchor, theirs.class
            );
            lint.error(&at, message, "give it the same class");
        }
        if theirs.sources != ours.sources {
            let message = format!(
                "the block `{}` has other sources than the original",
                ours.anchor
            );
            lint.warn(
                &at,
                message,
                "a translation rests on the sources of its original",
            );
        }
    }
    if original.order != sheet.record.order || original.audience != sheet.record.audience {
        let at = sheet.origin.at("order");
        lint.warn(
            &at,
            "order or audience differ from the original",
            "make them the same",
        );
    }
}
