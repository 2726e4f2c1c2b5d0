//! What the settings page promises and what `docs/security.md` says are the same, and the tests named there exist.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::PathBuf;

fn text(path: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The first cells of the document's tables, without their heads.
fn said() -> Vec<String> {
    let document = text("docs/security.md");
    let rows = document.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" |"));
    let cells = rows.map(|(cell, _)| cell.to_owned());
    cells.filter(|cell| cell.ends_with('.')).collect()
}

/// The English texts of the settings page's lists.
fn shown() -> Vec<String> {
    let source = text("src/texts/en.ftl");
    let lines = source.lines().filter_map(|line| line.split_once(" = "));
    // `promises-kept-1`; the others are the headings.
    let promises = lines.filter(|(key, _)| {
        key.starts_with("promises-") && key.ends_with(|c: char| c.is_ascii_digit())
    });
    promises.map(|(_, words)| words.to_owned()).collect()
}

#[test]
fn the_page_promises_what_the_document_explains() {
    assert_eq!(shown(), said());
}

/// The names in a text that stand in backticks.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The last cells of the tables that name tests.
fn tested(document: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let mut is_of_tests = false;
    for line in document.lines() {
        let cell = line.trim_end_matches(" |").rsplit("| ").next().unwrap_or_default();
        match line.starts_with('|') {
            true if cell == "test" => is_of_tests = true,
            true if is_of_tests && !cell.starts_with("|-") => cells.push(cell),
            true => {}
            false => is_of_tests = false,
        }
    }
    cells
}

/// Whether what a name stands for is there: a file, or a test in one (`durable: a download counts`).
fn is_there(name: &str) -> bool {
    let path = |path: String| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    let is_file = |file: String| path(file).is_file();
    let (file, what) = name.split_once(": ").unwrap_or((name, ""));
    match file {
        "engine" => is_file(format!("tests/engine/{what}.rs")),
        _ if file.ends_with('/') => path(file.to_owned()).is_dir(),
        _ if file.starts_with("tests/") || file.starts_with("src/") => is_file(file.to_owned()),
        _ if file.contains("::") => is_file(format!("src/{}.rs", file.replace("::", "/"))),
        _ => {
            let files = [format!("tests/e2e/{file}.test.mjs"), format!("tests/{file}.rs")];
            let texts = files.into_iter().filter_map(|file| fs::read_to_string(path(file)).ok());
            texts.into_iter().any(|text| text.contains(what))
        }
    }
}

#[test]
fn every_test_that_the_document_names_is_there() {
    let document = text("docs/security.md");
    let tested = tested(&document);
    assert!(tested.len() > 25, "{tested:?}");
    for cell in tested {
        let named: Vec<&str> = names(cell).collect();
        assert!(!named.is_empty() || cell.contains("all three"), "{cell}");
        for name in named {
            assert!(is_there(name), "{name}");
        }
    }
    let files =
        names(&document).filter(|name| name.starts_with("tests/") || name.starts_with("src/"));
    for file in files {
        assert!(is_there(file), "{file}");
    }
}

#[test]
fn a_test_that_is_not_there_is_missed() {
    for name in ["durable: what nobody tests", "engine: nothing", "present::nothing", "nothing"] {
        assert!(!is_there(name), "{name}");
    }
}
