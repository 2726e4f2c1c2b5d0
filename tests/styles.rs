//! No style sheet reaches into what another styles (`docs/architecture.md`, Styles).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod tree;

use std::collections::BTreeMap;
use std::fs;
use tree::{files, root};

/// The sheets that several pages share, and the frame around the pages: any element may have their classes.
const SHARED: [&str; 6] = ["tokens", "base", "component", "field", "files", "shell"];
/// The sheets of single pages and components, and where their elements are made.
const OWN: &[(&str, &[&str])] = &[
    ("accountability", &["page/accountability"]),
    ("axis", &["page/matter"]),
    ("calendar", &["page/calendar"]),
    ("conflict", &["component/conflict", "page/conflicts.rs", "page/matter/concurrent.rs"]),
    ("desk", &["page/desk"]),
    ("exchange", &["page/exchange", "page/offices.rs", "page/backup"]),
    ("find", &["component/find"]),
    ("help", &["page/help.rs"]),
    ("kind-field", &["component/kind_field"]),
    ("leader", &["page/leader"]),
    ("ledgers", &["page/ledgers.rs"]),
    ("list", &["page/list"]),
    ("list-top", &["page/list"]),
    ("matter", &["page/matter"]),
    ("measures", &["page/measures.rs"]),
    ("page", &["page/units", "page/notice", "page/settings.rs", "page/profile.rs"]),
    ("paper", &["page/paper"]),
    ("record", &["page/matter"]),
    ("register", &["page/register"]),
    ("report-grid", &["component/report_grid.rs"]),
    ("sheet", &["page/sheet"]),
    ("sheet-rows", &["page/sheet"]),
    ("statistics", &["page/statistics"]),
    ("supervision", &["page/supervision"]),
    ("timeline", &["component/timeline.rs"]),
    ("tour", &["component/tour"]),
    ("welcome", &["page/welcome"]),
    ("why", &["page/matter"]),
    ("year", &["page/year"]),
];
/// Says of every page what is left of it on paper.
const PRINT: &str = "print";

fn own() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    OWN.iter().copied()
}

fn sheet(name: &str) -> String {
    let text = fs::read_to_string(root().join(format!("style/{name}.css"))).unwrap();
    let parts = text.split("/*").enumerate();
    let kept = parts
        .filter_map(|(n, part)| if n == 0 { Some(part) } else { Some(part.split_once("*/")?.1) });
    kept.collect()
}

/// A sheet's selectors, one by one.
fn selectors(sheet: &str) -> Vec<String> {
    let mut found = Vec::new();
    for head in sheet.split('{').filter_map(|part| part.rsplit(['}', ';', '{']).next()) {
        let head = head.trim();
        if head.is_empty() || head.starts_with('@') {
            continue;
        }
        let (mut depth, mut selector) = (0, String::new());
        for c in head.chars() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if c == ',' && depth == 0 {
                found.push(std::mem::take(&mut selector));
            } else {
                selector.push(c);
            }
        }
        found.push(selector);
    }
    found.into_iter().map(|selector| selector.trim().to_owned()).collect()
}

/// The class or id with which a selector begins; none where it begins with an element of any page.
fn first(selector: &str) -> Option<&str> {
    let element = selector.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let name = element.strip_prefix(['.', '#'])?;
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(name.len());
    Some(&name[..end])
}

/// Whether an element of this file has the class or id.
fn is_put_on(name: &str, text: &str) -> bool {
    text.lines().filter(|line| line.contains("class") || line.contains(" id=")).any(|line| {
        let literals = line.split('"').skip(1).step_by(2).flat_map(str::split_whitespace);
        let toggled =
            line.split("class:").skip(1).map(|rest| rest.split('=').next().unwrap_or(rest));
        literals.chain(toggled).any(|word| word == name)
    })
}

#[test]
fn a_sheet_of_a_page_styles_the_elements_of_that_page() {
    let ui = root().join("src/ui");
    let sources: Vec<(String, String)> = files(&ui, &[".rs"])
        .into_iter()
        .map(|path| {
            let place = path.strip_prefix(&ui).unwrap().to_string_lossy().into_owned();
            (place, fs::read_to_string(&path).unwrap())
        })
        .collect();
    let mut faults = Vec::new();
    for (name, places) in own() {
        for selector in selectors(&sheet(name)) {
            let Some(begins) = first(&selector) else {
                faults.push(format!("{name}.css: `{selector}` begins with no class"));
                continue;
            };
            let theirs = sources.iter().filter(|(place, text)| {
                !places.iter().any(|own| place.starts_with(own)) && is_put_on(begins, text)
            });
            faults.extend(theirs.map(|(place, _)| format!("{name}.css: `{selector}`, of {place}")));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn two_sheets_begin_with_no_class_of_each_other() {
    let mut faults = Vec::new();
    let mut begun: BTreeMap<String, (&str, &[&str])> = BTreeMap::new();
    for (name, places) in SHARED.map(|name| (name, &[][..])).into_iter().chain(own()) {
        for selector in selectors(&sheet(name)) {
            let Some(class) = first(&selector) else { continue };
            let (before, theirs) = *begun.entry(class.to_owned()).or_insert((name, places));
            if before != name && (places.is_empty() || theirs != places) {
                faults.push(format!("`{selector}` of {name}.css: .{class} is of {before}.css"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_sheet_is_loaded_and_has_its_place() {
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    let mut sheets: Vec<String> = files(&root().join("style"), &[".css"])
        .iter()
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    sheets.sort();
    let mut known: Vec<&str> = own().map(|(name, _)| name).chain(SHARED).chain([PRINT]).collect();
    known.sort_unstable();
    assert_eq!(sheets, known);
    for name in sheets {
        assert!(page.contains(&format!("style/{name}.css")), "{name}.css is not loaded");
    }
}
