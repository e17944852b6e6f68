//! Items, groups and conditions.

use waymark_base::Id;
use waymark_pack::records::{Condition, Item, MOST_ITEMS, Test};
use waymark_pack::vocabulary::{ItemKind, ItemPhase};

use super::json::At;
use super::read::{Key, Known, Reader};
use super::words;
use crate::exchange::forms::both;

/// Fields of an item that are read.
const READ: [&str; 12] = [
    "linkId",
    "text",
    "_text",
    "type",
    "required",
    "enableWhen",
    "enableBehavior",
    "answerOption",
    "extension",
    "item",
    "id",
    "repeats",
];
/// Fields that change nothing in how an item works.
const LEFT_OUT: [&str; 5] = ["definition", "code", "prefix", "_prefix", "readOnly"];
/// Extensions that change how an item works, by the end of their address.
const WORKING: [&str; 7] = [
    "/questionnaire-hidden",
    "/sdc-questionnaire-enableWhenExpression",
    "/sdc-questionnaire-answerExpression",
    "/sdc-questionnaire-calculatedExpression",
    "/sdc-questionnaire-initialExpression",
    "/questionnaire-optionExclusive",
    "/variable",
];

impl Reader<'_> {
    /// The items of a questionnaire or a group, whose condition holds for each of them.
    pub(super) fn items(&mut self, at: &At<'_>, outer: Option<&Condition>) {
        for item in at.list("item", self.report) {
            if self.known.len() > MOST_ITEMS {
                break;
            }
            self.item(&item, outer);
        }
        if self.known.len() > MOST_ITEMS {
            let message = format!("there are more than {MOST_ITEMS} items");
            self.report
                .error("item", &message, "split it into several instruments");
        }
    }

    fn item(&mut self, at: &At<'_>, outer: Option<&Condition>) {
        let Some(link) = at.text("linkId", self.report) else {
            return self
                .report
                .error(&at.path_of("linkId"), "is missing", "write one");
        };
        if self.links.contains_key(link) {
            let help = "give every item a linkId of its own";
            return self
                .report
                .error(&at.path_of("linkId"), "stands twice", help);
        }
        let kind = at.text("type", self.report);
        if matches!(kind, Some("boolean" | "choice" | "group")) {
            self.fields(at);
        }
        match kind {
            Some("boolean" | "choice") => self.question(at, link, outer),
            Some("group") => self.group(at, link, outer),
            Some("display") => self.display(at, link),
            _ => {
                let help = "make it a choice or yes and no, or leave it out of the export";
                let message = "this type of item cannot be taken over";
                self.report.error(&at.path_of("type"), message, help);
            }
        }
    }

    /// Refuses what would make an item work in another way, and notes what gets lost.
    fn fields(&mut self, at: &At<'_>) {
        for name in at.names() {
            if READ.contains(&name) {
                continue;
            } else if LEFT_OUT.contains(&name) {
                self.left_out.insert(format!("the field `{name}` of items"));
            } else {
                let help = "remove it, or choose a simpler item";
                let message = "this cannot be taken over";
                self.report.error(&at.path_of(name), message, help);
            }
        }
        if at.flag("repeats", self.report) == Some(true) {
            let help = "make each answer an item of its own";
            let message = "an item with several answers cannot be taken over";
            self.report.error(&at.path_of("repeats"), message, help);
        }
        for one in at.list("extension", self.report) {
            let url = one.text("url", self.report).unwrap_or_default();
            if WORKING.iter().any(|end| url.ends_with(end)) {
                let help = "remove it, or write the condition as enableWhen";
                let message = "this extension changes how the item works and cannot be taken over";
                self.report.error(&one.path, message, help);
            } else if url != words::ITEM && url != words::TEXT {
                self.left_out.insert(format!("the extension {url}"));
            }
        }
    }

    fn group(&mut self, at: &At<'_>, link: &str, outer: Option<&Condition>) {
        self.links.insert(link.to_owned(), None);
        if at.field("text").is_some() {
            let help = "say in each item what it is about";
            self.report
                .warning(&at.path, "groups are dissolved; its text is left out", help);
        }
        let own = self.condition(at);
        if let Some(when) = self.together(at, outer, own) {
            self.items(at, when.as_ref());
        }
    }

    fn display(&mut self, at: &At<'_>, link: &str) {
        self.links.insert(link.to_owned(), None);
        let help = "write what matters into an item, its help or an outcome";
        self.report
            .warning(&at.path, "a text between items is left out", help);
    }

    fn question(&mut self, at: &At<'_>, link: &str, outer: Option<&Condition>) {
        let own = self.condition(at);
        let when = self.together(at, outer, own).flatten();
        let id = self.names.take(link);
        let answers = self.answers(at);
        let mut item = Item {
            id: id.clone(),
            kind: answers.kind,
            phase: ItemPhase::Ask,
            required: at.flag("required", self.report).unwrap_or_default(),
            dimension: None,
            weight: answers.weight.unwrap_or(1),
            strength: None,
            options: answers.options(),
            counts: answers.counts,
            when,
            sources: Vec::new(),
        };
        if let Some(ours) = at.extension(words::ITEM, self.report) {
            self.about(&mut item, &ours);
        }
        if !self.text(at, "text", &format!("item-{id}")) {
            self.report
                .error(&at.path_of("text"), "the item has no text", "write one");
        }
        self.own_texts(at);
        self.links.insert(link.to_owned(), Some(self.known.len()));
        let answers = answers.known;
        self.known.push(Known { item, answers });
        self.inside(at);
    }

    /// What stands inside a question: texts at most.
    fn inside(&mut self, at: &At<'_>) {
        for one in at.list("item", self.report) {
            if one.text("type", self.report) == Some("display") {
                let link = one.text("linkId", self.report).unwrap_or_default();
                self.display(&one, link);
            } else {
                let help = "put it behind the item, with an enableWhen";
                self.report.error(
                    &one.path,
                    "an item inside a question cannot be taken over",
                    help,
                );
            }
        }
    }

    /// What only our own exports say. The weight of the answers is said twice, and a tool
    /// that does not know our extensions changes one of them only.
    fn about(&mut self, item: &mut Item, at: &At<'_>) {
        if let Some(kind) = self.values(at, "kind", "valueCode").pop() {
            if (kind == ItemKind::Choice) != (item.kind == ItemKind::Choice) {
                let help = "the kind and the answers must fit each other";
                self.report
                    .error(&at.path, "the answers are of another kind", help);
            }
            item.kind = kind;
        }
        if let Some(phase) = self.values(at, "phase", "valueCode").pop() {
            item.phase = phase;
        }
        item.dimension = self.values(at, "dimension", "valueCode").pop();
        item.strength = self.values(at, "strength", "valueCode").pop();
        item.sources = self.values(at, "source", "valueCode");
        let weight = self.number(at, "weight").unwrap_or(1);
        let counts: Vec<Id> = self.values(at, "counts", "valueCode");
        let scored = counts
            .iter()
            .filter(|count| item.counts.contains(count))
            .count();
        if scored != item.counts.len() || !item.counts.is_empty() && weight != item.weight {
            let help = "correct `counts` and `weight` in the TOML file, if the scores are right";
            let message = "the scores of the answers were changed; the old ones were taken over";
            self.report.warning(&at.path, message, help);
        }
        (item.weight, item.counts) = (weight, counts);
    }

    fn together(
        &mut self,
        at: &At<'_>,
        outer: Option<&Condition>,
        own: Option<Condition>,
    ) -> Option<Option<Condition>> {
        let together = both(outer, own);
        if together.is_none() {
            let message = "its condition and that of its group cannot be said as one";
            let help = "use `all` for both, or leave the group without a condition";
            self.report.error(&at.path_of("enableWhen"), message, help);
        }
        together
    }

    fn condition(&mut self, at: &At<'_>) -> Option<Condition> {
        let listed = at.list("enableWhen", self.report);
        let behavior = at.text("enableBehavior", self.report);
        if listed.is_empty() {
            return None;
        }
        let all = match behavior {
            Some("all") => true,
            Some("any") => false,
            // One test alone stands for any, as in the files.
            None if listed.len() == 1 => false,
            _ => {
                let path = at.path_of("enableBehavior");
                self.report
                    .error(&path, "is neither all nor any", "write one of them");
                true
            }
        };
        let tests = listed.iter().filter_map(|one| self.test(one)).collect();
        Some(Condition { all, tests })
    }

    fn test(&mut self, at: &At<'_>) -> Option<Test> {
        if at.text("operator", self.report) != Some("=") {
            let help = "name the answers at which the item is asked, with the operator =";
            self.report
                .error(&at.path_of("operator"), "only = can be taken over", help);
            return None;
        }
        let question = at.text("question", self.report)?;
        let Some(index) = self.links.get(question).copied().flatten() else {
            let help = "an item can look at answers to earlier items only";
            self.report.error(
                &at.path_of("question"),
                "there is no earlier item of this name",
                help,
            );
            return None;
        };
        let key = self.answer_key(at)?;
        let known = self.known.get(index)?;
        let Some(is) = known.answer(&key) else {
            let help = "name an answer that the other item has, with its system";
            self.report
                .error(&at.path, "the other item has no such answer", help);
            return None;
        };
        let item = known.item.id.clone();
        Some(Test::Answer { item, is })
    }

    fn answer_key(&mut self, at: &At<'_>) -> Option<Key> {
        if let Some(flag) = at.flag("answerBoolean", self.report) {
            return Some(Key::Flag(flag));
        }
        if let Some(text) = at.text("answerString", self.report) {
            return Some(Key::Text(text.to_owned()));
        }
        let Some(coding) = at.field("answerCoding") else {
            let help = "write answerCoding, answerBoolean or answerString";
            self.report
                .error(&at.path, "this kind of answer cannot be taken over", help);
            return None;
        };
        let system = coding.text("system", self.report).map(str::to_owned);
        let code = coding.text("code", self.report);
        let code = code.or_else(|| coding.text("display", self.report))?;
        let code = code.to_owned();
        Some(Key::Coding { system, code })
    }
}

impl Known {
    /// The id of an answer. A system counts where both sides name one.
    fn answer(&self, wanted: &Key) -> Option<Id> {
        let is_same = |key: &Key| match (key, wanted) {
            (
                Key::Coding { system, code },
                Key::Coding {
                    system: other_system,
                    code: other_code,
                },
            ) => {
                let differs = system.is_some() && other_system.is_some() && system != other_system;
                code == other_code && !differs
            }
            (one, other) => one == other,
        };
        let found = self.answers.iter().find(|(key, _)| is_same(key));
        found.map(|(_, id)| id.clone())
    }
}
