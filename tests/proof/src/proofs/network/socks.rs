//! Through a SOCKS proxy, as Tor is one: it learns the name, which is looked up by nobody
//! else, and without it nothing goes out.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Sender, channel};
use std::thread;

use super::reader::{Reader, Wish};
use super::site::{NOW, SECOND_PACK};
use super::{Part, Scene};

/// What SOCKS 5 (RFC 1928) calls a name in place of an address.
const BY_NAME: u8 = 3;

/// An update through a proxy, and one where the proxy is gone.
pub fn through(scene: &Scene) -> Result<Part, String> {
    let mut part = Part::default();
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    let socks = listener.local_addr().map_err(|error| error.to_string())?;
    let (told, heard) = channel();
    let upstream = scene.port;
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let told = told.clone();
            thread::spawn(move || pass(client, upstream, &told));
        }
    });
    let reader = Reader::new(&scene.site.root)?;
    let wish = Wish {
        // A port at which nobody listens: only the proxy can lead there.
        site: format!("http://localhost:1/{NOW}"),
        through: Some(format!("socks5h://127.0.0.1:{}", socks.port())),
        ..Wish::at(1, NOW, SECOND_PACK)
    };
    let said = reader.updates(&wish)?;
    part.heard(&said);
    part.unless(said.answer == "taken", || {
        format!("through SOCKS: {}", said.answer)
    });
    let names: Vec<String> = heard.try_iter().collect();
    let right = !names.is_empty() && names.iter().all(|name| name == "localhost");
    part.unless(right, || format!("SOCKS was asked for {names:?}"));
    let gone = Wish {
        site: format!("http://localhost:{upstream}/{NOW}"),
        through: Some("socks5h://127.0.0.1:1".to_owned()),
        ..wish
    };
    let said = Reader::new(&scene.site.root)?.updates(&gone)?;
    part.unless(said.answer == "Fetch(Offline)", || {
        format!("past SOCKS: {}", said.answer)
    });
    part.told = "SOCKS: the proxy looks up the name, and nothing goes past it".to_owned();
    Ok(part)
}

/// Says which name was asked for, and leads to the web server.
fn pass(mut client: TcpStream, upstream: u16, told: &Sender<String>) -> Option<()> {
    let [_, methods] = taken(&mut client)?;
    client.read_exact(&mut vec![0; usize::from(methods)]).ok()?;
    client.write_all(&[5, 0]).ok()?;
    let [_, _, _, kind] = taken(&mut client)?;
    let name = if kind == BY_NAME {
        let [length] = taken(&mut client)?;
        let mut name = vec![0; usize::from(length)];
        client.read_exact(&mut name).ok()?;
        String::from_utf8(name).ok()?
    } else {
        format!("an address of kind {kind}")
    };
    let [_, _] = taken(&mut client)?;
    let _ = told.send(name);
    client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).ok()?;
    let mut server = TcpStream::connect(("127.0.0.1", upstream)).ok()?;
    let (mut from, mut to) = (client.try_clone().ok()?, server.try_clone().ok()?);
    thread::spawn(move || std::io::copy(&mut from, &mut to));
    std::io::copy(&mut server, &mut client).ok()?;
    Some(())
}

fn taken<const N: usize>(client: &mut TcpStream) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    client.read_exact(&mut bytes).ok()?;
    Some(bytes)
}
