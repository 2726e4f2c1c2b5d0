//! The rows that the sheets of a workbook hide: the library that reads their cells does not tell.

use super::marks::{attribute, lenient, number};
use quick_xml::events::Event;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

/// The most of a part of the workbook that is looked at, in bytes.
const PART: u64 = 256 << 20;

/// Of each sheet by its name the rows that it hides, counted from 0. What cannot be read hides nothing:
/// the library says what is wrong with it.
pub(super) fn rows(bytes: &[u8]) -> BTreeMap<String, BTreeSet<usize>> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return BTreeMap::new() };
    let mut part = |name: &str| -> Option<String> {
        let mut text = String::new();
        archive.by_name(name).ok()?.take(PART).read_to_string(&mut text).ok()?;
        Some(text)
    };
    let book = part("xl/workbook.xml").unwrap_or_default();
    let targets =
        pairs(&part("xl/_rels/workbook.xml.rels").unwrap_or_default(), "Relationship", "Target");
    let mut hidden = BTreeMap::new();
    for (id, name) in pairs(&book, "sheet", "name") {
        let Some(target) = targets.get(&id) else { continue };
        let path =
            target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), ToOwned::to_owned);
        let rows = of_sheet(&part(&path).unwrap_or_default());
        if !rows.is_empty() {
            hidden.insert(name, rows);
        }
    }
    hidden
}

/// Of elements of a name a member, by their ids.
fn pairs(text: &str, element: &str, member: &str) -> BTreeMap<String, String> {
    let mut pairs = BTreeMap::new();
    let mut reader = lenient(text);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(found) | Event::Empty(found) if found.local_name().as_ref() == element => {
                if let Some((id, value)) = attribute(&found, "id").zip(attribute(&found, member)) {
                    pairs.insert(id, unescaped(&value));
                }
            }
            Event::Eof => break,
            _ => (),
        }
    }
    pairs
}

fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), std::borrow::Cow::into_owned)
}

fn of_sheet(text: &str) -> BTreeSet<usize> {
    let mut rows = BTreeSet::new();
    // Most sheets hide nothing, and need no second reading.
    if !text.contains("hidden=") {
        return rows;
    }
    let mut reader = lenient(text);
    let mut next = 0;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(row) | Event::Empty(row) if row.local_name().as_ref() == "row" => {
                let at = number(&row, "r").map_or(next, |at| at.saturating_sub(1));
                next = at + 1;
                if matches!(attribute(&row, "hidden").as_deref(), Some("1" | "true")) {
                    rows.insert(at);
                }
            }
            Event::Eof => break,
            _ => (),
        }
    }
    rows
}
