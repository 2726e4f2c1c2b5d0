//! Names of the files that offices hand each other.

use super::visible::is_hidden;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// Stands in the place of the unit in the name of a file that is not for one unit alone.
pub const ALL: &str = "all";
/// How many digits of an id's hash tell namesakes apart.
const DIGITS: usize = 16;

/// A name that any file system takes, without the two dashes that stand between names.
pub fn plain(name: &str) -> String {
    let usable = |c: char| (c.is_alphanumeric() && !is_hidden(c)) || c == '-' || c == '_';
    let plain: String = name.chars().map(|c| if usable(c) { c } else { '_' }).collect();
    plain.replace("--", "-")
}

/// The name with a part of the hash of its owner's id, so that no other owner has it, whatever both are called.
pub fn distinct(id: &str, name: &str) -> String {
    let mut distinct = plain(name);
    distinct.push('-');
    for byte in Sha256::digest(id.as_bytes()).iter().take(DIGITS / 2) {
        let _ = write!(distinct, "{byte:02x}");
    }
    distinct
}

/// The name of an owner in file names. `others` are the ids and names of the other owners. It is the plain name, unless
/// another owner's plain name is the same or may be the same to some file system. `compatible` gives a text's
/// compatibility form.
pub fn own<'a>(
    id: &str,
    name: &str,
    others: impl IntoIterator<Item = (&'a str, &'a str)>,
    compatible: impl Fn(&str) -> String,
) -> String {
    let look = |name: &str| compatible(&plain(name)).to_lowercase();
    let looks = look(name);
    let taken = others.into_iter().any(|(other, name)| other != id && look(name) == looks);
    let plainly = plain(name);
    if taken || looks == ALL || is_like_distinct(&looks) { distinct(id, name) } else { plainly }
}

/// Whether a plain name looks as if `distinct` had made it.
fn is_like_distinct(name: &str) -> bool {
    let end = name.rsplit_once('-').map(|(_, end)| end);
    end.is_some_and(|end| end.len() == DIGITS && end.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Of NFKC what the test needs.
    fn compatible(text: &str) -> String {
        text.replace('\u{f90a}', "金")
    }

    #[test]
    fn no_two_owners_take_one_name_on_any_file_system() {
        let first = distinct("u1", "市水利局");
        let owners = [
            ("u1", "市水利局"),
            ("u2", "市水利局"),
            ("u3", "A区/办"),
            ("u4", "a区:办"),
            ("u5", "金城"),
            ("u6", "\u{f90a}城"),
            ("u7", "All"),
            ("u8", &first),
            ("u9", "市\u{3164}水利局"),
            ("u10", "甲--乙"),
            ("u11", "甲-乙"),
        ];
        let names = owners.map(|(id, name)| own(id, name, owners, compatible));
        let looks = names.iter().map(|name| compatible(name).to_lowercase());
        assert_eq!(looks.chain([ALL.to_owned()]).collect::<BTreeSet<_>>().len(), owners.len() + 1);
        assert!(names.iter().all(|name| !name.contains("--")), "{names:?}");
    }

    #[test]
    fn a_name_that_nobody_shares_stays_as_it_is() {
        assert_eq!(
            own("u1", "市水利局", [("u1", "市水利局"), ("u2", "市水务局")], compatible),
            "市水利局"
        );
    }
}
