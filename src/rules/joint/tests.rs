//! M1-6(3): proposing a limit, and joint matters.

use crate::domain::Body;
use crate::domain::limit::Basis;
use crate::domain::matter::{Agree, Plan, PlanDate, Role};
use crate::rules::testing::{Told, by, complete, date, found, register, told};

fn plan(dates: &[(&str, &str)]) -> Body {
    let one = |(unit, due): &(&str, &str)| PlanDate { unit: (*unit).into(), due: date(due) };
    let dates = dates.iter().map(one).collect();
    Body::Plan(Plan { unit: "fgw".into(), text: "方案".into(), dates })
}

fn joint() -> Told {
    let limits = vec![by(Basis::Designated, "2026-12-31")];
    told().registered("2026-10-12", register(limits, &["fgw", "zjj"]))
}

#[test]
fn m1_6_3_a_unit_without_a_limit_proposes_one_within_five_working_days() {
    let told = || told().registered("2026-10-12", register(vec![], &["fgw"]));
    assert!(told().lead("2026-10-19").findings.is_empty());
    assert_eq!(found(&told().lead("2026-10-20").findings), ["limit_not_proposed 2026-10-20"]);
    let agree = || Body::Agree(Agree { unit: "fgw".into(), due: date("2026-11-30"), text: None });
    assert!(told().by("fgw", "2026-10-19", agree()).lead("2026-10-20").findings.is_empty());
    assert!(told().by("fgw", "2026-10-19", complete()).lead("2026-10-20").findings.is_empty());
}

#[test]
fn m1_6_3_a_joint_matter_has_exactly_one_lead() {
    let mut two = register(vec![by(Basis::Designated, "2026-12-31")], &["fgw", "zjj"]);
    two.assignments[1].role = Role::Lead;
    let matter = told().registered("2026-10-12", two).matter("2026-10-12");
    assert_eq!(found(&matter.findings), ["lead_missing 2026-10-12"]);
    assert!(joint().matter("2026-10-12").findings.is_empty());
}

#[test]
fn m1_6_3_the_lead_of_a_joint_matter_plans_within_five_working_days() {
    assert_eq!(found(&joint().lead("2026-10-20").findings), ["plan_missing 2026-10-20"]);
    let planned = joint().by("fgw", "2026-10-19", plan(&[("zjj", "2026-11-30")]));
    assert!(planned.lead("2026-10-20").findings.is_empty());
    assert_eq!(planned.matter("2026-10-20").assignments[1].due, Some(date("2026-11-30")));
}

#[test]
fn m1_6_3_a_plan_that_leaves_a_unit_out_is_on_the_lead() {
    let planned = joint().by("fgw", "2026-10-19", plan(&[("fgw", "2026-11-30")]));
    let matter = planned.matter("2026-10-20");
    assert_eq!(found(&matter.assignments[0].findings), ["unit_limit_missing 2026-10-19"]);
    assert!(matter.assignments[1].findings.is_empty());
}

#[test]
fn m1_9_a_later_plan_that_names_another_date_is_found_on_the_lead() {
    let planned = joint().by("fgw", "2026-10-19", plan(&[("zjj", "2026-11-20")])).by(
        "fgw",
        "2026-10-26",
        plan(&[("zjj", "2026-11-30")]),
    );
    let matter = planned.matter("2026-10-26");
    assert_eq!(found(&matter.assignments[0].findings), ["limit_reagreed 2026-10-26"]);
    assert_eq!(matter.assignments[1].due, Some(date("2026-11-20")));
}
