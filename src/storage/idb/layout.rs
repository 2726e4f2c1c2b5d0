//! What lies where in the database.
//!
//! | store | key | value |
//! |---|---|---|
//! | `ledgers` | ledger | the entry, as JSON |
//! | `segments` | ledger/number | a thousand lines, never rewritten |
//! | `tail` | ledger/place in the order of arrival | one line |
//! | `seals` | ledger/hash | one seal |
//! | `commands` | a number that grows | what the command wrote |
//! | `snapshots` | ledger; ledger/note | bytes: of the snapshot, of a note; for a moment, ballast |
//! | `keys` | ledger | this browser's key: `{secret: CryptoKey, public: bytes}`, or a secret of 32 bytes |
//! | `damaged` | ledger/hash | a line that a repair left out |

use super::request::failure;
use crate::domain::ActId;
use crate::engine::store::{Entry, Head, SheetNote, StoreError};
use js_sys::{Object, Reflect};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use wasm_bindgen::JsValue;
use web_sys::IdbKeyRange;

pub(super) const LEDGERS: &str = "ledgers";
pub(super) const SEGMENTS: &str = "segments";
pub(super) const TAIL: &str = "tail";
pub(super) const SEALS: &str = "seals";
pub(super) const COMMANDS: &str = "commands";
/// The index of commands by ledger and command.
pub(super) const BY_NAME: &str = "name";
pub(super) const SNAPSHOTS: &str = "snapshots";
pub(super) const KEYS: &str = "keys";
pub(super) const DAMAGED: &str = "damaged";

/// All stores.
pub(super) const ALL: [&str; 8] =
    [LEDGERS, SEGMENTS, TAIL, SEALS, COMMANDS, SNAPSHOTS, KEYS, DAMAGED];

/// The lines of a segment.
pub(super) const LINES: usize = 1000;
/// The acts of a segment.
pub(super) const SEGMENT: u64 = LINES as u64;

/// An entry as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stored {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) acts: u64,
    /// How many full segments there are; the acts after them are in the tail.
    pub(super) segments: u64,
    /// The head's hash in hexadecimal.
    pub(super) head: String,
}

impl Stored {
    /// A ledger of no acts.
    pub(super) fn new(ledger: &ActId, title: &str) -> Self {
        let mut stored = Self {
            id: ledger.to_string(),
            title: title.to_owned(),
            acts: 0,
            segments: 0,
            head: String::new(),
        };
        stored.set(Head::default());
        stored
    }

    /// Reads an entry; none where it is not one.
    pub(super) fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    pub(super) fn write(&self) -> Result<JsValue, StoreError> {
        let text = serde_json::to_string(self);
        text.map(JsValue::from).map_err(|error| StoreError::Broken(error.to_string()))
    }

    /// The head. If its hash cannot be read, the result is a head that no other store has.
    pub(super) fn head(&self) -> Head {
        let hash = self.head.parse::<ActId>().map_or([0; 32], |hash| *hash.as_bytes());
        Head { acts: self.acts, hash }
    }

    pub(super) fn set(&mut self, head: Head) {
        self.acts = head.acts;
        self.head = ActId::from_bytes(head.hash).to_string();
    }

    pub(super) fn entry(&self, ledger: &ActId) -> Entry {
        Entry { ledger: *ledger, title: self.title.clone(), head: self.head() }
    }
}

/// What a command wrote: at most a thousand ids, separated by spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrote(pub(super) Vec<ActId>);

impl Wrote {
    const MOST: usize = 1000;

    /// Reads a command's record; none where it is not one.
    pub(super) fn read(record: &JsValue) -> Option<Self> {
        let text = Reflect::get(record, &"acts".into()).ok()?.as_string()?;
        text.split_whitespace().map(|id| id.parse().ok()).collect::<Option<Vec<_>>>().map(Self)
    }

    pub(super) fn write(&self, name: &str) -> Result<JsValue, StoreError> {
        let ids: Vec<String> = self.0.iter().take(Self::MOST).map(ActId::to_string).collect();
        let record = Object::new();
        Reflect::set(&record, &"name".into(), &name.into())
            .and_then(|_| Reflect::set(&record, &"acts".into(), &ids.join(" ").into()))
            .map_err(|error| failure(&error))?;
        Ok(record.into())
    }
}

pub(super) fn segment_key(ledger: &ActId, n: u64) -> String {
    format!("{ledger}/{n:06}")
}

pub(super) fn tail_key(ledger: &ActId, at: u64) -> String {
    format!("{ledger}/{at:010}")
}

/// The key of what is kept beside a ledger.
pub(super) fn note_key(ledger: &ActId, note: SheetNote) -> String {
    format!("{ledger}/{}", note.name())
}

/// The key of a text by its hash.
pub(super) fn hash_key(ledger: &ActId, text: &str) -> String {
    format!("{ledger}/{}", ActId::from_bytes(Sha256::digest(text.as_bytes()).into()))
}

/// The name of a command.
pub(super) fn command_name(ledger: &ActId, command: &[u8; 16]) -> String {
    command.iter().fold(format!("{ledger}/"), |name, byte| name + &format!("{byte:02x}"))
}

/// All keys of a ledger that begin with its id and a slash.
pub(super) fn of_ledger(ledger: &ActId) -> Result<JsValue, StoreError> {
    range(&format!("{ledger}/"), &format!("{ledger}0"))
}

/// The tail's keys from a place on.
pub(super) fn tail_from(ledger: &ActId, at: u64) -> Result<JsValue, StoreError> {
    range(&tail_key(ledger, at), &format!("{ledger}0"))
}

/// The keys from one text on, below another.
pub(super) fn range(from: &str, below: &str) -> Result<JsValue, StoreError> {
    IdbKeyRange::bound_with_lower_open_and_upper_open(&from.into(), &below.into(), false, true)
        .map(JsValue::from)
        .map_err(|error| failure(&error))
}

/// The numbers up to this one.
pub(super) fn up_to(number: f64) -> Result<JsValue, StoreError> {
    IdbKeyRange::upper_bound(&number.into()).map(JsValue::from).map_err(|error| failure(&error))
}

/// The ledger and the number of a key of `segments` or `tail`.
pub(super) fn parts(key: &JsValue) -> Option<(ActId, u64)> {
    let key = key.as_string()?;
    let (ledger, number) = key.split_once('/')?;
    Some((ledger.parse().ok()?, number.parse().ok()?))
}
