//! Bodies of a matter's two streams (FORMAT §3).

use super::limit::Limit;
use super::{ActId, Date, UnitId, present};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Category of M1-5, 1 to 4.
pub type Category = u8;

/// Category of supervised key work of M2-4, 1 to 4; 0 in an `amend`: no longer supervised.
pub type Supervised = u8;

/// Lead (牵头) or co-unit (配合).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "said above")]
pub enum Role {
    Lead,
    Co,
}

/// What is given to one undertaking unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "fields of FORMAT §3")]
pub struct Assignment {
    pub unit: UnitId,
    pub role: Role,
    pub task: Option<Box<str>>,
    pub received: Option<Date>,
    /// 第一责任人.
    pub responsible: Option<Box<str>>,
    /// 分管领导.
    pub deputy: Option<Box<str>>,
    /// 承办人员.
    pub handler: Option<Box<str>>,
    pub limits: Vec<Limit>,
}

/// The texts of a matter that `register` sets and `amend` may change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "fields of FORMAT §3")]
pub struct Details {
    pub content: Option<Box<str>>,
    /// 文号.
    pub document: Option<Box<str>>,
    /// 交办主体.
    pub assigner: Option<Box<str>>,
    /// 市政府分管领导.
    pub leader: Option<Box<str>>,
    /// 督查专人.
    pub officer: Option<Box<str>>,
    /// 台账编号.
    pub number: Option<Box<str>>,
    /// Absent is different from an empty list in an `amend`.
    pub tags: Option<Vec<Box<str>>>,
}

/// 登记.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "fields of FORMAT §3")]
pub struct Register {
    pub title: Box<str>,
    pub category: Category,
    /// 1 to 4; absent: not supervised.
    pub supervised: Option<Supervised>,
    pub details: Details,
    pub limits: Vec<Limit>,
    pub assignments: Vec<Assignment>,
}

/// 更正: what it names of the matter changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "fields of FORMAT §3")]
pub struct Amend {
    pub title: Option<Box<str>>,
    pub category: Option<Category>,
    pub supervised: Option<Supervised>,
    pub details: Details,
}

bodies! {
    /// 转办通知 (M2-6).
    Transfer { number: Box<str>, units: Vec<UnitId>, report_by: Option<Date> }
    /// 签收.
    Receive { unit: UnitId }
    /// 不予受理.
    Refuse { unit: UnitId, reason: Box<str> }
    /// 约定时限 (M1-6(3)).
    Agree { unit: UnitId, due: Date, text: Option<Box<str>> }
    /// 实施方案: the lead sets each unit's date (M1-6(3)).
    Plan { unit: UnitId, text: Box<str>, dates: Vec<PlanDate> }
    /// One unit's date in a plan.
    PlanDate { unit: UnitId, due: Date }
    /// 反馈.
    Feedback {
        unit: UnitId, text: Box<str>, percent: Option<u8>, due: Option<Date>,
        responsible: Option<Box<str>>,
    }
    /// 申请延期或终止 (M1-9).
    Apply {
        unit: UnitId, purpose: Purpose, progress: Option<Box<str>>, reason: Option<Box<str>>,
        new_due: Option<Date>,
    }
    /// 审批 (M1-9).
    Decide {
        application: ActId, approved: bool,
        /// 与交办主体协商一致.
        consulted: bool,
        approver: Option<Box<str>>, title: Option<Box<str>>, text: Option<Box<str>>,
    }
    /// 报告办结.
    Complete { unit: UnitId, result: Box<str> }
    /// 退回.
    Return { unit: UnitId, reason: Box<str> }
    /// 核查 (M2-14).
    Verify {
        unit: UnitId, clear: bool, measures: bool, carried_out: bool, solved: bool,
        text: Option<Box<str>>,
    }
    /// 销号 (M2-7, M2-8).
    Close { unit: UnitId, solved: bool, finished: bool, satisfied: bool, text: Option<Box<str>> }
    /// 提醒; `by` is the means.
    Remind { unit: UnitId, by: Box<str>, text: Option<Box<str>> }
    /// 督办通知 (M2-17).
    Supervise { unit: UnitId, number: Box<str>, due: Date, text: Option<Box<str>> }
    /// 认定正当理由 (M1-10).
    Justify {
        unit: UnitId, waives: Waives, until: Option<Date>, reason: Box<str>,
        /// Absent or blank: it waives nothing.
        approver: Option<Box<str>>,
    }
    /// 其他违反限时办结要求 (M1-10(5)).
    Violation { unit: UnitId, text: Box<str> }
    /// 明查暗访 (M2-13).
    Inspect { unit: UnitId, manner: Manner, text: Box<str>, problems: bool }
    /// 推广 (M2-18).
    Commend { unit: UnitId, text: Box<str> }
    /// 督查报告 (M2-7).
    SupervisionReport { text: Box<str>, number: Option<Box<str>> }
    /// 备注.
    Note { text: Box<str> }
    /// 办理态度、质量、效率 (M2-16); `which` 1 to 3.
    Conduct { unit: UnitId, which: u8, text: Box<str> }
    /// 约谈 (M2-17).
    Interview { unit: UnitId, interviewed: Box<str>, text: Option<Box<str>> }
    /// 不启动问责.
    NoCase { unit: UnitId, reason: Box<str>, approver: Box<str> }
}

/// What an application is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "FORMAT §3")]
pub enum Purpose {
    Extension,
    Termination,
}

/// What a `justify` waives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "FORMAT §3")]
pub enum Waives {
    PastLimit,
    Refused,
}

/// How an inspection was made (M2-13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Manner {
    /// 明查.
    Open,
    /// 暗访.
    Unannounced,
}

/// The id of a matter.
pub type MatterId = Uuid;

impl Apply {
    /// Whether it also counts as a report, which it does when it states progress (M1-9, RULES §4).
    pub fn is_report(&self) -> bool {
        present(self.progress.as_deref())
    }
}

impl Apply {
    /// Whether an application made on a day is late: after the due date in force. It is not late if the
    /// due date lies before receipt, because that is the assigner's mistake (M1-10(3), RULES §2).
    pub fn is_late(on: Date, due: Option<Date>, received: Date) -> bool {
        due.is_some_and(|due| on > due && due >= received)
    }

    /// The new date of an extension, where it is later than the due date in force and than the
    /// application's own day.
    pub fn later_date(&self, on: Date, due: Option<Date>) -> Option<Date> {
        let later = |new: &Date| *new > on && due.is_none_or(|due| *new > due);
        self.new_due.filter(|new| self.purpose == Purpose::Extension && later(new))
    }

    /// Whether it has progress and reason, and for an extension a later date (M1-9).
    pub fn is_complete(&self, on: Date, due: Option<Date>) -> bool {
        let ends = self.purpose == Purpose::Termination;
        self.is_report()
            && present(self.reason.as_deref())
            && (ends || self.later_date(on, due).is_some())
    }
}

impl Decide {
    /// Whether an approval would be authorised: it names an approver, and the assigner agreed
    /// (M1-9「与交办主体协商一致，经有决定权的负责人批准同意」).
    pub fn is_authorised(&self) -> bool {
        self.consulted && present(self.approver.as_deref())
    }

    /// Whether it has an effect on an application: it is not dated before it, and refuses it or is
    /// authorised (RULES §2).
    pub fn has_effect(&self, on: Date, applied: Date) -> bool {
        on >= applied && (!self.approved || self.is_authorised())
    }
}

impl Verify {
    /// Whether all four of its findings hold (M2-14).
    pub const fn passed(&self) -> bool {
        self.clear && self.measures && self.carried_out && self.solved
    }
}

impl Close {
    /// Whether it has its three confirmations (M2-8).
    pub const fn is_confirmed(&self) -> bool {
        self.solved && self.finished && self.satisfied
    }
}

impl Justify {
    /// Whether it waives anything: it names an approver (M1-10).
    pub fn is_approved(&self) -> bool {
        present(self.approver.as_deref())
    }
}
