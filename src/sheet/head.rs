//! Which rows are the head, and what the columns under it hold.

mod further;
mod lines;
mod names;
mod parts;

use super::column::Column;
use super::guess;
use super::{Table, plain};
pub use further::Further;
use further::further;
use lines::{columns, is_beside, is_divided, is_second, repeats, words};
use names::{column, is_left_out, is_named, is_own};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A head: where it stands, and what the columns under it hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The first row under it.
    pub first: usize,
    /// How many rows it is high: none where every column is for a person to name.
    pub height: usize,
    /// The words over each column.
    pub words: Vec<String>,
    /// What each column holds.
    pub columns: Vec<Column>,
    /// What each left-out column seems to hold. None once a person has said what it holds.
    pub suspects: Vec<Option<Column>>,
    /// What stands above it, first line first: titles, sources.
    pub above: Vec<String>,
    /// Whether the head itself says that the first unit leads.
    pub first_leads: bool,
    /// Whether two tables stand side by side: a row has a task of each.
    pub is_beside: bool,
    /// The heads of further tables below the first, in the sheet's order.
    pub further: Vec<Further>,
}

impl Head {
    /// Says what a column holds; nothing is suspected of it then.
    pub fn hold(&mut self, n: usize, column: Column) {
        if let Some(held) = self.columns.get_mut(n) {
            *held = column;
        }
        if let Some(suspect) = self.suspects.get_mut(n) {
            *suspect = None;
        }
    }

    /// The head of the further table that a row belongs to, counted from 0; none in the first table.
    pub fn further_of(&self, row: usize) -> Option<&Further> {
        self.further.iter().rev().find(|further| further.at <= row)
    }

    /// The columns that are left out and seem to hold something, until a person has said what they are.
    pub fn suspected(&self) -> impl Iterator<Item = (usize, Column)> {
        let columns = self.columns.iter().zip(&self.suspects).enumerate();
        columns.filter_map(|(n, (column, suspect))| {
            Some((n, suspect.filter(|_| *column == Column::Ignored)?))
        })
    }
}

/// What a head says of which unit leads: 责任单位（列第一位的为牵头单位）, （首位为牵头单位）.
const FIRST: [&str; 3] = ["第一", "首位", "首个"];

/// Where a head is looked for.
const LOOKED: usize = 20;

/// Finds the head: the row, or two rows one upon the other, whose words name the most columns. None
/// where no two columns are named; then a person says what each column holds.
pub fn find(table: &Table) -> Option<Head> {
    // A title over the whole sheet stands in each of its cells, and is one.
    let named = |at, height| {
        let words = words(table, at, height);
        words.iter().filter(|words| is_named(words)).collect::<BTreeSet<_>>().len()
    };
    let mut best: Option<(usize, usize, usize)> = None;
    for at in 0..table.rows.len().min(LOOKED) {
        let one = named(at, 1);
        let two = named(at, 2);
        // Two rows are a head only where both name columns; a title above a head names none.
        let is_two =
            one > 0 && (is_second(table, at) && two >= one || one > 1 && is_divided(table, at));
        let (height, named) = if is_two { (2, two.max(one)) } else { (1, one) };
        if named > best.map_or(1, |(.., named)| named) {
            best = Some((at, height, named));
        }
    }
    best.map(|(at, height, _)| head_at(table, at, height))
}

/// The head that begins in a row and is one or two rows high. With a height of 0, a person has to name each column.
pub fn head_at(table: &Table, at: usize, height: usize) -> Head {
    let first = (at + height).min(table.rows.len());
    let words = if height == 0 {
        vec![String::new(); table.rows.first().map_or(0, Vec::len)]
    } else {
        words(table, at, height)
    };
    let columns = columns(table, first, &words);
    let known: Vec<bool> = words.iter().map(|words| is_left_out(words)).collect();
    // 办理要求 is a title for want of a better one: where it says the same of all tasks, another may hold them.
    let is_title = |(n, words): (usize, &String)| {
        columns.get(n) == Some(&Column::Title)
            && (column(words) == Column::Title || !repeats(table, first, n))
    };
    let has_title = words.iter().enumerate().any(is_title);
    let mut suspects = guess::suspects(table, first, &columns, &known, has_title);
    for (suspect, _) in suspects.iter_mut().zip(&words).filter(|(_, words)| is_own(words)) {
        *suspect = None;
    }
    let above = table.rows.iter().take(at).filter_map(|row| {
        let text = row.iter().find(|cell| !cell.is_empty())?.to_string();
        (!is_named(&plain(&text))).then_some(text)
    });
    // 第一责任人 is a column of persons and says nothing about which unit leads.
    let first_leads = columns.iter().zip(&words).any(|(column, words)| {
        *column == Column::Units && FIRST.iter().any(|word| words.contains(word))
    });
    let further = if height == 0 { Vec::new() } else { further(table, first, &words, &columns) };
    let above = above.collect();
    let is_beside = is_beside(&words, &columns);
    Head { first, height, words, columns, suspects, above, first_leads, is_beside, further }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::read::pasted;

    /// The columns that a head of one row names.
    fn named(head: &str) -> Vec<Column> {
        let table = pasted(&format!("{head}\n")).unwrap();
        head_at(&table, 0, 1).columns
    }

    #[test]
    fn columns_are_known_by_the_names_that_offices_give_them() {
        for (column, names) in [
            (Column::Title, "事项\t工作事项\t事项名称\t项目"),
            (Column::Lead, "牵头单位\t主办单位\t牵头部门\t主办部门"),
            (
                Column::Units,
                "责任单位\t责任单位(列第一位)\t责任单位（列第一位的为牵头单位）\t承办单位\t责任部门",
            ),
            (Column::Co, "配合单位\t配合部门\t协办单位"),
            (
                Column::Due,
                "办结时限\t完成时限\t完成时间\t办结时限（年月日）\t完 成 时 限\t计划竣工时间",
            ),
            (Column::Received, "交办时间\t收文时间\t交办日期"),
            (Column::Responsible, "责任人\t第一责任人\t整改责任人\t直接责任人"),
            (Column::Document, "文号\t来文文号"),
            (Column::Number, "序号\t编号\t序号/编号\t提案号"),
            (Column::Progress, "办理情况\t进展情况（截至11月）\t整改进展"),
            (Column::Ignored, "状态\t备注"),
        ] {
            for name in names.split('\t') {
                assert_eq!(named(name), [column], "{name}");
            }
        }
    }

    #[test]
    fn a_long_text_is_the_title_where_nothing_else_is() {
        for (head, columns) in [
            ("目标任务\t牵头单位", [Column::Title, Column::Lead]),
            ("督查内容\t责任单位", [Column::Title, Column::Units]),
            ("工作内容\t事项", [Column::Content, Column::Title]),
            ("议定事项\t责任单位", [Column::Title, Column::Units]),
        ] {
            assert_eq!(named(head), columns, "{head}");
        }
    }

    #[test]
    fn the_head_is_found_under_titles_and_in_two_rows() {
        for (why, text, first, height, columns) in [
            ("the first row", "事项\t牵头单位\n甲\t乙", 1, 1, "TL"),
            ("under titles", "任务分解表\t\n（2018年）\t\n事项\t责任单位\n甲\t乙", 3, 1, "TU"),
            (
                "two rows",
                "序号\t事项\t责任单位\t责任单位\t完成时限\n\t\t牵头单位\t配合单位\t\n1\t甲\t乙\t丙\t12月",
                2,
                2,
                "NTLCD",
            ),
            ("an empty row between", "督查台账\t\n\t\n事项\t牵头单位\n甲\t乙", 3, 1, "TL"),
        ] {
            let head = find(&pasted(text).unwrap()).unwrap();
            let letters: String = head.columns.iter().map(|column| letter(*column)).collect();
            assert_eq!((head.first, head.height, &*letters), (first, height, columns), "{why}");
        }
        assert_eq!(find(&pasted("甲\t市水利局\n乙\t市财政局").unwrap()), None);
    }

    fn letter(column: Column) -> char {
        match column {
            Column::Number => 'N',
            Column::Title => 'T',
            Column::Lead => 'L',
            Column::Units => 'U',
            Column::Co => 'C',
            Column::Due => 'D',
            _ => '-',
        }
    }

    #[test]
    fn the_first_unit_leads_only_where_the_head_of_the_units_says_so() {
        for (head, leads) in [
            ("事项\t责任单位（列第一位的为牵头单位）", true),
            ("事项\t责任单位", false),
            ("事项\t责任单位\t第一责任人", false),
        ] {
            assert_eq!(head_at(&pasted(head).unwrap(), 0, 1).first_leads, leads, "{head}");
        }
    }

    #[test]
    fn spans_of_dates_and_better_titles_are_not_left_out_unsaid() {
        let suspects = |text: &str| {
            let head = find(&pasted(text).unwrap()).unwrap();
            head.suspected().map(|(n, column)| (n, letter(column))).collect::<Vec<_>>()
        };
        let rows = "甲\t市水利局\t2026-01-01至2026-06-30\n乙\t市水利局\t2026-02-01至2026-07-31";
        assert_eq!(suspects(&format!("事项\t责任单位\t起止时间\n{rows}")), [(2, 'D')]);
        let rows = ["甲", "乙", "丙"].map(|n| format!("请抓紧办理{n}项目\t抓紧\t市水利局\n"));
        let rows = rows.concat();
        assert_eq!(suspects(&format!("批语\t办理要求\t责任单位\n{rows}")), [(0, 'T')]);
        let rows = ["李明 13800000000", "周敏 8888888"].map(|of| format!("甲\t市水利局\t{of}\n"));
        let rows = rows.concat();
        assert_eq!(suspects(&format!("事项\t责任单位\t联系人及电话\n{rows}")), [(2, '-')]);
    }

    #[test]
    fn a_person_can_say_where_the_head_is_or_that_there_is_none() {
        let table = pasted("事项\t牵头单位\n甲\t乙\n丙\t丁").unwrap();
        assert_eq!(head_at(&table, 1, 1).words, ["甲", "乙"]);
        let none = head_at(&table, 0, 0);
        assert_eq!((none.first, none.columns), (0, vec![Column::Ignored; 2]));
        assert_eq!(head_at(&table, 99, 2).first, 3, "beyond the sheet nothing is under it");
    }
}
