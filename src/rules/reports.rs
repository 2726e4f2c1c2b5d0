//! Reports and notices: M2-10, M2-14, M2-17 (RULES §4).
//!
//! M2-10「5个工作日内反馈动态进展或办理结果；……办理单位须明确时限和责任人，每月5日前报送进展情况，直至办结为止」;
//! M2-17「对未按转办通知要求上报落实情况的，制发督办通知，并提醒和约谈办理单位直接责任人」.

use super::context::{Context, Effective, Findings, next_day};
use super::judged::Judged;
use crate::domain::limit::DayKind;
use crate::domain::matter::Supervise;
use crate::domain::standing::{Counted, Facts, ReportOwed, Reported, Rule};
use crate::domain::{ActId, Article, Body, Date, present};
use chrono::{Datelike as _, Months};

/// What a supervised unit owes in reports, and how it has met it.
#[derive(Debug, Clone)]
pub struct Reporting<'a> {
    /// The last day of the first report.
    pub first_due: Date,
    /// The count of days that ends there, unless the transfer notice set the day.
    pub counted: Option<Counted>,
    /// The transfer notice that set the day, if one did.
    asked: Option<ActId>,
    /// The first report.
    pub first: Option<(ActId, Date)>,
    /// Dates of the missed reports (初报、月报), ascending.
    pub misses: Vec<Date>,
    /// The reports that are or were owed, by their last day, and whether each was made.
    pub owed: Vec<ReportOwed>,
    /// The notices that count.
    pub notices: Vec<(&'a Effective<'a>, &'a Supervise)>,
    reports: Vec<Date>,
    /// How many reports at the beginning cannot meet a monthly one: 1 if the profile says that the first report meets
    /// none, otherwise 0.
    apart: usize,
    /// The `return` acts. A first report that was a completion and was returned is still a report, and
    /// these acts say why it is no more than that.
    returns: Vec<ActId>,
}

impl<'a> Reporting<'a> {
    /// Judges the reports of a supervised assignment. `s` is the day since which it is supervised,
    /// `asked` the day that the first transfer notice naming the unit sets.
    pub fn of(
        judged: &Judged<'a>,
        asked: Option<(ActId, Date)>,
        acts: &'a [Effective<'a>],
        s: Date,
        context: &Context<'_>,
        findings: &mut Findings,
    ) -> Self {
        let start = judged.limits.received.max(s);
        // The 5 working days of M2-10, unless the profile says another number.
        let days = context.profile.first_report_workdays;
        let until = context.workdays(start, days);
        let asked = asked.filter(|(_, by)| *by < until && *by >= start);
        let reported: Vec<_> =
            acts.iter().filter(|e| e.act.body.is_report() && e.on >= s).collect();
        let mut reporting = Self {
            first_due: asked.map_or(until, |(_, by)| by),
            asked: asked.map(|(act, _)| act),
            counted: asked.is_none().then_some(Counted {
                from: start,
                days,
                kind: DayKind::Working,
                until,
            }),
            first: reported.first().map(|e| (e.act.id, e.on)),
            misses: Vec::new(),
            owed: Vec::new(),
            notices: acts
                .iter()
                .filter_map(|e| match &e.act.body {
                    Body::Supervise(notice) if e.on >= s => Some((e, notice)),
                    _ => None,
                })
                .collect(),
            reports: reported.iter().map(|e| e.on).collect(),
            apart: usize::from(!context.profile.first_report_meets_month),
            returns: acts
                .iter()
                .filter(|e| matches!(e.act.body, Body::Return(_)))
                .map(|e| e.act.id)
                .collect(),
        };
        let mut missed = Findings::new(context.profile);
        reporting.judge_first(judged, &reported, context, &mut missed);
        reporting.judge_months(judged, context, &mut missed);
        if let Some((_, ended)) = judged.applications.terminated {
            missed.keep_until(ended);
        }
        for finding in missed.into_sorted() {
            if finding.rule != Rule::ReportIncomplete {
                reporting.misses.push(finding.on);
            }
            findings.add(finding.rule, finding.cites, finding.on, finding.facts);
        }
        reporting.leave_what_was_owed(judged);
        reporting.judge_notices(judged, context, findings);
        reporting
    }

    /// Drops the reports that were not owed: a late or missed one without a finding, because the measures were not in
    /// force yet or the assignment had ended, and one that is still awaited after the end.
    fn leave_what_was_owed(&mut self, judged: &Judged<'_>) {
        let (misses, over) = (&self.misses, judged.ended_on().is_some());
        self.owed.retain(|owed| match owed.made {
            Reported::InTime(_) => true,
            // The misses are sorted. A linear search for each of thousands of reports would take too long.
            Reported::Late(_) | Reported::Missed => {
                misses.binary_search(&next_day(owed.due)).is_ok()
            }
            Reported::Awaited => !over,
        });
    }

    fn owe(&mut self, due: Date, is_first: bool, made: Reported) {
        self.owed.push(ReportOwed { due, is_first, made });
    }

    fn judge_first(
        &mut self,
        judged: &Judged<'_>,
        reported: &[&Effective<'_>],
        context: &Context<'_>,
        findings: &mut Findings,
    ) {
        let article = Article::new(2, 10);
        let due = self.first_due;
        let came = self.first.map(|(_, on)| on);
        if let Some(on) = came.filter(|on| *on <= due) {
            self.owe(due, true, Reported::InTime(on));
        } else if !judged.completion.stands_at(due) {
            if context.passed(due) {
                let mut facts = Facts::acts(self.asked.into_iter().chain([judged.assigned.act]));
                facts.counted = self.counted;
                findings.add(Rule::FirstReportMissed, article, next_day(due), facts);
                self.owe(due, true, came.map_or(Reported::Missed, Reported::Late));
            } else {
                self.owe(due, true, Reported::Awaited);
            }
        }
        let Some((first, on)) = self.first else { return };
        let looked = due.max(on);
        let by_then = || reported.iter().filter(|e| e.on <= looked).map(|e| &e.act.body);
        let names_deadline = by_then().any(|body| match body {
            Body::Feedback(feedback) => feedback.due.is_some(),
            Body::Apply(apply) => apply.new_due.is_some(),
            _ => false,
        });
        let names_person = by_then()
            .any(|body| matches!(body, Body::Feedback(f) if present(f.responsible.as_deref())));
        if !judged.completion.stands_at(looked)
            && (!names_deadline || !names_person)
            && context.passed(looked)
        {
            let returns = self.returns.iter().copied();
            let facts = Facts::acts(self.asked.into_iter().chain([first]).chain(returns));
            findings.add(Rule::ReportIncomplete, article, next_day(looked), facts);
        }
    }

    /// `f`: the date of the first report or, if there is none by its last day, that day.
    fn first_date(&self) -> Date {
        self.first.map_or(self.first_due, |(_, on)| on.min(self.first_due))
    }

    /// The acts that `f` depends on: the first report, if it was in time, and the notice that asked for
    /// it.
    fn began(&self) -> impl Iterator<Item = ActId> {
        let first = self.first.filter(|(_, on)| *on <= self.first_due).map(|(act, _)| act);
        let returns = self.returns.iter().copied().filter(move |_| first.is_some());
        self.asked.into_iter().chain(first).chain(returns)
    }

    /// The last days of monthly reports, from the month after that of `f` on.
    fn months(&self, context: &Context<'_>) -> impl Iterator<Item = Date> + use<> {
        let day = context.profile.monthly_report_day;
        let first = self.first_date().with_day(1);
        (1..).map_while(move |n| first?.checked_add_months(Months::new(n))?.with_day(day))
    }

    /// The first report that is dated within the month that ends on a last day.
    fn met(&self, last: Date) -> Option<Date> {
        let before = last.checked_sub_months(Months::new(1)).unwrap_or(Date::MIN);
        let reports = self.reports.get(self.apart..).unwrap_or_default();
        let from = reports.partition_point(|on| *on <= before);
        reports.get(from).copied().filter(|on| *on <= last)
    }

    fn judge_months(
        &mut self,
        judged: &Judged<'_>,
        context: &Context<'_>,
        findings: &mut Findings,
    ) {
        let ended = [
            judged.completion.date(),
            judged.completion.closed.map(|(_, on)| on),
            judged.applications.terminated.map(|(_, on)| on),
        ];
        let end = ended.into_iter().flatten().min().unwrap_or(Date::MAX);
        for last in self.months(context).take_while(|last| *last < end) {
            let has_passed = context.passed(last);
            if judged.completion.voided_at(last) {
                continue;
            }
            if let Some(on) = self.met(last) {
                self.owe(last, false, Reported::InTime(on));
            } else if has_passed {
                let facts = Facts::acts(self.began().chain([judged.assigned.act]));
                let on = next_day(last);
                findings.add(Rule::MonthlyReportMissed, Article::new(2, 10), on, facts);
                let next = last.checked_add_months(Months::new(1)).unwrap_or(Date::MAX);
                self.owe(last, false, self.met(next).map_or(Reported::Missed, Reported::Late));
            } else {
                self.owe(last, false, Reported::Awaited);
                break;
            }
        }
    }

    /// The earliest last day of a monthly report, on or after `T`, that no report meets yet.
    pub fn next_month(&self, context: &Context<'_>) -> Option<Date> {
        self.months(context).find(|last| self.met(*last).is_none() && !context.passed(*last))
    }

    fn judge_notices(&self, judged: &Judged<'_>, context: &Context<'_>, findings: &mut Findings) {
        for (effective, notice) in &self.notices {
            let from = self.reports.partition_point(|on| *on < effective.on);
            let answered = self.reports.get(from).is_some_and(|on| *on <= notice.due);
            if !answered && !judged.completion.stands_at(effective.on) && context.passed(notice.due)
            {
                let facts = Facts::acts([effective.act.id]);
                let on = next_day(notice.due);
                findings.add(Rule::NoticeMissed, Article::new(2, 17), on, facts);
            }
        }
    }

    /// The notices that are not answered: no report is dated on or after them, and no completion stood at
    /// their date.
    pub fn unanswered(&self, judged: &Judged<'_>) -> impl Iterator<Item = (ActId, Date)> {
        self.notices.iter().filter_map(|(effective, notice)| {
            let answered = self.reports.last().is_some_and(|on| *on >= effective.on);
            (!answered && !judged.completion.stands_at(effective.on))
                .then_some((effective.act.id, notice.due))
        })
    }
}

#[cfg(test)]
mod tests;
