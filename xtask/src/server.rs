//! A file server for this machine only, as strict as the strictest page the widget has to work on.

use std::{
    fs::File,
    net::Ipv4Addr,
    path::{Path, PathBuf},
};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

/// What the page may do: its own files, WebAssembly, nothing inline, no string turned into markup, no other origin.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/// The port to prefer when none is asked for.
const USUAL_PORT: u16 = 8080;

/// A folder, and the socket it is served on.
pub struct FileServer {
    root: PathBuf,
    server: Server,
}

impl FileServer {
    /// Listens on the given port; without one on the usual port, or on any free port when that is taken.
    pub fn listen(root: PathBuf, port: Option<u16>) -> Result<Self> {
        let listen = |port| Server::http((Ipv4Addr::LOCALHOST, port));
        let server = match port {
            Some(port) => listen(port),
            None => listen(USUAL_PORT).or_else(|_| listen(0)),
        };
        let server = server.map_err(|error| anyhow!("cannot listen on 127.0.0.1: {error}; choose another --port"))?;
        Ok(Self { root, server })
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.server.server_addr())
    }

    /// Answers until the process ends. A visitor who goes away in the middle of an answer is no error.
    pub fn serve(&self) {
        for request in self.server.incoming_requests() {
            answer(&self.root, request).unwrap_or_default();
        }
    }
}

fn answer(root: &Path, request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let found = locate(root, request.url()).and_then(|path| Some((File::open(&path).ok()?, mime_type(&path))));
    let Some((file, mime_type)) = found else { return request.respond(Response::empty(404)) };
    let mut response = Response::from_file(file);
    for (name, value) in headers(mime_type) {
        Header::from_bytes(name, value).map(|header| response.add_header(header)).unwrap_or_default();
    }
    request.respond(response)
}

fn headers(mime_type: &str) -> [(&str, &str); 5] {
    [
        ("Content-Type", mime_type),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
    ]
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
    use std::{
        io::{Read, Write},
        net::TcpStream,
    };

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
        let address = server.server.server_addr().to_ip().unwrap();
        std::thread::spawn(move || server.serve());
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
