//! Reads what `aapt2 dump xmltree` prints.

/// An element of the manifest, as it lies in the APK.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Element>,
}

impl Element {
    /// An attribute's value, by its name without the namespace.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The value of an attribute that has to be there.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.attribute(name)
            .unwrap_or_else(|| panic!("<{}> has no {name}", self.name))
    }

    /// All elements below, in the order of the file.
    pub(crate) fn below(&self) -> Vec<&Element> {
        let each = |child| std::iter::once(child).chain(Element::below(child));
        self.children.iter().flat_map(each).collect()
    }

    /// Those below that have this name.
    pub(crate) fn named(&self, name: &str) -> Vec<&Element> {
        let below = self.below().into_iter();
        below.filter(|element| element.name == name).collect()
    }

    /// The names of the actions that it answers to.
    pub(crate) fn actions(&self) -> Vec<&str> {
        self.named("action")
            .iter()
            .map(|action| action.value("name"))
            .collect()
    }
}

/// The root element.
pub(crate) fn parse(text: &str) -> Element {
    let mut lines = text.lines().filter_map(line).peekable();
    let mut found = Vec::new();
    children(&mut lines, 0, &mut found);
    assert_eq!(found.len(), 1, "one root");
    found.remove(0)
}

enum Line<'a> {
    Element(usize, &'a str),
    Attribute(&'a str, String),
}

fn line(text: &str) -> Option<Line<'_>> {
    let content = text.trim_start();
    let depth = text.len() - content.len();
    let (kind, rest) = content.split_once(": ")?;
    match kind {
        "E" => Some(Line::Element(depth, rest.split_once(" (line")?.0)),
        "A" => {
            let (key, value) = rest.split_once('=')?;
            let key = key.split('(').next()?;
            // With a namespace, which is an address.
            let key = key.rsplit(':').next()?;
            let value = value.split(" (Raw: ").next()?;
            Some(Line::Attribute(key, value.trim_matches('"').to_owned()))
        }
        _ => None,
    }
}

fn children<'a>(
    lines: &mut std::iter::Peekable<impl Iterator<Item = Line<'a>>>,
    above: usize,
    into: &mut Vec<Element>,
) {
    while let Some(Line::Element(depth, name)) = lines.peek() {
        let (depth, name) = (*depth, (*name).to_owned());
        if depth <= above {
            return;
        }
        lines.next();
        let mut element = Element {
            name,
            ..Element::default()
        };
        while let Some(Line::Attribute(key, value)) = lines.peek() {
            element.attributes.push(((*key).to_owned(), value.clone()));
            lines.next();
        }
        children(lines, depth, &mut element.children);
        into.push(element);
    }
}

#[test]
fn a_dump_is_read_with_its_levels() {
    let text = "N: android=x (line=2)\n  E: manifest (line=2)\n    A: package=\"a\" (Raw: \"a\")\n      \
        E: one (line=3)\n        A: x:android:exported(0x01010010)=true\n          E: action (line=4)\n            \
        A: x:name(0x1)=\"b\" (Raw: \"b\")\n      E: two (line=5)\n";
    let root = parse(text);
    assert_eq!(
        (root.name.as_str(), root.value("package")),
        ("manifest", "a")
    );
    let names: Vec<&str> = root
        .children
        .iter()
        .map(|child| child.name.as_str())
        .collect();
    assert_eq!(names, ["one", "two"]);
    assert_eq!(root.named("one")[0].value("exported"), "true");
    assert_eq!(root.actions(), ["b"]);
}
