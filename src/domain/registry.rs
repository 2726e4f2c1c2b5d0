//! Bodies of the registry: units, offices, calendar years (FORMAT §3).

use super::{ActId, Date, OfficeId, UnitId};
use serde::{Deserialize, Serialize};

/// A unit (单位) that can undertake matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "fields of FORMAT §3")]
pub struct Unit {
    pub unit: UnitId,
    pub name: Box<str>,
    pub short: Option<Box<str>>,
    pub unit_kind: UnitKind,
    pub parent: Option<UnitId>,
    pub head: Option<Box<str>>,
    pub active: bool,
}

/// What kind of body a unit is. M2-3 and M3-8 depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum UnitKind {
    /// 区县政府.
    District,
    /// 市政府工作部门.
    Department,
    /// 直属事业单位.
    Institution,
    /// 市属企业.
    Enterprise,
    /// 派驻机构.
    Dispatched,
    /// 高新区、经济区等管委会.
    Zone,
    /// 部门所属机构.
    Subordinate,
    /// 部门管理单位.
    Managed,
    /// 乡镇、街道.
    Township,
    /// 区县工作部门.
    DistrictDepartment,
    /// 党委部门、人民团体、驻兰单位等: one that the measures do not name (RULES §11).
    Other,
}

impl UnitKind {
    /// All kinds, in the order of forms.
    pub const ALL: [Self; 11] = [
        Self::Department,
        Self::District,
        Self::Institution,
        Self::Enterprise,
        Self::Dispatched,
        Self::Zone,
        Self::Subordinate,
        Self::Managed,
        Self::Township,
        Self::DistrictDepartment,
        Self::Other,
    ];
}

/// An office (登记机构) that records acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "fields of FORMAT §3")]
pub struct Office {
    pub office: OfficeId,
    pub name: Box<str>,
    pub role: OfficeRole,
    /// The unit for which an undertaker's office records; always there for an undertaker.
    pub unit: Option<UnitId>,
    /// Ed25519 public key.
    pub key: Option<[u8; 32]>,
    /// Acts of the office that the registering office vouches for (FORMAT §4).
    pub vouched: Vec<ActId>,
}

/// What an office may record (RULES §8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OfficeRole {
    /// 督查部门.
    Supervisor,
    /// 承办单位.
    Undertaker,
}

/// The State Council's notice for one year, or a correction of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarYear {
    /// The year that the notice is for.
    pub year: i32,
    /// Weekdays that are days off.
    pub off: Vec<Date>,
    /// Weekend days that are working days.
    pub work: Vec<Date>,
    /// Where it was published.
    pub source: Box<str>,
}
