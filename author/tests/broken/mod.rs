//! The broken instruments of `fixtures/broken-instruments.txt`.

/// One way to break an instrument.
#[derive(Default)]
pub(crate) struct Broken {
    pub(crate) name: String,
    /// Words of the message.
    pub(crate) says: String,
    pub(crate) edits: Vec<Edit>,
}

/// What stands in a file once, and what is put in its place.
#[derive(Default)]
pub(crate) struct Edit {
    pub(crate) file: String,
    pub(crate) old: String,
    pub(crate) new: String,
}

/// Reads the list: `# name`, `? words of the message`, and for each file `@ file`, with the
/// lines that go (`- `) and those that come (`+ `).
pub(crate) fn broken() -> Vec<Broken> {
    let mut all: Vec<Broken> = Vec::new();
    for line in include_str!("../fixtures/broken-instruments.txt").lines() {
        let Some((mark, rest)) = line.split_at_checked(2) else {
            continue;
        };
        if mark == "# " {
            all.push(Broken {
                name: rest.to_owned(),
                ..Broken::default()
            });
        }
        let Some(case) = all.last_mut() else {
            continue;
        };
        match mark {
            "# " => {}
            "? " => case.says = rest.to_owned(),
            "@ " => case.edits.push(Edit {
                file: format!("instruments/{rest}"),
                ..Edit::default()
            }),
            "- " => add(&mut case.edits.last_mut().unwrap().old, rest),
            "+ " => add(&mut case.edits.last_mut().unwrap().new, rest),
            _ => panic!("{line}"),
        }
    }
    all
}

fn add(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}
