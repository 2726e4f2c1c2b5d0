//! What holds the layers of `docs/architecture.md` apart, and files small.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod imports;
mod tree;

use imports::Imports;
use std::fs;
use std::path::PathBuf;
use tree::{files, root};

/// The modules, and which others each may use.
const MAY_USE: [(&str, &[&str]); 15] = [
    ("domain", &[]),
    ("calendar", &["domain"]),
    ("rules", &["domain", "calendar"]),
    ("ledger", &["domain", "calendar", "rules"]),
    ("present", &["domain", "calendar", "rules", "ledger"]),
    ("sheet", &["domain", "calendar", "rules", "ledger", "present"]),
    ("locker", &[]),
    ("wire", &[]),
    ("engine", &["domain", "calendar", "rules", "ledger", "present", "sheet", "locker", "wire"]),
    ("storage", &["domain", "ledger", "engine"]),
    ("helper", &["domain", "sheet", "locker", "wire"]),
    ("browser", &["domain", "sheet", "locker", "engine", "storage", "wire", "helper"]),
    ("texts", &["domain", "calendar", "present", "engine"]),
    // `ui` names types of the layers below `engine` by the names that `engine` re-exports.
    ("ui", &["domain", "calendar", "present", "engine", "texts", "browser", "wire"]),
    (
        "cli",
        &[
            "domain", "calendar", "rules", "ledger", "present", "sheet", "engine", "texts",
            "storage",
        ],
    ),
];
const CORE: [&str; 8] =
    ["domain", "calendar", "rules", "ledger", "present", "sheet", "locker", "engine"];

/// The files of a module: its folder, or its one file.
fn module(name: &str) -> Vec<(PathBuf, String)> {
    let folder = root().join("src").join(name);
    let file = root().join("src").join(format!("{name}.rs"));
    let paths = if folder.is_dir() {
        files(&folder, &[".rs"])
    } else if file.exists() {
        vec![file]
    } else {
        Vec::new()
    };
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// A file without its tests: these may build what they like.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text)
}

#[test]
fn a_module_uses_only_those_above_it() {
    for (name, may) in MAY_USE {
        for (path, text) in module(name) {
            if path.ends_with("tests.rs")
                || path.components().any(|part| part.as_os_str() == "tests")
            {
                continue;
            }
            assert!(!code(&text).contains("crate::{"), "{}: one `use` a module", path.display());
            for used in code(&text).split("crate::").skip(1) {
                let used: String = used.chars().take_while(char::is_ascii_lowercase).collect();
                let known = MAY_USE.iter().any(|(module, _)| *module == used);
                assert!(
                    !known || used == name || may.contains(&used.as_str()),
                    "{} uses {used}",
                    path.display()
                );
            }
        }
    }
}

/// What two files need of each other belongs in a file below both, or one of them must stand above the other.
#[test]
fn no_two_files_import_each_other_directly_or_in_a_ring() {
    let rings = Imports::of(&root().join("src")).rings();
    assert!(rings.is_empty(), "{rings:#?}");
}

#[test]
fn the_core_asks_no_clock_and_walks_no_hash_map() {
    for name in CORE {
        for (path, text) in module(name) {
            for word in
                ["HashMap", "HashSet", "SystemTime", "Instant::now", "Utc::now", "Local::now"]
            {
                assert!(!code(&text).contains(word), "{}: {word}", path.display());
            }
        }
    }
}

#[test]
fn only_the_ledger_and_the_outermost_layers_write_json() {
    for (name, _) in MAY_USE {
        if ["ledger", "storage", "browser", "ui", "cli"].contains(&name) {
            continue;
        }
        // Plain data crosses between the page's programs. For that its types may derive serde's traits, but nothing
        // here may write JSON.
        for (path, text) in module(name) {
            assert!(!code(&text).contains("serde_json"), "{}", path.display());
        }
    }
}

/// `component/task.rs` runs all work that waits: one command at a time, and none that outlives the page that asked.
/// Only opening and following the ledger is done elsewhere.
#[test]
fn no_page_starts_work_of_its_own() {
    for (path, text) in module("ui") {
        let may = ["component/task.rs", "session/mod.rs", "ui/client.rs"]
            .iter()
            .any(|file| path.ends_with(file));
        assert!(may || !text.contains("spawn_local"), "{}: `use_task`", path.display());
    }
}

/// Spreadsheets and passphrases are the helper's work (`src/bin/helper.rs`). The page's own program
/// knows only the types, or everyone would fetch those libraries to see the list.
#[test]
fn the_page_itself_neither_reads_a_spreadsheet_nor_writes_one_nor_locks_a_file() {
    let types = [
        ("crate::sheet::read", &[][..]),
        ("crate::sheet::error", &["SheetError"]),
        ("crate::sheet::out", &["Column", "Sheet", "Value"]),
        ("crate::locker", &["LockError", "is_locked"]),
    ];
    for (path, text) in ["storage", "browser", "ui"].into_iter().flat_map(module) {
        assert!(!text.contains("crate::sheet::{"), "{}: one `use` a module", path.display());
        for (from, types) in types {
            for rest in text.split(from).skip(1).filter(|rest| rest.starts_with([':', ';'])) {
                let names = rest.trim_start_matches("::").trim_start_matches('{');
                let end = names.find(|c: char| !(c.is_alphanumeric() || "_, ".contains(c)));
                for name in names[..end.unwrap_or(names.len())].split(", ") {
                    assert!(types.contains(&name), "{}: {from}::{name}", path.display());
                }
            }
        }
    }
}

#[test]
fn no_file_is_longer_than_500_lines() {
    for folder in ["src", "tests", "examples", "style", ".ci"] {
        let folder = root().join(folder);
        for path in files(&folder, &[".rs", ".css", ".js", ".mjs", "test", "serve", ".sh"]) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            assert!(lines <= 500, "{}: {lines} lines", path.display());
        }
    }
}
