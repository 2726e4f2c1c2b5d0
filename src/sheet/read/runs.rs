//! The cells of an `.xlsx` of which a part is struck out: the library that reads them drops how their parts look.

use super::marks::{attribute, lenient, number};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;

/// The texts that cells share of which a part is struck out, by their numbers.
pub(super) fn struck_texts(shared: &str) -> BTreeSet<usize> {
    let mut struck = BTreeSet::new();
    // Few workbooks have any, and need this reading.
    if !shared.contains("strike") {
        return struck;
    }
    let mut reader = lenient(shared);
    let mut next = 0;
    while let Ok(event) = reader.read_event() {
        match &event {
            Event::Start(element) | Event::Empty(element) if strikes(element) => {
                struck.insert(next);
            }
            Event::End(element) if element.local_name().as_ref() == "si" => next += 1,
            Event::Empty(element) if element.local_name().as_ref() == "si" => next += 1,
            Event::Eof => break,
            _ => (),
        }
    }
    struck
}

/// Whether a mark strikes out the part of a text that it stands in.
fn strikes(element: &BytesStart<'_>) -> bool {
    matches!(element.local_name().as_ref(), "strike" | "dstrike")
        && !matches!(attribute(element, "val").as_deref(), Some("0" | "false"))
}

/// The places of the cells of a sheet that share such a text, or have one of their own.
pub(super) fn struck(sheet: &str, texts: &BTreeSet<usize>) -> BTreeSet<(usize, usize)> {
    let mut struck = BTreeSet::new();
    if texts.is_empty() && !sheet.contains("strike") {
        return struck;
    }
    let mut reader = lenient(sheet);
    let (mut row, mut column) = (0, 0);
    let (mut is_shared, mut is_value) = (false, false);
    while let Ok(event) = reader.read_event() {
        match &event {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "row" => {
                    row = number(element, "r").map_or(row, |at| at.saturating_sub(1));
                    column = 0;
                }
                "c" => {
                    let place = attribute(element, "r").and_then(|place| column_of(&place));
                    column = place.unwrap_or(column);
                    is_shared = attribute(element, "t").as_deref() == Some("s");
                }
                "v" => is_value = true,
                _ if strikes(element) => {
                    struck.insert((row, column));
                }
                _ => (),
            },
            Event::Text(text) if is_shared && is_value => {
                let text = text.as_ref().trim().parse().ok();
                if text.is_some_and(|text| texts.contains(&text)) {
                    struck.insert((row, column));
                }
            }
            Event::End(element) => match element.local_name().as_ref() {
                "row" => row += 1,
                "c" => column += 1,
                "v" => is_value = false,
                _ => (),
            },
            Event::Eof => break,
            _ => (),
        }
    }
    struck
}

/// The column of a place, counted from 0: of `AB12` 27.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let column = letters.take(4).fold(0_usize, |column, letter| {
        column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    column.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_with_a_struck_part_is_found_in_its_place() {
        let shared = "<sst><si><t>甲</t></si><si><r><rPr><strike/></rPr><t>乙</t></r><r><t>丙</t></r></si>\
            <si><r><rPr><strike val=\"0\"/></rPr><t>丁</t></r></si></sst>";
        let texts = struck_texts(shared);
        assert!(texts.iter().eq(&[1]));
        let sheet = "<sheetData><row r=\"3\"><c r=\"AB3\" t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>\
            <c><v>1</v></c></row><row><c t=\"inlineStr\"><is><r><rPr><x:strike/></rPr><t>戊</t></r></is></c></row>\
            </sheetData>";
        assert!(struck(sheet, &texts).iter().eq(&[(2, 27), (3, 0)]));
    }
}
