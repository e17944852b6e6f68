//! The room of updates by name, with arguments as they stand in a journey.

use std::sync::Arc;

use serde_json::Value;
use waymark_ffi::{PackSink, Waymark, WaymarkError};

use super::calls::{Given, json, text};
use super::private_calls::named;

/// Whoever shares a file in a journey throws it away.
struct Away;

impl PackSink for Away {
    fn take(&self, _: Vec<u8>) -> Result<(), WaymarkError> {
        Ok(())
    }
}

/// The answer of the room as JSON, or the name of the public error; `None` where there is
/// no such room.
pub(super) fn answer(
    waymark: &Waymark,
    call: &str,
    given: &Given,
) -> Option<Result<Value, String>> {
    let text = |name| text(given, name).unwrap_or_default();
    let answer = match call {
        "updates" => json(waymark.updates()),
        "set_update_mode" => {
            named(given, "mode").and_then(|mode| json(waymark.set_update_mode(mode)))
        }
        "update_due_now" => json(waymark.update_due_now()),
        "check_for_updates" => json(waymark.check_for_updates(None)),
        "cancel_update" => json(waymark.cancel_update()),
        "export_pack" => json(waymark.export_pack(Arc::new(Away))),
        "export_codes" => json(waymark.export_codes()),
        "import_begin" => json(waymark.import_begin()),
        "import_piece" => json(waymark.import_piece(text("piece").into_bytes())),
        "import_finish" => json(waymark.import_finish(None)),
        "import_code" => json(waymark.import_code(text("text"), None)),
        "import_forget" => json(waymark.import_forget()),
        _ => return None,
    };
    Some(answer)
}
