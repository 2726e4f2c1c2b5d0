//! The demonstration ledger: published tasks, units and deadlines, with invented proceedings.
//!
//! Tasks and units are those of the lists in `tests/data/real`; every date and every proceeding is
//! an example, and says so (演示) in its text or in the name of the person who recorded it.

mod book;
mod case;
#[path = "../../common/pen.rs"]
mod pen;
mod stories;
mod tasks;

use std::error::Error;

/// The file, the same bytes every time.
pub(crate) fn export() -> Result<String, Box<dyn Error>> {
    let tasks = tasks::published()?;
    let mut book = book::Book::found(&tasks)?;
    for (number, task) in tasks.iter().enumerate() {
        let story = stories::of(number);
        book.matter(number, task, story);
    }
    case::record(&mut book);
    book.export()
}
