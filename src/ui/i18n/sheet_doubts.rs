//! Texts of what a person must settle of a task list, and of why a spreadsheet is not read.

use super::sheet::{DUE, RECEIPT, column};
use super::{Lang, Text};
use crate::engine::query::sheet::{FileKind, Flaw, NameDoubt, SheetError, Trouble, Why};
pub use crate::texts::generated::sheet_doubts::*;

const fn why(why: Why) -> Text {
    let (zh, en) = match why {
        Why::NoYear => ("未写年份", "has no year"),
        Why::ShortYear => ("年份只有两位", "has a year of two digits"),
        Why::NoYearOfAList => ("年份不在 1990 年至 2099 年之间", "is no year from 1990 to 2099"),
        Why::FarYear => ("与清单其他时限相差五年以上", "is more than five years from the others"),
        Why::Recurring => ("是周期性要求，不是一个日期", "recurs; it is no date"),
        Why::Ongoing => ("没有截止日期", "has no end"),
        Why::Relative => ("未写从何时起算", "does not say from when"),
        Why::DayKind => ("未写是自然日还是工作日", "does not say which days are counted"),
        Why::Several => ("不止一个日期", "is more than one date"),
        Why::More => ("除日期外还有其他要求", "says more than a date"),
        Why::Before => ("指月初还是月底不明", "may mean either end"),
        Why::LostZero => ("可能丢了末尾的 0", "may have lost a zero at the end"),
        Why::NoSuchDay => ("没有这一天", "is no such day"),
        Why::Unknown => ("不是可识别的日期", "is not a date that can be read"),
    };
    Text { zh, en }
}

const fn flaw(flaw: Flaw) -> Text {
    let (zh, en) = match flaw {
        Flaw::Error => ("是公式错误", "is an error of a formula"),
        Flaw::NoResult => ("是没有保存结果的公式", "is a formula without a stored result"),
        Flaw::NoDate => ("不是有效的日期", "is no date"),
        Flaw::Truth => ("是逻辑值", "is true or false"),
        Flaw::Duration => ("是一段时间", "is a span of time"),
        Flaw::Date => ("是日期，不是文字", "is a date and no text"),
    };
    Text { zh, en }
}

const fn name_doubt(doubt: NameDoubt) -> Text {
    let (zh, en) = match doubt {
        NameDoubt::Nobody => ("未指明单位", "is nobody in particular"),
        NameDoubt::NoUnit => ("不像单位名称", "does not look like a unit"),
        NameDoubt::Apart => ("是一个单位还是几个不明", "may be one unit or several"),
        NameDoubt::Aside => ("括号内的含义不明", "has something unclear in parentheses"),
        NameDoubt::Government => ("是否指其政府不明", "may mean its government"),
        NameDoubt::SameOffice => {
            ("与清单中另一名称可能是同一单位", "may be the same office as another here")
        }
    };
    Text { zh, en }
}

/// What must be settled, with what the list says where that is in question.
pub fn trouble(trouble: &Trouble, said: &str, lang: Lang) -> String {
    let (zh, en) = match trouble {
        Trouble::NoTitle => ("没有事项名称", "No title"),
        Trouble::NoUnit => ("没有承办单位", "No unit"),
        Trouble::NoLead => ("未明确哪个单位牵头", "No unit is said to lead"),
        Trouble::SeveralLeads => ("牵头单位不止一个", "More than one lead"),
        Trouble::NotReceived => ("没有交办时间", "No date of receipt"),
        Trouble::TooLong => ("文字超过 10 万字", "Longer than 100,000 characters"),
        Trouble::Hidden => ("表格中隐藏了此行", "The sheet hides this row"),
        Trouble::Together => (
            "同一任务分列几个单位：合为一项，还是各立一项",
            "One task told for several units: one matter, or one each",
        ),
        Trouble::Twice => ("与上面的一行重复", "The same as a row above"),
        Trouble::Responsible => ("第一责任人不明", "Who is responsible is not clear"),
        Trouble::Name(_, name, doubt) => {
            return name_is(name, name_doubt(*doubt).of(lang), lang);
        }
        Trouble::Flawed(of, unread) => return doubt(column(*of), said, flaw(*unread), lang),
        Trouble::Due(unread) => return doubt(DUE, said, why(*unread), lang),
        Trouble::Received(unread) => return doubt(RECEIPT, said, why(*unread), lang),
    };
    Text { zh, en }.of(lang).to_owned()
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
    let (zh, en) = match kind {
        FileKind::Image => (
            "这是图片，不是表格。请选择表格文件，或先把图片中的表格录入。",
            "This is a picture. Pick a spreadsheet, or type the table in first.",
        ),
        FileKind::Pdf => (
            "这是 PDF 文件。请打开后复制其中的表格，再粘贴到这里。",
            "This is a PDF. Open it, copy its table, and paste it here.",
        ),
        FileKind::Document => (
            "这是文字文档。请打开后复制其中的表格，再粘贴到这里。",
            "This is a document. Open it, copy its table, and paste it here.",
        ),
        FileKind::Slides => ("这是演示文稿，不是表格。", "These are slides, no spreadsheet."),
        FileKind::Ledger => (
            "这是台账文件。请在“交换”页导入。",
            "This is a ledger file. Import it on the page “Exchange”.",
        ),
        FileKind::Locked => (
            "这是加密的台账文件。请在“交换”页用口令导入。",
            "This is a file under a passphrase. Import it on the page “Exchange”.",
        ),
        FileKind::BinaryWorkbook => (
            "这是 .xlsb 工作簿。请在表格软件中另存为 .xlsx。",
            "This is an .xlsb workbook. Save it as .xlsx in the spreadsheet program.",
        ),
        FileKind::Archive => (
            "这是压缩包，不是表格。请先解压，再选择其中的表格。",
            "This is an archive. Unpack it, and pick the spreadsheet in it.",
        ),
        FileKind::WebPage => ("这是网页，里面没有表格。", "This is a web page without a table."),
        FileKind::Xml => (
            "这是 XML 文件，里面没有可识别的表格。请在表格软件中另存为 .xlsx。",
            "This is XML without a table that can be read. Save it as .xlsx in the spreadsheet program.",
        ),
    };
    Text { zh, en }
}
