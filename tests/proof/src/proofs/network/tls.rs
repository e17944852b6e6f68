//! Real handshakes with nginx and the TLS of OpenSSL: which servers are believed (N3).

use std::path::Path;
use std::process::{Command, Stdio};

use super::nginx::{Listen, Nginx, free_port};
use super::reader::{Reader, Wish};
use super::site::{NOW, SECOND_PACK};
use super::{Part, Scene};
use crate::python::Python;
use crate::world::scratch;

/// A server: its certificate, by the name that `tls_certificates.py` gives it, its protocol,
/// and whether it is to be believed.
struct Server {
    about: &'static str,
    certificate: &'static str,
    protocol: &'static str,
    believed: bool,
}

const fn server(
    about: &'static str,
    certificate: &'static str,
    protocol: &'static str,
    believed: bool,
) -> Server {
    Server {
        about,
        certificate,
        protocol,
        believed,
    }
}

const SERVERS: &[Server] = &[
    server("TLS 1.3", "good", "TLSv1.3", true),
    server("TLS 1.2", "good", "TLSv1.2", true),
    server("TLS 1.1", "good", "TLSv1.1", false),
    server("TLS 1.0", "good", "TLSv1", false),
    server("wrong host", "wrong-host", "TLSv1.3", false),
    server("expired", "expired", "TLSv1.3", false),
    server("not valid yet", "early", "TLSv1.3", false),
    server("signed by itself", "self-signed", "TLSv1.3", false),
    server("by another authority", "stranger", "TLSv1.3", false),
    server("by a server's key", "by-a-server", "TLSv1.3", false),
];

/// What OpenSSL calls the protocols, to ask whether a server really speaks.
fn flag(protocol: &str) -> &'static str {
    match protocol {
        "TLSv1" => "-tls1",
        "TLSv1.1" => "-tls1_1",
        "TLSv1.2" => "-tls1_2",
        _ => "-tls1_3",
    }
}

/// Every server, and the good one before a reader who believes what every app believes.
pub fn handshakes(scene: &Scene, www: &Path) -> Result<Part, String> {
    let place = scratch()?;
    let out = place.path().display().to_string();
    Python::found("tls_certificates.py")?.call(&[&out])?;
    let mut listens = Vec::new();
    for server in SERVERS {
        listens.push(Listen {
            port: free_port()?,
            kind: "ssl",
            lines: lines(&out, server),
        });
    }
    let _nginx = Nginx::serving(www, &listens)?;
    let authority = Some(format!("{out}/authority.der"));
    let mut part = Part::default();
    for (server, listen) in SERVERS.iter().zip(&listens) {
        let about = server.about;
        let spoken = speaks(listen.port, server.protocol)?;
        part.unless(spoken, || {
            format!("{about}: nobody can speak with it, so a refusal shows nothing")
        });
        let answer = asks(scene, &mut part, listen.port, authority.clone())?;
        let wanted = if server.believed {
            "taken"
        } else {
            "Fetch(Offline)"
        };
        part.unless(answer == wanted, || {
            format!("{about}: {answer} in place of {wanted}")
        });
        println!("  {about:<21} {answer}");
    }
    let good = listens.first().ok_or("no server")?;
    let answer = asks(scene, &mut part, good.port, None)?;
    println!("  {:<21} {answer}", "an authority not ours");
    part.unless(answer == "Fetch(Offline)", || {
        format!("an authority not ours: {answer}")
    });
    part.told = format!(
        "TLS: {} servers, each believed or not as it should be",
        SERVERS.len() + 1
    );
    Ok(part)
}

/// What nginx is told of a server. The old protocols need OpenSSL's lowest level.
fn lines(out: &str, server: &Server) -> String {
    let Server {
        certificate,
        protocol,
        ..
    } = server;
    format!(
        "ssl_certificate {out}/{certificate}.pem; ssl_certificate_key {out}/{certificate}.key; \
         ssl_protocols {protocol}; ssl_ciphers ALL:@SECLEVEL=0;"
    )
}

/// Whether a client that believes everything speaks with the server.
fn speaks(port: u16, protocol: &str) -> Result<bool, String> {
    let output = Command::new("openssl")
        .args(["s_client", "-connect", &format!("127.0.0.1:{port}")])
        .args([flag(protocol), "-cipher", "ALL:@SECLEVEL=0", "-brief"])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("openssl is needed: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    Ok(said.contains(&format!("Protocol version: {protocol}\n")))
}

/// What comes of an update from `https://localhost`.
fn asks(
    scene: &Scene,
    part: &mut Part,
    port: u16,
    through: Option<String>,
) -> Result<String, String> {
    let wish = Wish {
        site: format!("https://localhost:{port}/{NOW}"),
        through,
        ..Wish::at(port, NOW, SECOND_PACK)
    };
    let reader = Reader::new(&scene.site.root)?;
    let before = reader.trusted();
    let said = reader.updates(&wish)?;
    part.heard(&said);
    let changed = reader.trusted() != before || reader.pack().is_some();
    let taken = said.answer == "taken";
    part.unless(changed == taken, || {
        format!("{}, and changed: {changed}", said.answer)
    });
    Ok(said.answer)
}
