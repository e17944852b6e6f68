//! Guidance sheets: whole blocks, and the same blocks in every language.

use std::collections::BTreeMap;

use waymark_base::{Id, LanguageTag};
use waymark_pack::records::{Element, Sheet};
use waymark_pack::vocabulary::{BlockClass, ReviewState};

use super::Lint;
use crate::finding::Spot;
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

/// One language is the original; the others translate it block by block.
fn languages(lint: &mut Lint<'_>, id: &Id, sheets: &[&Located<Sheet>]) {
    let is_original = |one: &&&Located<Sheet>| one.record.translation == ReviewState::Source;
    let mut originals = sheets.iter().filter(is_original);
    let (original, second) = (originals.next(), originals.next());
    if let Some(second) = second {
        let help = "only one language is the source; the others are translations";
        let at = second.origin.at("translation");
        return lint.error(&at, format!("`{id}` has two originals"), help);
    }
    let Some(original) = original else {
        let at = sheets.first().map(|first| first.origin.start());
        let at = at.unwrap_or_else(|| Spot::whole_file("sheets"));
        let help = "one language has translation = \"source\"";
        return lint.error(&at, format!("`{id}` has no original"), help);
    };
    for sheet in sheets
        .iter()
        .filter(|sheet| sheet.record.language != original.record.language)
    {
        if same_anchors(lint, &original.record, sheet) {
            same_blocks(lint, &original.record, sheet);
        }
    }
    for language in &lint.loaded.info.record.languages {
        if has_to_stand(lint, id, language)
            && !sheets
                .iter()
                .any(|sheet| sheet.record.language == *language)
        {
            let message = format!("`{id}` is not there in `{language}`");
            let help = format!("add sheets/{language}/{id}.md");
            lint.warn(&original.origin.start(), message, help);
        }
    }
}

/// What does not have to falls back to the reader's next language.
fn has_to_stand(lint: &Lint<'_>, id: &Id, language: &LanguageTag) -> bool {
    let translations = lint.loaded.translations.as_ref();
    translations.is_none_or(|wanted| wanted.whole.contains(language) || wanted.sheets.contains(id))
}

fn same_anchors(lint: &mut Lint<'_>, original: &Sheet, sheet: &Located<Sheet>) -> bool {
    let anchors = |sheet: &Sheet| -> Vec<String> {
        sheet
            .blocks
            .iter()
            .map(|block| block.anchor.clone())
            .collect()
    };
    let (wanted, found) = (anchors(original), anchors(&sheet.record));
    if wanted == found {
        return true;
    }
    let differs = wanted.iter().zip(&found).position(|(a, b)| a != b);
    let index = differs.unwrap_or(wanted.len().min(found.len()));
    let expected = wanted.get(index).map_or("no more block", String::as_str);
    let at = sheet.origin.at(&format!("block[{index}]"));
    let message = "the anchors are not those of the original, or in another order";
    lint.error(&at, message, format!("here the original has `{expected}`"));
    false
}

fn same_blocks(lint: &mut Lint<'_>, original: &Sheet, sheet: &Located<Sheet>) {
    for (index, (theirs, ours)) in original.blocks.iter().zip(&sheet.record.blocks).enumerate() {
        let at = sheet.origin.at(&format!("block[{index}]"));
        let anchor = &ours.anchor;
        if theirs.class != ours.class {
            let message = format!("the block `{anchor}` is `{}` in the original", theirs.class);
            lint.error(&at, message, "give it the same class");
        }
        if theirs.sources != ours.sources {
            let message = format!("the block `{anchor}` has other sources than the original");
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
