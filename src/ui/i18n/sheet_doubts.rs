//! Texts of what a person must settle of a task list, and of why a spreadsheet is not read.

use super::sheet::{DUE, RECEIPT, column};
use super::{Lang, Text};
use crate::engine::query::sheet::{FileKind, Flaw, NameDoubt, SheetError, Trouble, Why};

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
            let why = name_doubt(*doubt).of(lang);
            return match lang {
                Lang::Zh => format!("“{name}”{why}"),
                Lang::En => format!("“{name}” {why}"),
            };
        }
        Trouble::Flawed(of, unread) => return doubt(column(*of), said, flaw(*unread), lang),
        Trouble::Due(unread) => return doubt(DUE, said, why(*unread), lang),
        Trouble::Received(unread) => return doubt(RECEIPT, said, why(*unread), lang),
    };
    Text { zh, en }.of(lang).to_owned()
}

fn doubt(field: Text, written: &str, why: Text, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{}“{written}”{}", field.zh, why.zh),
        Lang::En => format!("{} “{written}” {}", field.en, why.en),
    }
}

/// Why a spreadsheet is not read: what, where, and what to do.
pub fn error(error: &SheetError, lang: Lang) -> String {
    let zh = lang == Lang::Zh;
    let text = match (error, zh) {
        (SheetError::TooLarge, true) => "文件超过 32 MiB。请删去图片等附件，或分成几份再导入。",
        (SheetError::TooLarge, false) => {
            "The file is larger than 32 MiB. Remove pictures from it, or split it."
        }
        (SheetError::Unpacked, true) => {
            "工作簿解压后超过 256 MiB，未读取。请只留任务表，另存为新的 .xlsx 文件再导入。"
        }
        (SheetError::Unpacked, false) => {
            "Unpacked, the workbook is larger than 256 MiB, and was not read. Keep the task list alone and save it anew as .xlsx."
        }
        (SheetError::TooMany(sheet), _) => {
            let place = match (sheet.is_empty(), zh) {
                (true, true) => "表格".to_owned(),
                (true, false) => "The table".to_owned(),
                (false, true) => format!("工作表“{sheet}”"),
                (false, false) => format!("The sheet “{sheet}”"),
            };
            return if zh {
                format!("{place}超过 2 万行或 100 列。请删去不用的行列，或分成几份再导入。")
            } else {
                format!(
                    "{place} has more than 20,000 rows or 100 columns. Remove what is not needed, or split it."
                )
            };
        }
        (SheetError::Encrypted, true) => {
            "工作簿设有打开密码。请在表格软件中打开，取消密码，另存后再导入。"
        }
        (SheetError::Encrypted, false) => {
            "The workbook is behind a password. Open it in the spreadsheet program, remove the password, and save it."
        }
        (SheetError::Other(kind), _) => file_kind(*kind).of(lang),
        (SheetError::Damaged(sheet, words), _) => {
            return match (sheet.is_empty(), zh) {
                (true, true) => format!(
                    "不是完整的工作簿，文件可能已损坏（{words}）。请在表格软件中打开并另存为 .xlsx。"
                ),
                (false, true) => format!(
                    "工作表“{sheet}”读不出来，文件可能已损坏（{words}）。请在表格软件中打开并另存为 .xlsx。"
                ),
                (true, false) => format!(
                    "No whole workbook; it may be damaged ({words}). Open it in the spreadsheet program and save it anew as .xlsx."
                ),
                (false, false) => format!(
                    "The sheet “{sheet}” cannot be read; the file may be damaged ({words}). Open it in the spreadsheet program and save it anew as .xlsx."
                ),
            };
        }
        (SheetError::NotText, true) => {
            "既不是工作簿，也不是 UTF-8、UTF-16 或 GB18030 编码的文字。请在表格软件中另存为 .xlsx。"
        }
        (SheetError::NotText, false) => {
            "Neither a workbook nor text in UTF-8, UTF-16 or GB 18030. Save it as .xlsx in the spreadsheet program."
        }
        (SheetError::Empty, true) => "里面没有任何内容。",
        (SheetError::Empty, false) => "There is nothing in it.",
    };
    text.to_owned()
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
