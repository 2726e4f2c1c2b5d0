//! Writes a large ledger of invented matters, the same bytes for the same arguments.
//!
//! ```sh
//! cargo run --release --no-default-features --example make_ledger -- MATTERS FILE [SEED [UNTIL]]
//! ```
//!
//! MATTERS matters of some ten acts each, the last of them on UNTIL (2026-11-23 unless told). The
//! first matters are the same however many there are.

mod city;

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: make_ledger MATTERS FILE [SEED [UNTIL]]";
    let matters = arguments.next().ok_or(usage)?.parse()?;
    let file = arguments.next().ok_or(usage)?;
    let seed = arguments.next().map_or(Ok(city::SEED), |seed| seed.parse())?;
    let until = arguments.next().unwrap_or_else(|| city::UNTIL.to_owned()).parse()?;
    let ledger = city::ledger(matters, seed, until)?;
    let text = ledger.export(&city::exported(until)?);
    std::fs::write(&file, &text)?;
    println!("{file}: {matters} matters, {} acts, {} bytes", ledger.len(), text.len());
    Ok(())
}
