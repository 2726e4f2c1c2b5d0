//! `serve`: the built page, on the loopback address, for computers without any web server.

use super::files::Lines;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

/// Requests answered at once: a browser opens about six connections.
const WORKERS: usize = 6;

/// Serves until the process is ended. Only 127.0.0.1: nobody else on the network can reach it.
pub(super) fn serve(dir: &Path, port: u16) -> Result<(), Lines> {
    let refused = |error: &dyn std::fmt::Display| vec![format!("{}: {error}", dir.display())];
    let root = fs::canonicalize(dir).map_err(|error| refused(&error))?;
    if !root.join("index.html").is_file() {
        return Err(refused(&"no index.html; give the built page's folder with --dir"));
    }
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| vec![format!("127.0.0.1:{port}: {error}")])?;
    let address = server.server_addr();
    println!("http://{address}/");
    let (server, root) = (Arc::new(server), Arc::new(root));
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, root) = (Arc::clone(&server), Arc::clone(&root));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that closes its connection early is no fault of ours.
                    drop(answer(&root, request));
                }
            })
        })
        .collect();
    for worker in workers {
        if worker.join().is_err() {
            return Err(vec![format!("http://{address}/: stopped")]);
        }
    }
    Ok(())
}

fn answer(root: &Path, request: Request) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(StatusCode(405)));
    }
    let Some(path) = find(root, request.url()) else {
        return request.respond(Response::empty(StatusCode(404)));
    };
    let mut response = Response::from_file(File::open(&path)?);
    for (name, value) in [
        ("Content-Type", content_type(&path)),
        ("Cache-Control", cache_control(&path)),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
    ] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// The file for an address: a file under the root, or the page itself for one of its own routes.
fn find(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let mut found = root.to_path_buf();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        found.push(safe(segment)?);
    }
    if found.is_file() {
        // A link inside the folder may point out of it.
        return fs::canonicalize(found).ok().filter(|file| file.starts_with(root));
    }
    // A file that is missing is missing; anything else is a route of the page.
    found.extension().is_none().then(|| root.join("index.html"))
}

/// A segment of a path that names something in its folder: the names that Trunk gives have nothing
/// but these characters, so that neither encodings nor `..` nor drives need a thought.
fn safe(segment: &str) -> Option<&str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (segment.bytes().all(plain) && !segment.starts_with('.')).then_some(segment)
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Files whose names carry their hash never change; everything else is asked for anew.
fn cache_control(path: &Path) -> &'static str {
    let stem = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let hashed = stem
        .split(['-', '_', '.'])
        .any(|part| part.len() >= 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if hashed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_leads_out_of_the_folder() {
        for url in [
            "/../Cargo.toml",
            "/..%2fCargo.toml",
            "/a/../../x",
            "/.git/config",
            "/%2e%2e/x",
            "/C:\\x",
            "/a\\..\\b",
            "//etc/passwd\0",
        ] {
            let found = find(Path::new("/nowhere"), url);
            assert_eq!(found, None, "{url}");
        }
        let route = find(Path::new("/nowhere"), "/matter/2d4e?as_of=2026-11-23#top");
        assert_eq!(route, Some(PathBuf::from("/nowhere/index.html")));
        assert_eq!(find(Path::new("/nowhere"), "/missing.js"), None);
    }

    #[test]
    fn wasm_is_served_as_wasm_and_only_hashed_names_are_kept() {
        let wasm = Path::new("dist/banjie-0123456789abcdef_bg.wasm");
        assert_eq!(content_type(wasm), "application/wasm");
        assert!(cache_control(wasm).contains("immutable"));
        for name in ["dist/index.html", "dist/sw.js", "dist/style.css"] {
            assert_eq!(cache_control(Path::new(name)), "no-cache", "{name}");
        }
    }
}
