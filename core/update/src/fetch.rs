//! Where bytes come from: a web server, a folder, another phone. What is behind the trait
//! is never trusted.

use waymark_store::StoreError;

/// Why bytes did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FetchError {
    /// The other side says that there is no such file. For the next root this is good news.
    #[error("the other side has no such file; try again later")]
    NotFound,
    /// More bytes than were asked for.
    #[error("the other side sends more than was asked for; keep the present pack")]
    TooLong,
    /// No connection, or one that broke off or stood still.
    #[error("there is no good connection; try again where there is one")]
    Offline,
    /// An answer that is no file: a redirect, a server's failure, a hotspot's login page.
    #[error("the other side answers with something else; try again on another network")]
    Refused,
    /// An address that is not of the secure kind.
    #[error("the address is not secure; it must begin with https")]
    NotSecure,
    /// Somebody has called it off.
    #[error("the update was called off; start it again when it suits")]
    Cancelled,
    /// What came could not be put down.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Which file is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// A metadata file, by a name that is safe in an address.
    Metadata(&'a str),
    /// A target, by a path that is safe in an address.
    Target(&'a str),
}

/// Takes in what comes.
pub trait Intake {
    /// What follows begins at the first byte of the file, whatever was asked for: what was
    /// taken before is to be forgotten.
    ///
    /// # Errors
    /// [`FetchError`], which ends the fetching.
    fn begin_again(&mut self) -> Result<(), FetchError>;

    /// The next bytes.
    ///
    /// # Errors
    /// [`FetchError`], which ends the fetching.
    fn take(&mut self, piece: &[u8]) -> Result<(), FetchError>;
}

/// Gets files.
pub trait Fetcher {
    /// Hands the bytes of `place` from number `from` on to `intake`; where it can only give
    /// the whole file, it says so by [`Intake::begin_again`] first.
    ///
    /// # Errors
    /// [`FetchError`]; what was taken in until then is no whole file.
    fn fetch(&self, place: Place<'_>, from: u64, intake: &mut dyn Intake)
    -> Result<(), FetchError>;
}

/// Takes in a file whole, up to a number of bytes.
struct Whole {
    bytes: Vec<u8>,
    most: usize,
}

impl Intake for Whole {
    fn begin_again(&mut self) -> Result<(), FetchError> {
        self.bytes.clear();
        Ok(())
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), FetchError> {
        if piece.len() > self.most.saturating_sub(self.bytes.len()) {
            return Err(FetchError::TooLong);
        }
        self.bytes.extend_from_slice(piece);
        Ok(())
    }
}

/// A whole file of at most `most` bytes.
///
/// # Errors
/// [`FetchError`].
pub(crate) fn fetch_whole(
    fetcher: &dyn Fetcher,
    place: Place<'_>,
    most: usize,
) -> Result<Vec<u8>, FetchError> {
    let bytes = Vec::new();
    let mut whole = Whole { bytes, most };
    fetcher.fetch(place, 0, &mut whole)?;
    Ok(whole.bytes)
}
