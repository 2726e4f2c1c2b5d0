//! What the page's templates are made of: `boot.js` lets no element become HTML that it does not list.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The texts of all files under a folder.
fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let of = |path: PathBuf| {
        if path.is_dir() { texts(&path) } else { vec![fs::read_to_string(path).unwrap()] }
    };
    entries.flat_map(of).collect()
}

/// The element that a text begins with, as templates write them: in lower case, and no path of a component.
fn element(text: &str) -> Option<&str> {
    let (name, rest) = text.split_at(text.find(|c: char| !c.is_ascii_alphanumeric())?);
    let is_element = name.starts_with(|c: char| c.is_ascii_lowercase()) && !rest.starts_with(':');
    is_element.then_some(name)
}

#[test]
fn every_element_of_a_template_is_listed() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let boot = fs::read_to_string(root.join("web/boot.js")).unwrap();
    let list = boot.split_once("var ELEMENTS =").unwrap().1.split('"').nth(1).unwrap();
    let listed: BTreeSet<&str> = list.split_whitespace().collect();
    let texts = texts(&root.join("ui"));
    // An element ends, or a line begins with it.
    let ended = texts.iter().flat_map(|text| text.split("</").skip(1));
    let begun = texts.iter().flat_map(|text| text.lines());
    let begun = begun.filter_map(|line| line.trim_start().strip_prefix('<'));
    let used: BTreeSet<&str> = ended.chain(begun).filter_map(element).collect();
    assert!(used.len() > 40, "{used:?}");
    let missing: Vec<&&str> = used.difference(&listed).collect();
    assert!(missing.is_empty(), "neither harmless nor listed in boot.js: {missing:?}");
}
