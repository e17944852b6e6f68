//! A web server for the files of one folder, on this machine and for one test.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::words;

/// Serves until the test ends. What it serves can be changed, and taken away.
#[derive(Debug, Clone)]
pub struct Server {
    port: u16,
    folder: Arc<Mutex<Option<PathBuf>>>,
}

impl Server {
    /// A server of a folder.
    ///
    /// # Errors
    /// Where no port is free.
    pub fn new(folder: &Path) -> Result<Self, String> {
        let listener = TcpListener::bind("127.0.0.1:0").map_err(words)?;
        let port = listener.local_addr().map_err(words)?.port();
        let server = Self {
            port,
            folder: Arc::new(Mutex::new(Some(folder.to_owned()))),
        };
        let serving = server.clone();
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                // Whoever asks may go away before the end.
                let _ = serving.answer(connection);
            }
        });
        Ok(server)
    }

    /// Where it is to be found.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// Serves another folder from now on, or none: then it hangs up on everybody.
    pub fn serve(&self, folder: Option<PathBuf>) {
        *self.folder.lock().unwrap_or_else(PoisonError::into_inner) = folder;
    }

    fn answer(&self, mut connection: TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(connection.try_clone()?).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        while lines
            .next()
            .transpose()?
            .is_some_and(|line| !line.is_empty())
        {}
        let folder = self.folder.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(folder) = folder.clone() else {
            return Ok(());
        };
        let path = request.split(' ').nth(1).unwrap_or_default();
        let (status, body) = match fs::read(folder.join(path.trim_start_matches('/'))) {
            Ok(body) => ("200 OK", body),
            Err(_) => ("404 Not Found", Vec::new()),
        };
        let length = body.len();
        let head =
            format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
        connection.write_all(head.as_bytes())?;
        connection.write_all(&body)
    }
}
