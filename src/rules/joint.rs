//! Proposing a limit, and joint matters: M1-6(3) (RULES §2).
//!
//! M1-6(3)「对没有明确办理时限的事项，由承办主体……主动报告办结时限和推进计划」;
//! 「对两个以上部门单位共同办理的事项，由同级政府确定一个牵头部门单位，牵头部门单位应制定具体实施方案，约定每个部门单位的办结时限」.

use super::context::{Context, Findings, next_day};
use super::judged::Judged;
use super::limits::Fixed;
use super::matter::Matter;
use super::plans::Plans;
use crate::domain::limit::DayKind;
use crate::domain::matter::Role;
use crate::domain::standing::{Counted, Facts, Rule};
use crate::domain::{Article, Date};

const ARTICLE: Article = Article::item(1, 6, 3);

/// `lead_missing`: there are two or more units, and not exactly one lead.
pub fn lead_missing(matter: &Matter<'_>, findings: &mut Findings) {
    if let Some((act, on)) = matter.leadless_since {
        findings.add(Rule::LeadMissing, ARTICLE, on, Facts::acts([act]));
    }
}

/// The last day for proposing a limit.
pub fn propose_until(judged: &Judged<'_>, context: &Context<'_>) -> Counted {
    count(judged.limits.received, context)
}

/// The last day for a lead's plan. None if the matter is not joint.
pub fn plan_until(
    matter: &Matter<'_>,
    judged: &Judged<'_>,
    context: &Context<'_>,
) -> Option<Counted> {
    let (_, joint) = matter.joint_since?;
    Some(count(judged.limits.received.max(joint), context))
}

fn count(from: Date, context: &Context<'_>) -> Counted {
    let days = context.profile.propose_workdays;
    Counted { from, days, kind: DayKind::Working, until: context.workdays(from, days) }
}

/// `limit_not_proposed`, `plan_missing` and `unit_limit_missing` of one assignment.
pub fn judge(
    matter: &Matter<'_>,
    judged: &Judged<'_>,
    all: &[Judged<'_>],
    plans: &Plans<'_>,
    context: &Context<'_>,
    findings: &mut Findings,
) {
    let lead = judged.assigned.role == Role::Lead;
    let ended_by = |last: Date| {
        judged.completion.date().is_some_and(|c| c <= last)
            || judged.applications.terminated.is_some_and(|(_, on)| on <= last)
    };
    let limits = &judged.limits;
    let propose = propose_until(judged, context);
    if limits.fixed.is_none()
        && (lead || !matter.is_joint())
        && limits.proposed_on.is_none_or(|on| on > propose.until)
        && !ended_by(propose.until)
        && context.passed(propose.until)
    {
        let facts = Facts::counted([judged.assigned.act], propose);
        findings.add(Rule::LimitNotProposed, ARTICLE, next_day(propose.until), facts);
    }
    if !lead {
        return;
    }
    if let Some(until) = plan_until(matter, judged, context)
        && !plans.made_by(judged.assigned.unit)
        && !ended_by(until.until)
        && context.passed(until.until)
    {
        let facts = Facts::counted([judged.assigned.act], until);
        findings.add(Rule::PlanMissing, ARTICLE, next_day(until.until), facts);
    }
    // The lead who made the first plan answers for each unit that no plan names.
    let Some(first) = plans.first().filter(|plan| plan.plan.unit == *judged.assigned.unit) else {
        return;
    };
    for other in all {
        let named = plans.naming(other.assigned.unit).is_some();
        if other.assigned.role == Role::Co
            && !named
            && other.limits.fixed != Some(Fixed::Own)
            && !other.limits.agreed
        {
            let facts = Facts::acts([first.effective.act.id, other.assigned.act]);
            let on = first.effective.on.max(other.assigned.on);
            findings.add(Rule::UnitLimitMissing, ARTICLE, on, facts);
        }
    }
}

#[cfg(test)]
mod tests;
