//! Writes the demonstration ledger that the page offers on its first run.
//!
//! `cargo run --no-default-features --example demo_ledger`: the same bytes every time.

mod demo;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/demo.ledger.json");
    std::fs::write(&path, demo::export()?)?;
    println!("{}", path.display());
    Ok(())
}
