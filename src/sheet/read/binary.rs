//! What the sheets of an old binary workbook (`.xls`) hide, and how their cells look: the library that reads their
//! values passes over the records that say so.

use super::compound::stream;
use super::grid::{COLUMNS, ROWS};
use super::hidden::Found;
use super::look::{Look, Shows};
use std::collections::BTreeMap;

/// The stream of the workbook, in the version of 1997 and in the one before.
const STREAMS: [&str; 2] = ["Workbook", "Book"];

// Records of [MS-XLS] 2.3.
const EOF: u16 = 0x000a;
const COL_INFO: u16 = 0x007d;
const BOUND_SHEET: u16 = 0x0085;
const ROW: u16 = 0x0208;
/// A substream begins; charts lie within their sheet as substreams of their own.
const BOF: u16 = 0x0809;

const FONT: u16 = 0x0031;
const XF: u16 = 0x00e0;
const FORMAT: u16 = 0x041e;
/// One cell, which begins with its row, its column and its look: FORMULA, RSTRING, LABELSST, BLANK, NUMBER, LABEL,
/// BOOLERR, RK.
const CELLS: [u16; 8] = [0x0006, 0x00d6, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e];
/// Cells of one row, each a look and four bytes of a number.
const MUL_RK: u16 = 0x00bd;

/// Of a FONT, that it strikes out (`fStrikeOut`).
const FONT_STRUCK: u16 = 0x08;
/// Of a ROW, that its height is nothing (`fDyZero`).
const ROW_HIDDEN: u16 = 0x20;
/// Of a COLINFO (`fHidden`).
const COLUMN_HIDDEN: u16 = 0x01;

/// What each sheet has, in the order of the sheets; none, where the workbook cannot be read, or a sheet lies behind its
/// end.
pub(super) fn found(bytes: &[u8]) -> Option<Vec<Found>> {
    let stream = stream(bytes, &STREAMS)?;
    let of_book = || Records(&stream).take_while(|(kind, _)| *kind != EOF);
    let palette = palette(of_book());
    let places = of_book().filter(|(kind, _)| *kind == BOUND_SHEET);
    let of = |(_, data): (u16, &[u8])| {
        let at = data.first_chunk().map(|at| u32::from_le_bytes(*at));
        let at = at.and_then(|at| usize::try_from(at).ok());
        let substream = at.and_then(|at| stream.get(at..));
        substream.map(|substream| of_sheet(substream, &palette))
    };
    places.map(of).collect()
}

/// The looks that cells refer to by their numbers.
fn palette<'s>(records: impl Iterator<Item = (u16, &'s [u8])>) -> Vec<Look> {
    let mut fonts: Vec<bool> = Vec::new();
    let mut formats: BTreeMap<u16, Shows> = BTreeMap::new();
    let mut is_wide = true;
    let mut looks: Vec<(u16, u16)> = Vec::new();
    for (kind, data) in records {
        match kind {
            BOF => is_wide = word(data, 0) == Some(0x0600),
            FONT => fonts.push(has(data, 2, FONT_STRUCK)),
            FORMAT => {
                formats.extend(word(data, 0).zip(format(data, is_wide)));
            }
            XF => looks.extend(word(data, 0).zip(word(data, 2))),
            _ => (),
        }
    }
    let look = |(font, format): (u16, u16)| {
        // No font has the number 4.
        let font = usize::from(if font > 4 { font - 1 } else { font });
        let shows = formats.get(&format).copied().or_else(|| Shows::of_number(format.into()));
        let is_struck = fonts.get(font).copied().unwrap_or_default();
        Look { shows: shows.unwrap_or_default(), is_struck }
    };
    looks.into_iter().map(look).collect()
}

/// What a format shows. In a wide one the length has two bytes, and a sign one or two.
fn format(data: &[u8], is_wide: bool) -> Option<Shows> {
    let text = if !is_wide {
        data.get(3..)?.iter().map(|byte| char::from(*byte)).collect::<String>()
    } else if has(data, 4, 1) {
        let units: Vec<u16> =
            data.get(5..)?.chunks_exact(2).filter_map(|pair| word(pair, 0)).collect();
        String::from_utf16_lossy(&units)
    } else {
        data.get(5..)?.iter().map(|byte| char::from(*byte)).collect()
    };
    Some(Shows::of(&text))
}

/// The substream of a sheet, from its beginning to its end.
fn of_sheet(substream: &[u8], palette: &[Look]) -> Found {
    let mut found = Found::default();
    let Found { hidden, looks, area } = &mut found;
    let (mut rows, mut columns) = (0..=0, 0..=0);
    let mut see = |row: u16, column: u16, look: u16| {
        rows = row.min(*rows.start())..=row.max(*rows.end());
        columns = column.min(*columns.start())..=column.max(*columns.end());
        let look = palette.get(usize::from(look)).copied().unwrap_or_default();
        if !look.is_plain() && usize::from(row) < ROWS && usize::from(column) < COLUMNS {
            looks.insert((row.into(), column.into()), look);
        }
    };
    let mut depth = 0_usize;
    for (kind, data) in Records(substream) {
        match kind {
            BOF => depth += 1,
            EOF if depth <= 1 => break,
            EOF => depth -= 1,
            ROW if has(data, 12, ROW_HIDDEN) => hidden.rows.extend(word(data, 0).map(usize::from)),
            COL_INFO if has(data, 8, COLUMN_HIDDEN) => {
                let (first, last) = (word(data, 0), word(data, 2));
                let (Some(first), Some(last)) = (first, last) else { continue };
                let columns = usize::from(first)..=last.into();
                hidden.columns.extend(columns.take_while(|n| *n < COLUMNS));
            }
            MUL_RK => {
                let (Some(row), Some(first)) = (word(data, 0), word(data, 2)) else { continue };
                let cells = data.get(4..).unwrap_or_default().chunks_exact(6);
                for (column, cell) in (first..).zip(cells) {
                    see(row, column, word(cell, 0).unwrap_or_default());
                }
            }
            kind if CELLS.contains(&kind) => {
                if let (Some(row), Some(column), Some(look)) =
                    (word(data, 0), word(data, 2), word(data, 4))
                {
                    see(row, column, look);
                }
            }
            _ => (),
        }
    }
    *area = rows.len().saturating_mul(columns.len());
    found
}

fn has(data: &[u8], at: usize, flag: u16) -> bool {
    word(data, at).is_some_and(|flags| flags & flag != 0)
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..)?.first_chunk().map(|word| u16::from_le_bytes(*word))
}

/// The records of a stream, each with its type; they end where one is cut off.
struct Records<'s>(&'s [u8]);

impl<'s> Iterator for Records<'s> {
    type Item = (u16, &'s [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, length) = (word(self.0, 0)?, word(self.0, 2)?);
        let (data, rest) = self.0.get(4..)?.split_at_checked(length.into())?;
        self.0 = rest;
        Some((kind, data))
    }
}
