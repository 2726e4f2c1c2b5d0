//! Why a file or a sheet is not read.

use serde::{Deserialize, Serialize};

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{self:?}")]
pub enum SheetError {
    /// Larger than 32 MiB.
    TooLarge,
    /// A workbook that comes to more than 256 MiB when it is unpacked.
    Unpacked,
    /// More than 20,000 rows or 100 columns, in the sheet of this name.
    TooMany(String),
    /// A workbook behind a password.
    Encrypted,
    /// A damaged workbook: the sheet's name where it is known, the reader's words.
    Damaged(String, String),
    /// A file of another kind.
    Other(FileKind),
    /// Neither a workbook nor text.
    NotText,
    /// No sheet has anything in it.
    Empty,
}

/// What a file that is no list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileKind {
    /// A picture.
    Image,
    /// A PDF.
    Pdf,
    /// A document of Word or WPS.
    Document,
    /// Slides.
    Slides,
    /// A ledger file of this program.
    Ledger,
    /// A file under a passphrase.
    Locked,
    /// A workbook of the binary kind `.xlsb`.
    BinaryWorkbook,
    /// A workbook of Excel 4 or before, which is one sheet.
    OldWorkbook,
    /// An archive that is no workbook.
    Archive,
    /// A page or a letter with all that belongs to it in one file: `.mht`, `.eml`.
    Mime,
    /// A web page without a table.
    WebPage,
    /// XML without a table.
    Xml,
}
