//! The text of sheets without its marks.

use waymark_pack::records::Element;

/// The paragraphs or list points of an element.
pub(crate) fn lines(element: &Element) -> Vec<String> {
    let items = match element {
        Element::Paragraph(line) => std::slice::from_ref(line),
        Element::List(items) | Element::Steps(items) => items.as_slice(),
    };
    items
        .iter()
        .map(|line| line.iter().map(|span| span.text.as_str()).collect())
        .collect()
}
