//! RULES §2: the matter as its acts make it.

use crate::domain::Body;
use crate::domain::limit::Basis;
use crate::domain::matter::{Amend, Role};
use crate::rules::testing::{Told, assignment, by, date, register, told};

fn amend(title: Option<&str>, supervised: Option<u8>) -> Body {
    Body::Amend(Box::new(Amend { title: title.map(Into::into), supervised, ..Amend::default() }))
}

fn registered() -> Told {
    told().registered("2026-10-12", register(vec![by(Basis::Designated, "2026-12-31")], &["fgw"]))
}

#[test]
fn an_amendment_dated_before_the_registration_changes_nothing() {
    let early =
        registered().office("2026-10-11", amend(Some("更名"), Some(1))).matter("2026-10-20");
    assert_eq!((&*early.title, early.supervised), ("事项", None));
    let on_the_day = registered().office("2026-10-12", amend(Some("更名"), Some(1)));
    let matter = on_the_day.matter("2026-10-20");
    assert_eq!((&*matter.title, matter.supervised), ("更名", Some(1)));
}

#[test]
fn s_is_the_day_since_which_a_matter_has_been_supervised_without_a_break() {
    let told = registered()
        .office("2026-10-13", amend(None, Some(1)))
        .office("2026-10-14", amend(None, Some(2)));
    assert_eq!(told.matter("2026-10-14").supervised_since, Some(date("2026-10-13")));
    let told =
        told.office("2026-10-15", amend(None, Some(0))).office("2026-10-16", amend(None, Some(3)));
    assert_eq!(told.matter("2026-10-15").supervised_since, None);
    assert_eq!(told.matter("2026-10-16").supervised_since, Some(date("2026-10-16")));
}

#[test]
fn a_second_assignment_changes_persons_and_role_and_no_limit() {
    let mut again = assignment("fgw", Role::Lead);
    again.limits = vec![by(Basis::Designated, "2026-11-30")];
    again.responsible = Some("新任".into());
    let lead = registered().office("2026-10-13", Body::Assign(again)).lead("2026-10-13");
    assert_eq!(lead.due, Some(date("2026-12-31")));
    assert_eq!(lead.responsible.as_deref(), Some("新任"));
}
