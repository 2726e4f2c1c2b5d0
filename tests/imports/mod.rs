//! Which file of `src` imports which: every path that begins with `crate` or `super`, resolved to the
//! file in which the module stands, and from there through what that file re-exports.
//!
//! `mod` does not count, nor that a folder's own file re-exports what stands in the folder, nor what
//! a file's tests import.

#![expect(clippy::indexing_slicing, reason = "every module that is looked up is one of the files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A module's path from the root of the crate: `["rules", "joint"]`.
type Module = Vec<String>;

/// The files, by the modules that they are.
pub struct Imports {
    files: BTreeMap<Module, String>,
    /// Of each module the names that it re-exports, and from which of its own modules.
    passed_on: BTreeMap<Module, BTreeMap<String, Module>>,
}

impl Imports {
    /// The files of a crate whose root is `lib.rs` in this folder.
    pub fn of(source: &Path) -> Self {
        let mut files = BTreeMap::new();
        read(source, &[], &mut files);
        let mut passed_on: BTreeMap<Module, BTreeMap<String, Module>> = BTreeMap::new();
        for (module, text) in &files {
            for path in text.split("pub use ").skip(1).flat_map(|rest| expand(statement(rest))) {
                let Some((name, from)) = path.split_last() else { continue };
                let from = [&module[..], from].concat();
                if files.contains_key(&from) {
                    passed_on.entry(module.clone()).or_default().insert(name.clone(), from);
                }
            }
        }
        Self { files, passed_on }
    }

    /// The rings: files each of which imports the next, the last the first; each ring's files sorted.
    pub fn rings(&self) -> Vec<Vec<String>> {
        let edges: BTreeMap<&Module, BTreeSet<Module>> =
            self.files.keys().map(|module| (module, self.imported_by(module))).collect();
        let reached = |from: &Module| {
            let mut reached = BTreeSet::new();
            let mut ahead: Vec<&Module> = edges[from].iter().collect();
            while let Some(next) = ahead.pop() {
                if reached.insert(next.clone()) {
                    ahead.extend(&edges[next]);
                }
            }
            reached
        };
        let reached: BTreeMap<&Module, _> =
            self.files.keys().map(|module| (module, reached(module))).collect();
        let rings: BTreeSet<Vec<String>> = self
            .files
            .keys()
            .filter(|module| reached[module].contains(*module))
            .map(|module| {
                let back = reached[module].iter().filter(|other| reached[other].contains(module));
                back.map(|module| module.join("::")).collect()
            })
            .collect();
        rings.into_iter().collect()
    }

    fn imported_by(&self, module: &Module) -> BTreeSet<Module> {
        let mut found = BTreeSet::new();
        let text = &self.files[module];
        for (at, _) in text.match_indices("crate::").chain(text.match_indices("super::")) {
            let inside = text[..at].chars().next_back();
            // Within a longer path, or a name that ends so.
            if inside.is_some_and(|c| c == ':' || c == '_' || c.is_alphanumeric()) {
                continue;
            }
            for path in expand(&text[at..]) {
                found.extend(self.resolve(module, &path));
            }
        }
        found.remove(module);
        found
    }

    /// The module in which a path's name stands, as seen from another.
    fn resolve(&self, from: &Module, path: &[String]) -> Option<Module> {
        let mut at = from.clone();
        let mut rest = path.iter().peekable();
        while let Some(word) = rest.next_if(|word| ["crate", "super"].contains(&word.as_str())) {
            if word == "crate" {
                at.clear();
            } else {
                at.pop();
            }
        }
        for name in rest {
            let inner = [&at[..], std::slice::from_ref(name)].concat();
            if self.files.contains_key(&inner) {
                at = inner;
            } else if let Some(origin) = self.passed_on.get(&at).and_then(|names| names.get(name)) {
                at.clone_from(origin);
            } else {
                break;
            }
        }
        self.files.contains_key(&at).then_some(at)
    }
}

/// Reads the files of a folder, without their tests and comments.
fn read(folder: &Path, module: &[String], files: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let inner = [module, std::slice::from_ref(&stem)].concat();
        if path.is_dir() {
            if !(module.is_empty() && ["bin", "web"].contains(&stem.as_str())) {
                read(&path, &inner, files);
            }
        } else if path.extension().is_some_and(|end| end == "rs") && stem != "tests" {
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let own = if ["mod", "lib"].contains(&stem.as_str()) { module.to_vec() } else { inner };
            files.insert(own, code.collect::<Vec<_>>().join("\n"));
        }
    }
}

/// What stands before the next semicolon.
fn statement(text: &str) -> &str {
    text.split(';').next().unwrap_or_default()
}

/// The paths that a path with braces stands for: `a::{b, c::D}` is `a::b` and `a::c::D`.
fn expand(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        let mut depth = 0_usize;
        let mut parts = vec![String::new()];
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    parts.push(String::new());
                    continue;
                }
                _ => {}
            }
            parts.last_mut().unwrap().push(c);
        }
        return parts.iter().flat_map(|part| expand(part)).collect();
    }
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    if word.is_empty() {
        return Vec::new();
    }
    let inner = rest.strip_prefix("::").map(expand).unwrap_or_default();
    if inner.is_empty() {
        return vec![vec![word.to_owned()]];
    }
    inner.into_iter().map(|path| [vec![word.to_owned()], path].concat()).collect()
}
