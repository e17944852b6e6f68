//! Where a repository lies.

use reqwest::Url;

use crate::fetch::{FetchError, Place};

/// The addresses under which metadata and targets lie.
#[derive(Debug, Clone)]
pub struct Addresses {
    metadata: Url,
    targets: Option<Url>,
    plain: bool,
}

impl Addresses {
    /// Secure addresses. Without `targets`, only metadata can be fetched.
    ///
    /// # Errors
    /// [`FetchError::NotSecure`] for anything but `https`.
    pub fn secure(metadata: &str, targets: Option<&str>) -> Result<Self, FetchError> {
        Self::checked(metadata, targets, false)
    }

    /// As [`Addresses::secure`], and plain `http` from this very machine too. For tests and
    /// the conformance client; no app calls it.
    ///
    /// # Errors
    /// [`FetchError::NotSecure`] for anything else.
    pub fn local_too(metadata: &str, targets: Option<&str>) -> Result<Self, FetchError> {
        Self::checked(metadata, targets, true)
    }

    fn checked(metadata: &str, targets: Option<&str>, plain: bool) -> Result<Self, FetchError> {
        Ok(Self {
            metadata: folder(metadata, plain)?,
            targets: targets.map(|one| folder(one, plain)).transpose()?,
            plain,
        })
    }

    pub(super) fn allow_plain(&self) -> bool {
        self.plain
    }

    /// The address of a file. What does not lie below its folder is refused.
    pub(super) fn of(&self, place: Place<'_>) -> Result<Url, FetchError> {
        let (base, name) = match place {
            Place::Metadata(name) => (Some(&self.metadata), name),
            Place::Target(path) => (self.targets.as_ref(), path),
        };
        let base = base.ok_or(FetchError::NotFound)?;
        // Not `join`, which would read `..` and `//` in a name as directions.
        let url = Url::parse(&format!("{base}{name}")).map_err(|_| FetchError::Refused)?;
        if url.as_str() != format!("{base}{name}") {
            return Err(FetchError::Refused);
        }
        Ok(url)
    }
}

/// The address as one to which a name can be appended.
fn folder(text: &str, plain: bool) -> Result<Url, FetchError> {
    let slash = if text.ends_with('/') { "" } else { "/" };
    let url = Url::parse(&format!("{text}{slash}")).map_err(|_| FetchError::NotSecure)?;
    let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let fine = url.scheme() == "https" || (plain && here && url.scheme() == "http");
    if fine && url.query().is_none() && url.fragment().is_none() {
        Ok(url)
    } else {
        Err(FetchError::NotSecure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_secure_addresses_are_taken_and_this_machine_where_a_test_says_so() {
        assert!(Addresses::secure("https://example.org/m", None).is_ok());
        for text in [
            "http://localhost/m",
            "http://example.org/",
            "file:///m",
            "m",
        ] {
            let refused = Addresses::secure(text, None).err();
            assert_eq!(refused, Some(FetchError::NotSecure), "{text}");
        }
        assert!(Addresses::local_too("http://localhost:8000/m", None).is_ok());
        assert!(Addresses::local_too("http://localhost.example.org/", None).is_err());
        assert!(Addresses::local_too("http://example.org/", None).is_err());
    }

    #[test]
    fn a_name_stays_below_its_folder() {
        let addresses = Addresses::secure("https://example.org/m", Some("https://example.org/t/"));
        let addresses = addresses.unwrap();
        let of = |place| addresses.of(place).map(String::from);
        assert_eq!(
            of(Place::Metadata("1...%2Frole.json")).unwrap(),
            "https://example.org/m/1...%2Frole.json"
        );
        assert_eq!(
            of(Place::Target("a/b")).unwrap(),
            "https://example.org/t/a/b"
        );
        for name in ["../x", "a/../../x", "%2e%2e/x"] {
            assert_eq!(of(Place::Target(name)), Err(FetchError::Refused), "{name}");
        }
    }
}
