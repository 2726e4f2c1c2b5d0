//! 办法: the page that shows the three measures, and what carries each article.

use super::{Lang, Text, texts};
use crate::present::measures::{Judgement, Page, People, Recorded};
pub use crate::texts::generated::measures::*;

texts! {
    TITLE: "办法", "Measures";
    INTRO: "三个办法的全文，每条标明由本程序的哪项规则、记录或页面承担；不由程序承担的，写明理由。",
        "The full text of the three measures. Beside each article stands the rule, record or page that \
         carries it; where the program does not, it says why.";
    SEARCH: "在条文中查找", "Search the articles";
    NOTHING: "没有条文含有这些字。", "No article contains these words.";
    PRINT: "打印", "Print";
    CONTENTS: "目录", "Contents";
    RULES: "认定", "Findings";
    DUTIES: "待办", "Obligations";
    STATUSES: "状态", "Statuses";
    LIGHTS: "灯", "Lights";
    STATISTICS: "统计", "Statistics";
    FIGURES: "期间统计", "figures of a period";
    RECORDS: "记录", "Recorded as";
    PAGES: "页面", "Pages";
    JUDGED: "由人判断", "Judged by people";
    BY_PEOPLE: "由人履行", "Done by people";
    OWN_ORDER: "台账自身的秩序", "The ledger's own order";
    CHINESE_ONLY: "条文以中文为准。", "The text of the measures is in Chinese; only the Chinese counts.";
    LIMITS_TITLE: "效力和不涉及的内容", "Force, and what is not covered";
    LIMITS_FORCE: "三个办法为2018年10月10日起施行的试行文件；《政府督查工作条例》（国务院令第733号，2021年2月1日起施行）\
        效力在其之上。使用前请核对办法是否仍然有效，核对日期记入规则设置。",
        "The three measures are trial measures in force from 10 October 2018. The Regulation on Government \
         Supervision (State Council Decree No. 733, in force from 1 February 2021) stands above them. Check \
         that they are still in force before use, and enter the day of that check in the rule profile.";
    LIMITS_NOT: "不涉及：法定时限的中止（听证、鉴定等）；条例规定的复核；部门一般工作人员的问责程序（督查问责办法第八条\
        未作规定）。",
        "Not covered: stopping the clock of a statutory limit (hearing, expert appraisal); the review that the \
         Regulation gives; the path for ordinary staff of a department, for whom article 8 of the third \
         measure names none.";
}

/// How many articles the search leaves.
pub fn found(articles: usize, lang: Lang) -> String {
    match (lang, articles) {
        (Lang::Zh, _) => format!("共 {articles} 条"),
        (Lang::En, 1) => "1 article".to_owned(),
        (Lang::En, _) => format!("{articles} articles"),
    }
}

/// The short name of a measure, 1 to 3.
pub const fn measure(number: u8) -> Text {
    match number {
        1 => both("限时办结", "Time-limited completion"),
        2 => both("督促检查", "Supervision and inspection"),
        _ => both("督查问责", "Accountability"),
    }
}

const fn both(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// What the ledger records.
pub const fn record(record: Recorded) -> Text {
    match record {
        Recorded::Register => {
            both("登记（类别、时限、承办单位）", "registration: category, limits, units")
        }
        Recorded::Supervised => {
            both("登记（督查重点及其类别）", "registration: supervised key work")
        }
        Recorded::UnitKind => both("单位类型", "the kind of each unit"),
        Recorded::Office => {
            both("登记机构（督查部门、承办单位）", "offices: supervising, undertaking")
        }
        Recorded::Profile => both(
            "规则设置（来源、施行日期、核对日期）",
            "rule profile: source, in force from, checked on",
        ),
        Recorded::Calendar => both("国务院放假调休通知", "the State Council's holiday notices"),
        Recorded::Agree => both("约定时限", "agreed limit"),
        Recorded::Report => both("反馈、办结报告", "feedback, report of completion"),
        Recorded::Justify => both("认定正当理由", "justified reason recognised"),
        Recorded::Violation => both("其他违反情形", "other violation"),
        Recorded::Verify => both("核查（四项）", "verification of four points"),
        Recorded::Inspect => both("明查暗访", "open and unannounced visits"),
        Recorded::Conduct => both("办理态度、质量、效率", "attitude, quality, efficiency"),
        Recorded::Commend => both("推广交流", "commendation"),
        Recorded::Case => both("启动问责", "opening of a case"),
        Recorded::Factor => {
            both("从重、从轻或减轻情形", "aggravating and mitigating circumstances")
        }
        Recorded::Measures => both("问责意见和决定", "proposed and decided measures"),
        Recorded::Path => {
            both("批准、政府同意、党委研究决定", "approval, consent, Party committee")
        }
    }
}

/// A page, by its name in the navigation.
pub const fn page(page: Page) -> Text {
    match page {
        Page::List => both("台账", "Ledger"),
        Page::Matter => both("事项", "Matter"),
        Page::Register => both("登记事项", "Register a matter"),
        Page::Units => both("单位", "Units"),
        Page::Accountability => both("问责", "Accountability"),
        Page::Supervision => both("督查", "Supervision"),
        Page::Year => both("年度", "Year"),
        Page::Statistics => both("统计", "Statistics"),
        Page::Leader => both("领导一页", "Leader's page"),
        Page::Profile => both("规则设置", "Rule profile"),
        Page::Notice => both("放假安排", "Public holidays"),
        Page::Settings => both("设置", "Settings"),
    }
}

/// What people judge.
pub const fn judgement(judgement: Judgement) -> Text {
    match judgement {
        Judgement::Category => both(
            "事项归入哪一类，由督查部门判断。",
            "The supervising office judges which category a matter falls under.",
        ),
        Judgement::Urgency => both(
            "轻重缓急与时限是否相称，由承办主体提出、交办主体把握。",
            "The unit proposes a limit that fits the urgency; the assigner judges it.",
        ),
        Judgement::Special => both(
            "是否属特殊情况、是否协商一致，由有决定权的负责人判断；程序记录其决定。",
            "Whether circumstances are special, and agreed, is for the leader who decides; the decision is recorded.",
        ),
        Judgement::Justified => both(
            "理由是否正当由人认定；程序记录认定人和所免除的认定。",
            "People say whether a reason is justified; the program records who did, and what it waives.",
        ),
        Judgement::OtherBreach => both(
            "何为其他违反情形由督查部门认定并写明。",
            "The supervising office says what else is a breach, and puts it in words.",
        ),
        Judgement::Satisfied => both(
            "领导和群众是否满意由人确认；未经确认不能销号。",
            "People confirm that leaders and the public are satisfied; without that nothing is closed.",
        ),
        Judgement::Found => both(
            "查明了什么由核查人员判断；程序记录结果并提示提醒告知。",
            "Those who visit judge what they find; the program records it and asks for the reminder.",
        ),
        Judgement::Attitude => both(
            "态度是否端正、认识是否到位由人判断；程序记录并列为问责线索。",
            "People judge attitude and understanding; the program records it and lists the candidate.",
        ),
        Judgement::Merit => {
            both("谁的做法值得推广由人判断。", "People judge whose work deserves to be made known.")
        }
        Judgement::PoorDelivery => both(
            "是否落实不力、推进不力、影响全市整体工作由人判断；程序按事项类别提示情形。",
            "People judge whether delivery was poor; the program proposes the circumstance by category.",
        ),
        Judgement::Measure => both(
            "采取何种问责方式由人决定；程序列出从重、从轻情形。",
            "People decide what measure fits; the program lists what weighs.",
        ),
    }
}

/// Why no record can show it.
pub const fn people(people: People) -> Text {
    match people {
        People::Purpose => {
            both("目的和意义，不产生可记录的事项。", "Purpose and weight: nothing to record.")
        }
        People::Definition => {
            both("定义，供其余各条使用。", "A definition, on which the rest rests.")
        }
        People::Scope => both(
            "单位登记在册；工作人员不逐人登记。",
            "Units stand in the registry; their staff do not, one by one.",
        ),
        People::Principles => {
            both("工作原则，由人遵循。", "Principles of work, for people to follow.")
        }
        People::Leaders => both(
            "领导掌握情况、协调解决问题，程序只提供台账。",
            "Leaders stay informed and coordinate; the program only gives them the ledger.",
        ),
        People::Handlers => both(
            "承办人的纪律、业务和沟通，记录不能体现。",
            "The handler's discipline, skill and contacts, which no record can show.",
        ),
        People::OtherLaw => both(
            "法律、法规和规章制度另有规定的，由人核对并从其规定。",
            "Where other laws provide otherwise, people check, and these go first.",
        ),
        People::Coordination => both(
            "牵头单位的协调和相关单位的配合，由人落实。",
            "The lead's coordination and the others' cooperation are for people.",
        ),
        People::Team => {
            both("队伍建设由督查部门落实。", "Building the team is for the supervising office.")
        }
        People::Manner => both(
            "暗访如何进行由督查人员掌握；暗访记录不进入交给承办单位的文件。",
            "How an unannounced visit is made is for the visitors; its record never enters a unit's file.",
        ),
        People::Assessment => both(
            "扣分标准见本市效能考核办法；未录入分值前只计次数、不计分。",
            "The points are in the city's assessment measure; until they are entered, notices are counted, not scored.",
        ),
        People::OwnRules => both(
            "各区县、各部门自行制定实施细则。",
            "Districts and departments make their own detailed rules.",
        ),
        People::Interpretation => {
            both("由市政府办公厅解释。", "The General Office of the city interprets.")
        }
        People::OwnOrder => both(
            "办法未作规定：谁能记录什么、何时补记，由台账自身的规则（RULES §8）约定。",
            "No article: who may record what, and when, is the ledger's own rule (RULES §8).",
        ),
    }
}
