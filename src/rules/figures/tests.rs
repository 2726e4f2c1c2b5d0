//! RULES §6: the figures of a period.

use super::Counting;
use crate::domain::Date;
use crate::domain::figures::{By, Figures, Key, LimitKind, Period, PeriodFigures};
use crate::domain::limit::Basis;
use crate::domain::standing::{MatterStanding, Status};
use crate::rules::testing::{
    Told, approve, by, complete, date, extend, feedback, register, remind, supervised, told,
};

const FROM: &str = "2026-10-01";

fn period(to: &str) -> Period {
    Period { from: date(FROM), to: date(to) }
}

fn counted(told: &Told, to: &str, by: Option<By>) -> PeriodFigures {
    let mut counting = Counting::new(period(to), by);
    counting.matter(&told.matter(to), &told.acts(to));
    counting.finish(date(to), &told.profile)
}

fn due_on_the_30th() -> Told {
    told()
        .registered("2026-10-12", register(vec![by(Basis::Designated, "2026-10-30")], &["fgw"]))
        .by("fgw", "2026-10-20", feedback())
}

#[test]
fn m1_14_assignments_count_by_their_receipt_and_what_happened_by_its_own_day() {
    let early = told()
        .registered("2026-09-21", register(vec![by(Basis::Designated, "2026-12-31")], &["fgw"]))
        .office("2026-10-15", remind());
    let total = counted(&early, "2026-10-31", None).total;
    assert_eq!((total.rates.assigned, total.reminders), (0, 1));
    let late = due_on_the_30th().by("fgw", "2026-11-02", complete());
    let total = counted(&late, "2026-10-31", None).total;
    assert_eq!((total.rates.completed, total.rates.overdue, total.late()), (0, 1, 0));
    let total = counted(&late, "2026-11-30", None).total;
    assert_eq!((total.rates.completed, total.rates.overdue, total.late()), (1, 0, 1));
}

#[test]
fn m1_14_an_extension_counts_by_the_day_of_its_application_once_granted() {
    let told = due_on_the_30th()
        .by("fgw", "2026-10-28", extend("2026-11-20"))
        .office("2026-11-02", approve(3, true));
    assert_eq!(counted(&told, "2026-10-31", None).total.extended, 0);
    let groups = counted(&told, "2026-11-30", Some(By::Month)).groups.unwrap();
    let [(key, october)] = &groups[..] else { panic!("{groups:?}") };
    assert_eq!((key, october.extended), (&Key::Month(2026, 10), 1));
}

#[test]
fn m2_17_points_are_deducted_only_once_the_office_has_entered_them() {
    let told = || told().registered("2026-10-12", supervised(vec![], &["fgw"]));
    let total = counted(&told(), "2026-11-30", None).total;
    assert_eq!((total.first_reports_missed, total.monthly_reports_missed), (1, 1));
    assert_eq!(total.deductions, None);
    let told = told().with(|profile| profile.deduction_notice_missed = Some(2));
    assert_eq!(counted(&told, "2026-11-30", None).total.deductions, Some(0));
}

#[test]
fn the_kind_of_a_limit_is_that_of_the_one_in_force_law_before_the_rest() {
    let kind = |limits| {
        let told = told().registered("2026-10-12", register(limits, &["fgw"]));
        let groups = counted(&told, "2026-10-31", Some(By::Limit)).groups.unwrap();
        groups.into_iter().map(|(key, _)| key).collect::<Vec<_>>()
    };
    let both = vec![by(Basis::Designated, "2026-10-30"), by(Basis::Statutory, "2026-10-30")];
    assert_eq!(kind(both), [Key::Limit(LimitKind::Statutory)]);
    let earlier = vec![by(Basis::Designated, "2026-10-29"), by(Basis::Statutory, "2026-10-30")];
    assert_eq!(kind(earlier), [Key::Limit(LimitKind::Designated)]);
    assert_eq!(kind(vec![]), [Key::Limit(LimitKind::None)]);
}

/// A matter of one assignment that stands so.
fn standing(status: Status) -> MatterStanding {
    let mut matter = due_on_the_30th().matter("2026-10-20");
    matter.assignments[0].status = status;
    matter
}

fn of(many: &[(usize, Status)]) -> Figures {
    let last: Date = date("2026-10-31");
    let mut counting = Counting::new(period("2026-10-31"), None);
    for (many, status) in many {
        let matter = standing(*status);
        (0..*many).for_each(|_| counting.matter(&matter, &[]));
    }
    counting.finish(last, &told().profile).total
}

#[test]
fn published_statistics_come_out_as_they_were_published() {
    // 43 matters: 16 done (37 %), 27 open.
    let figures = of(&[(16, Status::Closed), (27, Status::InProgress)]);
    assert_eq!((figures.rates.assigned, figures.rates.completed), (43, 16));
    assert_eq!(figures.completion().percent(0).unwrap().to_string(), "37%");
    // 579 matters: 550 done (95 %), 29 open.
    let figures = of(&[(550, Status::Closed), (29, Status::InProgress)]);
    assert_eq!((figures.rates.assigned, figures.rates.completed), (579, 550));
    assert_eq!(figures.completion().percent(0).unwrap().to_string(), "95%");
    // 1121 of 1133 on time.
    let figures = of(&[(1121, Status::Closed), (12, Status::ClosedLate)]);
    assert_eq!((figures.rates.completed, figures.late()), (1133, 12));
    assert_eq!(figures.on_time().percent(2).unwrap().to_string(), "98.94%");
}
