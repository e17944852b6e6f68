//! Over a real connection to this machine: what is sent, and what is made of each answer.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]
#![cfg(feature = "network")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use waymark_update::http::{Addresses, Cancel, HttpFetcher, Patience};
use waymark_update::{FetchError, Fetcher, Intake, Place};

/// Answers one request with these bytes, waits as told, hangs up, and returns what was
/// asked.
fn server(answer: Vec<u8>, wait: Duration) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let thread = thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let asked = request(&mut connection);
        // The other side may have hung up already; that is what some tests are about.
        let _ = connection.write_all(&answer);
        thread::sleep(wait);
        asked
    });
    (format!("http://127.0.0.1:{port}/repository"), thread)
}

fn request(connection: &mut TcpStream) -> String {
    let mut asked = Vec::new();
    let mut byte = [0];
    while !asked.ends_with(b"\r\n\r\n") && connection.read(&mut byte).unwrap() == 1 {
        asked.push(byte[0]);
    }
    String::from_utf8(asked).unwrap()
}

#[derive(Default)]
struct Taken {
    bytes: Vec<u8>,
    restarts: usize,
    most: Option<usize>,
}

impl Intake for Taken {
    fn begin_again(&mut self) -> Result<(), FetchError> {
        self.restarts += 1;
        self.bytes.clear();
        Ok(())
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), FetchError> {
        self.bytes.extend_from_slice(piece);
        match self.most {
            Some(most) if self.bytes.len() > most => Err(FetchError::TooLong),
            _ => Ok(()),
        }
    }
}

fn patience() -> Patience {
    Patience {
        connect: Duration::from_secs(5),
        silence: Duration::from_millis(300),
        file: Duration::from_secs(2),
    }
}

fn fetcher(url: &str, cancel: Cancel) -> HttpFetcher {
    let addresses = Addresses::local_too(url, None).unwrap();
    HttpFetcher::new(addresses, patience(), None, cancel).unwrap()
}

/// What comes of one answer, from byte `from` on.
fn answered(answer: &[u8], from: u64) -> (Result<(), FetchError>, Taken, String) {
    let (url, thread) = server(answer.into(), Duration::ZERO);
    let mut taken = Taken::default();
    let fetcher = fetcher(&url, Cancel::default());
    let result = fetcher.fetch(Place::Metadata("timestamp.json"), from, &mut taken);
    (result, taken, thread.join().unwrap())
}

#[test]
fn a_request_names_the_host_and_the_file_and_nothing_else() {
    let (result, taken, asked) = answered(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", 0);
    assert_eq!((result, taken.bytes), (Ok(()), b"{}".to_vec()));
    let lines: Vec<&str> = asked.trim_end().split("\r\n").collect();
    assert_eq!(lines[0], "GET /repository/timestamp.json HTTP/1.1");
    let names = lines[1..]
        .iter()
        .map(|line| line.split(':').next().unwrap());
    let mut names: Vec<String> = names.map(str::to_lowercase).collect();
    names.sort();
    assert_eq!(names, ["accept", "host"]);
    assert!(asked.to_lowercase().contains("accept: */*"));
}

#[test]
fn a_fetching_goes_on_in_the_middle_where_the_server_can() {
    let part = b"HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-4/5\r\ncontent-length: 2\r\n\r\nde";
    let (result, taken, asked) = answered(part, 3);
    assert_eq!(
        (result, taken.bytes, taken.restarts),
        (Ok(()), b"de".to_vec(), 0)
    );
    assert!(asked.to_lowercase().contains("range: bytes=3-\r\n"));
    let whole = b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabcde";
    let (result, taken, _) = answered(whole, 3);
    assert_eq!(
        (result, taken.bytes, taken.restarts),
        (Ok(()), b"abcde".to_vec(), 1)
    );
}

#[test]
fn an_answer_that_is_no_file_is_refused_and_nothing_of_it_is_taken() {
    for (head, wanted) in [
        ("404 Not Found", FetchError::NotFound),
        ("403 Forbidden", FetchError::NotFound),
        ("302 Found\r\nlocation: /other", FetchError::Refused),
        (
            "301 Moved\r\nlocation: http://127.0.0.1:1/",
            FetchError::Refused,
        ),
        ("511 Network Authentication Required", FetchError::Refused),
        ("500 Internal Server Error", FetchError::Refused),
        ("204 No Content", FetchError::Refused),
        (
            "206 Partial Content\r\ncontent-range: nonsense",
            FetchError::Refused,
        ),
    ] {
        let answer = format!("HTTP/1.1 {head}\r\ncontent-length: 4\r\n\r\n<a/>");
        let (result, taken, _) = answered(answer.as_bytes(), 0);
        assert_eq!(result, Err(wanted), "{head}");
        assert!(taken.bytes.is_empty(), "{head}");
    }
}

#[test]
fn a_body_that_ends_early_a_reset_and_nonsense_are_a_bad_connection() {
    for answer in [
        &b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"[..],
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n",
        b"",
        b"SSH-2.0\r\n",
    ] {
        let (result, _, _) = answered(answer, 0);
        assert_eq!(result, Err(FetchError::Offline));
    }
}

#[test]
fn a_server_that_falls_silent_is_given_up() {
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc".to_vec();
    let (url, _thread) = server(answer, Duration::from_secs(20));
    let begun = Instant::now();
    let fetcher = fetcher(&url, Cancel::default());
    let result = fetcher.fetch(Place::Metadata("a"), 0, &mut Taken::default());
    assert_eq!(result, Err(FetchError::Offline));
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[test]
fn whoever_takes_in_ends_an_endless_body() {
    let mut answer = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
    answer.resize(8 << 20, b' ');
    let (url, _thread) = server(answer, Duration::ZERO);
    let most = Some(1_000);
    let mut taken = Taken {
        most,
        ..Taken::default()
    };
    let result = fetcher(&url, Cancel::default()).fetch(Place::Metadata("a"), 0, &mut taken);
    assert_eq!(result, Err(FetchError::TooLong));
    assert!(taken.bytes.len() < 1 << 20);
}

#[test]
fn another_thread_calls_a_fetching_off() {
    let (url, _thread) = server(Vec::new(), Duration::from_secs(20));
    let cancel = Cancel::default();
    let patient = Patience::default();
    let addresses = Addresses::local_too(&url, None).unwrap();
    let fetcher = HttpFetcher::new(addresses, patient, None, cancel.clone()).unwrap();
    let begun = Instant::now();
    let caller = thread::spawn(move || {
        thread::sleep(Duration::from_millis(100));
        cancel.call();
    });
    let fetch = || fetcher.fetch(Place::Metadata("a"), 0, &mut Taken::default());
    assert_eq!(fetch(), Err(FetchError::Cancelled));
    caller.join().unwrap();
    assert_eq!(
        fetch(),
        Err(FetchError::Cancelled),
        "once called, it stays called"
    );
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[test]
fn nobody_there_is_a_bad_connection_and_targets_need_an_address() {
    let fetcher = fetcher("http://127.0.0.1:1/", Cancel::default());
    let fetch = |place| fetcher.fetch(place, 0, &mut Taken::default());
    assert_eq!(fetch(Place::Metadata("a")), Err(FetchError::Offline));
    assert_eq!(fetch(Place::Target("a")), Err(FetchError::NotFound));
}

#[test]
fn only_a_socks_proxy_is_taken() {
    for (proxy, taken) in [
        ("socks5h://127.0.0.1:9050", true),
        ("http://127.0.0.1:3128", false),
    ] {
        let addresses = Addresses::secure("https://example.org/", None).unwrap();
        let fetcher = HttpFetcher::new(addresses, patience(), Some(proxy), Cancel::default());
        assert_eq!(fetcher.is_ok(), taken, "{proxy}");
    }
}
