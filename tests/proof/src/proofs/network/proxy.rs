//! A proxy of our own between the reader and the web server. It passes requests on byte by
//! byte, writes them down, counts what it passes back, and does to the answers what its
//! shape says.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use super::shape::{Shape, What};
use crate::random::Random;

const PIECE: usize = 16 * 1024;

/// The proxy; it ends when this is dropped.
pub struct Proxy {
    pub port: u16,
    state: Arc<State>,
}

/// A request, and how much of the file went back; its clones are the same one.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    pub request: Vec<u8>,
    body: Arc<AtomicU64>,
}

struct State {
    upstream: u16,
    shape: Mutex<Shape>,
    exchanges: Mutex<Vec<Exchange>>,
    random: Mutex<Random>,
    ends: AtomicBool,
}

impl Proxy {
    /// Before the server at `upstream`.
    pub fn before(upstream: u16, seed: u64) -> Result<Self, String> {
        let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        let port = listener.local_addr().map_err(|error| error.to_string())?;
        let state = Arc::new(State {
            upstream,
            shape: Mutex::new(Shape::NONE),
            exchanges: Mutex::default(),
            random: Mutex::new(Random::new(seed)),
            ends: AtomicBool::new(false),
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if shared.ends.load(Ordering::SeqCst) {
                    return;
                }
                let state = Arc::clone(&shared);
                thread::spawn(move || state.serve(client));
            }
        });
        Ok(Self {
            port: port.port(),
            state,
        })
    }

    /// From the next request on.
    pub fn shape(&self, shape: Shape) {
        *locked(&self.state.shape) = shape;
    }

    /// What has passed since this was asked last.
    pub fn passed(&self) -> Vec<Exchange> {
        std::mem::take(&mut *locked(&self.state.exchanges))
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.state.ends.store(true, Ordering::SeqCst);
        // Wakes whoever waits for the next connection.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().expect("nobody panics with it")
}

impl Exchange {
    /// Bytes of the file that went back.
    pub fn body(&self) -> u64 {
        self.body.load(Ordering::SeqCst)
    }

    /// The address asked for.
    pub fn path(&self) -> String {
        let text = String::from_utf8_lossy(&self.request);
        text.split(' ').nth(1).unwrap_or_default().to_owned()
    }

    /// The byte to go on from, where one is named.
    pub fn from(&self) -> Option<u64> {
        let text = String::from_utf8_lossy(&self.request).to_lowercase();
        let (_, after) = text.split_once("range: bytes=")?;
        after.split('-').next()?.parse().ok()
    }
}

impl State {
    /// Request after request, until one side has enough.
    fn serve(&self, mut client: TcpStream) {
        while let Some(request) = head(&mut client) {
            let body = Arc::default();
            let exchange = Exchange { request, body };
            locked(&self.exchanges).push(exchange.clone());
            let shape = locked(&self.shape).clone();
            let applies = exchange.path().contains(shape.at);
            let what = if applies { shape.what } else { What::Nothing };
            let mut passing = Passing {
                state: self,
                client: &mut client,
                body: &exchange.body,
            };
            if passing.answer(&exchange.request, &what).is_none() {
                return;
            }
        }
    }
}

/// One answer on its way; everything in it is `None` once the connection is over.
struct Passing<'a> {
    state: &'a State,
    client: &'a mut TcpStream,
    body: &'a AtomicU64,
}

impl Passing<'_> {
    fn answer(&mut self, request: &[u8], what: &What) -> Option<()> {
        match what {
            What::Instead(bytes) => {
                self.send(bytes)?;
                None
            }
            What::Endless { head, most } => {
                self.send(head.as_bytes())?;
                self.pour(*most)
            }
            What::Silence => self.wait_until_gone(None),
            What::Drip(pause) => {
                self.send(b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n")?;
                self.wait_until_gone(Some(*pause))
            }
            _ => self.pass_on(request, what),
        }
    }

    /// Asks the server and passes its answer back.
    fn pass_on(&mut self, request: &[u8], what: &What) -> Option<()> {
        let mut server = TcpStream::connect(("127.0.0.1", self.state.upstream)).ok()?;
        server.write_all(request).ok()?;
        let mut head = head(&mut server)?;
        let length = length(&head)?;
        let fate = self.fate(what, length);
        if fate == Some(0) && matches!(what, What::Lose(_)) {
            return self.hang_up(true);
        }
        if let What::Latency(later) = what {
            sleep(*later);
        }
        if matches!(what, What::Half) {
            let text = String::from_utf8_lossy(&head).to_lowercase();
            let (old, new) = (
                format!("content-length: {length}"),
                format!("content-length: {}", length / 2),
            );
            head = text
                .replace(&old, &new)
                .replace("http/1.1", "HTTP/1.1")
                .into_bytes();
        }
        self.send(&head)?;
        let rate = if let What::Rate(rate) = what {
            Some(*rate)
        } else {
            None
        };
        self.copy(server.take(fate.unwrap_or(length)), rate)?;
        match fate {
            Some(_) => self.hang_up(matches!(
                what,
                What::Lose(_) | What::Cut { reset: true, .. }
            )),
            None => Some(()),
        }
    }

    /// After how many bytes the connection ends, where it does.
    fn fate(&self, what: &What, length: u64) -> Option<u64> {
        match what {
            What::Cut { after, .. } if *after < length => Some(*after),
            What::Half => Some(length / 2),
            What::Lose(percent) => {
                let mut random = locked(&self.state.random);
                let lost = random.next() % 100 < *percent;
                // Half of them before the answer begins.
                let before = random.coin();
                let within = random.next() % length.max(1);
                lost.then_some(if before { 0 } else { within })
            }
            _ => None,
        }
    }

    fn send(&mut self, bytes: &[u8]) -> Option<()> {
        self.client.write_all(bytes).ok()
    }

    /// Passes bytes on, as fast as `rate` allows, and counts them.
    fn copy(&mut self, mut from: impl Read, rate: Option<u64>) -> Option<()> {
        // Ten pieces a second.
        let piece = rate.map_or(PIECE, |rate| usize::try_from(rate / 10).unwrap_or(1).max(1));
        let mut buffer = vec![0; piece];
        let begun = Instant::now();
        let mut passed = 0_u64;
        loop {
            let read = from.read(&mut buffer).ok()?;
            if read == 0 {
                return Some(());
            }
            self.send(buffer.get(..read)?)?;
            passed += read as u64;
            self.count(read as u64);
            if let Some(rate) = rate {
                let due = Duration::from_millis(passed * 1_000 / rate.max(1));
                sleep(due.saturating_sub(begun.elapsed()));
            }
        }
    }

    fn pour(&mut self, most: u64) -> Option<()> {
        let spaces = vec![b' '; 64 * 1024];
        let mut poured = 0;
        while poured < most {
            self.send(&spaces)?;
            poured += spaces.len() as u64;
            self.count(spaces.len() as u64);
        }
        None
    }

    /// Stays until the other side has gone; every now and then a byte, if wanted.
    fn wait_until_gone(&mut self, pause: Option<Duration>) -> Option<()> {
        let step = pause.unwrap_or(Duration::from_millis(50));
        self.client.set_read_timeout(Some(step)).ok()?;
        loop {
            match self.client.read(&mut [0]) {
                Ok(_) => return None,
                Err(error) if is_only_late(&error) => {}
                Err(_) => return None,
            }
            if pause.is_some() {
                self.send(b" ")?;
            }
        }
    }

    /// Ends the connection; by a reset, what the reader has not read yet is lost.
    fn hang_up(&mut self, reset: bool) -> Option<()> {
        if reset {
            let now = Some(Duration::ZERO);
            let _ = rustix::net::sockopt::set_socket_linger(&*self.client, now);
        }
        None
    }

    fn count(&self, bytes: u64) {
        self.body.fetch_add(bytes, Ordering::SeqCst);
    }
}

fn is_only_late(error: &std::io::Error) -> bool {
    use std::io::ErrorKind;
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

/// Everything up to the first empty line; nothing where the other side has gone.
fn head(from: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") {
        if from.read(&mut byte).ok()? == 0 {
            return None;
        }
        bytes.push(byte[0]);
    }
    Some(bytes)
}

/// How long the body of an answer is; nginx always says so for a file.
fn length(head: &[u8]) -> Option<u64> {
    let text = String::from_utf8_lossy(head).to_lowercase();
    let (_, after) = text.split_once("content-length: ")?;
    after.split("\r\n").next()?.trim().parse().ok()
}
