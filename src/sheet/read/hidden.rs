//! The rows and columns that the sheets of a workbook hide: the library that reads their cells does not tell.

use super::grid::COLUMNS;
use super::look::{Look, Looks};
use super::marks::{attribute, lenient, number};
use super::runs::{struck, struck_texts};
use quick_xml::events::Event;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

/// The most of a part of the workbook that is looked at, in bytes.
const PART: u64 = 256 << 20;

/// What a sheet hides, counted from 0.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Hidden {
    pub rows: BTreeSet<usize>,
    pub columns: BTreeSet<usize>,
}

/// What a sheet has that its values do not say.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub hidden: Hidden,
    pub looks: Looks,
    /// How many places lie between its first and its last cell, where that was looked for.
    pub area: usize,
}

/// A part of a workbook; nothing, where it cannot be read: the library says what is wrong with it.
pub(super) fn part(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return text };
    if let Ok(file) = archive.by_name(name) {
        let _ = file.take(PART).read_to_string(&mut text);
    }
    text
}

/// What the sheets of an `.xlsx` hide, and which of their cells they strike out in part, by their names.
pub(super) fn xlsx(bytes: &[u8]) -> BTreeMap<String, Found> {
    let texts = struck_texts(&part(bytes, "xl/sharedStrings.xml"));
    let targets = pairs(&part(bytes, "xl/_rels/workbook.xml.rels"), "Relationship", "Target");
    let sheet = |(id, name): (String, String)| {
        let target = targets.get(&id)?;
        let path =
            target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), ToOwned::to_owned);
        let text = part(bytes, &path);
        let is_struck = Look { is_struck: true, ..Look::default() };
        let looks = struck(&text, &texts).into_iter().map(|place| (place, is_struck)).collect();
        Some((name, Found { hidden: of_sheet(&text), looks, area: 0 }))
    };
    pairs(&part(bytes, "xl/workbook.xml"), "sheet", "name").into_iter().filter_map(sheet).collect()
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

pub(super) fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), std::borrow::Cow::into_owned)
}

fn of_sheet(text: &str) -> Hidden {
    let mut hidden = Hidden::default();
    // Most sheets hide nothing, and need no second reading.
    if !text.contains("hidden=") {
        return hidden;
    }
    let mut reader = lenient(text);
    let mut next = 0;
    while let Ok(event) = reader.read_event() {
        let (Event::Start(element) | Event::Empty(element)) = &event else {
            if event == Event::Eof {
                break;
            }
            continue;
        };
        let is_hidden = matches!(attribute(element, "hidden").as_deref(), Some("1" | "true"));
        match element.local_name().as_ref() {
            "row" => {
                let at = number(element, "r").map_or(next, |at| at.saturating_sub(1));
                next = at + 1;
                if is_hidden {
                    hidden.rows.insert(at);
                }
            }
            "col" if is_hidden => {
                let first = number(element, "min").unwrap_or(1).saturating_sub(1);
                let end = number(element, "max").unwrap_or(first + 1).min(COLUMNS);
                hidden.columns.extend(first..end);
            }
            _ => (),
        }
    }
    hidden
}
