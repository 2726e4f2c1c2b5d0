//! Every type that says why something was not done is an error in the sense of Rust, and its words stand in the texts
//! alone.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod tree;

use std::collections::BTreeSet;
use std::fs;
use tree::{files, root};

/// Types that stand in the place of an error but are none, each with the reason.
const NO_ERRORS: [(&str, &str); 3] = [
    ("Answer", "the helper's answer, before it crosses"),
    ("Lines", "what the command line prints"),
    ("Text", "what a field says"),
];

/// The code of the program, by its files, without tests.
fn sources() -> Vec<(String, String)> {
    let paths = files(&root().join("src"), &[".rs"]).into_iter();
    let paths = paths.filter(|path| !path.starts_with(root().join("src/build")));
    let code = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
    };
    paths.map(|path| (path.display().to_string(), code(&path))).collect()
}

/// What stands in the brackets that are open at the beginning, up to where they are closed.
fn bracketed(rest: &str) -> &str {
    let mut depth = 1;
    let mut before = ' ';
    for (at, c) in rest.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &rest[..at];
        }
        before = c;
    }
    rest
}

/// The last of several types that are separated by commas. Commas within brackets do not separate.
fn last(types: &str) -> Option<&str> {
    let mut depth = 0;
    let comma = types.char_indices().rev().find(|(_, c)| {
        match c {
            '>' | ')' | ']' => depth += 1,
            '<' | '(' | '[' => depth -= 1,
            _ => {}
        }
        *c == ',' && depth == 0
    });
    comma.map(|(at, _)| types[at + 1..].trim())
}

/// The names of the types that stand in the place of an error: those of a list count one by one.
fn errors(code: &str) -> BTreeSet<&str> {
    let types = code.split("Result<").skip(1).filter_map(|rest| last(bracketed(rest)));
    let name = |of: &'_ str| of.find(|c: char| !c.is_alphanumeric() && !"_:".contains(c));
    types
        .map(|of| of.strip_prefix("Vec<").unwrap_or(of))
        .filter_map(|of| of[..name(of).unwrap_or(of.len())].rsplit("::").next())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn what_stands_in_the_place_of_an_error_is_one() {
    let sources = sources();
    let named: BTreeSet<&str> = sources.iter().flat_map(|(_, code)| errors(code)).collect();
    for known in ["StoreError", "Fault", "FileError", "NoAnswer", "Refusal", "SheetError", "Why"] {
        assert!(named.contains(known), "{known} is not found: {named:?}");
    }
    let mut others = Vec::new();
    for (path, code) in &sources {
        for kind in ["enum ", "struct "] {
            for (at, _) in code.match_indices(kind) {
                let name: String =
                    code[at + kind.len()..].chars().take_while(|c| c.is_alphanumeric()).collect();
                let attributes = code[..at].rsplit("\n\n").next().unwrap_or_default();
                let excused = NO_ERRORS.iter().any(|(known, _)| *known == name);
                if named.contains(&*name) && !excused && !attributes.contains("thiserror::Error") {
                    others.push(format!("{path}: {name}"));
                }
            }
        }
    }
    assert_eq!(others, [""; 0]);
}

#[test]
fn an_error_says_its_name_and_no_sentence() {
    let mut seen = 0;
    for (path, code) in sources() {
        for rest in code.split("#[error(\"").skip(1) {
            let said = rest.split("\")]").next().unwrap_or_default();
            // Beside the values that are filled in, only the error's name may stand.
            let own = said.split('{').map(|part| part.split_once('}').map_or(part, |(_, own)| own));
            let own: String = own.collect();
            let words = own.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
            assert!(words.count() <= 1, "{path}: {said:?} stands in the texts");
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}
