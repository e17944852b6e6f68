//! Messages, notes and the payloads of codes: each contact and each place by itself, and the
//! contacts of each country together.

use waymark_engine::HandOverRequest;
use waymark_engine::views::HandOverView;

use super::{Contact, Found, LANGUAGES, Real};

/// How much was looked at.
pub(super) struct Looked {
    pub(super) contacts: usize,
    pub(super) places: usize,
}

pub(super) fn look(real: &Real, found: &mut Found<'_>) -> Result<Looked, String> {
    for language in LANGUAGES {
        for contact in &real.contacts {
            alone(real, &request(language, &[contact], &[]), found)?;
        }
        for place in &real.places {
            alone(real, &request(language, &[], &[place]), found)?;
        }
        for country in &real.countries {
            let contacts = real.contacts.iter().filter(|one| one.country == *country);
            let contacts: Vec<&Contact> = contacts.collect();
            let view = given(real, &request(language, &contacts, &[]))?;
            clean(&view, country, found);
            if view.message.lines().count() + view.left_out.len() != contacts.len() {
                found.complain(country, "a contact is neither given nor left out");
            }
        }
    }
    Ok(Looked {
        contacts: real.contacts.len(),
        places: real.places.len(),
    })
}

fn request(language: &str, contacts: &[&Contact], places: &[&String]) -> HandOverRequest {
    HandOverRequest {
        contacts: contacts.iter().map(|contact| contact.id.clone()).collect(),
        sites: places.iter().map(|place| (*place).clone()).collect(),
        language: Some(language.to_owned()),
        disguise: None,
    }
}

fn given(real: &Real, request: &HandOverRequest) -> Result<HandOverView, String> {
    real.engine
        .hand_over(request)
        .map_err(|error| error.to_string())
}

/// One thing by itself, and every note that it can be written as.
fn alone(real: &Real, request: &HandOverRequest, found: &mut Found<'_>) -> Result<(), String> {
    let id = request.contacts.iter().chain(&request.sites).next();
    let id = id.map(String::as_str).unwrap_or_default();
    let view = given(real, request)?;
    clean(&view, id, found);
    for disguise in &view.disguises {
        let request = HandOverRequest {
            disguise: Some(disguise.id.clone()),
            ..request.clone()
        };
        match given(real, &request)?.note {
            Some(note) => {
                found.clean(id, &note);
            }
            None => found.complain(id, "a note that was offered is not written"),
        }
    }
    Ok(())
}

fn clean(view: &HandOverView, of: &str, found: &mut Found<'_>) {
    found.clean(of, &view.message);
    for code in &view.qr {
        found.clean(of, &code.payload);
    }
}
