//! Bodies of the registry.

use crate::domain::profile::{Profile, ProfileAct};
use crate::domain::registry::{CalendarYear, Office, OfficeRole, Unit, UnitKind};
use crate::ledger::json::{Object, Value};
use crate::ledger::problem::{Fault, Problem};
use crate::ledger::shape::{Json, Members, Path, Shape, put, shapes, words};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

words! {
    UnitKind {
        District = "district", Department = "department", Institution = "institution",
        Enterprise = "enterprise", Dispatched = "dispatched", Zone = "zone",
        Subordinate = "subordinate", Managed = "managed", Township = "township",
        DistrictDepartment = "district_department", Other = "other",
    }
    OfficeRole { Supervisor = "supervisor", Undertaker = "undertaker" }
}

shapes! {
    Unit { unit, name, short, unit_kind, parent, head, active, }
    CalendarYear { year in 1900..=2999, off, work, source, }
}

impl Shape for Office {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        let office = Self {
            office: members.get("office")?,
            name: members.get("name")?,
            role: members.get("role")?,
            unit: members.get("unit")?,
            key: members.get("key")?,
            vouched: members.get_or_default("vouched")?,
        };
        if office.role == OfficeRole::Undertaker && office.unit.is_none() {
            return Err(members.fault("unit", Problem::Missing));
        }
        Ok(office)
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        put(out, "office", &self.office);
        put(out, "name", &self.name);
        put(out, "role", &self.role);
        put(out, "unit", &self.unit);
        put(out, "key", &self.key);
        if !self.vouched.is_empty() {
            put(out, "vouched", &self.vouched);
        }
    }
}

/// Keys and signatures: base64url without padding, no stray bits.
impl<const N: usize> Json for [u8; N] {
    fn read(value: &Value, at: &Path) -> Result<Self, Fault> {
        let text = Box::<str>::read(value, at)?;
        URL_SAFE_NO_PAD
            .decode(text.as_bytes())
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or_else(|| at.fault(Problem::NotBase64 { bytes: N }))
    }

    fn write(&self) -> Option<Value<'_>> {
        Some(Value::text(URL_SAFE_NO_PAD.encode(self)))
    }
}

impl Shape for ProfileAct {
    fn read_members(members: &Members) -> Result<Self, Fault> {
        let usual = Profile::default();
        let number = |key, bounds, usual| {
            members.number_opt::<u32>(key, bounds).map(|number| number.unwrap_or(usual))
        };
        Ok(Self {
            name: members.get("name")?,
            article_source: members.get("article_source")?,
            checked_on: members.get("checked_on")?,
            parameters: Profile {
                valid_from: members.get::<Option<_>>("valid_from")?.unwrap_or(usual.valid_from),
                rest_day_rollover: members
                    .get::<Option<_>>("rest_day_rollover")?
                    .unwrap_or(usual.rest_day_rollover),
                monthly_report_day: number("monthly_report_day", 1..=28, usual.monthly_report_day)?,
                max_extensions: number("max_extensions", 0..=99, usual.max_extensions)?,
                first_report_workdays: number(
                    "first_report_workdays",
                    1..=366,
                    usual.first_report_workdays,
                )?,
                propose_workdays: number("propose_workdays", 1..=366, usual.propose_workdays)?,
                transfer_workdays: number("transfer_workdays", 1..=366, usual.transfer_workdays)?,
                warn_workdays: number("warn_workdays", 0..=366, usual.warn_workdays)?,
                revisit_rounds: number("revisit_rounds", 0..=2, usual.revisit_rounds)?,
                summary_months: summary_months(members)?.unwrap_or(usual.summary_months),
                backdate_days: number("backdate_days", 0..=3650, usual.backdate_days)?,
                deduction_notice_missed: members.number_opt("deduction_notice_missed", 0..=100)?,
                first_report_meets_month: members
                    .get::<Option<_>>("first_report_meets_month")?
                    .unwrap_or(usual.first_report_meets_month),
                m2_kinds: members.get::<Option<_>>("m2_kinds")?.unwrap_or(usual.m2_kinds),
            },
        })
    }

    fn write_members<'v>(&'v self, out: &mut Object<'v>) {
        put(out, "name", &self.name);
        put(out, "article_source", &self.article_source);
        put(out, "checked_on", &self.checked_on);
        let parameters = &self.parameters;
        put(out, "valid_from", &parameters.valid_from);
        put(out, "rest_day_rollover", &parameters.rest_day_rollover);
        put(out, "first_report_meets_month", &parameters.first_report_meets_month);
        put(out, "m2_kinds", &parameters.m2_kinds);
        for (key, number) in [
            ("monthly_report_day", Some(parameters.monthly_report_day)),
            ("max_extensions", Some(parameters.max_extensions)),
            ("first_report_workdays", Some(parameters.first_report_workdays)),
            ("propose_workdays", Some(parameters.propose_workdays)),
            ("transfer_workdays", Some(parameters.transfer_workdays)),
            ("warn_workdays", Some(parameters.warn_workdays)),
            ("revisit_rounds", Some(parameters.revisit_rounds)),
            ("summary_months", Some(parameters.summary_months)),
            ("backdate_days", Some(parameters.backdate_days)),
            ("deduction_notice_missed", parameters.deduction_notice_missed),
        ] {
            if let Some(number) = number {
                out.set(key, Value::Int(number.into()));
            }
        }
    }
}

/// The months of a summary's period: those that divide a year.
fn summary_months(members: &Members) -> Result<Option<u32>, Fault> {
    let months = members.number_opt::<u32>("summary_months", 1..=12)?;
    match months {
        Some(months) if 12 % months != 0 => {
            Err(members
                .fault("summary_months", Problem::not_one_of(&["1", "2", "3", "4", "6", "12"])))
        }
        _ => Ok(months),
    }
}
