//! The command line's answer.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The folders with the lists.
pub fn folders() -> Vec<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lists");
    std::iter::once(own).chain(std::env::var_os("BANJIE_LISTS").map(PathBuf::from)).collect()
}

/// What the command line does with a file.
pub fn run(path: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_banjie")).arg("sheet").arg(path).args(more).output().unwrap()
}

/// A list as it was read.
pub struct Read(pub Value);

impl Read {
    pub fn of(path: &Path, more: &[&str]) -> Self {
        let output = run(path, more);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {said}", path.display());
        Self(serde_json::from_slice(&output.stdout).unwrap())
    }

    /// A list that a test makes, in a file of this name.
    pub fn made(name: &str, bytes: &[u8]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("banjie-{}-{number}-{name}", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        let read = Self::of(&path, &[]);
        std::fs::remove_file(path).unwrap();
        read
    }

    /// The row of a line of the sheet.
    pub fn row(&self, at: u64) -> Row<'_> {
        let rows = self.0["rows"].as_array().unwrap();
        Row(rows.iter().find(|row| row["row"] == at).unwrap_or_else(|| panic!("row {at}")))
    }

    pub fn rows(&self) -> Vec<Row<'_>> {
        self.0["rows"].as_array().unwrap().iter().map(Row).collect()
    }

    /// What columns hold, by the words over them; of one that is left out what it seems to hold.
    pub fn holds(&self, words: &str) -> (&str, Option<&str>) {
        let columns = self.0["columns"].as_array().unwrap();
        let column = columns.iter().find(|column| column["words"] == words).unwrap();
        (column["holds"].as_str().unwrap(), column["suspect"].as_str())
    }

    /// The doubts of the whole list, `field: said: why`.
    pub fn doubts(&self) -> Vec<String> {
        doubts(&self.0["doubts"])
    }
}

/// A row as it was read.
pub struct Row<'r>(pub &'r Value);

impl Row<'_> {
    pub fn title(&self) -> &str {
        self.0["title"].as_str().unwrap()
    }

    /// `2026-06-30`, `5 working`, or nothing.
    pub fn limit(&self) -> String {
        let limit = &self.0["limit"];
        match (limit["date"].as_str(), limit["days"].as_u64()) {
            (Some(date), _) => date.to_owned(),
            (_, Some(days)) => format!("{days} {}", limit["day_kind"].as_str().unwrap()),
            _ => String::new(),
        }
    }

    /// The names of the units, one that leads with a star.
    pub fn units(&self) -> String {
        let units = self.0["units"].as_array().unwrap().iter();
        let names = units.map(|unit| {
            let star = if unit["role"] == "lead" { "*" } else { "" };
            format!("{}{star}", unit["name"].as_str().unwrap())
        });
        names.collect::<Vec<_>>().join(" ")
    }

    pub fn responsible(&self) -> Option<&str> {
        self.0["responsible"].as_str()
    }

    /// `field: said: why`.
    pub fn doubts(&self) -> Vec<String> {
        doubts(&self.0["doubts"])
    }

    /// Whether something is asked of a field.
    pub fn asks(&self, field: &str) -> bool {
        self.0["doubts"].as_array().unwrap().iter().any(|doubt| doubt["field"] == field)
    }
}

fn doubts(doubts: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let doubt =
        |doubt: &Value| [&doubt["field"], &doubt["said"], &doubt["why"]].map(text).join(": ");
    doubts.as_array().unwrap().iter().map(doubt).collect()
}
