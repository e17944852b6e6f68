//! TLS with `ring`, and a small set of authorities: neither a user's nor an employer's
//! count. What a host says is verified by signatures anyway; TLS hides which file is asked
//! for.

use std::sync::Arc;

use rustls::crypto::ring::default_provider;
use rustls::{ClientConfig, RootCertStore};

use crate::fetch::FetchError;

/// Authorities that sign for the hosts of static files, by a part of their name. Each was
/// in webpki-roots when this was written; a test says when one is no longer.
const AUTHORITIES: &[&str] = &[
    "ISRG Root X1",
    "ISRG Root X2",
    "GTS Root R1",
    "GTS Root R4",
    "Amazon Root CA 1",
    "Amazon Root CA 3",
    "DigiCert Global Root G2",
    "DigiCert Global Root G3",
];

/// TLS 1.2 and 1.3, as `reqwest` takes it.
pub(super) fn config() -> Result<ClientConfig, FetchError> {
    let roots = webpki_roots::TLS_SERVER_ROOTS.iter();
    let ours = roots.filter(|root| AUTHORITIES.iter().any(|name| names(&root.subject, name)));
    believing(RootCertStore {
        roots: ours.cloned().collect(),
    })
}

/// The same, believing one authority of a test's own instead.
#[cfg(feature = "test-roots")]
pub(super) fn config_of_a_test(authority: &[u8]) -> Result<ClientConfig, FetchError> {
    let mut store = RootCertStore::empty();
    let added = store.add(authority.to_vec().into());
    added.map_err(|_| FetchError::Refused)?;
    believing(store)
}

fn believing(store: RootCertStore) -> Result<ClientConfig, FetchError> {
    let builder = ClientConfig::builder_with_provider(Arc::new(default_provider()));
    let builder = builder
        .with_safe_default_protocol_versions()
        .map_err(|_| FetchError::Offline)?;
    Ok(builder.with_root_certificates(store).with_no_client_auth())
}

/// Whether `subject` ends in `name`, which is how these authorities write theirs.
fn names(subject: &[u8], name: &str) -> bool {
    subject.ends_with(name.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_authority_is_known_exactly_once() {
        for name in AUTHORITIES {
            let roots = webpki_roots::TLS_SERVER_ROOTS.iter();
            let found = roots.filter(|root| names(&root.subject, name)).count();
            assert_eq!(found, 1, "{name}");
        }
        assert!(config().is_ok());
    }
}
