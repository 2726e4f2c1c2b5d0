//! Whatever the page can do, done without a browser: engines over stores in memory, asked and given
//! commands as a page asks them, forms filled in as a clerk fills them in.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

mod accountability;
mod beside;
mod chance;
#[path = "../../examples/make_ledger/city/mod.rs"]
mod city;
mod clerk;
mod concurrent;
mod correct;
mod crossing;
mod damage;
mod days;
mod deciding;
mod desk;
mod durable;
mod exchange;
mod failing;
mod figures;
mod find;
mod forms;
mod keyed;
mod leader;
mod list;
mod measures;
mod narrowed;
mod reasons;
mod refusals;
mod remembered;
mod seals;
mod settling;
mod several;
mod sheet;
mod sheet_again;
mod sheet_in_hand;
mod sheet_once;
mod sheet_thousand;
mod sheet_unread;
mod start;
mod stopping;
mod story;
mod supervision;
mod tabs;
mod units;
mod withdrawing;
mod workbook;
mod year;
