//! A list of a thousand rows settled as by keyboard: from one row that must be settled to the next, each
//! answer holding for all rows alike.

use super::clerk::Clerk;
use super::sheet::Desk;
use banjie::engine::query::sheet::{Column, Trouble, Which};
use std::fmt::Write as _;

/// A thousand rows, of which every second must be settled, in eight ways.
fn list() -> String {
    let mut list = "序号\t事项\t牵头单位\t配合单位\t完成时限\n".to_owned();
    for n in 1..=1000 {
        let (lead, co, due) = match n % 16 {
            1 => ("市教育局", "", "5年内"),
            3 => ("市教育局", "", "长期"),
            5 => ("市教育局、市住建局", "", "2026-12-31"),
            7 => ("", "", "2026-12-31"),
            9 => ("市教育局", "各区", "2026-12-31"),
            11 => ("市教育局", "", "尽快"),
            13 => ("市住建局；市教育局", "", "每季度末"),
            15 => ("市教育局", "#N/A", "2026年12月底前并长期坚持"),
            _ => ("市教育局", "市住建局", "2026-12-31"),
        };
        writeln!(list, "{n}\t任务第{n}号\t{lead}\t{co}\t{due}").unwrap();
    }
    list
}

#[test]
fn a_thousand_rows_are_settled_by_few_answers() {
    let clerk = Clerk::supervising(&["市教育局", "市住建局"]);
    let mut desk = Desk::with(clerk, &list());
    assert_eq!((desk.shown().counts.ready, desk.shown().counts.unsettled), (500, 500));
    let (mut answers, mut open) = (0, desk.shown().next);
    while let Some(at) = open {
        // The window is a page; the row that is being settled is in it wherever it stands.
        let shown = desk.asks(Which::Unsettled, 200, Some(at)).unwrap();
        let line = shown.rows.iter().find(|line| line.row.at == at).unwrap();
        assert!(answers < 40, "{:?}", line.row.troubles);
        let settled = &mut desk.said.settled;
        answers += 1;
        if let Some(Trouble::Name(_, name, _)) =
            line.row.troubles.iter().find(|one| matches!(one, Trouble::Name(..)))
        {
            settled.name(name, "市住建局");
        } else if line
            .row
            .troubles
            .iter()
            .any(|one| matches!(one, Trouble::NoLead | Trouble::SeveralLeads))
        {
            settled.leads.insert(at, "市教育局".to_owned());
            let alike = desk.asks(Which::Unsettled, 200, Some(at)).unwrap().led_alike;
            answers += usize::from(!alike.is_empty());
            let lead = |other| (other, "市教育局".to_owned());
            desk.said.settled.leads.extend(alike.into_iter().map(lead));
        } else {
            let cell = shown.cells.iter().find(|cell| cell.is_asked).unwrap();
            let text = if cell.column == Column::Due { "2027-12-31" } else { "市教育局" };
            settled.write(at, cell.column, text, &cell.written);
            let cells = desk.asks(Which::Unsettled, 200, Some(at)).unwrap().cells;
            let cell = cells.into_iter().find(|other| other.column == cell.column).unwrap();
            answers += usize::from(!cell.alike.is_empty());
            for other in cell.alike {
                desk.said.settled.write(other, cell.column, text, &cell.written);
            }
        }
        let is_settled = desk.asks(Which::Unsettled, 200, Some(at)).unwrap();
        let line = is_settled.rows.iter().find(|line| line.row.at == at).unwrap();
        open = if line.row.troubles.is_empty() { is_settled.next } else { Some(at) };
    }
    assert_eq!((desk.shown().counts.ready, desk.shown().counts.unsettled), (1000, 0));
    assert!(answers <= 24, "{answers} answers");
    assert_eq!(desk.registers(&desk.clerk.by()).unwrap().rows.len(), 1000);
}
