//! Bodies of a year's stream (FORMAT §3).

use super::matter::Manner;
use super::{Date, UnitId};
use uuid::Uuid;

bodies! {
    /// 督促检查年度计划 (M2-12).
    YearPlan { items: Vec<PlanItem> }
    /// One line of the yearly plan.
    PlanItem { topic: Box<str>, from: Date, to: Date, manner: Box<str>, units: Vec<UnitId> }
    /// 回访复核 (M2-15); `round` 1 or 2.
    Revisit { round: u8, matters: Vec<Uuid>, text: Box<str> }
    /// 统计汇总 (M1-14); `circulated`: 通报范围.
    Summary {
        from: Date, to: Date, number: Option<Box<str>>, text: Box<str>,
        circulated: Option<Box<str>>,
    }
    /// 明查暗访 that is not about one matter (M2-13). No rule draws anything from it.
    Visit {
        manner: Manner, units: Vec<UnitId>, topic: Option<Box<str>>, text: Box<str>,
        problems: bool,
    }
    /// 回访复核报告 (M2-15); `round` 1 or 2.
    RevisitReport { round: u8, number: Option<Box<str>>, text: Box<str> }
}
