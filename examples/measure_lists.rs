//! How much of task lists is read, and how much is asked: `cargo run --example measure_lists FILE…`.
//!
//! A cell is asked where a row has a doubt of its column; one that nobody has to settle is read. Whether
//! it is read rightly the tests say, which know what each list means (`tests/read_lists`).

use banjie::sheet::column::Column;
use banjie::sheet::doubt::column_of;
use banjie::sheet::head::{find, head_at};
use banjie::sheet::plan::{Choices, Kind, Trouble};
use banjie::sheet::read::read;
use banjie::sheet::reading::Reading;
use banjie::sheet::settled::Settled;
use std::collections::BTreeSet;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("{:>5} {:>6} {:>6} {:>6}  {:<8} list", "rows", "ready", "cells", "asked", "of");
    let (mut cells, mut asked) = (0, 0);
    for path in std::env::args().skip(1) {
        let tables = match std::fs::read(&path).map(|bytes| read(&bytes)) {
            Ok(Ok(tables)) => tables,
            refused => {
                println!("{path}: {refused:?}");
                continue;
            }
        };
        for table in tables.iter().filter(|table| table.refused.is_none() && find(table).is_some())
        {
            let head = find(table).unwrap_or_else(|| head_at(table, 0, 0));
            let choices = Choices::of(&head);
            let settled = Settled::default();
            let reading = Reading { table, head: &head, choices: &choices, settled: &settled };
            let rows = reading.rows();
            let tasks = rows.iter().filter(|row| row.kind == Kind::Task);
            let (mut own, mut doubtful, mut ready, mut questions) = (0, 0, 0, BTreeSet::new());
            for row in tasks.clone() {
                own += head.columns.iter().filter(|column| **column != Column::Ignored).count();
                let troubles =
                    row.troubles.iter().filter(|trouble| **trouble != Trouble::NotReceived);
                let columns: BTreeSet<_> = troubles.clone().map(column_of).collect();
                doubtful += columns.len();
                ready += usize::from(columns.is_empty());
                questions.extend(troubles.map(|trouble| format!("{trouble:?}")));
            }
            (cells, asked) = (cells + own, asked + doubtful);
            let (count, kinds) = (tasks.count(), questions.len());
            println!(
                "{count:>5} {ready:>6} {own:>6} {doubtful:>6}  {kinds:<8} {path} {}",
                table.name
            );
        }
    }
    println!("{cells} cells, of which {asked} are asked");
    ExitCode::SUCCESS
}
