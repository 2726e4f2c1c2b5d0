//! Stored lines read one by one: each proves itself, and one that does not is named.

use crate::domain::ActId;
use crate::engine::store::Damage;
use crate::ledger::{Record, Seal};

/// Reads the line of an act, and checks it against its hash.
pub(super) fn act(place: impl FnOnce() -> String, line: &str) -> Result<Record, Damage> {
    Record::read(line).map_err(|_| Damage { place: place(), acts: 1, act: named(line) })
}

/// Reads the line of a seal, and checks its signature.
pub(super) fn seal(place: impl FnOnce() -> String, line: &str) -> Result<Seal, Damage> {
    Seal::read(line).map_err(|_| Damage { place: place(), acts: 0, act: None })
}

/// The id that an act's line states, sound or not.
pub(super) fn id(line: &str) -> Option<ActId> {
    let id = after(line, "\"id\":\"")?;
    id.get(..64)?.parse().ok()
}

/// The act and the stream that a line still names. Keys of canonical JSON are sorted, so that the
/// last member of a name is the act's own and not one of its body, and the act's own stream stands
/// after its id; within a text, quotation marks have a backslash before them.
fn named(line: &str) -> Option<(ActId, String)> {
    let rest = after(line, "\"id\":\"")?;
    let stream = after(rest, "\"stream\":\"")?.split('"').next()?;
    Some((id(line)?, stream.chars().take(80).collect()))
}

fn after<'l>(line: &'l str, member: &str) -> Option<&'l str> {
    line.rfind(member).and_then(|at| line.get(at + member.len()..))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "00ff10a900ff10a900ff10a900ff10a900ff10a900ff10a900ff10a900ff10a9";

    #[test]
    fn a_broken_line_is_named_by_what_it_still_says() {
        let of = |line: &str| act(|| "here".into(), line).unwrap_err();
        let whole = format!(
            r#"{{"body":{{"id":"x","stream":"y","text":"\"id\":\""}},"id":"{ID}","stream":"matter:7"}}"#
        );
        let named = Some((ID.parse().unwrap(), "matter:7".to_owned()));
        assert_eq!(of(&whole), Damage { place: "here".into(), acts: 1, act: named });
        assert_eq!(of(&whole[..whole.len() - 20]).act, None, "cut off before its stream");
        assert_eq!(of(&whole.replace(ID, "00FF")).act, None, "its id is none");
        assert_eq!(of("").act, None);
    }
}
