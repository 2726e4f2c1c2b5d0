//! Golden files, and acts made for a test.

use banjie::domain::registry::{Office, OfficeRole};
use banjie::domain::{ActId, Body, Date, Instant, OfficeId, Stream};
use banjie::ledger::{Exported, Ledger, NewAct, Record, Scope};
use proptest::test_runner::Config as ProptestConfig;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::process::{Command, Output};

/// A few cases of each property by default; `PROPTEST_CASES` asks for more.
pub fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(asked.unwrap_or(48))
}

/// The `file` of a golden case.
pub fn golden(name: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut case: Value = serde_json::from_str(&text).unwrap();
    case["file"].take()
}

/// All golden cases' names.
pub fn golden_names() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| std::path::Path::new(name).extension().is_some_and(|end| end == "json"))
        .collect();
    names.sort();
    assert!(!names.is_empty());
    names
}

/// Gives an act the id that its content has.
pub fn rehash(act: &mut Value) {
    act.as_object_mut().unwrap().remove("id");
    // The map of `serde_json` is sorted, and its writing is canonical for what FORMAT §2 allows.
    let digest: [u8; 32] = Sha256::digest(act.to_string().as_bytes()).into();
    act["id"] = ActId::from_bytes(digest).to_string().into();
}

/// Runs the command line in a folder.
pub fn banjie(folder: &std::path::Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_banjie")).current_dir(folder).args(arguments).output().unwrap()
}

/// An empty folder of this test's own.
pub fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(std::fs::remove_dir_all(&path));
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// An instant as it is written in files.
pub fn instant(text: &str) -> Instant {
    Instant::parse_from_rfc3339(text).unwrap()
}

/// A date as it is written in files.
pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// An act of the office `gov`, so many seconds after the others' beginning.
pub fn new_act(stream: &Stream, second: u32, on: &str, body: Body) -> NewAct {
    let recorded_at =
        instant("2026-11-23T09:00:00+08:00") + chrono::Duration::seconds(second.into());
    NewAct {
        stream: stream.clone(),
        office: OfficeId::from("gov"),
        person: "王敏".into(),
        recorded_at,
        on: date(on),
        body,
    }
}

/// An act upon these parents.
pub fn act(stream: &Stream, second: u32, body: Body, parents: &[ActId]) -> Record {
    Record::compose(&new_act(stream, second, "2026-11-20", body), parents.to_vec()).unwrap()
}

/// The office `gov`, a supervising one.
pub fn gov(key: Option<[u8; 32]>) -> Body {
    Body::Office(Office {
        office: OfficeId::from("gov"),
        name: "市政府督查室".into(),
        role: OfficeRole::Supervisor,
        unit: None,
        key,
        vouched: Vec::new(),
    })
}

/// A ledger founded by `gov`.
pub fn founded(key: Option<[u8; 32]>) -> Ledger {
    let new = new_act(&Stream::Registry, 0, "2018-10-10", gov(key));
    Ledger::found("兰州市人民政府限时办结台账", &new).unwrap()
}

/// An export of everything.
pub fn exported(at: &str) -> Exported {
    Exported::new(instant(at), OfficeId::from("gov"), "王敏", Scope::All)
}
