//! Every number that the list says of itself is the length of the list that it opens.

use super::clerk::{Clerk, day};
use banjie::domain::UnitId;
use banjie::domain::figures::{LimitKind, Period};
use banjie::domain::standing::{Light, Status};
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::list::{Facets, Geometry, Rows};
use banjie::present::draft::ActKind;
use banjie::present::facets;
use banjie::present::list::{Filter, Group, Head, Selection};
use banjie::present::row::MatterRow;

const UNITS: [&str; 3] = ["市教育局", "市公安局", "市财政局"];

/// Joint matters of two leaders, three documents and all categories, that stand in many ways.
fn joint() -> Clerk {
    let clerk = Clerk::supervising(&UNITS);
    for n in 0..36 {
        let due = format!("2026-11-{:02}", 4 + n % 26);
        let units: Vec<&str> = (0..=n % 3).map(|k| UNITS[(n + k) % 3]).collect();
        let category = ["1", "2", "3", "4"][n % 4];
        let mut fields = vec![("category", category)];
        if n % 3 > 0 {
            fields.push(("leader", ["", "王副市长", "李副市长"][n % 3]));
            fields.push(("officer", ["", "赵某", "钱某"][n % 3]));
            fields.push(("document", ["兰政办函〔2026〕8号", "兰政办函〔2026〕9号"][n % 2]));
        }
        if n % 5 == 0 {
            fields.extend([("basis", "statutory"), ("law", "行政许可法")]);
        }
        let matter = clerk.registers_with(&format!("第{n:02}项"), &due, &units, &fields);
        if n % 4 == 0 {
            clerk.completes(matter, units[0]);
        }
        if n % 7 == 0 {
            clerk.records(matter, ActKind::Feedback, units[n % 3], &[("text", "已过半")]).unwrap();
        }
    }
    clerk.wakes("2026-11-18");
    clerk
}

fn rows(clerk: &Clerk, of: &Selection) -> Vec<MatterRow> {
    clerk.asks(Rows { of: of.clone(), from: 0, count: usize::MAX }).rows
}

fn length(clerk: &Clerk, of: &Selection) -> usize {
    let window = clerk.asks(Rows { of: of.clone(), from: 0, count: 0 });
    assert_eq!(window.total, rows(clerk, of).len());
    window.total
}

fn in_numbers(clerk: &Clerk, of: &Selection) -> facets::Facets {
    clerk.asks(Facets(of.clone()))
}

/// A filter of each kind, and some together.
fn filters(clerk: &Clerk) -> Vec<Filter> {
    let period = |from, to| Period { from: day(from), to: day(to) };
    let unit = clerk.unit(UNITS[1]);
    let late = Filter::of_statuses([Status::Overdue, Status::CompletedLate]);
    vec![
        Filter::default(),
        Filter::of_light(Light::Red),
        Filter::of_light(Light::Blue),
        late.clone(),
        Filter::of_unit(unit.clone()),
        Filter::of_leader("王副市长"),
        Filter::of_leader(""),
        Filter::of_officer("钱某"),
        Filter::of_document("兰政办函〔2026〕8号"),
        Filter::of_category(2),
        Filter::of_limit(LimitKind::Statutory),
        Filter::received_in(period("2026-11-02", "2026-11-02")),
        Filter::due_in(period("2026-11-18", "2026-11-30")),
        Filter::owed_in(period("2026-11-20", "2026-11-20")),
        Filter::of_text("第1"),
        Filter { light: Some(Light::Yellow), unit: Some(unit.clone()), ..Filter::default() },
        Filter { unit: Some(unit), leader: Some("李副市长".into()), ..late },
    ]
}

#[test]
fn each_number_is_the_length_of_the_list_that_it_opens() {
    let clerk = joint();
    for filter in filters(&clerk) {
        for (group, _) in Group::ALL {
            let of = Selection { filter: filter.clone(), group, ..Selection::default() };
            let narrowed = |filter| Selection { filter, ..of.clone() };
            let said = in_numbers(&clerk, &of);
            let here = rows(&clerk, &of);
            let mut matters: Vec<_> = here.iter().map(|row| row.id).collect();
            matters.sort_unstable();
            matters.dedup();
            assert_eq!(said.matters, matters.len(), "{of:?}");
            assert_eq!(said.assignments, length(&clerk, &Selection::by_unit(filter.clone())));
            let any = filter.of_any_light();
            for count in &said.counts {
                let lit = Filter { light: Some(count.light), ..any.clone() };
                assert_eq!(length(&clerk, &narrowed(lit.clone())), count.rows, "{lit:?} {group:?}");
                for (status, many) in &count.statuses {
                    let statuses = [*status].into();
                    let of_status = narrowed(Filter { statuses, ..lit.clone() });
                    assert_eq!(length(&clerk, &of_status), *many, "{of_status:?}");
                }
            }
            if let Some((due, many)) = said.green_due {
                let light = Some(Light::Green);
                let of_month = narrowed(Filter { light, due: Some(due), ..any.clone() });
                assert_eq!(length(&clerk, &of_month), many, "{of_month:?}");
            }
            for (unit, lights) in &said.units {
                let of_unit = Filter { unit: Some(unit.clone()), ..any.clone() };
                let all = length(&clerk, &narrowed(of_unit.clone()));
                assert_eq!(all, lights.iter().sum::<usize>(), "{of_unit:?}");
                for (count, many) in said.counts.iter().zip(lights) {
                    let lit = narrowed(Filter { light: Some(count.light), ..of_unit.clone() });
                    assert_eq!(length(&clerk, &lit), *many, "{lit:?}");
                }
            }
        }
    }
}

#[test]
fn each_filter_leaves_something_and_takes_something() {
    let clerk = joint();
    let all = length(&clerk, &Selection::default());
    assert_eq!(all, 36);
    for filter in filters(&clerk).into_iter().skip(1) {
        let left = length(&clerk, &Selection::of(filter.clone()));
        // They were all received on one day.
        let takes = filter.received.is_none();
        assert!(left > 0 && (left < all) == takes, "{left} of {filter:?}");
    }
    let other = Period { from: day("2026-11-03"), to: day("2026-12-31") };
    assert_eq!(length(&clerk, &Selection::of(Filter::received_in(other))), 0);
}

#[test]
fn the_names_that_are_offered_are_those_that_are_recorded() {
    let clerk = joint();
    let said = in_numbers(&clerk, &Selection::of(Filter::of_category(1)));
    assert_eq!(said.leaders, ["李副市长".into(), "王副市长".into()]);
    assert_eq!(said.officers, ["赵某".into(), "钱某".into()]);
    assert_eq!(said.documents.len(), 2);
    let without = length(&clerk, &Selection::of(Filter::of_leader("")));
    let with =
        said.leaders.iter().map(|name| length(&clerk, &Selection::of(Filter::of_leader(name))));
    assert_eq!(without + with.sum::<usize>(), 36);
}

#[test]
fn a_day_of_the_strip_opens_the_assignments_that_owe_something_on_it() {
    let clerk = joint();
    let strip = clerk.asks(Overview).strip;
    assert!(strip.iter().any(|bar| bar.count > 1));
    for bar in strip {
        let on = Period { from: bar.date, to: bar.date };
        assert_eq!(length(&clerk, &Selection::by_unit(Filter::owed_in(on))), bar.count);
    }
}

#[test]
fn a_row_that_is_narrowed_to_a_unit_shows_this_unit_first_and_by_its_own_light() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers("金融高级人才引进", "2026-11-10", &UNITS);
    clerk.wakes("2026-11-09");
    clerk.applies(matter, UNITS[0], "2026-12-10");
    clerk.decides(matter, UNITS[0], true);
    clerk.wakes("2026-11-18");
    let lead = clerk.unit(UNITS[0]);
    let row = rows(&clerk, &Selection::of(Filter::of_unit(lead.clone()))).remove(0);
    assert_eq!((row.light, row.of_first_status()), (Light::Green, 1));
    assert_eq!(row.singly().iter().map(|unit| &unit.unit).collect::<Vec<_>>(), [&lead]);
    assert_eq!(row.together().len(), 2);
    let red = Filter { light: Some(Light::Red), ..Filter::of_unit(lead) };
    assert_eq!(length(&clerk, &Selection::of(red)), 0, "the lead is in time");
}

#[test]
fn by_unit_each_assignment_has_a_row_of_its_own_in_the_group_of_its_unit() {
    let clerk = joint();
    let of = Selection::by_unit(Filter::default());
    let here = rows(&clerk, &of);
    assert_eq!(here.len(), clerk.asks(Overview).assignments);
    let outline = clerk.asks(Geometry(of));
    assert_eq!(outline.rows.len(), here.len());
    let mut left = here.iter();
    for group in &outline.groups {
        let Head::Unit(Some(unit)) = &group.head else { panic!("{group:?}") };
        let own: Vec<_> = left.by_ref().take(group.rows).collect();
        let units: Vec<Vec<&UnitId>> =
            own.iter().map(|row| row.units.iter().map(|unit| &unit.unit).collect()).collect();
        assert!(units.iter().all(|units| *units == [unit]), "{units:?}");
        let red = own.iter().filter(|row| row.light == Light::Red).count();
        assert_eq!(red, group.lights[0]);
        assert_eq!(group.lights.iter().sum::<usize>(), group.rows);
    }
    assert_eq!(left.count(), 0);
}

#[test]
fn groups_come_one_after_the_other_and_what_has_no_name_comes_last() {
    let clerk = joint();
    let heads = |group| {
        let outline = clerk.asks(Geometry(Selection { group, ..Selection::default() }));
        assert_eq!(outline.groups.iter().map(|group| group.rows).sum::<usize>(), 36);
        outline.groups.into_iter().map(|group| group.head).collect::<Vec<_>>()
    };
    let leaders = [Some("李副市长".into()), Some("王副市长".into()), None].map(Head::Leader);
    assert_eq!(heads(Group::Leader), leaders);
    assert_eq!(heads(Group::Category), [1, 2, 3, 4].map(Head::Category));
    let lights = heads(Group::Light);
    assert_eq!(lights.first(), Some(&Head::Light(Light::Red)));
    assert_eq!(clerk.asks(Geometry(Selection::default())).groups, []);
}
