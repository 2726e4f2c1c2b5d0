//! What is wrong with a file, in the command line's English.

use crate::ledger::problem::{Expected, FileError, Place, Problem};
use crate::ledger::{Ledger, Proof};
use crate::present::fingerprint;
use std::collections::BTreeMap;
use std::path::Path;

/// `FILE: act N (ID): field: what`, or `FILE: file: field: what`.
pub(super) fn line(path: &Path, error: &FileError) -> String {
    let place = match &error.place {
        Place::File => "file".to_owned(),
        Place::Act { number, id } => {
            format!("act {number} ({})", id.as_deref().unwrap_or("?").escape_debug())
        }
    };
    let field = if error.field.is_empty() { "act" } else { &error.field };
    format!("{}: {place}: {field}: {}", path.display(), what(&error.what))
}

/// One line an error.
pub(super) fn lines(path: &Path, errors: &[FileError]) -> Vec<String> {
    errors.iter().map(|error| line(path, error)).collect()
}

/// What a seal says nothing of.
pub(super) const SEALS_COVER: &str =
    "a seal covers acts; not the title, nor by whom and when the file was exported";

/// Who recorded, and how much of it is sealed, by which keys; a line an office.
pub(super) fn proofs(ledger: &Ledger) -> Vec<String> {
    let mut counts: BTreeMap<_, BTreeMap<Proof, usize>> = BTreeMap::new();
    for (office, proof) in ledger.proofs().into_values() {
        *counts.entry(office).or_default().entry(proof).or_default() += 1;
    }
    let registry = ledger.registry();
    let line = |(office, counts): (_, BTreeMap<Proof, usize>)| {
        let name = registry.offices.get(&office).map_or("not registered", |office| &office.name);
        let how = counts.into_iter().map(|(proof, n)| match proof {
            Proof::Sealed => format!("{n} sealed"),
            Proof::Vouched => format!("{n} vouched for by the office that registered its key"),
            Proof::Keyless => format!("{n} that cannot be told from a forgery: it has no key"),
            Proof::Lacking => format!("{n} without the seal that they need"),
        });
        let keys = registry.keys.get(&office).into_iter().flatten();
        let keys = keys.map(|key| format!("; key {}", fingerprint::words(key).join(" ")));
        let how: Vec<String> = how.collect();
        format!("{office} ({name}): {}{}", how.join(", "), keys.collect::<String>())
    };
    counts.into_iter().map(line).collect()
}

/// What proves each act, a line an act, in the order of their ids.
pub(super) fn proofs_of_acts(ledger: &Ledger) -> Vec<String> {
    let word = |proof| match proof {
        Proof::Sealed => "sealed",
        Proof::Vouched => "vouched",
        Proof::Keyless => "no key",
        Proof::Lacking => "not sealed",
    };
    let proofs = ledger.proofs().into_iter();
    proofs.map(|(id, (office, proof))| format!("{id} {office}: {}", word(proof))).collect()
}

fn what(problem: &Problem) -> String {
    let fixed = match problem {
        Problem::Syntax { line, column } => {
            return format!("not JSON at line {line}, column {column}");
        }
        Problem::Expected(expected) => return format!("must be {}", type_name(*expected)),
        Problem::NotOneOf(words) => return format!("must be one of {}", words.join(", ")),
        Problem::OutOfRange { min, max } => return format!("must be from {min} to {max}"),
        Problem::NotBase64 { bytes } => {
            return format!("not base64url of {bytes} bytes without padding or stray bits");
        }
        Problem::NewerVersion(version) => {
            return format!("version {version} is newer than this program reads (1)");
        }
        Problem::ByteOrderMark => "begins with a byte order mark; save it as UTF-8 without one",
        Problem::NotUtf8 => "not UTF-8",
        Problem::LoneSurrogate => "a lone surrogate is no Unicode text",
        Problem::DuplicateKey => "the key stands twice in its object",
        Problem::KeyNotAscii => "a key must be ASCII",
        Problem::Null => "null stands nowhere; leave the member out",
        Problem::NotAnInteger => "not an integer within 2^53 - 1, without fraction, exponent or -0",
        Problem::TooDeep => "deeper than 32",
        Problem::TextTooLong => "longer than 100,000 characters",
        Problem::ListTooLong => "more than 10,000 members",
        Problem::ActTooLarge => "larger than 1 MiB",
        Problem::FileTooLarge => "larger than 512 MiB",
        Problem::TooManyActs => "more than 5,000,000 acts",
        Problem::Missing => "missing or blank",
        Problem::NotADate => "not a date YYYY-MM-DD from 1900 to 2999",
        Problem::NotAnInstant => {
            "not an instant YYYY-MM-DDThh:mm:ss with Z or an offset, from 1900 to 2999"
        }
        Problem::NotAnActId => "not 64 lower-case hexadecimal digits",
        Problem::NotAUuid => "not a UUID in lower case",
        Problem::NotAStream => "not the name of a stream",
        Problem::NotALimit => {
            "needs either date, or days and day_kind; neither only where the basis is agreed"
        }
        Problem::Unsorted => "not sorted",
        Problem::Repeated => "an id stands twice",
        Problem::InternalOnly => "may stand in internal: streams only",
        Problem::DatedAfterRecording => "after the date in China of recorded_at",
        Problem::IdIsNotTheHash => "not the hash of the act: it has been changed",
        Problem::WrongFormat => "not banjie-ledger",
        Problem::AnotherLedger => "another ledger",
        Problem::NoFoundingAct => "the founding act is not in the file",
        Problem::NotAFoundingAct => {
            "no founding act: not an office that registers itself as supervisor, without parents"
        }
        Problem::BadSignature => "not the signature of this key over this seal",
        Problem::KeyNotGiven => "the registry never gave the office this key",
        Problem::NotSealed => "the office has a key, but no seal of it covers the act",
    };
    fixed.to_owned()
}

const fn type_name(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "an object",
        Expected::List => "a list",
        Expected::Text => "a text",
        Expected::Integer => "an integer",
        Expected::Boolean => "true or false",
        Expected::Scope => "one of {\"all\":true}, {\"unit\":\"…\"}, {\"merged\":true}",
        Expected::True => "true",
    }
}
