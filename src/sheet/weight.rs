//! How much a workbook comes to when it is unpacked: asked before any of it is. One of 1.5 MB can
//! hold gigabytes, for which a page has no memory.

use std::io::Cursor;
use zip::ZipArchive;
use zip::result::ZipResult;

/// The most that a workbook may come to, 256 MiB: what one with all the rows and columns that are read comes to.
const UNPACKED: u64 = 256 << 20;

/// Whether an archive says that it comes to more than a workbook may. Where that is false, the `zip` crate, by which
/// `calamine` reads too, unpacks no more than was said (a test below holds it).
///
/// # Errors
/// It is no archive, or damaged.
pub(super) fn is_too_heavy(bytes: &[u8]) -> ZipResult<bool> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut said = 0_u64;
    for n in 0..archive.len() {
        said = said.saturating_add(archive.by_index_raw(n)?.size());
    }
    Ok(said > UNPACKED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read as _, Write as _};
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    const SIZE: u32 = 3 << 20;

    /// An archive of one file of zeros, 3 MiB, and how much it says that it is.
    fn archive(said: u32) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.start_file("xl/sharedStrings.xml", SimpleFileOptions::default()).unwrap();
        writer.write_all(&vec![0; SIZE as usize]).unwrap();
        let mut bytes = writer.finish().unwrap().into_inner();
        let places: Vec<usize> = bytes
            .windows(4)
            .enumerate()
            .filter_map(|(at, four)| (four == SIZE.to_le_bytes()).then_some(at))
            .collect();
        assert_eq!(places.len(), 2, "before the file, and in the directory");
        for at in places {
            bytes[at..at + 4].copy_from_slice(&said.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn an_archive_is_weighed_by_what_it_says_and_gives_no_more() {
        assert!(archive(SIZE).len() < 10_000);
        assert!(!is_too_heavy(&archive(SIZE)).unwrap());
        assert!(is_too_heavy(&archive(3_800_000_000)).unwrap());
        assert!(is_too_heavy(b"PK\x03\x04 and no more").is_err());

        let false_one = archive(10);
        assert!(!is_too_heavy(&false_one).unwrap());
        let mut unpacked = Vec::new();
        let mut archive = ZipArchive::new(Cursor::new(&*false_one)).unwrap();
        let read = archive.by_index(0).unwrap().read_to_end(&mut unpacked);
        assert!(read.is_err() && unpacked.len() <= 11, "{read:?}, {} bytes", unpacked.len());
    }

    #[test]
    fn a_workbook_of_gigabytes_is_refused_before_it_is_read() {
        use crate::sheet::error::SheetError;
        use crate::sheet::read::read;
        assert_eq!(read(&archive(3_800_000_000)), Err(SheetError::Unpacked));
    }
}
