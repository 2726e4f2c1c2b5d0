//! What is owed on an assignment at `T`, and by whom (RULES §9).

use super::accountability::Unanswered;
use super::context::{Context, next_day};
use super::joint;
use super::judged::Judged;
use super::matter::Matter;
use super::plans::Plans;
use super::reports::Reporting;
use crate::domain::matter::Role;
use crate::domain::standing::{Duty, Facts, Finding, Obligation, Status};
use crate::domain::{ActId, Article, Date};

/// What the obligations of an assignment rest on.
#[derive(Debug, Clone, Copy)]
pub struct Owed<'a, 'b> {
    /// The assignment.
    pub judged: &'b Judged<'a>,
    /// Its matter.
    pub matter: &'b Matter<'b>,
    /// The leads' plans.
    pub plans: &'b Plans<'b>,
    /// Its reports, where it is supervised.
    pub reporting: Option<&'b Reporting<'b>>,
    /// An unanswered candidate.
    pub candidate: Option<&'b Unanswered>,
    /// An unwaived `past_limit`.
    pub past_limit: Option<&'b Finding>,
    /// `W`.
    pub warn_from: Option<Date>,
    /// Its status.
    pub status: Status,
    /// What rules are given.
    pub context: &'b Context<'b>,
}

/// All that is owed, sorted by day and kind, those without a day last.
pub fn of(owed: &Owed<'_, '_>) -> Vec<Obligation> {
    let over =
        owed.judged.applications.terminated.is_some() || owed.judged.completion.closed.is_some();
    let mut list = owed.office();
    if over {
        list.retain(|obligation| obligation.due.is_some_and(|due| owed.context.passed(due)));
    } else {
        list.extend(owed.unit());
    }
    sort(&mut list);
    list
}

/// Sorts obligations by day, then by the kind's name, those without a day last.
pub fn sort(list: &mut [Obligation]) {
    list.sort_by(|a, b| {
        (a.due.is_none(), a.due, a.kind.name()).cmp(&(b.due.is_none(), b.due, b.kind.name()))
    });
}

impl Owed<'_, '_> {
    fn one(
        &self,
        kind: Duty,
        due: Option<Date>,
        cites: Article,
        facts: Option<Facts>,
    ) -> Obligation {
        let facts = facts.unwrap_or_else(|| Facts::acts([self.judged.assigned.act]));
        Obligation { kind, due, cites, facts }
    }

    /// What the undertaking unit owes.
    fn unit(&self) -> Vec<Obligation> {
        let mut list = Vec::new();
        let judged = self.judged;
        let assigned = judged.assigned;
        let completed = judged.completion.standing.is_some();
        if self.status == Status::AwaitingLimit {
            let until = joint::propose_until(judged, self.context);
            let facts = Facts::counted([assigned.act], until);
            let article = Article::item(1, 6, 3);
            list.push(self.one(Duty::ProposeLimit, Some(until.until), article, Some(facts)));
        }
        if assigned.role == Role::Lead
            && !self.plans.made_by(assigned.unit)
            && let Some(until) = joint::plan_until(self.matter, judged, self.context)
        {
            let facts = Facts::counted([assigned.act], until);
            let article = Article::item(1, 6, 3);
            list.push(self.one(Duty::Plan, Some(until.until), article, Some(facts)));
        }
        if let Some(reporting) = self.reporting {
            let article = Article::new(2, 10);
            if reporting.first.is_none() && !completed {
                let mut facts = Facts::acts([assigned.act]);
                facts.counted = reporting.counted;
                let due = Some(reporting.first_due);
                list.push(self.one(Duty::FirstReport, due, article, Some(facts)));
            }
            if !completed {
                let due = reporting.next_month(self.context);
                list.push(self.one(Duty::MonthlyReport, due, article, None));
            }
            for (notice, due) in reporting.unanswered(judged) {
                let facts = Some(Facts::acts([notice]));
                list.push(self.one(Duty::AnswerNotice, Some(due), Article::new(2, 17), facts));
            }
        }
        if !completed {
            list.push(self.one(Duty::Complete, judged.applications.due, Article::new(1, 8), None));
        }
        list
    }

    /// What the supervising office owes.
    fn office(&self) -> Vec<Obligation> {
        let mut list = Vec::new();
        let judged = self.judged;
        if let Some(application) = judged.applications.pending {
            let facts = Some(Facts::acts([application]));
            list.push(self.one(Duty::Decide, judged.applications.due, Article::new(1, 9), facts));
        }
        list.extend(self.for_misses());
        let reminded = self.met(Duty::Remind);
        let reminded_from = |from: Date| reminded.is_some_and(|on| on >= from);
        if self.reporting.is_some() {
            for (act, on) in self.problems() {
                if !reminded_from(on) {
                    let facts = Some(Facts::acts([act]));
                    list.push(self.one(Duty::Remind, Some(on), Article::new(2, 14), facts));
                }
            }
        }
        let near = self.warn_from.filter(|_| self.status == Status::DueSoon);
        let passed = self.past_limit.and(judged.applications.due).map(next_day);
        for from in near.into_iter().chain(passed) {
            if !reminded_from(from) {
                list.push(self.one(Duty::Remind, Some(from), Article::new(1, 14), None));
            }
        }
        if let Some(candidate) = self.candidate {
            let facts = Some(candidate.facts.clone());
            list.push(self.one(Duty::ConsiderCase, Some(candidate.on), Article::new(3, 5), facts));
        }
        if let Some((act, _)) = judged.completion.standing
            && judged.completion.closed.is_none()
        {
            list.push(self.one(Duty::Close, None, Article::new(2, 8), Some(Facts::acts([act]))));
        }
        list
    }

    /// Notice, reminder and interview for missed reports. One of each, dated on or after a miss, answers
    /// for all misses up to its date (M2-17).
    fn for_misses(&self) -> Vec<Obligation> {
        let Some(reporting) = self.reporting else { return Vec::new() };
        let notice = reporting.notices.iter().map(|(e, _)| e.on).max();
        [
            (Duty::Notice, notice),
            (Duty::Interview, self.met(Duty::Interview)),
            (Duty::Remind, self.met(Duty::Remind)),
        ]
        .into_iter()
        .filter_map(|(kind, made)| {
            let miss =
                reporting.misses.iter().find(|miss| made.is_none_or(|made| made < **miss))?;
            Some(self.one(kind, Some(*miss), Article::new(2, 17), None))
        })
        .collect()
    }

    /// Verifications and inspections that found a problem (M2-14「对存在的问题及时提醒告知」).
    fn problems(&self) -> impl Iterator<Item = (ActId, Date)> {
        let acts = self.judged.acts.iter();
        acts.filter(|e| e.act.body.found_a_problem()).map(|e| (e.act.id, e.on))
    }

    /// The date of the last act that meets an obligation.
    fn met(&self, duty: Duty) -> Option<Date> {
        self.judged.acts.iter().rfind(|e| duty.is_met_by(&e.act.body)).map(|e| e.on)
    }
}

#[cfg(test)]
mod tests;
