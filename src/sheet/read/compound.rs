//! The streams of a compound file, in which old binary workbooks lie ([MS-CFB]). It is read as leniently as the
//! library reads it: programs other than Excel pad their tables as they like.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

/// The size of the header, after which sectors are counted.
const HEADER: usize = 512;
/// How many sectors of the table of sectors the header itself names.
const NAMED: usize = 109;
/// The size of an entry of the directory.
const ENTRY: usize = 128;
/// What an entry is.
const STREAM: u8 = 2;
const ROOT: u8 = 5;

/// The first of the streams of these names; none, where the file has none or is cut off.
pub(super) fn stream(bytes: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    let file = File { bytes, size: 1 << half(bytes, 30)?.clamp(7, 16) };
    let table = file.table()?;
    let directory = file.chain(&table, word(bytes, 48)?);
    let entries = || directory.chunks_exact(ENTRY);
    let is_named = |entry: &&[u8]| {
        let length = half(entry, 64).unwrap_or_default();
        let name = entry.get(..usize::from(length).saturating_sub(2)).unwrap_or_default();
        let units: Vec<u16> = name.chunks_exact(2).filter_map(|pair| half(pair, 0)).collect();
        let name = String::from_utf16_lossy(&units);
        entry.get(66) == Some(&STREAM) && names.contains(&name.as_str())
    };
    let entry = entries().find(is_named)?;
    let length = place(word(entry, 120)?);
    let first = word(entry, 116)?;
    let stream = if length >= place(word(bytes, 56)?) {
        file.chain(&table, first)
    } else {
        // Short streams lie in sectors of their own, within the stream of the root.
        let root = entries().find(|entry| entry.get(66) == Some(&ROOT))?;
        let within = file.chain(&table, word(root, 116)?);
        let small: Vec<u32> = words(&file.chain(&table, word(bytes, 60)?));
        let size = 1_usize << half(bytes, 32)?.clamp(3, 12);
        let sector = |n: usize| within.get(n.checked_mul(size)?..)?.get(..size);
        gathered(&small, first, within.len(), sector)
    };
    stream.get(..length).map(<[u8]>::to_vec)
}

/// A compound file for the library, with zeros behind its end: the library takes a sector that is cut off for a whole
/// one, and panics. Whether a stream is cut off [`stream`] says.
pub(super) struct Padded<'b>(Cursor<&'b [u8]>);

impl<'b> Padded<'b> {
    pub fn of(bytes: &'b [u8]) -> Self {
        Self(Cursor::new(bytes))
    }
}

impl Read for Padded<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(buffer)?;
        if read > 0 {
            return Ok(read);
        }
        buffer.fill(0);
        Ok(buffer.len())
    }
}

impl Seek for Padded<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

struct File<'f> {
    bytes: &'f [u8],
    size: usize,
}

impl<'f> File<'f> {
    /// A sector; the last one may be cut off.
    fn sector(&self, n: usize) -> Option<&'f [u8]> {
        let from = n.checked_mul(self.size)?.checked_add(self.size.max(HEADER))?;
        let rest = self.bytes.get(from..).filter(|rest| !rest.is_empty())?;
        Some(rest.get(..self.size).unwrap_or(rest))
    }

    /// The table that gives the next sector for each sector.
    fn table(&self) -> Option<Vec<u32>> {
        let mut places = words(self.bytes.get(76..76 + 4 * NAMED)?);
        let mut next = word(self.bytes, 68)?;
        // If the header cannot hold all sectors of the table, further sectors list the rest. Each of them ends with the
        // number of the next one. There are no more of them than sectors of the file, unless they lead round in a loop.
        for _ in 0..self.bytes.len() / self.size {
            let Some(sector) = self.sector(place(next)) else { break };
            let mut more = words(sector);
            next = more.pop()?;
            places.extend(more);
        }
        places.truncate(self.bytes.len() / self.size + 1);
        let sectors = places.into_iter().map_while(|n| self.sector(place(n)));
        Some(sectors.flat_map(words).collect())
    }

    fn chain(&self, table: &[u32], first: u32) -> Vec<u8> {
        gathered(table, first, self.bytes.len(), |n| self.sector(n))
    }
}

/// The contents of the chain of sectors that begins with `first`. All sectors together have `most` bytes: a chain that
/// comes to more has a loop, which a damaged or hostile table may have, and ends there.
fn gathered<'s>(
    table: &[u32],
    first: u32,
    most: usize,
    sector: impl Fn(usize) -> Option<&'s [u8]>,
) -> Vec<u8> {
    let mut gathered = Vec::new();
    let mut next = Some(first);
    while gathered.len() <= most {
        let Some(part) = next.and_then(|n| sector(place(n))) else { break };
        gathered.extend_from_slice(part);
        next = next.and_then(|n| table.get(place(n))).copied();
    }
    gathered
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|word| u16::from_le_bytes(*word))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|word| u32::from_le_bytes(*word))
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|four| word(four, 0)).collect()
}

fn place(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_whose_last_part_names_itself_is_read_to_the_end() {
        let mut bytes = vec![0; HEADER + 4];
        bytes[76..76 + 4 * NAMED].fill(0xff);
        let file = File { bytes: &bytes, size: 512 };
        assert_eq!(file.table(), Some(Vec::new()));
    }

    #[test]
    fn a_chain_with_a_loop_ends_when_it_is_longer_than_the_file() {
        let sectors = [[1_u8; 4], [2; 4]];
        let sector = |n: usize| sectors.get(n).map(<[u8; 4]>::as_slice);
        // Each sector is followed by the other one; the table itself is longer than it may be.
        let table = [1, 0, 0, 0, 0, 0, 0, 0];
        assert_eq!(gathered(&table, 0, 8, sector), [1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1]);
        assert_eq!(gathered(&[1, u32::MAX], 0, 8, sector), [1, 1, 1, 1, 2, 2, 2, 2]);
    }
}
