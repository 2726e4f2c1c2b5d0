//! Texts of the page that takes a spreadsheet in.

use super::{Lang, Text, common, texts};
use crate::domain::limit::{DayKind, Term};
use crate::engine::query::sheet::{Column, Fate, Kept, Left};
pub use crate::texts::generated::sheet::*;

texts! {
    TITLE: "导入表格", "From a spreadsheet";
    LEAD: "读入任务清单，逐行核对后登记。确认之前不写入任何内容。", "Read a task list, check it row by row, then register it. Nothing is written before that.";
    OFFER: "任务清单是 .xlsx、.xls、.csv 或从表格复制的，请用", "A task list in .xlsx, .xls, .csv or copied from a spreadsheet goes in by";
    SUPERVISORS: "只有督查部门可以登记事项。本机登记机构不是督查部门，不能导入表格。", "Only a supervising office registers matters; the office that records here is none.";
    SOURCE: "表格", "Spreadsheet";
    FILE: "文件", "File";
    FILE_WHY: "选择 .xlsx、.xls、.et、.ods 或 .csv 文件，或把文件拖到这里。", "Pick an .xlsx, .xls, .et, .ods or .csv file, or drop it here.";
    PICK: "选择表格文件", "Pick a spreadsheet";
    PASTE: "粘贴表格", "Paste a table";
    PASTE_WHY: "在表格软件中选中含表头的区域，复制后粘贴到这里。", "Copy a range with its head in the spreadsheet and paste it here.";
    READ: "读入", "Read";
    READING: "正在读取表格……", "Reading the spreadsheet…";
    PASTED: "粘贴的表格", "Pasted table";
    SHEET: "工作表", "Sheet";
    ANOTHER: "换一份表格", "Another spreadsheet";
    COLUMNS: "表头与各列", "Head and columns";
    COLUMNS_WHY: "核对每列装的是什么。不导入的列不写入台账。", "Check what each column holds. Columns left out are not written.";
    HEAD_ROW: "表头起于第几行", "Head begins in row";
    HEAD_HEIGHT: "表头", "Head";
    ONE_ROW: "一行", "One row";
    TWO_ROWS: "两行", "Two rows";
    NO_HEAD: "没有表头", "None";
    HEAD_UNKNOWN: "没有表头。请选择表头有几行、起于第几行，或者逐列说明装的是什么。", "No head: say how high it is and in which row it begins, or what each column holds.";
    NO_TITLE_COLUMN: "还没有一列是“事项名称”，各行都缺名称。", "No column holds the title yet, so every row lacks one.";
    ABOVE: "表头以上", "Above the head";
    BLANK: "（空）", "(blank)";
    WHOLE: "整份清单", "The whole list";
    YEAR: "年份（用于未写年份的日期）", "Year (for dates without)";
    FIRST_LEADS: "一格有几个责任单位的，第一个牵头", "Of several responsible units the first leads";
    RECEIVED: "交办时间（用于未写的行）", "Received on (for rows without)";
    ASSIGNER: "交办主体（用于未写的行）", "Assigner (for rows without)";
    DOCUMENT: "文号（用于未写的行）", "Document (for rows without)";
    UNITS: "登记簿里没有的单位", "Units not in the registry";
    UNITS_WHY: "与事项一并登记。只登记本次用到的单位。", "Registered with the matters; only those that are used.";
    UNIT_WRITTEN: "清单所写", "As written";
    UNIT_ROWS: "行数", "Rows";
    UNIT_AS: "登记为", "Registered as";
    UNIT_WHO: "指哪些单位？用顿号分开", "Which units? Separate by commas";
    AS_WRITTEN: "就按此名称", "As it is written";
    VAGUE: "未指明单位", "nobody in particular";
    TAKE_BACK: "恢复", "Undo";
    ROWS: "逐行核对", "Row by row";
    FILTER: "筛选各行", "Filter rows";
    ALL: "全部", "All";
    READY: "可登记", "Ready";
    UNSETTLED: "待处理", "To settle";
    LEFT: "不登记", "Left out";
    TAKE: "登记此行", "Register this row";
    AT: "行", "Row";
    NUMBER: "编号", "No.";
    MATTER: "事项", "Matter";
    UNIT: "承办单位", "Units";
    DUE: "办结时限", "Limit";
    RECEIPT: "交办时间", "Received";
    OUTCOME: "核对结果", "Outcome";
    NEW_UNIT: "新单位", "new";
    NO_LIMIT: "未定", "none set";
    UNREAD: "未读出", "not read";
    EARLY: "时限早于交办时间", "Limit before receipt";
    SETTLE: "处理", "Settle";
    CORRECT: "更正", "Correct";
    FOLD: "收起", "Fold";
    ORIGINAL: "原文", "As written";
    LONG_TERM: "长期，不设时限", "Long-term, no limit";
    WHO_LEADS: "哪个单位牵头", "Which unit leads";
    CHOOSE: "请选择", "Choose";
    THIS_TOO: "登记此行", "Register this row";
    LEAVE_OUT: "不导入", "Leave out";
    DAYS: "只写“天”“日”的期限，按哪种日计算", "Days without a kind are";
    NATURAL: "自然日", "Natural days";
    WORKING: "工作日", "Working days";
    HIDDEN_ROWS: "表格中隐藏的行", "Rows that the sheet hides";
    REGISTER_THEM: "一并登记", "Register them";
    TOGETHER: "同一任务分列几个单位的", "One task told for several units";
    ONE_MATTER: "合为一项，共同承办", "One joint matter";
    MATTER_EACH: "每个单位各立一项", "A matter for each unit";
    NOT_THIS: "此行不登记", "Leave this row out";
    MORE: "再显示 200 行", "Show 200 more";
    NO_ROWS: "表头下面没有内容。", "There is nothing under the head.";
    NONE_HERE: "没有这样的行。", "No such rows.";
    ALL_DONE: "这份清单已处理完。", "This list is done.";
    TO_LIST: "查看台账", "See the ledger";
}

/// A column's kind in full.
pub const fn column(column: Column) -> Text {
    let (zh, en) = match column {
        Column::Ignored => ("不导入", "Leave out"),
        Column::Number => ("编号", "Number"),
        Column::Title => ("事项名称", "Title"),
        Column::Content => ("工作内容和要求", "Content"),
        Column::Tag => ("类别标签", "Category"),
        Column::Lead => ("牵头单位", "Lead unit"),
        Column::Units => ("责任单位", "Responsible units"),
        Column::Co => ("配合单位", "Co-units"),
        Column::Due => ("办结时限", "Limit"),
        Column::Received => ("交办时间", "Received on"),
        Column::Responsible => ("第一责任人", "Head responsible"),
        Column::Document => ("文号", "Document"),
        Column::Assigner => ("交办主体", "Assigner"),
        Column::Leader => ("市政府分管领导", "Leader in charge"),
        Column::Officer => ("督查专人", "Officer in charge"),
        Column::Progress => ("进展情况", "Progress"),
    };
    Text { zh, en }
}

/// What becomes of a row.
pub const fn fate(fate: Fate) -> Text {
    match fate {
        Fate::Ready => READY,
        Fate::Unsettled => UNSETTLED,
        Fate::Left(_) => LEFT,
        Fate::Again(kept) => match kept {
            Kept::Differs | Kept::ByHand => super::sheet_again::AGAIN,
            Kept::Corrected => Text { zh: "更正", en: "Corrected" },
            Kept::Reported => Text { zh: "记反馈", en: "Reported" },
        },
    }
}

/// Why a row is not registered.
pub const fn left(why: Left) -> Text {
    let (zh, en) = match why {
        Left::Total => ("合计行", "A total"),
        Left::Heading => ("小标题或说明", "A heading or note"),
        Left::Head => ("重复的表头", "The head again"),
        Left::Note => ("说明或落款", "A note"),
        Left::Same => ("与上面的行是同一项", "One with the row above"),
        Left::Twice => ("与上面的行重复", "Repeats a row above"),
        Left::Hidden => ("表格中隐藏的行", "Hidden in the sheet"),
        Left::Known => ("台账已有同名事项", "In the ledger already"),
        Left::Unwanted => ("已选择不登记", "Left out by choice"),
    };
    Text { zh, en }
}

/// A limit: its day, or how many days it counts from receipt.
pub fn term(term: Term, lang: Lang) -> String {
    match term {
        Term::Date(date) => date.to_string(),
        Term::Open => String::new(),
        Term::Days { days, kind: DayKind::Working } => term_working(days, lang),
        Term::Days { days, kind: DayKind::Natural } => term_natural(days, lang),
    }
}

/// A column that is left out and seems to hold something.
pub fn suspect(words: &str, held: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("“{words}”一列未导入，看内容像是“{held}”。"),
        Lang::En => format!("The column “{words}” is left out and looks like “{held}”."),
    }
}

/// The guess, taken.
pub fn hold_as(held: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("作为“{held}”"),
        Lang::En => format!("Take it as “{held}”"),
    }
}

/// A sheet's name, and that it is hidden.
pub fn sheet_name(name: &str, is_hidden: bool, lang: Lang) -> String {
    match (is_hidden, lang) {
        (false, _) => name.to_owned(),
        (true, Lang::Zh) => format!("{name}（隐藏）"),
        (true, Lang::En) => format!("{name} (hidden)"),
    }
}

/// `12 行 · 5 列`.
pub fn size(rows: usize, columns: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{rows} 行 · {columns} 列"),
        Lang::En => format!("{rows} rows · {columns} columns"),
    }
}

/// The year that a title names, offered.
pub fn use_year(year: i32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("用 {year} 年"),
        Lang::En => format!("Use {year}"),
    }
}

/// The rest of a long table.
pub fn rest(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另有 {n} 行"),
        Lang::En => format!("{n} more rows"),
    }
}

/// A column by its letters.
pub fn column_label(letters: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{letters} 列"),
        Lang::En => format!("Column {letters}"),
    }
}

/// Which row is being settled.
pub fn row_label(at: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("处理第 {at} 行"),
        Lang::En => format!("Settle row {at}"),
    }
}

/// The other rows that say the same.
pub fn alike(n: usize, written: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另有 {n} 行也写“{written}”，同样处理"),
        Lang::En => format!("{n} more rows say “{written}”: settle them alike"),
    }
}

/// The one button: so many matters.
pub fn register(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("登记 {n} 项"),
        Lang::En => format!("Register {n}"),
    }
}

/// What the button does, and what it leaves.
pub fn consequence(units: usize, unsettled: usize, lang: Lang) -> String {
    let mut parts = Vec::new();
    if units > 0 {
        parts.push(units_with_them(units, lang));
    }
    if unsettled > 0 {
        parts.push(rows_that_stay(unsettled, lang));
    }
    if parts.is_empty() {
        return String::new();
    }
    parts.join(common::LIST_SEMICOLON.of(lang)) + common::FULL_STOP.of(lang)
}
