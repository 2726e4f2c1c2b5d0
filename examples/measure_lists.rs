//! Measures how many cells of task lists are read, how many are asked, and how many of the asked ones a reader of the
//! list would find clear. `cargo run --example measure_lists [FILE…]`; without files it takes all lists of the
//! repository.
//!
//! A cell counts as asked if its row has a doubt about the cell's column; all other cells count as read. Whether they
//! are read correctly is tested in `tests/read_lists`. `tests/data/asked.tsv` lists the cells that have to be asked;
//! any other cell that is asked counts as clear.

use banjie::sheet::answers::Answers;
use banjie::sheet::column::Column;
use banjie::sheet::doubt::{column_of, column_word};
use banjie::sheet::head::find;
use banjie::sheet::plan::{Choices, Kind, Trouble};
use banjie::sheet::read::read;
use banjie::sheet::reading::Reading;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The cells that have to be asked: file, field, row.
type Truth = BTreeSet<(String, String, usize)>;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let truth = truth(&root.join("asked.tsv"));
    let mut paths: Vec<PathBuf> = std::env::args().skip(1).map(PathBuf::from).collect();
    if paths.is_empty() {
        paths = ["lists", "real"].iter().flat_map(|folder| lists(&root.join(folder))).collect();
    }
    println!(
        "{:>5} {:>6} {:>6} {:>6} {:>6}  {:<8} list",
        "rows", "ready", "cells", "asked", "clear", "of"
    );
    let mut sum = [0_usize; 3];
    for path in paths {
        let tables = match fs::read(&path).map(|bytes| read(&bytes)) {
            Ok(Ok(tables)) => tables,
            refused => {
                println!("{}: {refused:?}", path.display());
                continue;
            }
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // A sheet that the workbook hides is taken in only where a person turns to it.
        for table in tables.iter().filter(|table| table.refused.is_none() && !table.is_hidden) {
            let Some(head) = find(table) else { continue };
            let (choices, settled) = (Choices::of(&head), Answers::default());
            let reading = Reading { table, head: &head, choices: &choices, settled: &settled };
            let rows = reading.rows();
            let tasks = rows.iter().filter(|row| row.kind == Kind::Task);
            let (mut own, mut doubtful, mut clear, mut ready) = (0, 0, 0, 0);
            let mut questions = BTreeSet::new();
            for row in tasks.clone() {
                let left_out =
                    |column: &Column| matches!(column, Column::Ignored | Column::Progress);
                own += head.columns.iter().filter(|column| !left_out(column)).count();
                let troubles =
                    row.troubles.iter().filter(|trouble| **trouble != Trouble::NotReceived);
                let fields: BTreeSet<&str> =
                    troubles.clone().map(|one| column_of(one).map_or("row", column_word)).collect();
                let is_clear =
                    |field: &&&str| !truth.contains(&(name.clone(), (**field).to_owned(), row.at));
                doubtful += fields.len();
                clear += fields.iter().filter(is_clear).count();
                ready += usize::from(fields.is_empty());
                questions.extend(troubles.map(|trouble| format!("{trouble:?}")));
            }
            for (sum, more) in sum.iter_mut().zip([own, doubtful, clear]) {
                *sum += more;
            }
            let (count, kinds) = (tasks.count(), questions.len());
            println!(
                "{count:>5} {ready:>6} {own:>6} {doubtful:>6} {clear:>6}  {kinds:<8} {name} {}",
                table.name
            );
        }
    }
    let [cells, asked, clear] = sum;
    let tenths = clear * 1000 / cells.max(1);
    println!(
        "{cells} cells, of which {asked} are asked, {clear} of them although clear: {}.{} % of all",
        tenths / 10,
        tenths % 10
    );
    ExitCode::SUCCESS
}

/// The lists of a folder.
fn lists(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending != "md"));
    paths.sort();
    paths
}

/// Reads `asked.tsv`. Each line has a file, a field, and rows such as `4-6 10`.
fn truth(path: &Path) -> Truth {
    let text = fs::read_to_string(path).unwrap_or_default();
    let mut truth = Truth::new();
    for line in text.lines().skip(1) {
        let [file, field, rows] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        for span in rows.split(' ') {
            let (first, last) = span.split_once('-').unwrap_or((span, span));
            if let (Ok(first), Ok(last)) = (first.parse::<usize>(), last.parse::<usize>()) {
                let asked = |row| (file.to_owned(), field.to_owned(), row);
                truth.extend((first..=last).map(asked));
            }
        }
    }
    truth
}
