//! Sheets, the library and search.

use waymark_base::LanguageTag;
use waymark_language::{Key, is_right_to_left};
use waymark_pack::records::{Block, Element, Resource, Span};
use waymark_pack::{Hit, HitTarget, SheetForReader};

use crate::EngineError;
use crate::desk::{Room, id};
use crate::present::texts;
use crate::views::{
    BlockView, ElementView, LibraryView, ParagraphView, ResourceView, SearchResultView, SearchView,
    SheetView, SnippetPart, SpanView,
};

/// What a search result of the library calls its sheet.
const LIBRARY: &str = "library";

impl Room<'_> {
    pub(crate) fn sheet(&self, text: &str) -> Result<SheetView, EngineError> {
        let found = self.pack().sheet(&id(text)?, self.chain())?;
        let sheet = found.ok_or(EngineError::NotFound)?;
        let translation_text = self.translation_text(&sheet);
        let blocks = sheet
            .blocks
            .into_iter()
            .map(|part| self.block_view(part.language, part.block));
        let summary = sheet.summary;
        Ok(SheetView {
            id: summary.id.to_string(),
            title: summary.title,
            summary: summary.summary,
            right_to_left: is_right_to_left(&summary.language),
            language: summary.language.to_string(),
            translation: summary.translation.to_string(),
            translation_text,
            audience: texts(&summary.audience),
            blocks: blocks.collect::<Result<_, _>>()?,
        })
    }

    /// What to tell the reader of a text in another language, of a translation
    /// that nobody has reviewed, and of blocks in another language.
    fn translation_text(&self, sheet: &SheetForReader) -> Option<String> {
        let language = &sheet.summary.language;
        let mut texts = Vec::new();
        if self
            .chain()
            .first()
            .is_some_and(|first| first.language() != language.language())
        {
            texts.push(self.text(Key::TranslationOtherLanguage));
        }
        texts.extend(self.state_text(sheet.summary.translation));
        if sheet.blocks.iter().any(|part| part.language != *language) {
            texts.push(self.text(Key::TranslationMixed));
        }
        (!texts.is_empty()).then(|| texts.join(" "))
    }

    fn block_view(&self, language: LanguageTag, block: Block) -> Result<BlockView, EngineError> {
        let known = self.sources()?;
        let sources = block.sources.iter().filter_map(|id| known.get(id));
        Ok(BlockView {
            anchor: block.anchor,
            class: block.class.to_string(),
            heading: block.heading,
            language: language.to_string(),
            sources: sources.map(|source| self.source_view(source)).collect(),
            body: block.body.into_iter().map(element).collect(),
        })
    }

    pub(crate) fn resource(&self, text: &str) -> Result<ResourceView, EngineError> {
        let found = self.pack().resource(&id(text)?)?;
        found.map(resource_view).ok_or(EngineError::NotFound)
    }

    pub(crate) fn library(&self) -> Result<LibraryView, EngineError> {
        let resources = self.pack().resources()?.into_iter().map(resource_view);
        Ok(LibraryView {
            resources: resources.collect(),
        })
    }

    pub(crate) fn search(&self, text: &str, limit: u32) -> Result<SearchView, EngineError> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let hits = self.pack().search(text, self.chain(), limit)?;
        let results: Vec<SearchResultView> = hits.into_iter().map(result).collect();
        let empty_text = results.is_empty().then(|| self.text(Key::SearchNone));
        Ok(SearchView {
            results,
            empty_text,
        })
    }
}

fn result(hit: Hit) -> SearchResultView {
    let (sheet, block) = match hit.target {
        HitTarget::Block { sheet, anchor } => (sheet.to_string(), anchor),
        HitTarget::Resource { id } => (LIBRARY.to_owned(), id.to_string()),
    };
    let parts = hit.snippet.into_iter();
    let snippet_parts: Vec<SnippetPart> = parts
        .map(|part| SnippetPart {
            text: part.text,
            matched: part.matched,
        })
        .collect();
    SearchResultView {
        sheet,
        block,
        title: hit.title,
        heading: hit.heading,
        snippet: snippet_parts
            .iter()
            .map(|part| part.text.as_str())
            .collect(),
        snippet_parts,
        language: hit.language.to_string(),
    }
}

fn resource_view(resource: Resource) -> ResourceView {
    ResourceView {
        id: resource.id.to_string(),
        title: resource.title,
        publisher: resource.publisher,
        year: resource.year.map(|year| year.to_string()),
        about: resource.about,
        audience: texts(&resource.audience),
        url: resource.url,
    }
}

fn element(element: Element) -> ElementView {
    let entries = |lines: Vec<Vec<Span>>| lines.into_iter().map(paragraph).collect();
    match element {
        Element::Paragraph(line) => ElementView::Paragraph {
            paragraph: paragraph(line),
        },
        Element::List(lines) => ElementView::List {
            entries: entries(lines),
        },
        Element::Steps(lines) => ElementView::Steps {
            entries: entries(lines),
        },
    }
}

fn paragraph(line: Vec<Span>) -> ParagraphView {
    let span = |span: Span| SpanView {
        text: span.text,
        strong: span.strong,
    };
    ParagraphView {
        spans: line.into_iter().map(span).collect(),
    }
}
