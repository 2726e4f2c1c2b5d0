//! The figures of a period: M1-14, M2-17, M2-18 (RULES §6).
//!
//! M1-14「定期对事项办理结果进行统计汇总」; M2-17「纳入年度考核内容」.

use super::cases::Case;
use super::context::Effective;
use crate::domain::figures::{By, Figures, Key, LimitKind, Period, PeriodFigures};
use crate::domain::limit::Basis;
use crate::domain::standing::{AssignmentStanding, MatterStanding, Rule};
use crate::domain::{Body, Date, Profile};
use chrono::Datelike as _;
use std::collections::BTreeMap;

/// Counts matters and cases, one at a time.
#[derive(Debug)]
pub struct Counting {
    period: Period,
    by: Option<By>,
    total: Figures,
    groups: BTreeMap<Key, Figures>,
}

impl Counting {
    /// A count of nothing so far.
    pub fn new(period: Period, by: Option<By>) -> Self {
        Self { period, by, total: Figures::default(), groups: BTreeMap::new() }
    }

    /// Counts a matter that is listed, by its standing and its acts that count.
    pub fn matter(&mut self, matter: &MatterStanding, acts: &[Effective<'_>]) {
        for assignment in &matter.assignments {
            if self.period.holds(assignment.received) {
                let key = self.key(matter, assignment, assignment.received);
                self.add(key, |figures| figures.rates.count(assignment.status));
            }
            for finding in &assignment.findings {
                let key = self.key(matter, assignment, finding.on);
                match finding.rule {
                    Rule::FirstReportMissed => {
                        self.happened(finding.on, key, |f| f.first_reports_missed += 1);
                    }
                    Rule::MonthlyReportMissed => {
                        self.happened(finding.on, key, |f| f.monthly_reports_missed += 1);
                    }
                    Rule::ReportIncomplete => {
                        self.happened(finding.on, key, |f| f.reports_incomplete += 1);
                    }
                    Rule::NoticeMissed => {
                        self.happened(finding.on, key, |f| f.notices_missed += 1);
                    }
                    _ => {}
                }
            }
        }
        for effective in acts {
            let (unit, count): (_, fn(&mut Figures)) = match &effective.act.body {
                Body::Apply(apply) => (&apply.unit, |f| f.extended += 1),
                Body::Remind(remind) => (&remind.unit, |f| f.reminders += 1),
                Body::Interview(interview) => (&interview.unit, |f| f.interviews += 1),
                Body::Commend(commend) => (&commend.unit, |f| f.commendations += 1),
                _ => continue,
            };
            let Some(assignment) = matter.assignments.iter().find(|a| a.unit == *unit) else {
                continue;
            };
            let granted = || assignment.granted.iter().any(|(id, ..)| *id == effective.act.id);
            if !matches!(effective.act.body, Body::Apply(_)) || granted() {
                let key = self.key(matter, assignment, effective.on);
                self.happened(effective.on, key, count);
            }
        }
    }

    /// Counts a case whose decision gives a measure. It belongs to its unit, or to the month of its
    /// decision, and to no group of another kind.
    pub fn case(&mut self, case: &Case<'_>) {
        let Some((effective, _)) = case.decided.filter(|(_, decide)| decide.measures.give()) else {
            return;
        };
        let key = match self.by {
            Some(By::Unit) => Some(Key::Unit(case.open.1.unit.clone())),
            Some(By::Month) => Some(month(effective.on)),
            _ => None,
        };
        self.happened(effective.on, key, |figures| figures.accountability += 1);
    }

    /// The figures, of a ledger whose as-of date is this day.
    pub fn finish(mut self, as_of: Date, profile: &Profile) -> PeriodFigures {
        let points =
            profile.deduction_notice_missed.and_then(|points| usize::try_from(points).ok());
        for figures in self.groups.values_mut().chain([&mut self.total]) {
            figures.deductions = points.map(|points| points * figures.notices_missed);
        }
        PeriodFigures {
            period: self.period,
            as_of,
            total: self.total,
            groups: self.by.map(|_| self.groups.into_iter().collect()),
        }
    }

    /// The group to which something belongs that happened to an assignment on a day.
    fn key(
        &self,
        matter: &MatterStanding,
        assignment: &AssignmentStanding,
        on: Date,
    ) -> Option<Key> {
        Some(match self.by? {
            By::Unit => Key::Unit(assignment.unit.clone()),
            By::Category => Key::Category(matter.category),
            By::Leader => Key::Leader(matter.details.leader.clone().unwrap_or_default()),
            By::Limit => Key::Limit(limit_kind(assignment)),
            By::Month => month(on),
        })
    }

    fn happened(&mut self, on: Date, key: Option<Key>, count: impl Fn(&mut Figures)) {
        if self.period.holds(on) {
            self.add(key, count);
        }
    }

    fn add(&mut self, key: Option<Key>, count: impl Fn(&mut Figures)) {
        count(&mut self.total);
        if let Some(key) = key {
            count(self.groups.entry(key).or_default());
        }
    }
}

fn month(on: Date) -> Key {
    Key::Month(on.year(), on.month())
}

/// The basis of the limit that gives the original due date. If several limits do, it is the first of
/// statutory, designated, agreed.
fn limit_kind(assignment: &AssignmentStanding) -> LimitKind {
    let giving = assignment.due_sources.iter().filter(|s| Some(s.due) == assignment.original_due);
    match giving.map(|source| source.basis).min() {
        Some(Basis::Statutory) => LimitKind::Statutory,
        Some(Basis::Designated) => LimitKind::Designated,
        Some(Basis::Agreed) => LimitKind::Agreed,
        None => LimitKind::None,
    }
}

#[cfg(test)]
mod tests;
