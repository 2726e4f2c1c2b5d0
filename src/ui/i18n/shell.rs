//! Texts of the frame, the first run, settings, units, and of shared components.

use super::{Lang, texts};
use crate::engine::{Progress, Stage};
pub use crate::texts::generated::shell::*;

texts! {
    BRAND: "办结", "Banjie";
    LEDGER: "台账", "Ledger";
    UNITS: "单位", "Units";
    EXCHANGE: "交换", "Exchange";
    CHOOSE: "请选择", "Choose";
    MEASURES: "办法", "Measures";
    SETTINGS: "设置", "Settings";
    NAVIGATION: "主导航", "Main navigation";
    SKIP: "跳到正文", "Skip to content";
    NO_SECRETS: "严禁录入涉密信息", "No classified matters";
    KEPT_HERE: "本机保存 · 未联网", "Kept on this computer";
    AS_OF: "截至", "As of";
    WORKDAY: "工作日", "working day";
    REST_DAY: "休息日", "rest day";
    FOLLOW_TODAY: "跟随今天", "Follow today";
    SHORTCUTS: "使用单键快捷键", "Single-key shortcuts";
    SHORTCUTS_WHAT: "在事项页按 J 看后一项、按 K 看前一项，按 / 搜索。正在输入文字时不起作用。", "On a matter's page J leads to the next and K to the previous; / leads to the search. Not while you type.";
    CLEAR_DRAFT: "清空", "Clear";
    BACK_TO_TODAY: "回到今天", "Back to today";
    RECORDED_TODAY: "新登记的记录，日期仍按今天填写。", "What is recorded now is dated today.";
    SEARCH: "搜索事项、文号、单位", "Matter, document, unit";
    CLOSE: "关闭", "Close";
    CANCEL: "取消", "Cancel";
    SAVE: "保存", "Save";
    ADD: "添加", "Add";
    REQUIRED: "必填", "required";
    LOADING: "正在打开台账……", "Opening the ledger…";
    CHECKING_WHY: "正在核对台账。下面是上次保存的内容，核对完毕后自动更新。", "The ledger is being checked. What stands below was kept last time, and is brought up to date when this is done.";
    STOPPED: "已停止打开本机的台账，台账未受影响。", "The ledger that is kept here was not opened; it is untouched.";
    OPEN_AGAIN: "继续打开", "Open it after all";
    NOT_FOUND: "没有这个页面", "No such page";
    BACK_TO_LEDGER: "返回台账", "Back to the ledger";
    WELCOME: "限时办结台账", "A ledger of time limits";
    WELCOME_LEAD: "按《兰州市人民政府全面推行限时办结提高办事效率的办法（试行）》等三个办法，逐项计算办理时限，说明何时超时、依据哪一条、怎样算出。", "Computes every deadline of the three Lanzhou measures of 2018, says what is overdue, by which article, and shows the count.";
    NEW_LEDGER: "新建台账", "New ledger";
    NEW_LEDGER_WHY: "由督查部门建立，登记事项和承办单位。", "For the supervising office, which registers matters and units.";
    OPEN_FILE: "打开台账文件", "Open a ledger file";
    OPEN_FILE_WHY: "打开其他单位发来的 .ledger.json 文件，或用备份恢复。", "A .ledger.json file from another office, or a backup.";
    DEMO: "看一看演示", "Look at a demonstration";
    DEMO_WHY: "载入一份取材于公开任务清单的演示台账，可随时移除。", "A ledger made of published task lists; can be removed at any time.";
    OFFICE_NAME: "督查部门名称", "Name of the supervising office";
    LEDGER_TITLE: "台账名称", "Title of the ledger";
    PERSON: "登记人", "Recorded by";
    CREATE: "建立台账", "Make the ledger";
    HONEST: "台账只保存在这台电脑的这个浏览器里，不上传。清理浏览器数据会把它删除，请经常导出备份。", "The ledger stays in this browser on this computer. Clearing the browser's data deletes it: export a backup often.";
    FAILED_TITLE: "台账未能打开", "The ledger could not be opened";
    RESTORE: "用文件恢复", "Restore from a file";
    RAW: "另存原始数据", "Save the raw data";
    RAW_WHY: "没有备份的，可先把本机残留的原始数据另存为文件，交维护人员恢复。", "Without a backup: save what is left here as a file, from which it may be rescued.";
    RESTORE_WHY: "用最近一次导出的备份恢复。本机残留的记录不会丢弃，与备份合并。", "From the last backup; whatever is left here is kept and merged with it.";
    WHOLE: "使用完好的部分", "Use what is whole";
    OPEN_WHOLE: "打开完好的部分", "Open what is whole";
    FORGET_BROKEN: "移除残留，重新开始", "Remove what is left and start again";
    FORGET_WHY: "本机残留的记录将全部删除，不能找回。", "Whatever is left in this browser is deleted for good.";
    FORGET_SURE: "不再需要残留的记录，确认移除", "I do not need it: remove it";
    UNIT_NAME: "单位名称", "Name";
    UNIT_SHORT: "简称", "Short name";
    UNIT_KIND: "类别", "Kind";
    UNIT_HEAD: "主要负责人", "Head";
    UNIT_ACTIVE: "在用", "Active";
    ADD_UNITS: "添加单位", "Add units";
    UNIT_NAMES: "单位名称，一行一个", "Names, one a line";
    NO_UNITS: "还没有单位。登记事项前，请先添加承办单位。", "No units yet. Add the undertaking units before registering matters.";
    OFFICES: "登记机构", "Offices";
    MAKE_OFFICE: "设为登记机构", "Make an office";
    HAS_OFFICE: "已是登记机构", "An office";
    OFFICES_WHY: "承办单位设为登记机构后，可在自己的电脑上登记本单位的签收、反馈、申请和办结。", "An undertaking unit with an office records its own receipts, reports, applications and completions.";
    LANGUAGE: "语言", "Language";
    THEME: "外观", "Appearance";
    THEME_SYSTEM: "跟随系统", "As the system";
    THEME_LIGHT: "浅色", "Light";
    THEME_DARK: "深色", "Dark";
    CHOOSE_OFFICE: "选择登记机构", "Choose who records";
    WHO_RECORDS: "由谁登记", "Who records";
    OFFICE: "登记机构", "Office";
    NOT_A_LOGIN: "共用电脑上的姓名不是登录凭证，只说明记录由谁登记。", "A name on a shared computer is no login; it only says who recorded an act.";
    REMOVE_LEDGER: "从本机移除台账", "Remove the ledger from this computer";
    REMOVE_WHY: "移除后本机不再保留任何记录和本机密钥；已导出的文件不受影响。再次打开台账时会生成新密钥，须重新登记。", "Neither its acts nor this computer's key stay here; exported files are not touched. Opened again, it gets a new key, to be registered anew.";
    REMOVE_SURE: "我已导出备份，确认移除", "I have a backup: remove it";
    ABOUT: "关于", "About";
    ABOUT_LAW: "三个办法为 2018 年试行文件，其上位有《政府督查工作条例》（国务院令第733号，2021）。听证、鉴定等期间的扣除，条例规定的复核，以及部门一般工作人员的问责程序，本程序未予涵盖。", "The three measures are of 2018, on trial; above them stands the State Council's Regulation on Government Supervision (2021). Not covered: stopping the clock of statutory limits, the review that the regulation gives, and ordinary staff of departments.";
    RULES_SOURCE: "依据：兰政办发〔2018〕258号", "Source: 兰政办发〔2018〕258号";
    DEMO_MARK: "演示台账", "Demonstration";
    DEMO_SOURCE: "任务取自公开发布的任务分解表，来源见各事项文号栏；日期、反馈和审批均为示例。", "Tasks from published lists, named in each matter's document; dates, reports and decisions are examples.";
    DEMO_REMOVE: "移除演示台账", "Remove the demonstration";
    NOBODY: "尚未说明由谁登记，请先在“设置”中选择登记机构并填写姓名。", "It is not said who records: choose the office and give a name under Settings.";
    RECORDED: "已保存到本机", "Stored on this computer";
    READ_ONLY: "登记簿中没有本机构，只能查看。", "The registry does not know this office: reading only.";
}

/// That the ledger is looked at as of another day, which is past or to come.
pub fn not_today(past: bool, day: &str, lang: Lang) -> String {
    match (lang, past) {
        (Lang::Zh, true) => format!("正在查看过去某日的台账：截至 {day}。"),
        (Lang::Zh, false) => format!("正在查看尚未到来之日的台账：截至 {day}。"),
        (Lang::En, true) => format!("A past day is shown: the ledger as of {day}."),
        (Lang::En, false) => format!("A day to come is shown: the ledger as of {day}."),
    }
}

/// How far the opening of the ledger has come.
pub fn opening(at: Progress, lang: Lang) -> String {
    let percent = at.done / 10;
    match at.stage {
        Stage::Joining => OPENING_VERIFYING.of(lang).to_owned(),
        Stage::Judging => opening_judging(percent, lang),
        Stage::Reading | Stage::Storing | Stage::Writing => opening_reading(percent, lang),
    }
}

/// That what is counted is of another day.
pub fn counted_on(day: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("统计截至 {day}，正在核对"),
        Lang::En => format!("counted on {day}, being checked"),
    }
}

/// That what was typed at this time and not recorded stands in the form again.
pub fn restored(at: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("已恢复 {at} 的草稿，日期改为今天"),
        Lang::En => format!("The draft of {at} is back, dated today"),
    }
}

/// That the clock says `now`, though something has been recorded `latest`.
pub fn slow_clock(now: &str, latest: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!(
            "本机时间显示为 {now}，早于台账中已有记录的登记时间 {latest}。请先校准本机时间再登记，以免日期有误。"
        ),
        Lang::En => format!(
            "This computer says {now}, but something was recorded at {latest} already. Set its clock before you record anything: dates would be wrong."
        ),
    }
}

/// `N 条记录尚未导出`.
pub fn unexported(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 条记录尚未导出"),
        (Lang::En, 1) => "1 act not exported".to_owned(),
        (Lang::En, _) => format!("{n} acts not exported"),
    }
}

/// How many units were added, and how many were there already.
pub fn units_added(added: usize, known: usize, lang: Lang) -> String {
    match (known, lang) {
        (0, Lang::Zh) => format!("已添加 {added} 个单位"),
        (_, Lang::Zh) => format!("已添加 {added} 个单位；{known} 个已存在，未重复添加"),
        (0, Lang::En) => format!("{added} units added"),
        (_, Lang::En) => format!("{added} units added; {known} were there already"),
    }
}
