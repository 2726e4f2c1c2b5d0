//! What a file is, by what it begins with and what stands in it.

use crate::sheet::error::{FileKind, SheetError};
use crate::sheet::weight;
use std::io::Cursor;

/// A file that may be a list.
pub(super) enum Kind {
    /// A workbook of the Open XML kind.
    Xlsx,
    /// An old binary workbook: `.xls`, `.et`.
    Xls,
    /// A workbook of the Open Document kind.
    Ods,
    /// Text, decoded.
    Text(String),
}

/// How files begin that are no lists.
const BEGINNINGS: [(&[u8], FileKind); 14] = [
    (b"\x89PNG", FileKind::Image),
    (b"\xff\xd8\xff", FileKind::Image),
    (b"GIF8", FileKind::Image),
    (b"BM", FileKind::Image),
    (b"II*\0", FileKind::Image),
    (b"MM\0*", FileKind::Image),
    (b"%PDF", FileKind::Pdf),
    (b"{\\rtf", FileKind::Document),
    (b"age-encryption.org", FileKind::Locked),
    (b"\x09\0\x04\0", FileKind::OldWorkbook),
    (b"\x09\x02\x06\0", FileKind::OldWorkbook),
    (b"\x09\x04\x06\0", FileKind::OldWorkbook),
    (b"Rar!", FileKind::Archive),
    (b"7z\xbc\xaf", FileKind::Archive),
];

/// Looks at a file.
pub(super) fn kind(bytes: &[u8]) -> Result<Kind, SheetError> {
    if bytes.starts_with(b"PK") {
        return archive(bytes);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return compound(bytes);
    }
    let is_binary = bytes.iter().take(64).any(|byte| *byte < 9 || *byte > 0x7e);
    for (beginning, kind) in BEGINNINGS {
        // A text may begin with BM.
        if bytes.starts_with(beginning)
            && (beginning.len() > 2 || (is_binary && bytes.contains(&0)))
        {
            return Err(SheetError::Other(kind));
        }
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Err(SheetError::Other(FileKind::Image));
    }
    if bytes.starts_with(b"-----BEGIN AGE") {
        return Err(SheetError::Other(FileKind::Locked));
    }
    let text = decoded(bytes)?;
    let start = text.trim_start();
    if start.starts_with('{') && start.contains("\"banjie-ledger\"") {
        return Err(SheetError::Other(FileKind::Ledger));
    }
    if is_mime(start) {
        return Err(SheetError::Other(FileKind::Mime));
    }
    Ok(Kind::Text(text))
}

/// Whether a text begins with the lines of a letter: `MIME-Version: 1.0` among others, each with a name and a colon.
fn is_mime(text: &str) -> bool {
    let head = text.lines().take_while(|line| !line.is_empty());
    let mut head = head.filter(|line| !line.starts_with([' ', '\t'])).take(50).peekable();
    let is_named = |line: &&str| {
        let name = line.split(':').next().unwrap_or_default();
        name.len() < line.len()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    head.peek().is_some_and(is_named)
        && head.any(|line| {
            line.get(..13).is_some_and(|name| name.eq_ignore_ascii_case("mime-version:"))
        })
}

/// What an archive is, by the files in it.
fn archive(bytes: &[u8]) -> Result<Kind, SheetError> {
    let damaged =
        |error: zip::result::ZipError| SheetError::Damaged(String::new(), error.to_string());
    if weight::is_too_heavy(bytes).map_err(damaged)? {
        return Err(SheetError::Unpacked);
    }
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let names: Vec<String> =
        archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let has = |beginning: &str| names.iter().any(|name| name.starts_with(beginning));
    let other = |kind| Err(SheetError::Other(kind));
    if has("xl/workbook.bin") {
        other(FileKind::BinaryWorkbook)
    } else if has("xl/") {
        Ok(Kind::Xlsx)
    } else if has("word/") {
        other(FileKind::Document)
    } else if has("ppt/") {
        other(FileKind::Slides)
    } else if has("content.xml") && bytes.windows(11).take(200).any(|part| part == b"spreadsheet") {
        Ok(Kind::Ods)
    } else if has("content.xml") {
        other(FileKind::Document)
    } else {
        other(FileKind::Archive)
    }
}

/// What a compound file is, by the names of its streams, which stand in it as UTF-16.
fn compound(bytes: &[u8]) -> Result<Kind, SheetError> {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|part| part == name)
    };
    if has("EncryptedPackage") {
        Err(SheetError::Encrypted)
    } else if has("WordDocument") {
        Err(SheetError::Other(FileKind::Document))
    } else if has("PowerPoint Document") {
        Err(SheetError::Other(FileKind::Slides))
    } else {
        Ok(Kind::Xls)
    }
}

/// Text is what its byte order mark says, or UTF-8, or else GB 18030, in which Chinese spreadsheets
/// save `.csv`. What none of them can read is no text: a guess would change names.
fn decoded(bytes: &[u8]) -> Result<String, SheetError> {
    let encoding = encoding_rs::Encoding::for_bom(bytes).map_or_else(
        || match std::str::from_utf8(bytes) {
            _ if bytes.contains(&0) => unmarked(bytes),
            Ok(_) => encoding_rs::UTF_8,
            Err(_) => encoding_rs::GB18030,
        },
        |(encoding, _)| encoding,
    );
    if encoding == encoding_rs::GB18030 && has_other_lines(bytes) {
        return Err(SheetError::NotText);
    }
    let (text, _, failed) = encoding.decode(bytes);
    let is_control =
        |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{b}' | '\u{85}');
    if failed || text.contains(is_control) {
        Err(SheetError::NotText)
    } else {
        Ok(text.into_owned())
    }
}

/// Whether a text that is not UTF-8 as a whole has lines that are. A file put together from two encodings would be read
/// as other words without anyone noticing. Bytes of another encoding hardly ever form two Chinese characters in UTF-8.
fn has_other_lines(bytes: &[u8]) -> bool {
    bytes.split(|byte| matches!(byte, b'\n' | b'\r')).any(|line| {
        std::str::from_utf8(line).is_ok_and(|line| {
            line.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count() >= 2
        })
    })
}

/// Text with zero bytes and without a mark: UTF-16, by where the zeros of its line breaks stand.
fn unmarked(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    let zeros =
        |parity: usize| bytes.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    if zeros(0) > zeros(1) { encoding_rs::UTF_16BE } else { encoding_rs::UTF_16LE }
}

/// A text in marks.
pub(super) enum Markup {
    /// A web page, or a part of one.
    Html,
    /// A workbook in one XML file.
    Spreadsheet,
    /// XML of another kind.
    Xml,
}

/// What marks a text is in, by its beginning.
pub(super) fn markup(text: &str) -> Option<Markup> {
    let start = text.trim_start();
    if !start.starts_with('<') {
        return None;
    }
    let head: String = start.chars().take(4096).collect::<String>().to_ascii_lowercase();
    if head.contains("<workbook") || head.contains(":workbook") && head.contains("spreadsheet") {
        Some(Markup::Spreadsheet)
    } else if ["<html", "<!doctype html", "<table", "<meta", "<body", "<head", "<div"]
        .iter()
        .any(|mark| head.contains(mark))
    {
        Some(Markup::Html)
    } else if head.starts_with("<?xml") {
        Some(Markup::Xml)
    } else {
        None
    }
}
