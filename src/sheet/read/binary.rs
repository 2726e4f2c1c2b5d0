//! The rows and columns that the sheets of an old binary workbook (`.xls`) hide: the library that reads their cells
//! passes over the records that say so.

use super::compound::stream;
use super::grid::COLUMNS;
use super::hidden::Hidden;

/// The stream of the workbook, in the version of 1997 and in the one before.
const STREAMS: [&str; 2] = ["Workbook", "Book"];

// Records of [MS-XLS] 2.3.
const EOF: u16 = 0x000a;
const COL_INFO: u16 = 0x007d;
const BOUND_SHEET: u16 = 0x0085;
const ROW: u16 = 0x0208;
/// A substream begins; charts lie within their sheet as substreams of their own.
const BOF: u16 = 0x0809;

/// Of a ROW, that its height is nothing (`fDyZero`).
const ROW_HIDDEN: u16 = 0x20;
/// Of a COLINFO (`fHidden`).
const COLUMN_HIDDEN: u16 = 0x01;

/// What each sheet hides, in the order of the sheets; none, where the workbook cannot be read.
pub(super) fn hidden(bytes: &[u8]) -> Option<Vec<Hidden>> {
    let stream = stream(bytes, &STREAMS)?;
    let sheets = Records(&stream).take_while(|(kind, _)| *kind != EOF);
    let places = sheets.filter(|(kind, _)| *kind == BOUND_SHEET);
    let of = |(_, data): (u16, &[u8])| {
        let at = data.first_chunk().map(|at| u32::from_le_bytes(*at));
        let at = at.and_then(|at| usize::try_from(at).ok());
        at.and_then(|at| stream.get(at..)).map(of_sheet).unwrap_or_default()
    };
    Some(places.map(of).collect())
}

/// The substream of a sheet, from its beginning to its end.
fn of_sheet(substream: &[u8]) -> Hidden {
    let mut hidden = Hidden::default();
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
            _ => (),
        }
    }
    hidden
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
