//! Texts of what a person must settle of a task list, and of why a spreadsheet is not read.

use super::sheet::{DUE, RECEIPT, column};
use super::{Lang, Text};
use crate::engine::query::sheet::{FileKind, Flaw, NameDoubt, SheetError, Trouble, Why};
pub use crate::texts::generated::sheet_doubts::*;

const fn why(why: Why) -> Text {
    match why {
        Why::NoYear => WHY_NO_YEAR,
        Why::ShortYear => WHY_SHORT_YEAR,
        Why::NoYearOfAList => WHY_NO_YEAR_OF_A_LIST,
        Why::FarYear => WHY_FAR_YEAR,
        Why::Recurring => WHY_RECURRING,
        Why::Ongoing => WHY_ONGOING,
        Why::Relative => WHY_RELATIVE,
        Why::DayKind => WHY_DAY_KIND,
        Why::Several => WHY_SEVERAL,
        Why::More => WHY_MORE,
        Why::Before => WHY_BEFORE,
        Why::LostZero => WHY_LOST_ZERO,
        Why::NoSuchDay => WHY_NO_SUCH_DAY,
        Why::Unknown => WHY_UNKNOWN,
    }
}

const fn flaw(flaw: Flaw) -> Text {
    match flaw {
        Flaw::Error => FLAW_ERROR,
        Flaw::NoResult => FLAW_NO_RESULT,
        Flaw::NoDate => FLAW_NO_DATE,
        Flaw::Truth => FLAW_TRUTH,
        Flaw::Duration => FLAW_DURATION,
        Flaw::Date => FLAW_DATE,
        Flaw::Number => FLAW_NUMBER,
        Flaw::NotShown => FLAW_NOT_SHOWN,
        Flaw::Struck => FLAW_STRUCK,
    }
}

const fn name_doubt(doubt: NameDoubt) -> Text {
    match doubt {
        NameDoubt::Nobody => NAME_DOUBT_NOBODY,
        NameDoubt::NoUnit => NAME_DOUBT_NO_UNIT,
        NameDoubt::Apart => NAME_DOUBT_APART,
        NameDoubt::Aside => NAME_DOUBT_ASIDE,
        NameDoubt::Government => NAME_DOUBT_GOVERNMENT,
        NameDoubt::SameOffice => NAME_DOUBT_SAME_OFFICE,
    }
}

/// What must be settled, with what the list says where that is in question.
pub fn trouble(trouble: &Trouble, said: &str, lang: Lang) -> String {
    let text = match trouble {
        Trouble::NoTitle => TROUBLE_NO_TITLE,
        Trouble::SeveralTitles => TROUBLE_SEVERAL_TITLES,
        Trouble::NoUnit => TROUBLE_NO_UNIT,
        Trouble::NoLead => TROUBLE_NO_LEAD,
        Trouble::SeveralLeads => TROUBLE_SEVERAL_LEADS,
        Trouble::NotReceived => TROUBLE_NOT_RECEIVED,
        Trouble::TooLong => TROUBLE_TOO_LONG,
        Trouble::Hidden => TROUBLE_HIDDEN,
        Trouble::Struck => TROUBLE_STRUCK,
        Trouble::Further => TROUBLE_FURTHER,
        Trouble::Together => TROUBLE_TOGETHER,
        Trouble::Twice => TROUBLE_TWICE,
        Trouble::Responsible => TROUBLE_RESPONSIBLE,
        Trouble::Name(_, name, doubt) => {
            return name_is(name, name_doubt(*doubt).of(lang), lang);
        }
        Trouble::Flawed(of, unread) => return doubt(column(*of), said, flaw(*unread), lang),
        Trouble::Due(unread) => return doubt(DUE, said, why(*unread), lang),
        Trouble::Received(unread) => return doubt(RECEIPT, said, why(*unread), lang),
    };
    text.of(lang).to_owned()
}

fn doubt(field: Text, written: &str, why: Text, lang: Lang) -> String {
    field_is(field.of(lang), written, why.of(lang), lang)
}

/// Why a spreadsheet is not read: what, where, and what to do.
pub fn error(error: &SheetError, lang: Lang) -> String {
    let text = match error {
        SheetError::TooLarge => ERROR_TOO_LARGE,
        SheetError::Unpacked => ERROR_UNPACKED,
        SheetError::TooMany(sheet) => {
            let place = if sheet.is_empty() {
                ERROR_THE_TABLE.of(lang).to_owned()
            } else {
                error_the_sheet(sheet, lang)
            };
            return error_too_many(&place, lang);
        }
        SheetError::Encrypted => ERROR_ENCRYPTED,
        SheetError::Other(kind) => file_kind(*kind),
        SheetError::Damaged(sheet, words) if sheet.is_empty() => {
            return error_damaged(words, lang);
        }
        SheetError::Damaged(sheet, words) => return error_damaged_sheet(sheet, words, lang),
        SheetError::NotText => ERROR_NOT_TEXT,
        SheetError::Empty => ERROR_EMPTY,
    };
    text.of(lang).to_owned()
}

const fn file_kind(kind: FileKind) -> Text {
    match kind {
        FileKind::Image => FILE_KIND_IMAGE,
        FileKind::Pdf => FILE_KIND_PDF,
        FileKind::Document => FILE_KIND_DOCUMENT,
        FileKind::Slides => FILE_KIND_SLIDES,
        FileKind::Ledger => FILE_KIND_LEDGER,
        FileKind::Locked => FILE_KIND_LOCKED,
        FileKind::BinaryWorkbook => FILE_KIND_BINARY_WORKBOOK,
        FileKind::OldWorkbook => FILE_KIND_OLD_WORKBOOK,
        FileKind::Archive => FILE_KIND_ARCHIVE,
        FileKind::Mime => FILE_KIND_MIME,
        FileKind::WebPage => FILE_KIND_WEB_PAGE,
        FileKind::Xml => FILE_KIND_XML,
    }
}
