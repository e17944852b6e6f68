//! The body of a sheet: headings with anchors, paragraphs, lists and bold text.
//! Everything else is refused, so that nothing on a phone ever interprets
//! markup that came in with the content.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use waymark_base::Id;
use waymark_pack::records::{Block, Element, Span};
use waymark_pack::vocabulary::BlockClass;

use super::document::Document;
use crate::suggest::did_you_mean;

/// Reads the blocks of `body`, which begins at byte `offset` of the document.
pub(super) fn blocks(document: &Document<'_>, body: &str, offset: usize) -> Vec<Block> {
    let parser = Parser::new_ext(body, Options::ENABLE_HEADING_ATTRIBUTES);
    let mut reader = BodyReader {
        document,
        offset,
        blocks: Vec::new(),
        line: Vec::new(),
        list: None,
        lists_inside: 0,
        strong: false,
        paragraphs_in_item: 0,
        in_heading: false,
        refused: 0,
    };
    for (event, range) in parser.into_offset_iter() {
        reader.take(event, &range);
    }
    reader.blocks
}

struct BodyReader<'d, 't> {
    document: &'d Document<'t>,
    offset: usize,
    blocks: Vec<Block>,
    /// The run of text being read.
    line: Vec<Span>,
    /// The list being read: whether it is numbered, and its items.
    list: Option<(bool, Vec<Vec<Span>>)>,
    /// How many lists are open inside that list: refused, but their ends come.
    lists_inside: u32,
    strong: bool,
    paragraphs_in_item: u32,
    in_heading: bool,
    /// How many refused elements we are inside of: their text is dropped.
    refused: u32,
}

impl BodyReader<'_, '_> {
    fn error(&self, range: &Range<usize>, message: &str, help: &str) {
        self.document
            .error(self.offset + range.start, message, Some(help.to_owned()));
    }

    fn take(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) if self.refused == 0 => self.push_text(&text),
            Event::Text(_) => {}
            Event::SoftBreak => self.push_text(" "),
            Event::HardBreak => {
                self.error(
                    range,
                    "a forced line break",
                    "begin a new paragraph with an empty line",
                );
            }
            Event::Rule => self.error(range, "a line across the page", "use a heading instead"),
            _ => self.refuse(range),
        }
    }

    fn refuse(&self, range: &Range<usize>) {
        let help = "use only paragraphs, `-` lists, `1.` lists and **bold**";
        self.error(range, "markup that a sheet may not have", help);
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading {
                level,
                id,
                classes,
                attrs,
            } => {
                if level != HeadingLevel::H2 || !attrs.is_empty() {
                    let help = "write ## Heading {#anchor .class}";
                    self.error(range, "a heading that begins no block", help);
                }
                let classes: Vec<&str> = classes.iter().map(AsRef::as_ref).collect();
                self.start_block(id.as_deref(), &classes, range);
            }
            Tag::Paragraph if self.list.is_some() => {
                self.paragraphs_in_item += 1;
                if self.paragraphs_in_item == 2 {
                    self.error(range, "two paragraphs in one point", "make it two points");
                }
            }
            Tag::Paragraph => self.line.clear(),
            Tag::List(number) if self.list.is_none() => {
                self.list = Some((number.is_some(), Vec::new()));
            }
            Tag::List(_) => {
                self.lists_inside += 1;
                self.error(range, "a list in a list", "make it one list, or two blocks");
            }
            Tag::Item => {
                self.line.clear();
                self.paragraphs_in_item = 0;
            }
            Tag::Strong => self.strong = true,
            _ => {
                self.refused += 1;
                self.refuse(range);
            }
        }
    }

    fn start_block(&mut self, anchor: Option<&str>, classes: &[&str], range: &Range<usize>) {
        self.line.clear();
        self.in_heading = true;
        let path = format!("block[{}]", self.blocks.len());
        self.document.note_field(path, self.offset + range.start);
        let anchor = anchor.unwrap_or_default();
        if anchor.is_empty() || anchor.parse::<Id>().is_err() {
            let help = "end the heading with an anchor such as {#before}: letters, digits, hyphens";
            self.error(range, "this heading has no good anchor", help);
        }
        let class = match classes {
            [] => BlockClass::Plain,
            [class] => self.class(class, range),
            _ => {
                self.error(range, "two classes", "a block has one class at most");
                BlockClass::Plain
            }
        };
        let (heading, body, sources) = Default::default();
        self.blocks.push(Block {
            anchor: anchor.to_owned(),
            class,
            heading,
            body,
            sources,
        });
    }

    fn class(&self, class: &str, range: &Range<usize>) -> BlockClass {
        class.parse().unwrap_or_else(|_| {
            let known = ["gap", "warning", "steps"];
            let help = did_you_mean(class, known);
            let help = help.unwrap_or_else(|| "use .gap, .warning or .steps".to_owned());
            self.error(range, &format!("unknown class `.{class}`"), &help);
            BlockClass::Plain
        })
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(_) => {
                self.in_heading = false;
                let heading = plain(&self.take_line());
                if heading.is_empty() {
                    self.error(
                        range,
                        "an empty heading",
                        "write the heading before its anchor",
                    );
                }
                if let Some(block) = self.blocks.last_mut() {
                    block.heading = heading;
                }
            }
            TagEnd::Paragraph if self.list.is_none() => self.end_paragraph(range),
            TagEnd::Item => {
                let item = self.take_line();
                self.refuse_sources_inside(&item, range);
                if let Some((_, items)) = &mut self.list {
                    items.push(item);
                }
            }
            TagEnd::List(_) if self.lists_inside > 0 => self.lists_inside -= 1,
            TagEnd::List(_) => {
                if let Some((numbered, items)) = self.list.take() {
                    let list = if numbered {
                        Element::Steps(items)
                    } else {
                        Element::List(items)
                    };
                    self.push_element(list, range);
                }
            }
            TagEnd::Strong => self.strong = false,
            TagEnd::Paragraph => {}
            _ => self.refused = self.refused.saturating_sub(1),
        }
    }

    fn end_paragraph(&mut self, range: &Range<usize>) {
        let line = self.take_line();
        let text = plain(&line);
        let inside = text
            .strip_prefix("{sources:")
            .and_then(|rest| rest.strip_suffix('}'));
        match inside {
            Some(ids) => self.take_sources(ids, range),
            None => {
                self.refuse_sources_inside(&line, range);
                self.push_element(Element::Paragraph(line), range);
            }
        }
    }

    fn refuse_sources_inside(&self, line: &[Span], range: &Range<usize>) {
        if line.iter().any(|span| span.text.contains("{sources")) {
            let help = "put {sources: …} into a paragraph of its own, after an empty line";
            self.error(range, "the sources stand inside the text", help);
        }
    }

    fn take_sources(&mut self, ids: &str, range: &Range<usize>) {
        let path = format!("block[{}].sources", self.blocks.len().saturating_sub(1));
        self.document.note_field(path, self.offset + range.start);
        let (ids, wrong): (Vec<_>, Vec<_>) = ids
            .split(',')
            .map(str::trim)
            .map(|id| id.parse::<Id>().map_err(|reason| (id, reason)))
            .partition(Result::is_ok);
        for (id, reason) in wrong.into_iter().filter_map(Result::err) {
            self.error(
                range,
                &format!("`{id}` is no id of a source"),
                &reason.to_string(),
            );
        }
        match self.blocks.last_mut() {
            Some(block) if block.sources.is_empty() => {
                block.sources = ids.into_iter().flatten().collect();
            }
            Some(_) => self.error(
                range,
                "sources twice",
                "one {sources: …} line ends the block",
            ),
            None => self.error(range, "sources without a block", "begin with a ## heading"),
        }
    }

    fn push_element(&mut self, element: Element, range: &Range<usize>) {
        match self.blocks.last_mut() {
            Some(block) if block.sources.is_empty() => block.body.push(element),
            Some(_) => self.error(
                range,
                "text after the sources",
                "end the block with its sources",
            ),
            None => self.error(
                range,
                "text before the first heading",
                "begin with a ## heading",
            ),
        }
    }

    fn push_text(&mut self, text: &str) {
        let strong = self.strong && !self.in_heading;
        match self.line.last_mut() {
            Some(span) if span.strong == strong => span.text.push_str(text),
            _ => self.line.push(Span {
                text: text.to_owned(),
                strong,
            }),
        }
    }

    fn take_line(&mut self) -> Vec<Span> {
        std::mem::take(&mut self.line)
    }
}

fn plain(line: &[Span]) -> String {
    line.iter()
        .map(|span| span.text.as_str())
        .collect::<String>()
        .trim()
        .to_owned()
}
