//! Texts of accountability (M3): candidates, cases, their forms.

use super::{Lang, Text, short_date, texts};
use crate::domain::case::CaseRole;
use crate::domain::{Date, Kind};
use crate::present::case::StepState;
pub use crate::texts::generated::cases::*;

texts! {
    TITLE: "问责", "Accountability";
    NAVIGATION: "问责", "Cases";
    CANDIDATES: "问责线索", "To consider";
    CANDIDATES_WHAT: "两种答复同等对待；不启动的须写明理由和批准人。", "Either answer will do; to open none needs a reason and an approver.";
    NO_CANDIDATES: "没有待研究的线索。", "Nothing waits to be considered.";
    ANSWERED: "已答复", "Answered";
    OPEN_CASE: "立案", "Open a case";
    NO_CASE: "不启动", "Open none";
    DECLINED: "不启动", "None opened";
    OPENED: "已立案", "Case opened";
    CASES: "问责案件", "Cases";
    NO_CASES: "还没有问责案件。对线索立案后列在这里。", "No case yet. One that is opened on a candidate comes here.";
    INTERNAL: "仅督查机构可见，不进入发给承办单位的文件。", "Seen by supervising offices alone; in no unit's file.";
    UNIT: "责任单位", "Unit";
    PERSONS: "责任人", "Persons";
    CIRCUMSTANCE: "情形", "Circumstance";
    STANDS: "进展", "Stands";
    SINCE: "自", "since";
    DECISION: "决定", "Decision";
    IS_DECIDED: "已决定", "Decided";
    STEPS: "程序", "Path";
    STEPS_NONE: "登记簿中没有此单位，或其类别不属办法所列，程序由人把握。", "The registry does not know the unit, or the measure names no path for its kind.";
    STEPS_GRAVE: "拟取消评先资格或建议处分，须经政府同意并报同级党委研究决定。", "Honours taken or discipline proposed: with the consent of the government and the Party committee.";
    NO_DAY: "办法未定期限", "no day is set";
    GROUNDS: "依据", "Rests on";
    NO_GROUNDS: "本案没有列明所涉事项。", "The case names no matter.";
    PROPOSED: "拟采取的措施", "Measures proposed";
    DECIDED: "决定的措施", "Measures decided";
    NO_MEASURES: "还没有提出措施。", "No measures yet.";
    MEASURES: "措施", "Measures";
    ON_UNIT: "对责任单位", "On the unit";
    ON_PERSONS: "对责任人", "On the persons";
    NONE_ON_UNIT: "对单位没有措施", "none on the unit";
    NONE_ON_PERSONS: "对责任人没有措施", "none on the persons";
    ONLY_UNIT: "只对单位拟了措施，责任人一项也没有。", "Measures on the unit alone, none on a person.";
    ONLY_PERSONS: "只对责任人拟了措施，单位一项也没有。", "Measures on persons alone, none on the unit.";
    BOTH_SIDES: "“应对责任单位和责任人均实行问责”；照此作出决定的，记“只问一方”。", "Both are to be held to account; decided so, it is marked one-sided.";
    RECTIFY_DUE: "整改最后一天", "Rectify by";
    WEIGHT: "从重、从轻", "What weighs";
    WEIGHT_WHAT: "程序列明，轻重由人定。", "The program lists it; people decide.";
    NO_WEIGHT: "没有从重、从轻情形。", "Nothing weighs.";
    EARLIER: "前次问责", "Earlier decision";
    NAMESAKES: "同名，请核对是否同一人", "The same name elsewhere: please check";
    RECTIFICATION: "限期整改", "Rectification";
    RECTIFIED: "整改到位", "Rectified";
    FINDINGS: "不合规定之处", "Not as it should be";
    RECORD_STEP: "登记", "Record";
    NAME: "姓名", "Name";
    POST: "职务", "Post";
    LEADER: "领导人员", "A leader";
    ADD_PERSON: "再加一人", "One more person";
    CASE_NOT_FOUND: "没有这个案件：立案已撤回，或截至日早于立案之日。", "No such case: its opening was withdrawn, or the as-of date is before it.";
    BACK: "返回问责", "Back to accountability";
    DATE: "日期", "Date";
    REASON: "理由", "Reason";
    APPROVER: "批准人", "Approver";
    READ_ONLY: "由督查机构登记。", "Recorded by supervising offices.";
    MORE: "其他登记", "More";
    SUGGESTED: "按事项类别提示，可改", "By the matter's category; may be changed";
    ASKED_OF_PEOPLE: "第四类事项的情形由人判断", "Of category 4 people say it";
}

const fn text(zh: &'static str, en: &'static str) -> Text {
    Text { zh, en }
}

/// A circumstance of M3-5, in the measure's words.
pub const fn circumstance(number: u8) -> Text {
    match number {
        1 => {
            text("对上级重大决策和交办转办事项落实不力", "Decisions from above poorly carried out")
        }
        2 => text("对市委、市政府确定的重要事项推进不力", "Municipal targets poorly advanced"),
        3 => text(
            "对市委、市政府领导交办批办事项没有按时完成",
            "Leaders' instructions not done in time",
        ),
        _ => text(
            "其他重点任务落实不力，影响全市整体工作",
            "Other key work, to the harm of the whole",
        ),
    }
}

/// A circumstance in a few characters.
pub const fn circumstance_short(number: u8) -> Text {
    match number {
        1 => text("上级部署落实不力", "Decisions from above"),
        2 => text("重要事项推进不力", "Municipal targets"),
        3 => text("交办批办未按时完成", "Leaders' instructions"),
        _ => text("重点任务落实不力", "Other key work"),
    }
}

/// In which role somebody acts (M3-8).
pub const fn role(role: CaseRole) -> Text {
    match role {
        CaseRole::LeaderInCharge => text("市政府分管领导", "Municipal leader in charge"),
        CaseRole::MainLeader => text("市政府主要领导", "Mayor"),
        CaseRole::Department => text("市政府部门单位", "Department"),
        CaseRole::DepartmentHead => text("部门单位主要负责人", "Head of the department"),
        CaseRole::DistrictOffice => text("区县政府办公室", "District office"),
        CaseRole::DistrictHead => text("区县政府负责人", "Head of the district"),
        CaseRole::MunicipalGovernment => text("市政府", "Municipal government"),
        CaseRole::DistrictGovernment => text("区县政府", "District government"),
    }
}

/// A step of the path.
pub const fn step(kind: Kind) -> Text {
    match kind {
        Kind::Open => text("立案", "Opening"),
        Kind::Propose => text("提出意见", "Proposal"),
        Kind::Approve => text("批准", "Approval"),
        Kind::Consent => text("政府同意", "Consent"),
        Kind::Committee => text("党委研究决定", "Party committee"),
        Kind::Rectified => text("整改", "Rectification"),
        _ => text("作出决定", "Decision"),
    }
}

/// What recording a kind of act of a case is called.
pub const fn record(kind: Kind) -> Text {
    match kind {
        Kind::Open => text("立案", "Open a case"),
        Kind::Propose => text("登记问责意见", "Record the proposal"),
        Kind::Approve => text("登记批准", "Record the approval"),
        Kind::Consent => text("登记政府同意", "Record the consent"),
        Kind::Committee => text("登记党委研究决定", "Record the committee's decision"),
        Kind::CaseDecide => text("登记问责决定", "Record the decision"),
        Kind::Rectified => text("登记整改情况", "Record the rectification"),
        Kind::Factor => text("记从重、从轻情形", "Record what weighs"),
        _ => text("记后续情况", "Note what followed"),
    }
}

/// What a field of the form of an act of a case is called.
pub fn field(kind: Kind, name: &str) -> Text {
    match (kind, name) {
        (Kind::Consent, "approved") => text("政府意见", "Consent"),
        (Kind::Committee, "approved") => text("研究结果", "Outcome"),
        (Kind::Consent, "by") => text("签批人", "Signed by"),
        (Kind::Propose, "by") => text("提出人", "Proposed by"),
        (Kind::Propose, "role") => text("提出人身份", "In the role of"),
        (Kind::Committee, "number") => text("会议纪要文号", "Number of the minutes"),
        (Kind::Rectified, "text") => text("整改情况", "What was done"),
        (_, "approved") => text("批准结果", "Outcome"),
        (_, "by") => text("批准人", "Approved by"),
        (_, "role") => text("批准人身份", "In the role of"),
        (_, "number") => text("决定文号", "Number of the decision"),
        (_, "honours_year") => text("取消评先的年度", "Year of the honours"),
        (_, "accepted") => text("验收结果", "Accepted"),
        (_, "which") => text("情形（M3-7）", "What weighs (M3-7)"),
        (_, "circumstance") => text("情形（M3-5）", "Circumstance (M3-5)"),
        (_, "matters") => text("所涉事项", "Matters"),
        (_, "persons") => PERSONS,
        _ => text("说明", "Text"),
    }
}

/// A value of a choice in words.
pub fn choice(name: &str, value: &str) -> Text {
    use crate::domain::case::{Weighs, Weight};
    match (name, value) {
        ("approved", "true") => text("同意", "Agreed"),
        ("approved", _) => text("不同意", "Refused"),
        ("accepted", "true") => text("到位", "Accepted"),
        ("accepted", _) => text("不到位", "Not accepted"),
        ("circumstance", n) => circumstance(n.parse().unwrap_or(4)),
        ("role", name) => CaseRole::of_name(name).map_or(text("—", "—"), role),
        (_, name) => Weight::of_name(name).map_or(text("—", "—"), |weight| {
            super::conflicts::weight(Weighs::Circumstance(weight))
        }),
    }
}

/// How a step stands, in words.
pub fn step_state(state: StepState, as_of: Date, lang: Lang) -> String {
    match state {
        StepState::Taken(on, _) => short_date(on, as_of),
        StepState::Waits(since) => waits_since(&short_date(since, as_of), lang),
        StepState::ToCome => TO_COME.of(lang).to_owned(),
        StepState::Missing => MISSING.of(lang).to_owned(),
    }
}

/// What waits, under the title of the page.
pub fn counts(waiting: usize, open: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{waiting} 条线索待研究，{open} 个案件在办"),
        Lang::En => format!("{waiting} to consider, {open} cases under way"),
    }
}

/// How far an earlier decision lies back.
pub fn apart(days: i64, until: Date, counts: bool, as_of: Date, lang: Lang) -> String {
    lies_back(days, &short_date(until, as_of), counts, lang)
}
