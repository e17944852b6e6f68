//! What HSDS has no field for, as attributes with terms of our own.

use serde_json::{Value, json};
use waymark_pack::records::Translations;

use super::id;

/// The attributes of one object, as they are gathered.
pub(super) struct Attributes {
    entity: &'static str,
    name: String,
    list: Vec<Value>,
}

impl Attributes {
    pub(super) fn of(entity: &'static str, name: &str) -> Self {
        Self {
            entity,
            name: name.to_owned(),
            list: Vec::new(),
        }
    }

    pub(super) fn put(&mut self, term: &str, value: &str) {
        self.list.push(self.attribute(term, value));
    }

    pub(super) fn maybe<T: ToString>(&mut self, term: &str, value: Option<T>) {
        if let Some(value) = value {
            self.put(term, &value.to_string());
        }
    }

    pub(super) fn each<T: ToString>(&mut self, term: &str, values: &[T]) {
        for value in values {
            self.put(term, &value.to_string());
        }
    }

    /// HSDS texts have one language; the others go here.
    pub(super) fn translations(&mut self, field: &str, texts: &Translations) {
        for (language, text) in texts {
            let mut attribute = self.attribute(&format!("translation-{field}-{language}"), text);
            if let Some(fields) = attribute.as_object_mut() {
                fields.insert("link_type".to_owned(), json!("translation"));
            }
            self.list.push(attribute);
        }
    }

    pub(super) fn into_value(self) -> Value {
        Value::Array(self.list)
    }

    fn attribute(&self, term: &str, value: &str) -> Value {
        let term_id = id("taxonomy_term", term);
        // The count keeps the ids of two values under one term apart.
        let own = format!("{}/{}/{term}/{}", self.entity, self.name, self.list.len());
        json!({
            "id": id("attribute", &own),
            "link_id": id(self.entity, &self.name),
            "link_entity": self.entity,
            "taxonomy_term_id": term_id.clone(),
            "value": value,
            "taxonomy_term": {
                "id": term_id,
                "code": term,
                "name": term,
                "description": format!("Waymark field: {term}"),
                "taxonomy": "waymark",
            },
        })
    }
}
