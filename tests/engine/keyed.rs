//! A ledger that is a file which everybody has: whatever is in it is sealed, where its office has a key.

use super::clerk::{GOV, done, new_command};
use banjie::domain::registry::{Unit, UnitKind};
use banjie::domain::{Body, Instant, Stream};
use banjie::engine::command::Run;
use banjie::engine::command::found::Found;
use banjie::engine::command::open::Open;
use banjie::engine::command::record::Record;
use banjie::engine::{By, Draft, Engine, Refusal, Straight};
use banjie::ledger::{check, read};
use banjie::storage::file::LedgerFile;
use std::fs;
use std::path::Path;

const KEY: [u8; 32] = [5; 32];

/// Gives a command to the ledger of a file.
fn run<C: Run>(engine: &Engine<LedgerFile>, command: C) -> Result<C::Done, Refusal> {
    let now = Instant::parse_from_rfc3339("2026-11-02T09:00:00+08:00").unwrap();
    let who = Some((GOV.into(), "王敏".to_owned()));
    let by = By { who, now, as_of: now.date_naive(), command: new_command() };
    done(engine.run(command, &by, &Straight))
}

fn unit(name: &str) -> Record {
    let body = Body::Unit(Unit {
        unit: name.into(),
        name: name.into(),
        short: None,
        unit_kind: UnitKind::Department,
        parent: None,
        head: None,
        active: true,
    });
    Record(vec![Draft { stream: Stream::Registry, on: "2026-11-02".parse().unwrap(), body }])
}

/// How many acts the file holds, which anybody takes in as it is.
fn acts(file: &Path) -> usize {
    check(read(&fs::read(file).unwrap()).unwrap(), None).unwrap().acts
}

#[test]
fn every_act_goes_into_the_file_sealed_and_none_without_the_key() {
    let folder = std::env::temp_dir().join(format!("banjie-keyed-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("台账.ledger.json");
    let at_file = || Engine::new(LedgerFile::new(&file)).only_keyed();
    let engine = at_file();
    let found = Found {
        title: "台账".to_owned(),
        office: GOV.into(),
        name: GOV.to_owned(),
        person: "王敏".to_owned(),
        chance: Some(KEY),
    };
    run(&engine, found).unwrap();
    assert_eq!(acts(&file), 1);
    run(&engine, unit("u1")).unwrap();
    run(&engine, unit("u2")).unwrap();
    assert_eq!(acts(&file), 3);

    // Another sitting: the key is not there, or is another, or is unlocked.
    let engine = at_file();
    for (secret, recorded) in [(None, Err(Refusal::NoKey)), (Some([6; 32]), Err(Refusal::NoKey))] {
        run(&engine, Open { secret, ..Open::default() }).unwrap();
        assert_eq!(run(&engine, unit("u3")).map(|_| ()), recorded);
        assert_eq!(acts(&file), 3);
    }
    run(&engine, Open { secret: Some(KEY), ..Open::default() }).unwrap();
    run(&engine, unit("u3")).unwrap();
    assert_eq!(acts(&file), 4);
    fs::remove_dir_all(folder).unwrap();
}
