//! What the workbook of the list is made of.

use super::clerk::Clerk;
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::list::Rows;
use banjie::engine::query::workbook::{Responsibilities, Statistics};
use banjie::present::draft::ActKind;
use banjie::present::list::{Filter, Selection};

const UNITS: [&str; 3] = ["市教育局", "市公安局", "市财政局"];

/// Twelve joint matters, one of them late, one extended, one completed.
fn several() -> Clerk {
    let clerk = Clerk::supervising(&UNITS);
    let matters: Vec<_> = (0..12)
        .map(|n| {
            let due = if n == 0 { "2026-11-10" } else { "2026-12-10" };
            clerk.registers(&format!("第{n:02}项"), due, &[UNITS[n % 3], UNITS[(n + 1) % 3]])
        })
        .collect();
    clerk.wakes("2026-11-16");
    clerk.applies(matters[1], UNITS[1], "2026-12-20");
    clerk.decides(matters[1], UNITS[1], true);
    clerk.completes(matters[2], UNITS[2]);
    clerk.records(matters[3], ActKind::Feedback, UNITS[0], &[("text", "已过半")]).unwrap();
    clerk
}

#[test]
fn portions_of_the_responsibility_list_put_together_are_one_line_for_each_unit_of_each_row() {
    let clerk = several();
    let of = Selection::default();
    let portion = |from| clerk.asks(Responsibilities { of: of.clone(), from, count: 5 });
    let lines: Vec<_> = [0, 5, 10, 15].into_iter().flat_map(portion).collect();
    let rows = clerk.asks(Rows { of, from: 0, count: 100 }).rows;
    assert_eq!(lines.len(), 24);
    let mut left = lines.iter();
    for row in &rows {
        let of_row: Vec<_> = left.by_ref().take(row.units.len()).collect();
        for unit in &row.units {
            let line = of_row.iter().find(|line| line.unit == unit.unit).unwrap();
            let said = (line.due, line.status, line.role, &line.task);
            assert_eq!(said, (unit.due, unit.status, unit.role, &row.title));
        }
    }
}

#[test]
fn the_figures_of_the_units_add_up_to_those_of_the_ledger() {
    let clerk = several();
    let all = clerk.asks(Statistics(Selection::default()));
    let rates = clerk.asks(Overview).rates;
    let sum = |of: fn(&banjie::domain::standing::Rates) -> usize| {
        all.units.iter().map(|unit| of(&unit.rates)).sum::<usize>()
    };
    assert_eq!(sum(|r| r.assigned), rates.assigned);
    assert_eq!(sum(|r| r.completed), rates.completed);
    assert_eq!(sum(|r| r.overdue), rates.overdue);
    assert_eq!(all.units.iter().map(|unit| unit.extended).sum::<usize>(), 1);
    assert_eq!(rates.overdue, 2);
    assert_eq!(all.points, None, "no points before the city's own are entered");
}

#[test]
fn the_figures_are_of_what_the_list_shows() {
    let clerk = several();
    let filter = Filter { text: "第00项".to_owned(), ..Filter::default() };
    let one = clerk.asks(Statistics(Selection { filter, ..Selection::default() }));
    assert_eq!(one.units.len(), 2);
    assert!(one.units.iter().all(|unit| unit.rates.assigned == 1 && unit.rates.overdue == 1));
}
