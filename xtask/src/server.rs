//! A file server for this machine only, as strict as the strictest page the widget has to work on.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Result as IoResult, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use anyhow::{Context, Result};

/// What the page may do: its own files, WebAssembly, nothing inline, no string turned into markup, no other origin.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/// The port to prefer when none is asked for.
const USUAL_PORT: u16 = 8080;

/// The longest request that is read, and the longest wait for it.
const REQUEST_LIMIT: u64 = 16 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);

/// A folder, and the socket it is served on. One thread and one connection for each request: simple, and enough here.
pub struct FileServer {
    root: PathBuf,
    listener: TcpListener,
    address: SocketAddr,
}

impl FileServer {
    /// Listens on the given port; without one on the usual port, or on any free port when that is taken.
    pub fn listen(root: PathBuf, port: Option<u16>) -> Result<Self> {
        let listen = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let listener = match port {
            Some(port) => listen(port),
            None => listen(USUAL_PORT).or_else(|_| listen(0)),
        };
        let listener = listener.context("cannot listen on this port: choose another by --port")?;
        let address = listener.local_addr()?;
        Ok(Self { root, listener, address })
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers until the process ends. A visitor who goes away in the middle of an answer is no error.
    pub fn serve(&self) {
        for stream in self.listener.incoming().flatten() {
            let root = self.root.clone();
            thread::spawn(move || answer(&root, stream).unwrap_or_default());
        }
    }
}

fn answer(root: &Path, mut stream: TcpStream) -> IoResult<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let line = request_line(&stream)?;
    let mut words = line.split_ascii_whitespace();
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if !["GET", "HEAD"].contains(&method) {
        return stream.write_all(head("405 Method Not Allowed", "text/plain", 0).as_bytes());
    }
    let found = locate(root, url).and_then(|path| Some((fs::read(&path).ok()?, mime_type(&path))));
    let Some((body, mime_type)) = found else {
        return stream.write_all(head("404 Not Found", "text/plain", 0).as_bytes());
    };
    stream.write_all(head("200 OK", mime_type, body.len()).as_bytes())?;
    if method == "GET" { stream.write_all(&body) } else { Ok(()) }
}

/// The first line of the request; the headers are read and say nothing that matters here.
fn request_line(stream: &TcpStream) -> IoResult<String> {
    let mut lines = BufReader::new(stream.take(REQUEST_LIMIT)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    Ok(first)
}

fn head(status: &str, mime_type: &str, length: usize) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime_type}\r\nContent-Length: {length}\r\n\
         Content-Security-Policy: {CONTENT_SECURITY_POLICY}\r\nX-Content-Type-Options: nosniff\r\n\
         Referrer-Policy: no-referrer\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
    )
}

/// The file a request means. Only plain names below the root: no empty, hidden, parent or encoded segment.
fn locate(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let (folder, name) = path.rsplit_once('/').map_or((None, path), |(folder, name)| (Some(folder), name));
    let name = if name.is_empty() { "index.html" } else { name };
    let segments = folder.into_iter().flat_map(|folder| folder.split('/')).chain([name]);
    let mut file = root.to_path_buf();
    for segment in segments {
        if !is_plain(segment) {
            return None;
        }
        file.push(segment);
    }
    file.is_file().then_some(file)
}

fn is_plain(segment: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || ['-', '_', '.'].contains(&c);
    !segment.is_empty() && !segment.starts_with('.') && segment.chars().all(is_allowed)
}

fn mime_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt" | "md" | "ts") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest_folder() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    #[test]
    fn plain_paths_are_found() {
        let root = manifest_folder();
        assert_eq!(locate(root, "/Cargo.toml"), Some(root.join("Cargo.toml")));
        assert_eq!(locate(root, "/src/main.rs?x=1"), Some(root.join("src/main.rs")));
        assert_eq!(locate(root, "/"), None, "there is no index.html here");
    }

    #[test]
    fn nothing_outside_the_root_is_found() {
        let inside = manifest_folder().join("src");
        let escapes =
            ["/../Cargo.toml", "/./main.rs", "//main.rs", "/%2e%2e/Cargo.toml", "/..\\Cargo.toml", "/.", "/..", ""];
        for url in escapes {
            assert_eq!(locate(&inside, url), None, "{url}");
        }
        let absolute = format!("/{}", manifest_folder().join("Cargo.toml").display());
        assert_eq!(locate(&inside, &absolute), None);
    }

    #[test]
    fn webassembly_has_the_type_that_streaming_needs() {
        assert_eq!(mime_type(Path::new("a/engine_bg.wasm")), "application/wasm");
        assert_eq!(mime_type(Path::new("a/unknown")), "application/octet-stream");
    }

    #[test]
    fn the_policy_allows_no_inline_code_and_no_other_origin() {
        assert!(CONTENT_SECURITY_POLICY.starts_with("default-src 'none'; "));
        for forbidden in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "data:", "  "] {
            assert!(!CONTENT_SECURITY_POLICY.contains(forbidden), "{forbidden}");
        }
    }

    #[test]
    fn answers_carry_the_policy() {
        let server = FileServer::listen(manifest_folder().into(), Some(0)).unwrap();
        let address = server.address;
        thread::spawn(move || server.serve());
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(address).unwrap();
            write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let found = ask("GET /Cargo.toml");
        assert!(found.starts_with("HTTP/1.1 200 "), "{found}");
        assert!(found.contains(&format!("Content-Security-Policy: {CONTENT_SECURITY_POLICY}\r\n")), "{found}");
        assert!(ask("GET /../Cargo.lock").starts_with("HTTP/1.1 404 "));
        assert!(ask("POST /Cargo.toml").starts_with("HTTP/1.1 405 "));
    }
}
