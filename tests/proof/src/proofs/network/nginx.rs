//! A real web server: nginx as Debian packages it, with a configuration of ours.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A running server; it ends when this is dropped.
pub struct Nginx {
    child: Child,
    _place: TempDir,
}

/// One address of it.
pub struct Listen {
    pub port: u16,
    /// What stands after the port: `ssl`, or nothing.
    pub kind: &'static str,
    /// More lines for this address.
    pub lines: String,
}

impl Nginx {
    /// Serves the files below `site` at these addresses.
    pub fn serving(site: &Path, listens: &[Listen]) -> Result<Self, String> {
        let place = tempfile::tempdir().map_err(told)?;
        let conf = place.path().join("nginx.conf");
        fs::write(&conf, configuration(place.path(), site, listens)).map_err(told)?;
        let child = Command::new(program()?)
            .args(["-e", "stderr", "-p"])
            .arg(place.path())
            .arg("-c")
            .arg(&conf)
            .stdin(Stdio::null())
            .spawn()
            .map_err(told)?;
        let nginx = Self {
            child,
            _place: place,
        };
        for listen in listens {
            answers(listen.port)?;
        }
        Ok(nginx)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Where Debian puts it, or wherever the path leads.
fn program() -> Result<PathBuf, String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    folders
        .map(|folder| folder.join("nginx"))
        .find(|program| program.is_file())
        .ok_or("nginx is not here; install the package nginx-light".to_owned())
}

/// As a publisher would write it, only that nothing lies outside of `place`.
fn configuration(place: &Path, site: &Path, listens: &[Listen]) -> String {
    let place = place.display();
    let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {place}/{name};"))
        .join("\n");
    let servers: Vec<String> = listens
        .iter()
        .map(|listen| {
            let Listen { port, kind, lines } = listen;
            let site = site.display();
            format!("server {{ listen 127.0.0.1:{port} {kind}; root {site}; {lines} }}")
        })
        .collect();
    let servers = servers.join("\n");
    // One process, whoever starts it: no second user is needed to read the files.
    format!(
        "daemon off; master_process off; pid {place}/pid; error_log stderr crit;\n\
         events {{ worker_connections 512; }}\n\
         http {{ access_log off; default_type application/octet-stream;\n{folders}\n{servers}\n}}\n"
    )
}

fn answers(port: u16) -> Result<(), String> {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(10) {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(());
        }
        sleep(Duration::from_millis(20));
    }
    Err(format!("nginx does not answer at port {port}"))
}

/// A port that nobody listens at just now.
pub fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(told)?;
    Ok(listener.local_addr().map_err(told)?.port())
}
