//! `banjie serve`: the page for a computer without any web server, and nothing but the page.

#![expect(clippy::unwrap_used, reason = "a test's helpers may stop it")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A server of its own port, ended with the test.
struct Serving {
    process: Child,
    address: String,
}

impl Drop for Serving {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn serve(folder: &str) -> Serving {
    let outside = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let dist = outside.join("dist");
    fs::create_dir_all(dist.join("style")).unwrap();
    fs::write(outside.join("secret.txt"), "秘密").unwrap();
    fs::write(dist.join("index.html"), "<!doctype html>办结").unwrap();
    fs::write(dist.join("app-0123456789abcdef_bg.wasm"), b"\0asm").unwrap();
    fs::write(dist.join("style/base.css"), "body{}").unwrap();
    fs::write(dist.join("worker.js"), "").unwrap();
    fs::write(dist.join("banjie.html"), "<!doctype html>办结").unwrap();
    fs::write(dist.join(".hidden"), "x").unwrap();
    let mut process = Command::new(env!("CARGO_BIN_EXE_banjie"))
        .args(["serve", "--port", "0", "--dir"])
        .arg(&dist)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().trim_start_matches("http://").trim_end_matches('/').to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{line}");
    Serving { process, address }
}

impl Serving {
    /// The status, the head in lower case, and the body.
    fn ask(&self, method: &str, path: &str) -> (u16, String, Vec<u8>) {
        self.ask_as(&self.address, method, path)
    }

    /// The same, of a browser that knows the server by this name.
    fn ask_as(&self, host: &str, method: &str, path: &str) -> (u16, String, Vec<u8>) {
        let mut connection = TcpStream::connect(&self.address).unwrap();
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let body = answer.split_off(end + 4);
        let head = String::from_utf8(answer).unwrap().to_lowercase();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head, body)
    }
}

#[test]
fn the_page_and_its_parts_are_served_as_what_they_are() {
    let server = serve("serve-page");
    for (path, kind, cache) in [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/index.html", "text/html; charset=utf-8", "no-cache"),
        ("/app-0123456789abcdef_bg.wasm", "application/wasm", "immutable"),
        ("/style/base.css?v=1", "text/css; charset=utf-8", "no-cache"),
    ] {
        let (status, head, body) = server.ask("GET", path);
        assert_eq!(status, 200, "{path}");
        assert!(head.contains(&format!("content-type: {kind}\r\n")), "{path}: {head}");
        assert!(head.contains(cache), "{path}: {head}");
        assert!(!body.is_empty(), "{path}");
        let (status, _, body) = server.ask("HEAD", path);
        assert_eq!((status, body.len()), (200, 0), "{path}");
    }
}

#[test]
fn an_address_from_the_time_when_they_were_paths_leads_to_the_one_after_the_hash() {
    let server = serve("serve-moved");
    let (status, head, _) = server.ask("GET", "/matter/2d4e?as_of=2026-11-23");
    assert_eq!(status, 307);
    assert!(head.contains("location: /#/matter/2d4e?as_of=2026-11-23\r\n"), "{head}");
}

#[test]
fn nothing_outside_the_folder_and_nothing_but_reading() {
    let server = serve("serve-only");
    for path in [
        "/../secret.txt",
        "/style/../../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/.hidden",
        "/missing.js",
    ] {
        let (status, _, body) = server.ask("GET", path);
        assert_eq!((status, body.len()), (404, 0), "{path}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(server.ask(method, "/").0, 405, "{method}");
    }
}

#[test]
fn every_answer_says_what_the_page_and_its_workers_may_do_and_that_nobody_may_frame_it() {
    let server = serve("serve-headers");
    for path in ["/", "/worker.js", "/app-0123456789abcdef_bg.wasm", "/missing.js"] {
        let (_, head, _) = server.ask("GET", path);
        for header in [
            "content-security-policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ",
            "connect-src 'self'; ",
            "frame-ancestors 'none'\r\n",
            "cross-origin-opener-policy: same-origin\r\n",
            "cross-origin-resource-policy: same-origin\r\n",
            "x-content-type-options: nosniff\r\n",
            "referrer-policy: no-referrer\r\n",
        ] {
            assert!(head.contains(header), "{path}: {header} is not in {head}");
        }
    }
    let (_, head, _) = server.ask("GET", "/banjie.html");
    assert!(head.contains("content-security-policy: frame-ancestors 'none'\r\n"), "{head}");
}

/// A stranger's page whose name leads to 127.0.0.1 would be of one origin with the ledger.
#[test]
fn whoever_knows_the_server_by_another_name_is_refused() {
    let server = serve("serve-host");
    for host in [
        "evil.example",
        "evil.example:8258",
        "127.0.0.1.evil.example",
        "localhost.evil",
        "",
        "10.0.0.7",
    ] {
        let (status, _, body) = server.ask_as(host, "GET", "/");
        assert_eq!((status, body.len()), (421, 0), "{host}");
    }
    for host in ["127.0.0.1", "localhost:8258", "LocalHost"] {
        assert_eq!(server.ask_as(host, "GET", "/").0, 200, "{host}");
    }
}

/// A browser opens several connections, and keeps them open, before it asks for anything.
#[test]
fn connections_that_ask_for_nothing_keep_nobody_waiting() {
    let serving = serve("idle");
    let idle: Vec<_> = (0..20).map(|_| TcpStream::connect(&serving.address).unwrap()).collect();
    let (status, _, body) = serving.ask("GET", "/");
    assert_eq!((status, body), (200, "<!doctype html>办结".as_bytes().to_vec()));
    drop(idle);
}
