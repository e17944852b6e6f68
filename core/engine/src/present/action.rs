//! What can be done with a contact or a site. No target carries marks of
//! direction, and nothing shared says what a number is for.

use waymark_base::geo::Point;
use waymark_language::{Key, plain};
use waymark_pack::records::Contact;
use waymark_pack::vocabulary::{Channel, ChatApp};

use crate::desk::Room;
use crate::views::{Action, ActionKind};

/// The number that a phone should dial: the international form where it is known
/// to work from abroad, because at a border nobody knows which network a phone
/// is in; otherwise what works inside the country.
pub(crate) fn number_to_dial(contact: &Contact) -> &str {
    match (&contact.e164, contact.callable_from_abroad) {
        (Some(e164), Some(true)) => e164,
        _ => &contact.dial,
    }
}

impl Room<'_> {
    pub(super) fn contact_actions(&self, contact: &Contact) -> Vec<Action> {
        let number = number_to_dial(contact);
        let hours = contact.hours.as_deref();
        match contact.channel {
            Channel::Phone => self.number_actions(number, hours),
            Channel::Text => {
                let label = self.format(Key::ActionMessage, &[("number", number.into())]);
                let target = format!("sms:{}", dialled(number));
                let mut actions = vec![action(ActionKind::Message, label, target)];
                actions.push(self.copy(Key::ActionCopyNumber, number));
                actions.push(self.share(number, hours));
                actions
            }
            Channel::Chat => {
                let mut actions = Vec::new();
                if let Some(target) = chat_address(contact) {
                    let label = self.text(Key::ActionChat);
                    actions.push(action(ActionKind::Message, label, target));
                }
                actions.push(self.copy(Key::ActionCopyAddress, &contact.number));
                actions
            }
            Channel::Email => {
                let target = format!("mailto:{}", contact.number.trim());
                let message = action(ActionKind::Message, self.text(Key::ActionEmail), target);
                vec![message, self.copy(Key::ActionCopyAddress, &contact.number)]
            }
        }
    }

    /// Calling, copying and sharing a number.
    pub(super) fn number_actions(&self, number: &str, hours: Option<&str>) -> Vec<Action> {
        let label = self.format(Key::ActionCall, &[("number", number.into())]);
        let call = action(ActionKind::Call, label, format!("tel:{}", dialled(number)));
        vec![
            call,
            self.copy(Key::ActionCopyNumber, number),
            self.share(number, hours),
        ]
    }

    /// Showing a place in a map.
    pub(super) fn map_action(&self, point: Point, exact: bool) -> Action {
        let key = if exact {
            Key::ActionMap
        } else {
            Key::ActionMapTown
        };
        let target = format!("geo:{},{}", point.lat(), point.lon());
        action(ActionKind::OpenMap, self.text(key), target)
    }

    fn copy(&self, key: Key, text: &str) -> Action {
        action(ActionKind::Copy, self.text(key), plain(text.trim()))
    }

    fn share(&self, number: &str, hours: Option<&str>) -> Action {
        let hours = hours.and_then(|hours| self.neutral_hours(hours));
        let separator = plain(&self.text(Key::ListSeparator));
        let text = match hours {
            Some(hours) => format!("{}{separator}{hours}", number.trim()),
            None => number.trim().to_owned(),
        };
        action(ActionKind::Share, self.text(Key::ActionShare), plain(&text))
    }
}

fn action(kind: ActionKind, label: String, target: String) -> Action {
    Action {
        kind,
        label,
        target,
    }
}

/// A number as `tel:` and `sms:` take it (RFC 3966, without its separators).
pub(crate) fn dialled(number: &str) -> String {
    let mut dialled = String::new();
    for letter in number.chars() {
        match letter {
            '0'..='9' | '+' | '*' => dialled.push(letter),
            '#' => dialled.push_str("%23"),
            _ => {}
        }
    }
    dialled
}

/// A web address that opens the chat, for the apps that have such addresses.
fn chat_address(contact: &Contact) -> Option<String> {
    let printed = contact.number.trim();
    if printed.starts_with("https://") {
        return Some(printed.to_owned());
    }
    let e164 = contact.e164.as_deref();
    match contact.app? {
        ChatApp::Whatsapp => {
            e164.map(|number| format!("https://wa.me/{}", number.trim_start_matches('+')))
        }
        ChatApp::Signal => e164.map(|number| format!("https://signal.me/#p/{number}")),
        ChatApp::Telegram => {
            let user = printed.strip_prefix('@').filter(|user| is_user(user));
            user.or(e164).map(|user| format!("https://t.me/{user}"))
        }
        ChatApp::Web => {
            (printed.contains('.') && is_address(printed)).then(|| format!("https://{printed}"))
        }
        // Viber has no address that works everywhere.
        ChatApp::Viber => None,
    }
}

fn is_user(user: &str) -> bool {
    !user.is_empty() && user.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn is_address(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || "./-_?=&#%".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_its_separators() {
        for (number, expected) in [
            ("(+48) 22 628 01 20", "+48226280120"),
            ("116 123", "116123"),
            ("*116#", "*116%23"),
        ] {
            assert_eq!(dialled(number), expected);
        }
    }
}
