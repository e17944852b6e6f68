//! Sheets, search, the library and sources.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{
    BlockView, ElementView, ParagraphView, ResourceView, SearchResultView, SearchView,
    SheetListView, SheetRef, SheetView, SnippetPart, SourceView, SourcesView, SpanView,
};

#[uniffi::remote(Record)]
pub struct SheetRef {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub language: String,
}

#[uniffi::remote(Record)]
pub struct SheetListView {
    pub sheets: Vec<SheetRef>,
}

#[uniffi::remote(Record)]
pub struct SpanView {
    pub text: String,
    pub strong: bool,
}

#[uniffi::remote(Record)]
pub struct ParagraphView {
    pub spans: Vec<SpanView>,
}

#[uniffi::remote(Enum)]
pub enum ElementView {
    Paragraph { paragraph: ParagraphView },
    List { entries: Vec<ParagraphView> },
    Steps { entries: Vec<ParagraphView> },
}

#[uniffi::remote(Record)]
pub struct BlockView {
    pub anchor: String,
    pub class: String,
    pub heading: String,
    pub language: String,
    pub body: Vec<ElementView>,
    pub sources: Vec<SourceView>,
}

#[uniffi::remote(Record)]
pub struct SheetView {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub language: String,
    pub translation: String,
    pub translation_text: Option<String>,
    pub right_to_left: bool,
    pub audience: Vec<String>,
    pub blocks: Vec<BlockView>,
}

#[uniffi::remote(Record)]
pub struct SnippetPart {
    pub text: String,
    pub matched: bool,
}

#[uniffi::remote(Record)]
pub struct SearchResultView {
    pub sheet: String,
    pub block: String,
    pub title: String,
    pub heading: String,
    pub snippet: String,
    pub snippet_parts: Vec<SnippetPart>,
    pub language: String,
}

#[uniffi::remote(Record)]
pub struct SearchView {
    pub results: Vec<SearchResultView>,
    pub empty_text: Option<String>,
}

#[uniffi::remote(Record)]
pub struct SourceView {
    pub id: String,
    pub title: String,
    pub publisher: Option<String>,
    pub date: Option<String>,
    pub url: Option<String>,
    pub licence: Option<String>,
    pub used_for: Option<String>,
    pub text: String,
}

#[uniffi::remote(Record)]
pub struct SourcesView {
    pub sources: Vec<SourceView>,
}

#[uniffi::remote(Record)]
pub struct ResourceView {
    pub id: String,
    pub title: String,
    pub publisher: Option<String>,
    pub year: Option<String>,
    pub about: String,
    pub audience: Vec<String>,
    pub url: Option<String>,
}
