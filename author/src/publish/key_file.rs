//! The file of a secret key: PKCS#8, sealed with a passphrase as an age file, which the
//! program `age` opens too; or bare, for a machine that signs every day by itself.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Read, Write};
use std::iter;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use super::error::PublishError;
use super::files::{self, failed};
use super::keys::{PublicPart, SecretKey};

/// Cost of the passphrase, log2 of scrypt's N: 128 MiB and some tenths of a second, the
/// first choice of OWASP's Password Storage Cheat Sheet (N=2^17, r=8, p=1).
const COST: u8 = 17;
/// The most that a file may ask for: 1 GiB.
const MOST_COST: u8 = 20;
/// Shortest passphrase, in letters: five words of four, and the spaces between some.
const SHORTEST: usize = 20;
/// Longest key file; ours have about 300 bytes.
const LONGEST: u64 = 16 * 1024;
const AGE: &[u8] = b"age-encryption.org/";

/// A passphrase that is wiped when it is dropped.
pub type Passphrase = Zeroizing<String>;

/// A secret key in its file.
pub struct KeyFile {
    path: PathBuf,
    bytes: Zeroizing<Vec<u8>>,
}

impl KeyFile {
    /// Writes a new key for its owner alone, sealed where there is a passphrase, and its
    /// public part beside it under the same name with `.pub` at the end.
    ///
    /// # Errors
    /// [`PublishError::WeakPassphrase`], [`PublishError::BadLabel`],
    /// [`PublishError::Exists`] where either file is there, and the file's own.
    pub fn create(
        path: &Path,
        key: &SecretKey,
        label: &str,
        passphrase: Option<&Passphrase>,
    ) -> Result<(PublicPart, PathBuf), PublishError> {
        let part = key.public_part(label)?;
        let mut public = path.as_os_str().to_owned();
        public.push(".pub");
        let public = PathBuf::from(public);
        if public.exists() {
            return Err(PublishError::Exists(public.display().to_string()));
        }
        let bytes = match passphrase {
            None => key.document.clone(),
            Some(passphrase) => seal(&key.document, passphrase)?,
        };
        write_private(path, &bytes)?;
        files::write(&public, &part.write()?)?;
        Ok((part, public))
    }

    /// Opens a file.
    ///
    /// # Errors
    /// The file's own.
    pub fn open(path: &Path) -> Result<Self, PublishError> {
        Ok(Self {
            path: path.to_owned(),
            bytes: Zeroizing::new(files::read_there(path, LONGEST)?),
        })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it takes a passphrase.
    pub fn is_sealed(&self) -> bool {
        self.bytes.starts_with(AGE)
    }

    /// The key in it.
    ///
    /// # Errors
    /// [`PublishError::PassphraseWanted`], [`PublishError::WrongPassphrase`],
    /// [`PublishError::NotAKey`].
    pub fn key(&self, passphrase: Option<&Passphrase>) -> Result<SecretKey, PublishError> {
        if !self.is_sealed() {
            return SecretKey::of(self.bytes.clone());
        }
        let passphrase = passphrase.ok_or(PublishError::PassphraseWanted)?;
        SecretKey::of(unseal(&self.bytes, passphrase)?)
    }
}

impl std::fmt::Debug for KeyFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("KeyFile(***)")
    }
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(passphrase.as_str().to_owned())
}

fn seal(document: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, PublishError> {
    if passphrase.chars().count() < SHORTEST {
        return Err(PublishError::WeakPassphrase(SHORTEST));
    }
    let mut recipient = scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(COST);
    let recipients = iter::once(&recipient as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| PublishError::Internal)?;
    let mut sealed = Zeroizing::new(Vec::new());
    let written = encryptor.wrap_output(&mut *sealed).and_then(|mut writer| {
        writer.write_all(document)?;
        writer.finish().map(|_| ())
    });
    written.map_err(|_| PublishError::Internal)?;
    Ok(sealed)
}

fn unseal(bytes: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, PublishError> {
    let mut identity = scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_COST);
    let decryptor = Decryptor::new(bytes).map_err(|_| PublishError::NotAKey)?;
    let reader = decryptor.decrypt(iter::once(&identity as &dyn age::Identity));
    let reader = reader.map_err(|_| PublishError::WrongPassphrase)?;
    let mut document = Zeroizing::new(Vec::new());
    reader
        .take(LONGEST)
        .read_to_end(&mut document)
        .map_err(|_| PublishError::NotAKey)?;
    Ok(document)
}

/// Never over another file: it could be the only copy of a key.
fn write_private(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => PublishError::Exists(path.display().to_string()),
        _ => failed(path)(error),
    })?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    written.map_err(failed(path))
}
