//! Makes Rust of the resource files `src/texts/*.ftl` before the program is compiled: a constant for each text, and a
//! function for each text with arguments. A text that lacks in one language, or has other arguments there, or asks for a
//! plural that its language does not have, ends the build (`build.rs`), with its file and its line.

mod check;
mod generate;
mod plural;
mod resource;

pub use resource::Fault;
use resource::Resource;
use std::path::Path;
use std::{env, fs};

/// The language that the page begins with, and that says in which order the arguments of a text are given.
const FIRST: &str = "zh";

/// Reads the resource files and writes `texts.rs` into the folder of what is built.
///
/// # Errors
/// What is wrong with the files, each with its place.
pub fn make() -> Result<(), Vec<Fault>> {
    println!("cargo::rerun-if-changed=src/texts");
    let fail = |error: std::io::Error| vec![Fault::of_file("src/texts", error.to_string())];
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let languages = read(&Path::new(&root).join("src/texts"))?;
    check::all(&languages)?;
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("texts.rs"), generate::all(&languages)).map_err(fail)
}

/// The resource files of a folder, the first language first and the others by their names.
fn read(folder: &Path) -> Result<Vec<Resource>, Vec<Fault>> {
    let fail = |error: std::io::Error| vec![Fault::of_file("src/texts", error.to_string())];
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            found.push((tag, fs::read_to_string(&path).map_err(fail)?));
        }
    }
    found.sort_by_key(|(tag, _)| (tag != FIRST, tag.clone()));
    let mut faults = Vec::new();
    let mut languages = Vec::new();
    for (tag, source) in found {
        match Resource::parse(&tag, &source) {
            Ok(resource) => languages.push(resource),
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() { Ok(languages) } else { Err(faults) }
}
