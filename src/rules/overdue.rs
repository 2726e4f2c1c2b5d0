//! Overdue completion (超时办结): M1-10 (RULES §3).
//!
//! M1-10「无正当理由超过规定、指定或约定时限未能办结的，属超时办结。此外，有下列情形之一的，也视为超时办结」.

use super::context::{Context, Effective, Findings, next_day};
use super::judged::Judged;
use crate::domain::matter::{Justify, Waives};
use crate::domain::standing::{Facts, Rule};
use crate::domain::{Article, Body, Date};

/// Raises the findings of M1-10 but `late_application`, which the settling of applications raises.
pub fn judge(judged: &Judged<'_>, context: &Context<'_>, findings: &mut Findings) {
    let acts = &judged.acts;
    let assignment = judged.assigned.act;
    refused(acts, findings);
    for effective in acts.iter().filter(|e| matches!(e.act.body, Body::Violation(_))) {
        let facts = Facts::acts([effective.act.id]);
        findings.add(Rule::OtherViolation, Article::item(1, 10, 5), effective.on, facts);
    }
    // A limit that ended before receipt is the assigner's fault.
    let Some(due) = judged.applications.due.filter(|due| *due >= judged.limits.received) else {
        return;
    };
    let waived = || excused_until(judged, context).is_some();
    if judged.applications.pending.is_none() {
        match judged.completion.standing {
            Some((act, c)) if c > due => {
                let facts = Facts::acts([assignment, act]);
                let article = Article::item(1, 10, 2);
                findings.add_waivable(Rule::CompletedLate, article, c, waived(), facts);
            }
            None if judged.applications.terminated.is_none() && context.passed(due) => {
                let facts = Facts::acts([assignment]);
                let article = Article::new(1, 10);
                findings.add_waivable(Rule::PastLimit, article, next_day(due), waived(), facts);
            }
            _ => {}
        }
    }
    let reported = acts
        .iter()
        .filter(|e| e.act.body.is_report())
        .any(|e| judged.limits.received <= e.on && e.on <= due);
    if !reported && context.passed(due) {
        let facts = Facts::acts([assignment]);
        findings.add(Rule::NoFeedback, Article::item(1, 10, 4), next_day(due), facts);
    }
}

/// The last day on which a justification excuses that the limit was passed, or that the completion came after it. It is
/// the last day of the calendar if the justification names none.
pub fn excused_until(judged: &Judged<'_>, context: &Context<'_>) -> Option<Date> {
    let due = judged.applications.due?;
    let completed = judged.completion.standing.map(|(_, on)| on);
    let holds = |until: Date| completed.map_or_else(|| !context.passed(until), |on| until >= on);
    justifications(&judged.acts, Waives::PastLimit)
        .filter(|(on, j)| *on > due && j.until.is_none_or(holds))
        .map(|(_, j)| j.until.unwrap_or(Date::MAX))
        .max()
}

/// One for each `refuse` that no later `receive` or `complete` follows: M1-10(1)「无正当理由……不予受理」.
fn refused(acts: &[Effective<'_>], findings: &mut Findings) {
    let standing = acts
        .iter()
        .rposition(|e| matches!(e.act.body, Body::Receive(_) | Body::Complete(_)))
        .map_or(0, |last| last + 1);
    let justified = justifications(acts, Waives::Refused).map(|(on, _)| on).max();
    for effective in acts.iter().skip(standing) {
        if matches!(effective.act.body, Body::Refuse(_)) {
            let waived = justified.is_some_and(|on| on >= effective.on);
            let facts = Facts::acts([effective.act.id]);
            let article = Article::item(1, 10, 1);
            findings.add_waivable(Rule::Refused, article, effective.on, waived, facts);
        }
    }
}

/// The justifications (正当理由) that waive: those that name an approver.
fn justifications<'a>(
    acts: &'a [Effective<'a>],
    waives: Waives,
) -> impl Iterator<Item = (Date, &'a Justify)> {
    acts.iter().filter_map(move |effective| match &effective.act.body {
        Body::Justify(j) if j.waives == waives && j.is_approved() => Some((effective.on, j)),
        _ => None,
    })
}

#[cfg(test)]
mod tests;
