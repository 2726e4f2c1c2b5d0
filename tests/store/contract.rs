//! What every store promises, whoever made it: the same tests for memory, a ledger file and IndexedDB.

use banjie::domain::matter::Note;
use banjie::domain::registry::{Office, OfficeRole, Unit, UnitKind};
use banjie::domain::{ActId, Body, Instant, OfficeId, Stream, UnitId};
use banjie::engine::store::{
    Commit, Committed, Head, Key, Loaded, Secret, SheetNote, Store, StoreError,
};
use banjie::ledger::{Ledger, NewAct, Record, Seal, public_key};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// One place where ledgers are kept, which several tabs open.
pub trait Place {
    type Store: Store;

    /// Opens it: again, where it was open before.
    async fn open(&self) -> Self::Store;

    /// Whether the store itself still knows the acts as they were before the damage.
    const RESTORES: bool = false;

    /// Replaces a text of a stored line behind the store's back.
    async fn spoil(&self, ledger: &ActId, at: usize, text: &str, by: &str);

    /// Whether the store, after it is opened again, still remembers commands and keys, for which a ledger file has no
    /// room.
    const REMEMBERS: bool;
    /// Whether acts can be added while other acts are damaged.
    const ADDS_TO_DAMAGED: bool;
}

pub fn new_act(stream: Stream, body: Body) -> NewAct {
    let recorded_at = Instant::parse_from_rfc3339("2026-11-23T09:00:00+08:00").unwrap();
    NewAct {
        stream,
        office: OfficeId::from("gov"),
        person: "王敏".into(),
        recorded_at,
        on: recorded_at.date_naive(),
        body,
    }
}

const SECRET: [u8; 32] = [7; 32];

/// A ledger of its founding act, whose office has a key; the title makes it another ledger.
pub fn founded(title: &str) -> Ledger {
    let office = Office {
        office: OfficeId::from("gov"),
        name: title.into(),
        role: OfficeRole::Supervisor,
        unit: None,
        key: Some(public_key(&SECRET)),
        vouched: Vec::new(),
    };
    Ledger::found(title, &new_act(Stream::Registry, Body::Office(office))).unwrap()
}

/// What the ledger's office records next: units, numbered, each act upon the one before, so that a
/// file too has them in the order of their arrival.
pub fn units(ledger: &Ledger, numbers: Range<usize>) -> Vec<Arc<Record>> {
    let mut parents = vec![*ledger.id()];
    let all = (0..numbers.end).map(|n| {
        let unit = Unit {
            unit: UnitId::from(format!("u{n}")),
            name: format!("第{n}局").into(),
            short: None,
            unit_kind: UnitKind::Department,
            parent: None,
            head: None,
            active: true,
        };
        let new = new_act(Stream::Registry, Body::Unit(unit));
        let record = Record::compose(&new, std::mem::take(&mut parents)).unwrap();
        parents = vec![record.act.id];
        Arc::new(record)
    });
    all.collect::<Vec<_>>().split_off(numbers.start)
}

/// A command that makes the ledger.
pub fn founding(ledger: &Ledger) -> Commit {
    Commit {
        ledger: *ledger.id(),
        title: ledger.title().to_owned(),
        upon: None,
        command: [0; 16],
        acts: ledger.records().cloned().collect(),
        seals: Vec::new(),
        superseded: Vec::new(),
        key: None,
    }
}

/// A command that adds acts to the ledger.
pub fn adding(ledger: &Ledger, upon: Head, command: u8, acts: Vec<Arc<Record>>) -> Commit {
    Commit { upon: Some(upon), command: [command; 16], acts, ..founding(ledger) }
}

pub fn head(committed: &Committed) -> Head {
    let Committed::Stored(head) = committed else { panic!("{committed:?}") };
    *head
}

pub fn ids<'a>(acts: impl IntoIterator<Item = &'a Record>) -> Vec<ActId> {
    acts.into_iter().map(|record| record.act.id).collect()
}

fn set<'a>(acts: impl IntoIterator<Item = &'a Record>) -> BTreeSet<ActId> {
    acts.into_iter().map(|record| record.act.id).collect()
}

/// Founds a ledger in a store and adds units to it, a command each. Returns the ledger and its head.
pub async fn with_units(store: &impl Store, title: &str, numbers: Range<usize>) -> (Ledger, Head) {
    let ledger = founded(title);
    let mut upon = head(&store.commit(founding(&ledger)).await.unwrap());
    for (n, unit) in units(&ledger, numbers).into_iter().enumerate() {
        let n = u8::try_from(n % 200).unwrap() + 1;
        let commit = adding(&ledger, upon, n, vec![unit]);
        upon = head(&store.commit(commit).await.unwrap());
    }
    (ledger, upon)
}

async fn loaded(place: &impl Place, ledger: &Ledger) -> Loaded {
    place.open().await.load(ledger.id()).await.unwrap()
}

pub async fn what_was_written_is_read_back_after_reopening(place: impl Place) {
    let store = place.open().await;
    assert_eq!(store.ledgers().await, Ok(Vec::new()));
    let (ledger, head) = with_units(&store, "台账", 0..3).await;
    let read = loaded(&place, &ledger).await;
    let founding = ledger.founding().unwrap().clone();
    let expected: Vec<_> = [vec![founding], units(&ledger, 0..3)].concat();
    assert_eq!(
        read.acts.iter().collect::<Vec<_>>(),
        expected.iter().map(|r| &**r).collect::<Vec<_>>()
    );
    assert_eq!((read.damage.len(), read.entry.head), (0, head));
    assert_eq!((head.acts, Head::default().after(&ids(&read.acts))), (4, head));
    assert_eq!(read.entry.title, "台账");
    assert_eq!(place.open().await.ledgers().await, Ok(vec![read.entry]));
}

pub async fn a_ledger_that_is_not_stored_is_missing(place: impl Place) {
    let (store, ledger) = (place.open().await, founded("没有"));
    let id = ledger.id();
    assert_eq!(store.load(id).await, Err(StoreError::Missing));
    assert_eq!(store.since(id, &Head::default()).await, Err(StoreError::Missing));
    let upon = Head { acts: 1, hash: [1; 32] };
    let commit = adding(&ledger, upon, 1, units(&ledger, 0..1));
    assert_eq!(store.commit(commit).await, Err(StoreError::Missing));
    assert_eq!(store.remove(id).await, Err(StoreError::Missing));
    assert_eq!(store.ledgers().await, Ok(Vec::new()));
}

pub async fn who_is_behind_writes_nothing_and_reads_only_what_is_new(place: impl Place) {
    let (one, two) = (place.open().await, place.open().await);
    let (ledger, known) = with_units(&one, "两页", 0..2).await;
    let newer = head(&one.commit(adding(&ledger, known, 10, units(&ledger, 2..5))).await.unwrap());

    let late = adding(&ledger, known, 11, units(&ledger, 5..6));
    assert_eq!(two.commit(late.clone()).await, Ok(Committed::Behind(newer)));
    // A command that would found a ledger which is already there is behind as well.
    assert_eq!(
        two.commit(Commit { command: [12; 16], ..founding(&ledger) }).await,
        Ok(Committed::Behind(newer))
    );
    assert_eq!(loaded(&place, &ledger).await.entry.head, newer, "nothing was written");

    let new = two.since(ledger.id(), &known).await.unwrap().unwrap();
    assert_eq!(ids(&new.acts), ids(units(&ledger, 2..5).iter().map(|r| &**r)));
    assert_eq!(new.entry.head, newer);
    let nothing = two.since(ledger.id(), &newer).await.unwrap().unwrap();
    assert_eq!((nothing.acts.len(), nothing.entry.head), (0, newer));
    let stored = two.commit(Commit { upon: Some(newer), ..late }).await.unwrap();
    assert_eq!(loaded(&place, &ledger).await.entry.head, head(&stored));

    // The stored acts do not begin with the acts of these heads.
    for other in [Head { hash: [9; 32], ..known }, Head { acts: 100, ..known }] {
        assert_eq!(two.since(ledger.id(), &other).await, Ok(None));
    }
}

pub async fn the_same_command_is_done_once<P: Place>(place: P) {
    let store = place.open().await;
    let (ledger, upon) = with_units(&store, "一次", 0..1).await;
    let commit = adding(&ledger, upon, 9, units(&ledger, 1..3));
    let stored = head(&store.commit(commit.clone()).await.unwrap());
    let written = ids(units(&ledger, 1..3).iter().map(|record| &**record));
    let before = Ok(Committed::Before(stored, written));
    assert_eq!(store.commit(commit.clone()).await, before);
    // Composed again, upon what is there now.
    let again = adding(&ledger, stored, 9, units(&ledger, 3..4));
    assert_eq!(store.commit(again).await, before);
    if P::REMEMBERS {
        assert_eq!(place.open().await.commit(commit).await, before, "across a reload");
    }
    assert_eq!(loaded(&place, &ledger).await.entry.head, stored);
}

pub async fn sound_acts_are_given_and_broken_ones_named(place: impl Place) {
    let store = place.open().await;
    let (ledger, _) = with_units(&store, "残缺", 0..6).await;
    let all = units(&ledger, 0..6);
    place.spoil(ledger.id(), 3, "第2局", "第9局").await;
    place.spoil(ledger.id(), 5, "\"parents\"", "\"parent").await;
    let read = loaded(&place, &ledger).await;
    let sound: Vec<&Record> = [0, 1, 3, 5].map(|n: usize| &*all[n]).to_vec();
    assert_eq!(ids(&read.acts)[1..], ids(sound)[..]);
    let stream = Stream::Registry.to_string();
    let named: Vec<_> = read.damage.iter().map(|damage| damage.act.clone()).collect();
    let expected = [2, 4].map(|n: usize| Some((all[n].act.id, stream.clone())));
    assert_eq!(named, expected);
    assert!(read.damage.iter().all(|damage| damage.acts == 1 && !damage.place.is_empty()));
    assert_eq!(read.entry.head.acts, 7);
    // Whoever knew the beginning cannot tell what is new from what is broken.
    let known = Head::default().after([ledger.id()]);
    assert_eq!(store.since(ledger.id(), &known).await, Ok(None));
}

/// Five exported, five more recorded, two lines damaged, restored from the export.
pub async fn a_repair_keeps_the_sound_acts_of_both<P: Place>(place: P) {
    let store = place.open().await;
    let (ledger, upon) = with_units(&store, "修复", 0..10).await;
    place.spoil(ledger.id(), 3, "第2局", "第9局").await;
    place.spoil(ledger.id(), 8, "第7局", "第9局").await;
    let more = store.commit(adding(&ledger, upon, 99, units(&ledger, 10..11))).await;
    if P::ADDS_TO_DAMAGED {
        assert_eq!(head(&more.unwrap()).acts, 12, "what is broken keeps nobody from recording");
    } else {
        assert_eq!(more, Err(StoreError::Damaged));
    }
    let backup = [founding(&ledger).acts, units(&ledger, 0..5)].concat();
    let repair = Commit { command: [100; 16], acts: backup, ..founding(&ledger) };
    let repaired = head(&store.repair(repair.clone()).await.unwrap());
    let read = loaded(&place, &ledger).await;
    assert!(read.damage.is_empty(), "{:?}", read.damage);
    let recorded = if P::ADDS_TO_DAMAGED { 11 } else { 10 };
    let all = [founding(&ledger).acts, units(&ledger, 0..recorded)].concat();
    let mut expected = set(all.iter().map(|record| &**record));
    if !P::RESTORES {
        expected.remove(&units(&ledger, 7..8)[0].act.id);
    }
    assert_eq!(set(&read.acts), expected, "all but the one that no backup has");
    assert_eq!((read.acts.len(), repaired), (expected.len(), read.entry.head));
    assert_eq!(repaired, Head::default().after(&ids(&read.acts)));

    // The repair is done once, and recording goes on. A reader that knew the ledger before it has to read everything
    // again.
    let acts = repair.acts.iter().map(|record| record.act.id).collect::<BTreeSet<_>>();
    let again = store.repair(repair).await.unwrap();
    assert!(matches!(again, Committed::Before(head, ids)
        if head == repaired && ids.iter().all(|id| acts.contains(id))));
    if !P::RESTORES {
        assert_eq!(store.since(ledger.id(), &upon).await, Ok(None));
    }
    let next = adding(&ledger, repaired, 101, units(&ledger, 20..21));
    assert_eq!(head(&store.commit(next).await.unwrap()).acts, repaired.acts + 1);
}

/// The browser had cleared its storage.
pub async fn a_ledger_that_was_lost_is_made_anew_by_a_repair(place: impl Place) {
    let (store, ledger) = (place.open().await, founded("重建"));
    let backup = [founding(&ledger).acts, units(&ledger, 0..5)].concat();
    let repair = Commit { acts: backup.clone(), ..founding(&ledger) };
    let head = head(&store.repair(repair).await.unwrap());
    let read = loaded(&place, &ledger).await;
    assert_eq!((head.acts, read.entry.head, read.entry.title.as_str()), (6, head, "重建"));
    assert_eq!(ids(&read.acts), ids(backup.iter().map(|record| &**record)));
}

/// Over several borders of what is kept and read at once.
pub async fn many_acts_are_read_back_in_the_order_of_their_arrival(place: impl Place) {
    let store = place.open().await;
    let (ledger, mut upon) = with_units(&store, "许多", 0..0).await;
    let all = units(&ledger, 0..3100);
    for (n, border) in [(1, 0..998), (2, 998..999), (3, 999..1000), (4, 1000..3100)] {
        let commit = adding(&ledger, upon, n, all[border.clone()].to_vec());
        upon = head(&store.commit(commit).await.unwrap());
        let known = Head::default().after([ledger.id()]);
        let new = store.since(ledger.id(), &known).await.unwrap().unwrap();
        assert_eq!(new.entry.head, upon);
        let expected = ids(all[..border.end].iter().map(|record| &**record));
        assert_eq!(ids(&new.acts), expected, "up to {}", border.end);
    }
    let (mut from, mut read) = (Some(500), Vec::new());
    while let Some(place) = from {
        let part = store.read(ledger.id(), place).await.unwrap();
        read.extend(ids(&part.acts));
        from = part.next;
    }
    assert_eq!(read, ids(all[499..].iter().map(|record| &**record)), "from the middle of a part");
}

fn sealed(heads: Vec<ActId>) -> Seal {
    let at = Instant::parse_from_rfc3339("2026-11-23T09:00:00+08:00").unwrap();
    Seal::sign(&OfficeId::from("gov"), &SECRET, at, heads).unwrap()
}

/// Each tab seals what it knows; neither knows of the other's seal.
pub async fn a_seal_is_lost_only_to_one_that_supersedes_it(place: impl Place) {
    let (one, two) = (place.open().await, place.open().await);
    let (ledger, upon) = with_units(&one, "签章", 0..1).await;
    let text = "与各局都无关".into();
    let note = new_act(Stream::Matter(uuid::Uuid::from_u128(7)), Body::Note(Note { text }));
    let note = Arc::new(Record::compose(&note, Vec::new()).unwrap());
    let head = head(&one.commit(adding(&ledger, upon, 49, vec![note.clone()])).await.unwrap());
    let (unit, note) = (units(&ledger, 0..1)[0].act.id, note.act.id);
    let seals = [sealed(vec![unit]), sealed(vec![note]), sealed(vec![unit, note])];
    let seal = |command, n: usize, superseded| Commit {
        seals: vec![seals[n].clone()],
        superseded,
        ..adding(&ledger, head, command, Vec::new())
    };
    let kept = async || {
        let mut seals = place.open().await.load(ledger.id()).await.unwrap().seals;
        seals.sort_by(|a, b| a.canonical().cmp(b.canonical()));
        seals
    };
    assert_eq!(one.commit(seal(50, 0, Vec::new())).await, Ok(Committed::Stored(head)));
    assert_eq!(two.commit(seal(51, 1, Vec::new())).await, Ok(Committed::Stored(head)));
    let mut both = seals[..2].to_vec();
    both.sort_by(|a, b| a.canonical().cmp(b.canonical()));
    assert_eq!(kept().await, both);
    one.commit(seal(52, 2, seals[..2].to_vec())).await.unwrap();
    assert_eq!(kept().await, seals[2..].to_vec());
    one.repair(adding(&ledger, head, 53, Vec::new())).await.unwrap();
    assert_eq!(kept().await, seals[2..].to_vec(), "nor to a repair");
}

pub async fn key_and_snapshot_stay_beside_the_acts<P: Place>(place: P) {
    let store = place.open().await;
    let ledger = founded("密钥");
    let key = Some(Key::Secret(Secret(SECRET)));
    let commit = Commit { key: key.clone(), ..founding(&ledger) };
    let upon = head(&store.commit(commit).await.unwrap());
    assert_eq!(store.snapshot(ledger.id()).await, Ok(None));
    store.keep_snapshot(ledger.id(), b"one").await.unwrap();
    store.keep_snapshot(ledger.id(), b"another").await.unwrap();
    store.keep_note(ledger.id(), SheetNote::Said, b"of a list").await.unwrap();
    store.commit(adding(&ledger, upon, 1, units(&ledger, 0..1))).await.unwrap();
    let store = if P::REMEMBERS { place.open().await } else { store };
    assert_eq!(store.snapshot(ledger.id()).await, Ok(Some(b"another".to_vec())));
    assert_eq!(store.note(ledger.id(), SheetNote::Said).await, Ok(Some(b"of a list".to_vec())));
    assert_eq!(store.note(ledger.id(), SheetNote::Learned).await, Ok(None));
    assert_eq!(store.key(ledger.id()).await, Ok(key.clone()), "a commit without one leaves it");
    assert!(!format!("{key:?}").contains('7'), "it stands in no message");
}

pub async fn a_removed_ledger_leaves_nothing(place: impl Place) {
    let store = place.open().await;
    let (ledger, upon) = with_units(&store, "删除", 0..3).await;
    let commit =
        Commit { key: Some(Key::Secret(Secret(SECRET))), ..adding(&ledger, upon, 9, Vec::new()) };
    store.commit(commit).await.unwrap();
    store.keep_snapshot(ledger.id(), b"snapshot").await.unwrap();
    store.keep_note(ledger.id(), SheetNote::Sheets, b"list").await.unwrap();
    store.remove(ledger.id()).await.unwrap();
    assert_eq!(store.load(ledger.id()).await, Err(StoreError::Missing));
    assert_eq!(place.open().await.ledgers().await, Ok(Vec::new()));
    // Made again it has nothing of what was there, and no command was done before.
    let (again, _) = with_units(&store, "删除", 0..0).await;
    assert_eq!(again.id(), ledger.id());
    assert_eq!(ids(&loaded(&place, &again).await.acts), [*again.id()]);
    assert_eq!(store.key(ledger.id()).await, Ok(None));
    assert_eq!(store.snapshot(ledger.id()).await, Ok(None));
    assert_eq!(store.note(ledger.id(), SheetNote::Sheets).await, Ok(None));
}
