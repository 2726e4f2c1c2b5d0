//! Texts of the leader's page.

use super::{Lang, texts};

texts! {
    NAVIGATION: "领导一页", "Leader";
    TITLE: "领导一页", "Leader's page";
    WHO: "分管领导", "Leader in charge";
    ALL: "全部", "All";
    ONLY_NAMED: "只列登记时写明由其分管的事项", "Only matters that name the leader";
    NO_LEADERS: "事项没有写明市政府分管领导的，只能看全部。登记或更正事项时写明后，可分领导查看。", "No matter names its leader in charge. Where one does, the leader's own page can be picked here.";
    PRINT: "打印一页", "Print one page";
    HEADING_ALL: "限时办结情况", "How matters stand";
    TO: "呈", "For";
    LATE: "超时", "Overdue";
    LATE_WHAT: "一行一个超时的单位，按超时先后；按期的牵头和配合单位不在此列", "a line a late unit, the longest first; units in time are not here";
    NO_LATE: "没有超时的单位。", "No unit is late.";
    MATTER: "事项", "Matter";
    WHOSE: "谁超时", "Who is late";
    RESPONSIBLE: "第一责任人", "Head";
    SINCE: "自何时", "Since when";
    WHY: "为何", "Why";
    NEXT: "接着办什么，由谁", "What next, by whom";
    BY_WHEN: "何时前", "By when";
    ALONE: "独家承办", "alone";
    NOT_NAMED: "未写明", "not said";
    OFFICE: "督查部门", "the office";
    NO_DAY: "未定期限", "no day set";
    NOTHING_NEXT: "待销号", "to be closed";
    WAITS: "待定", "To be decided";
    NO_WAITS: "没有待定的。", "Nothing waits.";
    CASE: "问责", "Case";
    EXTENSION: "申请延期至", "Extension to";
    TERMINATION: "申请终止", "To end it";
    SOON: "两周内到期", "Due within two weeks";
    NO_SOON: "两周内没有到期的。", "Nothing is due.";
    PENDING: "申请待批", "application waits";
    NEWS: "近三十天办结", "Done in thirty days";
    NO_NEWS: "近三十天没有办结的。", "Nothing was completed.";
    ON_TIME: "按期", "on time";
    MADE_KNOWN: "推广", "Made known";
    NOTE: "批示", "Instructions";
    DAYS_NOTE: "天数是自然日，“余”是工作日。", "Days are natural days, “left” working days.";
    SOURCE: "依据兰政办发〔2018〕258号 · 内部材料，严禁录入涉密信息", "By 兰政办发〔2018〕258号 · internal; nothing classified";
    SHOW_ALL: "全部列出", "List all";
}

/// The heading of one leader's page.
pub fn heading(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{name}分管事项限时办结情况"),
        Lang::En => format!("Matters in the charge of {name}"),
    }
}

/// How many matters and assignments there are, and how many are late.
pub fn lead(matters: usize, assignments: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("共 {matters} 项事项、{assignments} 个承办，"),
        Lang::En => format!("{matters} matters, {assignments} assignments; "),
    }
}

/// How many are late.
pub fn late(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{n} 个超时"),
        Lang::En => format!("{n} overdue"),
    }
}

/// Of how many units, and how many wait to be decided.
pub fn units(units: usize, waits: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("，涉及 {units} 个单位；{waits} 件待定。"),
        Lang::En => format!(" ({units} units); {waits} to be decided."),
    }
}

/// The on-time rate of the year, with its parts.
pub fn year(rate: &str, part: usize, whole: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("今年按期率 {rate}（按期 {part} / 办结加超时 {whole}）"),
        Lang::En => format!("On time this year {rate} ({part} of {whole} completed or overdue)"),
    }
}

/// The same of the same days of the year before.
pub fn year_before(rate: &str, part: usize, whole: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("，上年同期 {rate}（{part} / {whole}）。"),
        Lang::En => format!("; the year before {rate} ({part} / {whole})."),
    }
}

/// How many there are of what a heading names.
pub fn counted(name: &str, n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{name} {n} 个"),
        Lang::En => format!("{name}: {n}"),
    }
}

/// How many stand in no line.
pub fn more(n: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("另有 {n} 个"),
        Lang::En => format!("{n} more"),
    }
}

/// The part of a unit beside its lead: `配合；牵头市住建局`.
pub fn co(role: &str, lead: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{role}；牵头{lead}"),
        Lang::En => format!("{role}; lead {lead}"),
    }
}

/// The part of a lead: `牵头；共 3 家`.
pub fn leading(role: &str, units: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{role}；共 {units} 家"),
        Lang::En => format!("{role} of {units}"),
    }
}

/// What the unit of the line owes under what the office owes.
pub fn of_unit(duty: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("承办单位：{duty}"),
        Lang::En => format!("the unit: {duty}"),
    }
}

/// Since when.
pub fn since(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("自 {day}"),
        Lang::En => format!("since {day}"),
    }
}

/// When its limit was.
pub fn was_due(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{day} 到期"),
        Lang::En => format!("due {day}"),
    }
}

/// A last day of what is looked at.
pub fn until(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("至 {day}"),
        Lang::En => format!("to {day}"),
    }
}

/// For what day.
pub fn as_of(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("截至 {day}"),
        Lang::En => format!("As of {day}"),
    }
}

/// What waits for an application's decision.
pub fn applied(unit: &str, day: &str, due: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{unit} {day} 申请；原时限 {due}"),
        Lang::En => format!("{unit} applied {day}; limit {due}"),
    }
}

/// Of whom a case waits, and since when.
pub fn waits(step: &str, who: &str, day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("待{who}{step}，自 {day}"),
        Lang::En => format!("{step} by {who}, since {day}"),
    }
}
