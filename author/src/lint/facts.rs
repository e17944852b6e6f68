//! Every fact names its source, and every source named exists.

use waymark_base::Id;
use waymark_pack::vocabulary::SourceKind;

use super::{Lint, Part};
use crate::finding::Spot;
use crate::suggest::did_you_mean;

pub(super) fn check(lint: &mut Lint<'_>) {
    hotlines(lint);
    places(lint);
    outlines(lint);
    texts(lint);
    aids(lint);
    unused(lint);
}

fn hotlines(lint: &mut Lint<'_>) {
    for hotline in &lint.loaded.hotlines {
        if hotline.record.contacts.is_empty() {
            let at = hotline.origin.start();
            let help = "add [[hotline.contact]], or delete the hotline";
            lint.error(
                &at,
                format!("`{}` cannot be reached in any way", hotline.record.id),
                help,
            );
        }
        for (index, contact) in hotline.record.contacts.iter().enumerate() {
            let path = format!("contact[{index}]");
            let part = Part::inside(&hotline.origin, &path);
            required(lint, part, contact.id.as_str(), &contact.sources);
            for (index, evidence) in contact.evidence.iter().enumerate() {
                known(
                    lint,
                    &evidence.source,
                    &part.at(&format!("evidence[{index}].source")),
                );
            }
        }
    }
}

fn places(lint: &mut Lint<'_>) {
    for site in &lint.loaded.sites {
        let part = Part::whole(&site.origin);
        required(lint, part, site.record.id.as_str(), &site.record.sources);
        optional(lint, site.record.coordinate_source.as_ref(), part);
        for (index, status) in site.record.history.iter().enumerate() {
            known(
                lint,
                &status.source,
                &part.at(&format!("status[{index}].source")),
            );
        }
    }
    for crossing in &lint.loaded.crossings {
        let part = Part::whole(&crossing.origin);
        required(
            lint,
            part,
            crossing.record.id.as_str(),
            &crossing.record.sources,
        );
        optional(lint, crossing.record.coordinate_source.as_ref(), part);
        for (index, state) in crossing.record.states.iter().enumerate() {
            known(
                lint,
                &state.source,
                &part.at(&format!("state[{index}].source")),
            );
        }
    }
}

/// Each piece bears the source of its file.
fn outlines(lint: &mut Lint<'_>) {
    for file in &lint.loaded.outlines {
        if let Some(outline) = file.record.first() {
            known(lint, &outline.source, &file.origin.at("source"));
        }
    }
}

fn texts(lint: &mut Lint<'_>) {
    for resource in &lint.loaded.resources {
        let part = Part::whole(&resource.origin);
        required(
            lint,
            part,
            resource.record.id.as_str(),
            &resource.record.sources,
        );
    }
    for sheet in &lint.loaded.sheets {
        for (index, block) in sheet.record.blocks.iter().enumerate() {
            let path = format!("block[{index}]");
            let part = Part::inside(&sheet.origin, &path);
            if block.sources.is_empty() {
                let message = format!("the block `{}` has no source", block.anchor);
                let help = "end it with a line {sources: …} after an empty line";
                lint.error(&part.origin.at(&path), message, help);
            }
            for source in &block.sources {
                known(lint, source, &part.at("sources"));
            }
        }
    }
}

fn aids(lint: &mut Lint<'_>) {
    for one in &lint.loaded.instruments {
        let (id, structure) = &one.record;
        required(
            lint,
            Part::whole(&one.origin),
            id.as_str(),
            &structure.sources,
        );
        let gates = structure
            .gate
            .iter()
            .map(|one| ("gate", &one.id, &one.sources));
        let items = structure
            .items
            .iter()
            .map(|one| ("item", &one.id, &one.sources));
        let outcomes = structure.outcomes.iter();
        let outcomes = outcomes.map(|one| ("outcome", &one.id, &one.sources));
        let lists: [Vec<_>; 3] = [gates.collect(), items.collect(), outcomes.collect()];
        for (index, (kind, id, sources)) in lists.iter().flat_map(|list| list.iter().enumerate()) {
            let path = format!("{kind}[{index}]");
            required(lint, Part::inside(&one.origin, &path), id.as_str(), sources);
        }
        for (index, figure) in structure.figures.iter().enumerate() {
            let at = one.origin.at(&format!("figure[{index}].source"));
            known(lint, &figure.source, &at);
        }
    }
    for phrase in &lint.loaded.phrases {
        let part = Part::whole(&phrase.origin);
        required(
            lint,
            part,
            phrase.record.id.as_str(),
            &phrase.record.sources,
        );
    }
}

fn required(lint: &mut Lint<'_>, part: Part<'_>, name: &str, sources: &[Id]) {
    if sources.is_empty() {
        let help = "add sources = [\"…\"]: what nobody vouches for is not shown";
        lint.error(&part.at("id"), format!("`{name}` has no source"), help);
    }
    for (index, source) in sources.iter().enumerate() {
        known(lint, source, &part.at(&format!("sources[{index}]")));
        if sources.iter().take(index).any(|earlier| earlier == source) {
            let at = part.at(&format!("sources[{index}]"));
            lint.warn(
                &at,
                format!("`{source}` is listed twice"),
                "delete one of them",
            );
        }
    }
}

fn optional(lint: &mut Lint<'_>, source: Option<&Id>, part: Part<'_>) {
    if let Some(source) = source {
        known(lint, source, &part.at("coordinate_source"));
    }
}

fn known(lint: &mut Lint<'_>, source: &Id, at: &Spot) {
    if lint.source_ids.contains(source) {
        return;
    }
    let hint = did_you_mean(
        source.as_str(),
        lint.source_ids.iter().map(|id| id.as_str()),
    );
    let help = hint.unwrap_or_else(|| "add it to sources.toml".to_owned());
    lint.error(at, format!("unknown source `{source}`"), help);
}

/// Data sets stand behind whole tables (towns, names) whose rows name no source.
fn unused(lint: &mut Lint<'_>) {
    let used = super::references::used_sources(lint.loaded);
    for source in &lint.loaded.sources {
        let table = source.record.kind == SourceKind::Dataset;
        if !table && !used.contains(&source.record.id) {
            let message = format!("nothing rests on the source `{}`", source.record.id);
            let at = source.origin.at("id");
            lint.warn(&at, message, "delete it, or name it where it was used");
        }
    }
}
