//! Candidates for accountability: M1-11, M2-16, M3-5 (RULES §6).
//!
//! M1-11「对无故不按规定限时办结相关工作的责任单位和责任人……进行追责问责」;
//! M2-16「办理态度不端的……办理质量不高的……办理效率低下的……进行问责」.

use super::bearing::Bearings;
use super::context::{Effective, Findings, next_day};
use super::judged::Judged;
use crate::domain::matter::MatterId;
use crate::domain::standing::{Facts, Rule};
use crate::domain::{ActId, Article, Body, Date};

/// A candidate that nobody has answered.
#[derive(Debug, Clone)]
pub struct Unanswered {
    /// Its date.
    pub on: Date,
    /// What it rests on.
    pub facts: Facts,
}

/// The acts that show that there is no earlier ground: a report within the limit, the completion, applications and
/// their decisions, justifications, and returns.
fn no_earlier_ground(judged: &Judged<'_>) -> Vec<ActId> {
    let (received, due) = (judged.limits.received, judged.applications.due);
    let in_time =
        |report: &&Effective<'_>| received <= report.on && due.is_none_or(|due| report.on <= due);
    let mut reports = judged.acts.iter().filter(|e| e.act.body.is_report());
    let reported = reports.find(in_time).map(|report| report.act.id);
    // If the facts lacked its decision, an application that is a report would be pending.
    let decided = judged.applications.decided.iter().copied();
    let completed = judged.completion.standing.map(|(act, _)| act);
    // A returned completion is still a report. The `return` shows why it is no more than that.
    let others =
        judged.acts.iter().filter(|e| matches!(e.act.body, Body::Justify(_) | Body::Return(_)));
    reported
        .into_iter()
        .chain(completed)
        .chain(judged.applications.relieving.iter().copied())
        .chain(decided)
        .chain(others.map(|other| other.act.id))
        .collect()
}

/// Raises `accountability_candidate`, and returns it if nobody has answered it yet.
pub fn judge(
    matter: MatterId,
    judged: &Judged<'_>,
    cases: &Bearings,
    findings: &mut Findings,
) -> Option<Unanswered> {
    let valid_from = findings.valid_from();
    // Each ground with its date, the date from which an answer counts, and whether it is conduct.
    let mut grounds: Vec<(Date, Date, bool)> = Vec::new();
    let mut acts: Vec<ActId> = Vec::new();
    for finding in findings.list().iter().filter(|f| f.rule.is_overdue() && !f.waived) {
        let answer_from = match (finding.rule, judged.applications.due) {
            (Rule::CompletedLate, Some(due)) => next_day(due),
            _ => finding.on,
        };
        acts.extend(&finding.facts.acts);
        grounds.push((finding.on, answer_from, false));
    }
    for effective in &judged.acts {
        // Conduct before the measures took effect is no ground (RULES §12).
        if matches!(effective.act.body, Body::Conduct(_)) && effective.on >= valid_from {
            acts.push(effective.act.id);
            grounds.push((effective.on, effective.on, true));
        }
    }
    acts.extend(no_earlier_ground(judged));
    let on = grounds.iter().map(|ground| ground.0).min()?;
    let latest = grounds.iter().map(|ground| ground.1).max()?;
    let conduct_alone = grounds.iter().filter(|g| g.0 == on).all(|ground| ground.2);
    let cites = if conduct_alone { Article::new(2, 16) } else { Article::new(1, 11) };
    let facts = Facts::acts(acts);
    findings.add(Rule::AccountabilityCandidate, cites, on, facts.clone());
    let by_case = cases.answered(matter, judged.assigned.unit).is_some_and(|on| on >= latest);
    let dismissed =
        judged.acts.iter().any(|e| matches!(e.act.body, Body::NoCase(_)) && e.on >= latest);
    (!by_case && !dismissed).then_some(Unanswered { on, facts })
}

#[cfg(test)]
mod tests;
