//! Over all lists of the repository: what is rightly asked is asked, and of all cells less than one of
//! twenty although it is clear.

use super::read::Read;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn what_is_asked_is_in_doubt_and_little_else_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let text = fs::read_to_string(root.join("asked.tsv")).unwrap();
    let mut rightly: BTreeSet<(String, String, u64)> = BTreeSet::new();
    for line in text.lines().skip(1) {
        let parts: Vec<&str> = line.split('\t').collect();
        for span in parts[2].split(' ') {
            let (first, last) = span.split_once('-').unwrap_or((span, span));
            for row in first.parse().unwrap()..=last.parse().unwrap() {
                rightly.insert((parts[0].to_owned(), parts[1].to_owned(), row));
            }
        }
    }
    let mut asked: BTreeSet<(String, String, u64)> = BTreeSet::new();
    let mut cells = 0;
    for folder in ["lists", "real"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "md") {
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let read = Read::of(&path, &[]);
            let held = read.0["columns"].as_array().unwrap();
            let held = held.iter().filter(|column| column["holds"] != "ignored").count();
            cells += held * read.rows().len();
            for row in read.rows() {
                let at = row.0["row"].as_u64().unwrap();
                for doubt in row.0["doubts"].as_array().unwrap() {
                    asked.insert((name.clone(), doubt["field"].as_str().unwrap().to_owned(), at));
                }
            }
        }
    }
    let unasked: Vec<_> = rightly.difference(&asked).collect();
    assert!(unasked.is_empty(), "read without a question: {unasked:?}");
    let clear: Vec<_> = asked.difference(&rightly).collect();
    assert!(clear.len() * 20 < cells, "{} of {cells} cells: {clear:?}", clear.len());
}
