//! Fetching over the network: HTTP/1.1 over TLS, plain GETs that are the same whoever asks.
//!
//! No cookie, no language, no version of the app, no condition: a request names the host,
//! the file and, where a fetching goes on, the byte to go on from. A redirect is refused,
//! because it would let one host send a reader to another.

mod address;
mod cancel;
mod tls;

use std::time::Duration;

use reqwest::header::{CONTENT_RANGE, RANGE};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, Url};
use tokio::runtime::{Builder, Runtime};

pub use address::Addresses;
pub use cancel::Cancel;

use crate::fetch::{FetchError, Fetcher, Intake, Place};

/// How long to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For a connection.
    pub connect: Duration,
    /// Without a single byte.
    pub silence: Duration,
    /// For one file altogether, so that a drip cannot go on for ever.
    pub file: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(30),
            silence: Duration::from_secs(60),
            file: Duration::from_secs(6 * 3_600),
        }
    }
}

/// Gets files over the network. It blocks the thread that asks; another thread may call it
/// off.
pub struct HttpFetcher {
    client: Client,
    /// There until it is dropped.
    runtime: Option<Runtime>,
    addresses: Addresses,
    cancel: Cancel,
}

impl HttpFetcher {
    /// A fetcher for one repository, through a SOCKS proxy if one is named
    /// (`socks5h://127.0.0.1:9050`).
    ///
    /// # Errors
    /// [`FetchError::Refused`] for a proxy of another kind, [`FetchError::Offline`] where
    /// the system gives no means to connect.
    pub fn new(
        addresses: Addresses,
        patience: Patience,
        proxy: Option<&str>,
        cancel: Cancel,
    ) -> Result<Self, FetchError> {
        Self::with(tls::config()?, addresses, patience, proxy, cancel)
    }

    /// As [`HttpFetcher::new`] without a proxy, believing one authority of a test's own (a
    /// certificate in DER) and no other.
    ///
    /// # Errors
    /// [`FetchError::Refused`] where that is no certificate; the others as for `new`.
    #[cfg(feature = "test-roots")]
    pub fn believing(
        authority: &[u8],
        addresses: Addresses,
        patience: Patience,
        cancel: Cancel,
    ) -> Result<Self, FetchError> {
        let config = tls::config_of_a_test(authority)?;
        Self::with(config, addresses, patience, None, cancel)
    }

    fn with(
        config: rustls::ClientConfig,
        addresses: Addresses,
        patience: Patience,
        proxy: Option<&str>,
        cancel: Cancel,
    ) -> Result<Self, FetchError> {
        let mut builder = Client::builder()
            .tls_backend_preconfigured(config)
            .https_only(!addresses.allow_plain())
            .http1_only()
            .redirect(Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(patience.connect)
            .read_timeout(patience.silence)
            .timeout(patience.file);
        if let Some(proxy) = proxy {
            if !proxy.starts_with("socks5") {
                return Err(FetchError::Refused);
            }
            builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(|_| FetchError::Refused)?);
        }
        let runtime = Builder::new_current_thread().enable_all().build();
        Ok(Self {
            client: builder.build().map_err(|_| FetchError::Offline)?,
            runtime: Some(runtime.map_err(|_| FetchError::Offline)?),
            addresses,
            cancel,
        })
    }

    async fn get(&self, url: Url, from: u64, intake: &mut dyn Intake) -> Result<(), FetchError> {
        let mut request = self.client.get(url);
        if from > 0 {
            request = request.header(RANGE, format!("bytes={from}-"));
        }
        let mut response = request.send().await.map_err(|_| FetchError::Offline)?;
        if begins_at(&response)? != from {
            intake.begin_again()?;
        }
        while let Some(piece) = response.chunk().await.map_err(|_| FetchError::Offline)? {
            intake.take(&piece)?;
        }
        Ok(())
    }
}

impl Fetcher for HttpFetcher {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let url = self.addresses.of(place)?;
        let runtime = self.runtime.as_ref().ok_or(FetchError::Offline)?;
        runtime.block_on(async {
            tokio::select! {
                biased;
                () = self.cancel.called() => Err(FetchError::Cancelled),
                got = self.get(url, from, intake) => got,
            }
        })
    }
}

impl Drop for HttpFetcher {
    /// The system may still be looking up a name, and cannot be told to stop: nobody who
    /// has called the update off waits for it.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Which byte of the file an answer begins with: the first, or the one that it names.
fn begins_at(response: &Response) -> Result<u64, FetchError> {
    match response.status() {
        StatusCode::OK => Ok(0),
        StatusCode::PARTIAL_CONTENT => {
            let range = response.headers().get(CONTENT_RANGE);
            let range = range.and_then(|value| value.to_str().ok());
            range.and_then(first_byte).ok_or(FetchError::Refused)
        }
        // Object stores say "forbidden" of what is not there.
        StatusCode::NOT_FOUND | StatusCode::FORBIDDEN => Err(FetchError::NotFound),
        _ => Err(FetchError::Refused),
    }
}

/// The first number of `bytes 5-9/10`.
fn first_byte(range: &str) -> Option<u64> {
    let (first, _) = range.strip_prefix("bytes ")?.split_once('-')?;
    first.parse().ok()
}
