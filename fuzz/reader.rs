//! Bytes of any kind, given to the reader of ledger files.
//!
//! `cargo install cargo-fuzz`, then `cargo +nightly fuzz run reader -- -dict=fuzz/reader.dict`. What is found new lies
//! in `fuzz/corpus/reader`; `cargo +nightly fuzz cmin reader` leaves of it what reaches something of its own.

#![no_main]

mod attempt;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| attempt::attempt(bytes));
