//! What is made before the program is compiled: the texts in Rust, and the table of pinyin initials.

mod initials;
mod texts;

use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=src/build");
    println!("cargo::rerun-if-changed=src/texts");
    if let Err(error) = initials::write() {
        println!("cargo::error={error}");
        return ExitCode::FAILURE;
    }
    match texts::write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}
