//! Reading and writing a whole file (FORMAT §1, §4).

use super::header::Header;
use super::json::{Object, Value};
use super::problem::{Expected, Fault, FileError, Place, Problem};
use super::record::Record;
use super::seal::Seal;
use super::strict::{ENTRY_DEPTH, Key, KeySeed, Strict, syntax};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// The greatest file, 512 MiB.
pub const FILE_BYTES: usize = 512 << 20;
/// The most acts of a file.
pub(super) const ACTS: usize = 5_000_000;

/// What a file holds. Each act has been checked by itself; whether the acts fit together is checked when
/// they are joined to a ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerFile {
    /// What stands before the acts.
    pub header: Header,
    /// The acts, in the file's order.
    pub records: Vec<Record>,
    /// The seals, in the file's order.
    pub seals: Vec<Seal>,
}

/// Reads a file and checks each of its acts by itself.
///
/// Errors: the first error of each act, and those of the header and the seals.
pub fn read(bytes: &[u8]) -> Result<LedgerFile, Vec<FileError>> {
    let whole = |what| vec![FileError::file("json", what)];
    if bytes.len() > FILE_BYTES {
        return Err(whole(Problem::FileTooLarge));
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return Err(whole(Problem::ByteOrderMark));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole(Problem::NotUtf8))?;
    let mut reading = Reading::default();
    let mut input = serde_json::Deserializer::from_str(text);
    let read = FileSeed(&mut reading).deserialize(&mut input).and_then(|object| {
        input.end()?;
        Ok(object)
    });
    match read {
        Ok(object) => reading.finish(object),
        Err(error) => {
            let place = reading.place_of_act();
            reading.errors.push(FileError { place, field: "json".into(), what: syntax(&error) });
            Err(reading.errors)
        }
    }
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    records: Vec<Record>,
    seals: Vec<Seal>,
    errors: Vec<FileError>,
    /// The act that is being read, from 1; 0 outside of `acts`.
    act: usize,
    acts_seen: bool,
}

impl Reading {
    fn place_of_act(&self) -> Place {
        match self.act {
            0 => Place::File,
            number => Place::Act { number, id: None },
        }
    }

    fn fault(&mut self, id: Option<String>, fault: Fault) {
        let place = match self.act {
            0 => Place::File,
            number => Place::Act { number, id },
        };
        self.errors.push(FileError { place, field: fault.field, what: fault.what });
    }

    fn act(&mut self, value: &Value, bad: bool) {
        let id = match value {
            Value::Object(object) => match object.get("id") {
                Some(Value::Text(id)) => Some(id.chars().take(64).collect()),
                _ => None,
            },
            _ => None,
        };
        let read = match (bad.then(|| value.fault()).flatten(), value) {
            (Some(fault), _) => Err(fault),
            (None, Value::Object(object)) => Record::from_object(object),
            (None, _) => Err(Problem::Expected(Expected::Object).into()),
        };
        match read {
            Ok(record) => self.records.push(record),
            Err(fault) => self.fault(id, fault),
        }
    }

    fn seal(&mut self, number: usize, value: &Value, bad: bool) {
        let read = match (bad.then(|| value.fault()).flatten(), value) {
            (Some(fault), _) => Err(fault),
            (None, Value::Object(object)) => Seal::from_object(object),
            (None, _) => Err(Problem::Expected(Expected::Object).into()),
        };
        match read {
            Ok(seal) => self.seals.push(seal),
            Err(fault) => self.fault(None, fault.under(&format!("seals[{number}]"))),
        }
    }

    fn finish(mut self, header: Option<Object>) -> Result<LedgerFile, Vec<FileError>> {
        let Some(header) = header else {
            return Err(vec![FileError::file("json", Problem::Expected(Expected::Object))]);
        };
        let header = match Header::read(&header) {
            Ok(header) => Some(header),
            // In another format or version, everything else may mean something else.
            Err(error) if matches!(error.what, Problem::WrongFormat | Problem::NewerVersion(_)) => {
                return Err(vec![error]);
            }
            Err(error) => {
                self.errors.push(error);
                None
            }
        };
        if !self.acts_seen {
            self.errors.push(FileError::file("acts", Problem::Missing));
        }
        match header {
            Some(header) if self.errors.is_empty() => {
                Ok(LedgerFile { header, records: self.records, seals: self.seals })
            }
            _ => Err(self.errors),
        }
    }
}

/// Reads the file's own object. Header members are returned; acts and seals are taken up as they come.
struct FileSeed<'r>(&'r mut Reading);

impl<'de> DeserializeSeed<'de> for FileSeed<'_> {
    type Value = Option<Object<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Self::Value, D::Error> {
        input.deserialize_any(self)
    }
}

/// Something else than an object: there is no header.
macro_rules! no_object {
    ($($visit:ident($type:ty))*) => { $(
        fn $visit<E: serde::de::Error>(self, _: $type) -> Result<Self::Value, E> {
            Ok(None)
        }
    )* };
}

impl<'de> Visitor<'de> for FileSeed<'_> {
    type Value = Option<Object<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    no_object! { visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str) }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let bad = Cell::new(false);
        let mut members = Vec::new();
        let mut seals_seen = false;
        while let Some(Key(key)) = map.next_key_seed(KeySeed)? {
            let seen = match &*key {
                "acts" => Some(std::mem::replace(&mut self.0.acts_seen, true)),
                "seals" => Some(std::mem::replace(&mut seals_seen, true)),
                _ => None,
            };
            match seen {
                None => members.push((key, map.next_value_seed(Strict::at(2, &bad))?)),
                Some(true) => {
                    map.next_value::<IgnoredAny>()?;
                    self.0.errors.push(FileError::file(&*key, Problem::DuplicateKey));
                }
                Some(false) => {
                    let acts = key == "acts";
                    map.next_value_seed(ListSeed { reading: self.0, acts })?;
                }
            }
        }
        let (object, sound) = Object::checked(members);
        if let Some(fault) = (!sound || bad.get()).then(|| object.fault()).flatten() {
            self.0.errors.push(FileError::file(fault.field, fault.what));
        }
        Ok(Some(object))
    }
}

/// The list of acts, or of seals.
struct ListSeed<'r> {
    reading: &'r mut Reading,
    acts: bool,
}

impl ListSeed<'_> {
    fn not_a_list(&mut self) {
        let field = if self.acts { "acts" } else { "seals" };
        self.reading.errors.push(FileError::file(field, Problem::Expected(Expected::List)));
    }
}

impl<'de> DeserializeSeed<'de> for ListSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

/// Something else than a list.
macro_rules! no_list {
    ($($visit:ident($type:ty))*) => { $(
        fn $visit<E: serde::de::Error>(mut self, _: $type) -> Result<(), E> {
            self.not_a_list();
            Ok(())
        }
    )* };
}

impl<'de> Visitor<'de> for ListSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    no_list! { visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str) }

    fn visit_unit<E: serde::de::Error>(mut self) -> Result<(), E> {
        self.not_a_list();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.not_a_list();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self { reading, acts } = self;
        let mut number = 0;
        loop {
            reading.act = if acts { number + 1 } else { 0 };
            let bad = Cell::new(false);
            let strict =
                if acts { Strict::at(ENTRY_DEPTH, &bad) } else { Strict::seal(ENTRY_DEPTH, &bad) };
            let Some(value) = seq.next_element_seed(strict)? else { break };
            if acts && number == ACTS {
                reading.act = 0;
                reading.errors.push(FileError::file("acts", Problem::TooManyActs));
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                break;
            }
            if acts {
                reading.act(&value, bad.get());
            } else {
                reading.seal(number, &value, bad.get());
            }
            number += 1;
        }
        reading.act = 0;
        Ok(())
    }
}

/// Writes a file: acts and seals in their order, each on a line of its own.
#[derive(Debug)]
pub(super) struct Writer {
    out: String,
    /// What stands before the next act.
    before: &'static str,
}

impl Writer {
    /// Begins with what stands before the acts.
    pub fn new(header: &Header) -> Self {
        let mut out = String::new();
        header.write(&mut out);
        Self { out, before: "" }
    }

    /// Writes the next act.
    pub fn act(&mut self, record: &Record) {
        self.out.push_str(self.before);
        self.out.push_str(&record.canonical);
        self.before = ",\n";
    }

    /// Writes the seals, after which nothing comes.
    pub fn finish(mut self, seals: &[Seal]) -> String {
        self.out.push_str("\n ]");
        for (n, seal) in seals.iter().enumerate() {
            self.out.push_str(if n > 0 { ",\n" } else { ",\n \"seals\":[\n" });
            self.out.push_str(seal.canonical());
        }
        self.out.push_str(if seals.is_empty() { "}\n" } else { "\n ]}\n" });
        self.out
    }
}
