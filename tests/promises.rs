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

#[test]
fn every_test_that_the_document_names_is_there() {
    let document = text("docs/security.md");
    let named = document.split('`').skip(1).step_by(2);
    let files: Vec<&str> =
        named.filter(|name| name.starts_with("tests/") || name.starts_with("src/")).collect();
    assert!(files.len() > 10);
    for file in files {
        assert!(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file).is_file(), "{file}");
    }
}
