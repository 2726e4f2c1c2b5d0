//! Bodies of a case of accountability (M3; FORMAT §3).

use super::{Date, UnitId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The id of a case.
pub type CaseId = Uuid;

bodies! {
    /// 启动问责; `circumstance` 1 to 4 of M3-5, at least one person.
    Open {
        unit: UnitId, persons: Vec<Person>, circumstance: u8, matters: Vec<Uuid>,
        text: Option<Box<str>>,
    }
    /// A person held to account.
    Person { name: Box<str>, post: Option<Box<str>>, leader: bool }
    /// A circumstance that weighs (M3-7).
    Factor { which: Weight, text: Option<Box<str>> }
    /// 提出意见.
    Propose { measures: Measures, by: Box<str>, role: CaseRole }
    /// 批准 (`approve`) or 政府同意 (`consent`).
    Approval { approved: bool, by: Box<str>, role: CaseRole }
    /// 同级党委研究决定.
    Committee { approved: bool, number: Option<Box<str>> }
    /// 问责决定.
    CaseDecide { number: Box<str>, measures: Measures, honours_year: Option<i32> }
    /// 整改情况.
    Rectified { text: Box<str>, accepted: bool }
    /// The measures proposed or decided (M3-6).
    Measures {
        unit: Vec<UnitMeasure>, persons: Vec<PersonMeasures>, rectify_due: Option<Date>,
    }
    /// The measures against one person.
    PersonMeasures { name: Box<str>, measures: Vec<PersonMeasure> }
}

impl Measures {
    /// Whether a measure is given to the unit.
    pub fn on_unit(&self) -> bool {
        !self.unit.is_empty()
    }

    /// The persons to whom a measure is given.
    pub fn on_persons(&self) -> impl Iterator<Item = &PersonMeasures> {
        self.persons.iter().filter(|person| !person.measures.is_empty())
    }

    /// Whether anyone is given a measure (被给予督查问责).
    pub fn give(&self) -> bool {
        self.on_unit() || self.on_persons().next().is_some()
    }
}

/// A weight of M3-7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "FORMAT §3")]
pub enum Weight {
    AggravatingAttitude,
    AggravatingNoRectification,
    AggravatingOther,
    MitigatingAdmitted,
    MitigatingCooperated,
    MitigatingAvertedLoss,
    MitigatingRemovedEffect,
    MitigatingOther,
}

/// What weighs in a case (M3-7): a circumstance, or being one of two or more cases within a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Weighs {
    /// As people recorded it, or as the program found it.
    Circumstance(Weight),
    /// 一年内被给予督查问责两次以上: aggravating.
    Repeat,
}

/// A measure against a unit (M3-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum UnitMeasure {
    /// 责令限期整改.
    Rectify,
    /// 责令作出书面检查.
    WrittenReview,
    /// 通报批评.
    Circular,
    /// 取消年度评先资格.
    NoHonours,
}

/// A measure against a person (M3-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PersonMeasure {
    /// 约谈.
    Interview,
    /// 责令作出书面检查.
    WrittenReview,
    /// 通报批评.
    Circular,
    /// 建议给予党纪政务处分或组织处理.
    Discipline,
}

/// The role in which someone acts in a case (M3-8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "FORMAT §3")]
pub enum CaseRole {
    LeaderInCharge,
    MainLeader,
    Department,
    DepartmentHead,
    DistrictOffice,
    DistrictHead,
    MunicipalGovernment,
    DistrictGovernment,
}
