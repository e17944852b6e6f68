//! What can be wrong with a network, and with whoever sits in it.

use std::time::Duration;

/// What happens to the answers to some requests.
#[derive(Debug, Clone)]
pub struct Shape {
    pub what: What,
    /// Only where the address has this in it.
    pub at: &'static str,
}

/// What happens to one answer.
#[derive(Debug, Clone)]
pub enum What {
    Nothing,
    /// It comes so much later.
    Latency(Duration),
    /// So many bytes a second.
    Rate(u64),
    /// Of a hundred connections so many are lost, before the answer or in the middle of it.
    Lose(u64),
    /// After so many bytes of the file the connection is closed, in peace or by a reset.
    Cut {
        after: u64,
        reset: bool,
    },
    /// Half of the file, announced as if it were all.
    Half,
    /// Something else in its place.
    Instead(Vec<u8>),
    /// This head, and then bytes without end, up to so many.
    Endless {
        head: String,
        most: u64,
    },
    /// No answer, and no end.
    Silence,
    /// A byte, a pause, a byte.
    Drip(Duration),
}

impl Shape {
    pub const NONE: Self = Self {
        what: What::Nothing,
        at: "",
    };

    pub fn all(what: What) -> Self {
        Self { what, at: "" }
    }
}

/// An answer with a head and a body.
fn answer(head: &str, body: &str) -> What {
    let length = body.len();
    What::Instead(format!("HTTP/1.1 {head}\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes())
}

/// A gigabyte.
const IMMENSE: u64 = 1 << 30;
const PORTAL: &str = "<!DOCTYPE html><html><head><title>Welcome</title></head><body>\
    <form action=\"/login\">Accept the terms to go online</form></body></html>";

/// Everything that must be refused wherever it happens, by its name for people.
pub fn harms() -> Vec<(&'static str, What)> {
    let endless = |head: &str| What::Endless {
        head: format!("HTTP/1.1 200 OK\r\n{head}\r\n"),
        most: IMMENSE,
    };
    let cut = |reset| What::Cut { after: 40, reset };
    vec![
        (
            "captive portal",
            answer("200 OK\r\ncontent-type: text/html", PORTAL),
        ),
        (
            "portal by status",
            answer("511 Network Authentication Required", PORTAL),
        ),
        (
            "server error 500",
            answer("500 Internal Server Error", "oops"),
        ),
        ("server error 502", answer("502 Bad Gateway", "oops")),
        (
            "server error 503",
            answer("503 Service Unavailable\r\nretry-after: 1", ""),
        ),
        (
            "redirect 301",
            answer("301 Moved\r\nlocation: /two/metadata/1.root.json", ""),
        ),
        (
            "redirect 307",
            answer("307 Elsewhere\r\nlocation: http://127.0.0.1:1/", ""),
        ),
        (
            "gigabyte announced",
            endless("content-length: 1073741824\r\n"),
        ),
        ("gigabyte unannounced", endless("")),
        ("cut off", cut(false)),
        ("reset", cut(true)),
        ("half as if whole", What::Half),
        (
            "not HTTP",
            What::Instead(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec()),
        ),
        (
            "wrong part",
            answer("206 Partial Content\r\ncontent-range: nonsense", "x"),
        ),
        ("silence", What::Silence),
        ("slow drip", What::Drip(Duration::from_millis(100))),
    ]
}
