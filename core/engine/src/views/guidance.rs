//! Views of sheets, search and sources.

use serde::{Deserialize, Serialize};

/// A sheet in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRef {
    /// Stable id.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Language of the text.
    pub language: String,
}

/// All sheets, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetListView {
    /// The sheets.
    pub sheets: Vec<SheetRef>,
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpanView {
    /// The text.
    pub text: String,
    /// Whether it stands out.
    pub strong: bool,
}

/// A paragraph or one entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParagraphView {
    /// Its runs.
    pub spans: Vec<SpanView>,
}

/// A piece of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ElementView {
    /// A paragraph.
    Paragraph {
        /// The text.
        paragraph: ParagraphView,
    },
    /// A list without order.
    List {
        /// Its entries.
        entries: Vec<ParagraphView>,
    },
    /// A list in order.
    Steps {
        /// Its entries.
        entries: Vec<ParagraphView>,
    },
}

/// One block of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockView {
    /// Anchor, the same in every language.
    pub anchor: String,
    /// `plain`, `warning`, `steps` or `gap`.
    pub class: String,
    /// Heading.
    pub heading: String,
    /// Language of this block.
    pub language: String,
    /// The text.
    pub body: Vec<ElementView>,
    /// Its sources.
    pub sources: Vec<SourceView>,
}

/// A guidance sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetView {
    /// Stable id.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Language of title and summary.
    pub language: String,
    /// `source`, `draft`, `second_pass` or `native_reviewed`.
    pub translation: String,
    /// What to tell the reader of a translation that nobody has reviewed, or of
    /// blocks that are in another language.
    pub translation_text: Option<String>,
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
    /// For whom: words of the pack's vocabulary.
    pub audience: Vec<String>,
    /// The blocks.
    pub blocks: Vec<BlockView>,
}

/// A piece of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// Whether it is what was searched for.
    pub matched: bool,
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchResultView {
    /// Id of the sheet, or `library` for a resource.
    pub sheet: String,
    /// Anchor of the block, or the resource's id.
    pub block: String,
    /// Title of the sheet or resource.
    pub title: String,
    /// Heading of the block.
    pub heading: String,
    /// The text around the match.
    pub snippet: String,
    /// The same in pieces, the matches marked.
    pub snippet_parts: Vec<SnippetPart>,
    /// Language of the text.
    pub language: String,
}

/// What a search found, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchView {
    /// The results.
    pub results: Vec<SearchResultView>,
    /// What to say where nothing was found.
    pub empty_text: Option<String>,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceView {
    /// Stable id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: Option<String>,
    /// Date of the document.
    pub date: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Terms.
    pub licence: Option<String>,
    /// How we used it.
    pub used_for: Option<String>,
    /// One line for the foot of a block: title, publisher, year.
    pub text: String,
}

/// Sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourcesView {
    /// The sources.
    pub sources: Vec<SourceView>,
}

/// A publication or course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceView {
    /// Stable id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: Option<String>,
    /// Year.
    pub year: Option<String>,
    /// What it is for.
    pub about: String,
    /// For whom.
    pub audience: Vec<String>,
    /// Address.
    pub url: Option<String>,
}
