//! `serve`: the built page, on the loopback address, for computers without any web server.

use super::out::{Lines, print};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use std::fs;
use std::io::Write as _;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::set_header::SetResponseHeaderLayer;

/// What the page says of itself in `index.html`, and that no other page may frame it. A worker has no policy but
/// the one that comes with its script: this is the one.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default; frame-ancestors 'none'";
/// What comes with every answer that does not say otherwise.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
];

/// Serves until the process is ended. Only 127.0.0.1: nobody else on the network can reach it.
pub(super) fn serve(dir: &Path, port: u16) -> Result<(), Lines> {
    let refused = |error: &dyn std::fmt::Display| vec![format!("{}: {error}", dir.display())];
    let root = fs::canonicalize(dir).map_err(|error| refused(&error))?;
    if !root.join("index.html").is_file() {
        return Err(refused(&"no index.html; give the built page's folder with --dir"));
    }
    let failed = |error: std::io::Error| vec![format!("127.0.0.1:{port}: {error}")];
    let pages = HEADERS.into_iter().fold(Router::new().fallback(answer), |pages, (name, value)| {
        let value = HeaderValue::from_static(value);
        pages.layer(SetResponseHeaderLayer::if_not_present(name, value))
    });
    let pages = pages.with_state(Arc::<Path>::from(root));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_io()
        .build()
        .map_err(failed)?;
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        print(|out| writeln!(out, "http://{address}/"))?;
        axum::serve(listener, pages).await.map_err(failed)
    })
}

async fn answer(State(root): State<Arc<Path>>, request: Request) -> Response {
    if !is_asked_by_its_own_name(request.headers()) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let path = match find(&root, request.uri().path()) {
        Found::File(path) => path,
        Found::Moved => {
            let asked = request.uri().path_and_query().map_or("/", |asked| asked.as_str());
            return Redirect::temporary(&format!("/#{asked}")).into_response();
        }
        Found::Nothing => return StatusCode::NOT_FOUND.into_response(),
    };
    match tokio::fs::read(&path).await {
        Ok(bytes) => {
            let headers = [
                (header::CONTENT_TYPE, content_type(&path)),
                (header::CACHE_CONTROL, cache_control(&path)),
            ];
            (headers, own_policy(&path), Body::from(bytes)).into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Whether the browser knows this server by a loopback name. A stranger's page can have its own name lead to this
/// computer, and would then be of one origin with what is served here (DNS rebinding).
fn is_asked_by_its_own_name(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    ["127.0.0.1", "localhost"].iter().any(|own| own.eq_ignore_ascii_case(name))
}

/// The page that is one file names its inline scripts in a policy of its own, by their hashes; the header only adds
/// what such a policy cannot say.
fn own_policy(path: &Path) -> Option<[(HeaderName, &'static str); 1]> {
    path.ends_with("banjie.html")
        .then_some([(header::CONTENT_SECURITY_POLICY, "frame-ancestors 'none'")])
}

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// A file under the root.
    File(PathBuf),
    /// An address of the page from the time when they were paths: they stand after `#` now.
    Moved,
    Nothing,
}

fn find(root: &Path, path: &str) -> Found {
    let mut found = root.to_path_buf();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        match safe(segment) {
            Some(segment) => found.push(segment),
            None => return Found::Nothing,
        }
    }
    if found == root {
        found.push("index.html");
    } else if found.extension().is_none() {
        return Found::Moved;
    }
    // A link inside the folder may point out of it.
    let file = fs::canonicalize(found).ok();
    match file.filter(|file| file.is_file() && file.starts_with(root)) {
        Some(file) => Found::File(file),
        None => Found::Nothing,
    }
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
            assert_eq!(found, Found::Nothing, "{url}");
        }
        assert_eq!(find(Path::new("/nowhere"), "/matter/2d4e"), Found::Moved);
        assert_eq!(find(Path::new("/nowhere"), "/missing.js"), Found::Nothing);
    }

    #[test]
    fn the_policy_is_the_page_s_own_and_forbids_frames() {
        let page = include_str!("../../index.html");
        let own = page.split_once("content=\"default-src").unwrap().1.split_once('"').unwrap().0;
        assert_eq!(POLICY, format!("default-src{own}; frame-ancestors 'none'"));
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
