//! Seals: what they prove, what they cover, which of them stay.

use super::support::{act, banjie, exported, folder, founded, golden, gov, new_act};
use banjie::domain::Retract;
use banjie::domain::matter::{Assignment, Details, Note, Register, Role};
use banjie::domain::registry::{Office, OfficeRole};
use banjie::domain::{Body, OfficeId, Stream, UnitId};
use banjie::ledger::problem::Problem;
use banjie::ledger::{self, Exported, Ledger, NewAct, Proof, Record, Scope, Seal, public_key};
use serde_json::Value;
use uuid::Uuid;

const SECRET: [u8; 32] = [7; 32];
const MATTER: Stream = Stream::Matter(Uuid::from_u128(1));

fn note(ledger: &Ledger, second: u32, stream: &Stream) -> Record {
    let body = Body::Note(Note { text: "备注".into() });
    act(stream, second, body, &ledger.heads(stream))
}

fn problems(text: &str) -> Vec<Problem> {
    let checked = ledger::read(text.as_bytes()).and_then(|file| ledger::check(file, None));
    checked.err().into_iter().flatten().map(|error| error.what).collect()
}

/// A ledger whose founding office holds a key, with one note.
fn keyed() -> Ledger {
    let mut ledger = founded(Some(public_key(&SECRET)));
    let record = note(&ledger, 1, &MATTER);
    ledger.insert([record]);
    ledger
}

fn sealed(mut ledger: Ledger, exported: &Exported) -> Ledger {
    let seal = ledger.seal(exported, &SECRET).unwrap();
    ledger.insert_seals([seal]);
    ledger
}

#[test]
fn an_office_with_a_key_is_believed_only_under_its_seal() {
    let now = exported("2026-11-23T10:00:00+08:00");
    let ledger = keyed();
    assert_eq!(problems(&ledger.export(&now)), [Problem::NotSealed, Problem::NotSealed]);
    let mut ledger = sealed(ledger, &now);
    assert_eq!(problems(&ledger.export(&now)), []);
    let late = note(&ledger, 2, &MATTER);
    ledger.insert([late.clone()]);
    assert_eq!(ledger.unsealed().into_iter().collect::<Vec<_>>(), [late.act.id]);
    assert_eq!(problems(&ledger.export(&now)), [Problem::NotSealed]);
}

#[test]
fn who_registers_an_office_may_vouch_for_what_it_held_before() {
    let mut ledger = founded(None);
    let before = note(&ledger, 1, &MATTER);
    ledger.insert([before.clone()]);
    let Body::Office(office) = gov(Some(public_key(&SECRET))) else { unreachable!() };
    let vouching = Body::Office(Office { vouched: vec![before.act.id], ..office });
    let registry = act(&Stream::Registry, 2, vouching, &ledger.heads(&Stream::Registry));
    ledger.insert([registry]);
    // The note is vouched for; the two office acts are not.
    assert_eq!(ledger.unsealed().len(), 2);
    assert!(!ledger.unsealed().contains(&before.act.id));
    assert_eq!(ledger.proofs()[&before.act.id].1, Proof::Vouched);
}

#[test]
fn vouching_for_the_last_acts_of_an_office_vouches_for_all_that_it_held() {
    let mut ledger = founded(None);
    let other = Stream::Matter(Uuid::from_u128(2));
    for (second, stream) in [(1, &MATTER), (2, &MATTER), (3, &other)] {
        let record = note(&ledger, second, stream);
        ledger.insert([record]);
    }
    let vouched = ledger.to_vouch(&OfficeId::from("gov"));
    assert_eq!(vouched.len(), 3, "the last of each of two matters, and the founding act");
    assert_eq!(ledger.to_vouch(&OfficeId::from("another")), []);
    let Body::Office(office) = gov(Some(public_key(&SECRET))) else { unreachable!() };
    let body = Body::Office(Office { vouched, ..office });
    let registry = act(&Stream::Registry, 4, body, &ledger.heads(&Stream::Registry));
    ledger.insert([registry.clone()]);
    let of = |proof| ledger.proofs().into_values().filter(|(_, p)| *p == proof).count();
    assert_eq!((of(Proof::Vouched), of(Proof::Lacking), of(Proof::Keyless)), (4, 1, 0));
    assert_eq!(ledger.to_vouch(&OfficeId::from("gov")), [registry.act.id]);
}

#[test]
fn acts_of_an_office_without_a_key_cannot_be_told_from_a_forgers() {
    let ledger = founded(None);
    let proofs = ledger.proofs();
    assert!(proofs.values().all(|(_, proof)| *proof == Proof::Keyless));
    let ledger = sealed(keyed(), &exported("2026-11-23T10:00:00+08:00"));
    assert!(ledger.proofs().values().all(|(_, proof)| *proof == Proof::Sealed));
}

#[test]
fn a_units_file_does_not_tell_that_other_streams_have_moved() {
    let mut ledger = keyed();
    let register = Body::Register(Box::new(Register {
        title: "供暖检修".into(),
        category: 4,
        supervised: None,
        details: Details::default(),
        limits: Vec::new(),
        assignments: vec![Assignment {
            unit: UnitId::from("edu"),
            role: Role::Lead,
            task: None,
            received: None,
            responsible: None,
            deputy: None,
            handler: None,
            limits: Vec::new(),
        }],
    }));
    let given = act(&MATTER, 2, register, &ledger.heads(&MATTER));
    ledger.insert([given]);
    let hidden = [Stream::Internal(Uuid::from_u128(1)), Stream::Matter(Uuid::from_u128(2))];
    for stream in &hidden {
        let record = note(&ledger, 5, stream);
        ledger.insert([record]);
    }
    // A backup has sealed everything, and nothing has happened since.
    let ledger = sealed(ledger, &exported("2026-11-23T10:00:00+08:00"));
    let scope = Scope::Unit(UnitId::from("edu"));
    let for_unit = Exported { scope, ..exported("2026-11-23T11:00:00+08:00") };
    let seal = ledger.seal(&for_unit, &SECRET).unwrap();
    let text = ledger.export_sealed(&for_unit, &seal);
    assert_eq!(problems(&text), []);
    for head in hidden.iter().flat_map(|stream| ledger.heads(stream)) {
        assert!(!text.contains(&head.to_string()));
    }
    assert_eq!(ledger::read(text.as_bytes()).unwrap().seals, [seal]);
}

#[test]
fn a_seal_that_says_less_than_another_is_dropped() {
    let first = exported("2026-11-23T10:00:00+08:00");
    let mut ledger = sealed(keyed(), &first);
    let old = ledger.seals().to_vec();
    let record = note(&ledger, 2, &MATTER);
    ledger.insert([record]);
    let ledger = sealed(ledger, &exported("2026-11-23T11:00:00+08:00"));
    assert_eq!(ledger.seals().len(), 1);
    assert_ne!(ledger.seals(), old);
    let mut again = ledger.clone();
    again.insert_seals(old);
    assert_eq!(again.seals(), ledger.seals());
    // Of two that say the same the later stays.
    let later = sealed(ledger, &exported("2026-11-24T10:00:00+08:00"));
    assert_eq!(later.seals().len(), 1);
    assert_eq!(later.seals()[0].at, super::support::instant("2026-11-24T10:00:00+08:00"));
}

#[test]
fn a_seal_of_a_key_that_nobody_gave_is_refused() {
    let now = exported("2026-11-23T10:00:00+08:00");
    let ledger = sealed(keyed(), &now);
    let stranger = ledger.seal(&now, &[8; 32]).unwrap();
    let text = ledger.export(&now);
    let added = format!("\"seals\":[\n{},\n", stranger.canonical());
    assert_eq!(problems(&text), []);
    assert_eq!(problems(&text.replace("\"seals\":[\n", &added)), [Problem::KeyNotGiven]);
}

/// The office `unit`, an undertaking one with a key.
fn undertaker(key: [u8; 32]) -> Body {
    Body::Office(Office {
        office: OfficeId::from("unit"),
        name: "发改委".into(),
        role: OfficeRole::Undertaker,
        unit: Some(UnitId::from("fgw")),
        key: Some(key),
        vouched: Vec::new(),
    })
}

/// Otherwise an office that had taken in a seal under a key could, once the key was withdrawn, no longer give out a
/// file that other offices accept.
#[test]
fn a_seal_of_a_key_that_was_withdrawn_is_kept_but_not_given_out() {
    let now = exported("2026-11-23T10:00:00+08:00");
    let mut ledger = founded(None);
    let given = act(
        &Stream::Registry,
        1,
        undertaker(public_key(&SECRET)),
        &ledger.heads(&Stream::Registry),
    );
    ledger.insert([given.clone()]);
    let office = OfficeId::from("unit");
    let body = Body::Note(Note { text: "备注".into() });
    let new = NewAct { office: office.clone(), ..new_act(&MATTER, 2, "2026-11-20", body) };
    ledger.insert([ledger.compose(&new).unwrap()]);
    let seal = ledger.seal(&Exported { office, ..now.clone() }, &SECRET).unwrap();
    ledger.insert_seals([seal.clone()]);
    assert_eq!(problems(&ledger.export(&now)), []);
    let retract = Body::Retract(Retract { act: given.act.id, reason: "密钥遗失".into() });
    let heads = ledger.heads(&Stream::Registry);
    let withdrawn = act(&Stream::Registry, 3, retract, &heads);
    ledger.insert([withdrawn.clone()]);
    assert_eq!(problems(&ledger.export(&now)), []);
    // Under another key the office's acts need another seal: the old one proves nothing.
    let anew = act(
        &Stream::Registry,
        4,
        undertaker(public_key(&[8; 32])),
        &ledger.heads(&Stream::Registry),
    );
    let mut other = ledger.clone();
    other.insert([anew]);
    assert_eq!(other.unsealed().len(), 1);
    assert_eq!(problems(&other.export(&now)), [Problem::NotSealed]);
    // The withdrawal was a mistake: the seal is there.
    let mistake = Body::Retract(Retract { act: withdrawn.act.id, reason: "误".into() });
    let back = act(&Stream::Registry, 5, mistake, &ledger.heads(&Stream::Registry));
    ledger.insert([back]);
    assert_eq!(ledger.seals(), [seal]);
    assert_eq!(problems(&ledger.export(&now)), []);
}

/// Each office holds a seal under a key that the other has withdrawn. If such files were refused, neither could ever
/// learn of the other's withdrawal.
#[test]
fn two_offices_that_each_withdrew_a_key_still_exchange_files() {
    let now = exported("2026-11-23T10:00:00+08:00");
    let mut common = founded(None);
    let mut given = Vec::new();
    for (name, secret) in [("unit", [7; 32]), ("other", [8; 32])] {
        let office = OfficeId::from(name);
        let Body::Office(unit) = undertaker(public_key(&secret)) else { unreachable!() };
        let body = Body::Office(Office { office: office.clone(), ..unit });
        let registered = act(&Stream::Registry, 1, body, &common.heads(&Stream::Registry));
        given.push(registered.act.id);
        common.insert([registered]);
        let body = Body::Note(Note { text: name.into() });
        let new = NewAct { office: office.clone(), ..new_act(&MATTER, 2, "2026-11-20", body) };
        common.insert([common.compose(&new).unwrap()]);
        let seal = common.seal(&Exported { office, ..now.clone() }, &secret).unwrap();
        common.insert_seals([seal]);
    }
    let withdrawn = |n: usize| {
        let body = Body::Retract(Retract { act: given[n], reason: "密钥遗失".into() });
        let mut ledger = common.clone();
        ledger.insert([act(&Stream::Registry, 3, body, &common.heads(&Stream::Registry))]);
        ledger
    };
    let (one, other) = (withdrawn(0), withdrawn(1));
    let taken = |to: &Ledger, from: &Ledger| {
        let file = ledger::read(from.export(&now).as_bytes()).unwrap();
        ledger::check(file, Some(to)).unwrap().ledger
    };
    assert_eq!(taken(&one, &other).export(&now), taken(&other, &one).export(&now));
    let files = [&one, &other].map(|l| ledger::read(l.export(&now).as_bytes()).unwrap());
    assert_eq!(ledger::merge(files).unwrap(), taken(&one, &other).export(&now));
}

#[test]
fn a_changed_seal_is_refused() {
    let mut file = golden("193-sealed.json");
    assert_eq!(problems(&file.to_string()), []);
    file["seals"][0]["at"] = "2026-11-23T09:30:01+08:00".into();
    assert_eq!(problems(&file.to_string()), [Problem::BadSignature]);
    file.as_object_mut().unwrap().remove("seals");
    assert!(problems(&file.to_string()).iter().all(|problem| *problem == Problem::NotSealed));
    assert!(!problems(&file.to_string()).is_empty());
}

#[test]
fn members_of_a_seal_that_nobody_knows_are_under_its_signature_too() {
    let file = golden("193-sealed.json");
    let mut seal: Value = file["seals"][0].clone();
    Seal::read(&seal.to_string()).unwrap();
    seal["more"] = 1.into();
    assert_eq!(Seal::read(&seal.to_string()).unwrap_err().what, Problem::BadSignature);
}

#[test]
fn a_units_file_holds_the_registry_and_its_own_matters_and_nothing_else() {
    let file = ledger::read(golden("171-rates.json").to_string().as_bytes()).unwrap();
    let mut ledger = ledger::check(file, None).unwrap().ledger;
    let matters: Vec<Stream> = ledger.streams().map(|(stream, _)| stream.clone()).collect();
    for stream in matters {
        if let Stream::Matter(id) = stream {
            let record = note(&ledger, 5, &Stream::Internal(id));
            ledger.insert([record]);
        }
    }
    let scope = Scope::Unit(UnitId::from("fgw"));
    let unit_export = Exported { scope, ..exported("2026-11-23T09:30:00+08:00") };
    let text = ledger.export(&unit_export);
    let unit = ledger::check(ledger::read(text.as_bytes()).unwrap(), None).unwrap().ledger;
    assert!(unit.len() < ledger.len());
    for (stream, _) in unit.streams() {
        assert!(matches!(stream, Stream::Registry | Stream::Matter(_)), "{stream}");
    }
    assert!(unit.streams().count() > 1);
}

#[test]
fn the_command_line_says_who_sealed_and_what_cannot_be_told_from_a_forgery() {
    let folder = folder("check-seals");
    std::fs::write(folder.join("a.json"), golden("193-sealed.json").to_string()).unwrap();
    let output = banjie(&folder, &["check", "--acts", "a.json"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("a seal covers acts; not the title, nor by whom and when"), "{said}");
    assert!(said.contains("gov-office (市政府督查室): 16 sealed; key 蜻蜓 火山"), "{said}");
    assert!(said.contains("fgw-office (市发展改革委办公室): 1 that cannot be told from a forgery"));
    assert_eq!(said.lines().filter(|line| line.ends_with("gov-office: sealed")).count(), 16);
    assert_eq!(said.lines().filter(|line| line.ends_with("fgw-office: no key")).count(), 1);
}

/// A file of several streams that has a superfluous seal, and acts that no seal covers if it is `bare`.
fn of_several_streams(bare: bool) -> ledger::LedgerFile {
    let [first, second] =
        ["10", "11"].map(|hour| exported(&format!("2026-11-23T{hour}:00:00+08:00")));
    let streams: Vec<Stream> = (1..6).map(|n| Stream::Matter(Uuid::from_u128(n))).collect();
    let mut ledger = keyed();
    for (n, stream) in (2..).zip(&streams) {
        ledger.insert([note(&ledger, n, stream)]);
    }
    let superfluous = ledger.seal(&first, &SECRET).unwrap();
    ledger.insert([note(&ledger, 10, &streams[1])]);
    ledger = sealed(ledger, &second);
    if bare {
        ledger.insert([note(&ledger, 11, &streams[2]), note(&ledger, 12, &streams[4])]);
    }
    let mut file = ledger::read(ledger.export(&second).as_bytes()).unwrap();
    assert_eq!(file.seals.len(), 1);
    file.seals.push(superfluous);
    file
}

#[test]
fn looked_at_stream_by_stream_the_same_is_found() {
    for bare in [false, true] {
        let file = of_several_streams(bare);
        let whole = ledger::check(file.clone(), None);
        let mut joining = ledger::Joining::new(file.clone(), None).unwrap();
        while joining.join(1) > 0 {}
        let mut portions = 1;
        while joining.prove(1) > 0 {
            portions += 1;
        }
        assert_eq!(portions, 6, "the registry and five matters");
        let parts = joining.end();
        match (whole, parts) {
            (Ok(whole), Ok(parts)) => {
                assert!(!bare);
                assert_eq!(whole.ledger.seals(), &file.seals[..1], "the later one covers all");
                assert_eq!(parts.ledger.seals(), whole.ledger.seals());
            }
            (Err(whole), Err(parts)) => {
                assert!(bare);
                let what: Vec<_> = whole.iter().map(|error| &error.what).collect();
                assert_eq!(what, [&Problem::NotSealed, &Problem::NotSealed]);
                assert_eq!(parts, whole);
            }
            differing => panic!("{differing:?}"),
        }
    }
}
