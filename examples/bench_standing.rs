//! Times `banjie standing` on a large ledger, beside only reading and hashing the same file.
//!
//! ```sh
//! cargo build --release --no-default-features
//! cargo run --release --no-default-features --example bench_standing -- [MATTERS]
//! ```
//!
//! Makes a ledger of MATTERS matters (100,000 unless told) as `make_ledger` does, and prints a table:
//! seconds and the greatest memory of each command. Linux only: memory is read from `/proc`.

#[path = "make_ledger/city/mod.rs"]
mod city;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let matters = std::env::args().nth(1).map_or(Ok(100_000), |n| n.parse())?;
    let file = std::env::temp_dir().join("banjie-bench.ledger.json");
    let begun = Instant::now();
    let (acts, bytes) = write(&file, matters)?;
    println!(
        "made     {matters} matters, {acts} acts, {} MB in {:.1} s",
        bytes >> 20,
        begun.elapsed().as_secs_f64()
    );
    println!("{:<28}{:>10}{:>12}", "", "seconds", "peak MB");
    for (what, arguments) in [
        ("check: read and hash", vec!["check"]),
        ("standing", vec!["standing", "--as-of", city::UNTIL]),
    ] {
        let (seconds, peak) = run(&arguments, &file)?;
        println!("{what:<28}{seconds:>10.1}{:>12}", peak >> 10);
    }
    std::fs::remove_file(file)?;
    Ok(())
}

/// Runs the command line; the seconds it took and its greatest memory in KiB.
fn run(arguments: &[&str], file: &Path) -> Result<(f64, u64), Box<dyn Error>> {
    let program = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/release/banjie");
    let begun = Instant::now();
    let mut child =
        Command::new(program).args(arguments).arg(file).stdout(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait()?.is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
        let size = line.split_whitespace().nth(1).and_then(|size| size.parse().ok());
        peak = peak.max(size.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok((begun.elapsed().as_secs_f64(), peak))
}

fn write(file: &Path, matters: u32) -> Result<(usize, u64), Box<dyn Error>> {
    let until = city::UNTIL.parse()?;
    let ledger = city::ledger(matters, city::SEED, until)?;
    let text = ledger.export(&city::exported(until)?);
    std::fs::write(file, &text)?;
    Ok((ledger.len(), u64::try_from(text.len())?))
}
