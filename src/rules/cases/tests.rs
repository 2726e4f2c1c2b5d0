//! M3-6, M3-7, M3-8: measures, weight and path of a case.

use crate::domain::Body;
use crate::domain::case::{
    Approval, CaseDecide, CaseRole, Committee, Factor, Measures, Open, Person, PersonMeasure,
    PersonMeasures, Propose, Rectified, UnitMeasure, Weight,
};
use crate::rules::testing::{Told, date, found, owed, told};

fn opened(unit: &str) -> Told {
    let person = Person { name: "甲".into(), post: None, leader: true };
    let (matters, text) = (Vec::new(), None);
    let open = Open { unit: unit.into(), persons: vec![person], circumstance: 3, matters, text };
    told().office("2026-10-12", Body::Open(open))
}

fn measures(unit: &[UnitMeasure], person: &[PersonMeasure]) -> Measures {
    let persons = vec![PersonMeasures { name: "甲".into(), measures: person.to_vec() }];
    Measures { unit: unit.to_vec(), persons, rectify_due: Some(date("2026-11-30")) }
}

fn propose(measures: Measures) -> Body {
    Body::Propose(Propose { measures, by: "乙".into(), role: CaseRole::LeaderInCharge })
}

fn approve(role: CaseRole) -> Body {
    Body::Approve(Approval { approved: true, by: "丙".into(), role })
}

fn decide(measures: Measures) -> Body {
    Body::CaseDecide(CaseDecide { number: "1".into(), measures, honours_year: None })
}

fn mild() -> Measures {
    measures(&[UnitMeasure::Circular], &[PersonMeasure::Interview])
}

#[test]
fn m3_6_both_the_unit_and_a_person_are_held_to_account() {
    let told = opened("jfj").office("2026-10-15", decide(measures(&[UnitMeasure::Circular], &[])));
    assert_eq!(found(&told.case("2026-10-15").findings), ["one_sided 2026-10-15"]);
    let both = opened("jfj").office("2026-10-15", decide(mild()));
    assert!(both.case("2026-10-15").findings.is_empty());
}

#[test]
fn m3_8_1_the_leader_in_charge_proposes_and_the_main_leader_approves_in_that_order() {
    let walked = opened("fgw")
        .office("2026-10-13", propose(mild()))
        .office("2026-10-14", approve(CaseRole::MainLeader))
        .office("2026-10-15", decide(mild()));
    assert!(walked.case("2026-10-15").findings.is_empty());
    let turned = opened("fgw")
        .office("2026-10-13", approve(CaseRole::MainLeader))
        .office("2026-10-14", propose(mild()))
        .office("2026-10-15", decide(mild()));
    assert_eq!(found(&turned.case("2026-10-15").findings), ["path_violation 2026-10-15"]);
}

#[test]
fn m3_8_2_the_head_of_the_department_approves_for_its_subordinate_bodies() {
    let told = opened("zjzx")
        .office("2026-10-14", approve(CaseRole::DepartmentHead))
        .office("2026-10-15", decide(mild()));
    let case = told.case("2026-10-15");
    assert_eq!((case.path, case.findings.len()), (Some(2), 0));
}

#[test]
fn m3_8_4_grave_measures_need_the_government_and_the_party_committee() {
    let grave = || measures(&[UnitMeasure::NoHonours], &[PersonMeasure::Discipline]);
    let told = opened("fgw")
        .office("2026-10-13", propose(grave()))
        .office("2026-10-13", approve(CaseRole::MainLeader));
    let consent =
        Approval { approved: true, by: "丁".into(), role: CaseRole::MunicipalGovernment };
    let committee = Committee { approved: true, number: None };
    let short = told.office("2026-10-14", Body::Consent(consent));
    let decided = |told: Told| told.office("2026-10-15", decide(grave())).case("2026-10-15");
    let whole = decided(short.office("2026-10-14", Body::Committee(committee)));
    assert_eq!((whole.path, whole.findings.len()), (Some(4), 0));
    let told = opened("fgw")
        .office("2026-10-13", propose(grave()))
        .office("2026-10-13", approve(CaseRole::MainLeader));
    assert_eq!(found(&decided(told).findings), ["path_violation 2026-10-15"]);
}

#[test]
fn m3_8_a_unit_that_the_measures_do_not_name_has_no_path() {
    let case = opened("jfj").office("2026-10-15", decide(mild())).case("2026-10-15");
    assert_eq!((case.path, case.findings.len()), (None, 0));
}

#[test]
fn m3_7_a_rectification_that_is_not_accepted_in_time_is_missed_and_weighs() {
    let rectify = || measures(&[UnitMeasure::Rectify], &[PersonMeasure::Interview]);
    let told = || opened("jfj").office("2026-10-15", decide(rectify()));
    assert_eq!(owed(&told().case("2026-11-30").obligations), ["rectify 2026-11-30"]);
    let case = told().case("2026-12-01");
    assert_eq!(found(&case.findings), ["rectification_missed 2026-12-01"]);
    let weight: Vec<_> = case.weight.iter().map(|weighs| weighs.name()).collect();
    assert_eq!(weight, ["aggravating:no_rectification"]);
    let accepted = Body::Rectified(Rectified { text: "已改".into(), accepted: true });
    let case = told().office("2026-11-30", accepted).case("2026-12-01");
    assert!(case.findings.is_empty() && case.obligations.is_empty());
}

#[test]
fn m3_7_what_people_recorded_weighs_once_and_in_the_order_of_its_names() {
    let factor = |which| Body::Factor(Factor { which, text: Some("说明".into()) });
    let told = opened("fgw")
        .office("2026-10-13", factor(Weight::MitigatingAdmitted))
        .office("2026-10-13", factor(Weight::AggravatingAttitude))
        .office("2026-10-14", factor(Weight::AggravatingAttitude));
    let case = told.case("2026-10-14");
    let weight: Vec<_> = case.weight.iter().map(|weighs| weighs.name()).collect();
    assert_eq!(weight, ["aggravating:attitude", "mitigating:admitted"]);
}
