//! A cell of units cut into its names: at separators, at labels and numbers, and at white space and
//! 和 only where each part is a unit's name by itself.

use super::name::{bare_place, is_nobody, is_unit};
use super::person::is_person;
use super::words::{
    CLOSE, CO_MARKS, CO_VERBS, KINDS, LABELS, LEAD_MARKS, LEAD_VERBS, Label, NOT_AND, OPEN,
};
use crate::domain::matter::Role;

/// A part of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// A name with what stands on it, under a label of this role.
    Units(Option<Role>, String),
    /// What may be one name or several.
    Unclear(Option<Role>, String),
    /// A person.
    Persons(String),
}

/// What separates names wherever it stands outside parentheses.
const SEPARATORS: &str = "、；;，,。/／+＋|｜\\＼·・•&＆";

/// Cuts a cell.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (label, text) in joined(parts(text)) {
        match label {
            Label::Units(role) => {
                for piece in spaced(&text) {
                    match piece {
                        Spaced::Name(name) => {
                            let names = between(&name).into_iter();
                            pieces.extend(names.map(|name| Piece::Units(role, name)));
                        }
                        Spaced::Unclear(name) => pieces.push(Piece::Unclear(role, name)),
                        Spaced::Person(name) => pieces.push(Piece::Persons(name)),
                    }
                }
            }
            Label::Persons => pieces.push(Piece::Persons(text.split_whitespace().collect())),
            Label::Telephone => (),
        }
    }
    pieces
}

/// The parts between separators, each with the label that it stands under. A separator within
/// parentheses separates nothing.
fn parts(text: &str) -> Vec<(Label, String)> {
    let mut parts: Vec<(Label, String)> = Vec::new();
    let (mut label, mut part, mut depth) = (Label::Units(None), String::new(), 0_usize);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if depth == 0 {
            let begins = part.trim().is_empty()
                || part.ends_with(char::is_whitespace)
                || ('①'..='⑳').contains(&c);
            let after = begins.then(|| number(rest)).flatten();
            let may_end = part.trim().is_empty() || is_unit(stem(part.trim()));
            if let Some((found, after)) = labelled(rest).filter(|_| begins || may_end) {
                parts.push((label, std::mem::take(&mut part)));
                (label, rest) = (found, after);
                continue;
            }
            if let Some(after) = after {
                parts.push((label, std::mem::take(&mut part)));
                rest = after;
                continue;
            }
        }
        match c {
            c if OPEN.contains(&c) => depth += 1,
            c if CLOSE.contains(&c) => depth = depth.saturating_sub(1),
            _ => (),
        }
        if CLOSE.contains(&c) && depth == 0 && is_mark(&part) {
            // 市教育局（牵头）市财政局（配合）.
            part.push(c);
            parts.push((label, std::mem::take(&mut part)));
        } else if depth == 0 && SEPARATORS.contains(c) {
            parts.push((label, std::mem::take(&mut part)));
        } else {
            part.push(c);
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    parts.push((label, part));
    parts.retain(|(_, part)| !part.trim().is_empty());
    parts
}

/// Whether what stands in the last parentheses says who leads or takes part.
fn is_mark(part: &str) -> bool {
    let aside = part.rsplit(OPEN).next().unwrap_or_default().trim();
    LEAD_MARKS.contains(&aside) || CO_MARKS.contains(&aside)
}

/// A label with its colon at the beginning: 牵头单位：.
fn labelled(text: &str) -> Option<(Label, &str)> {
    LABELS.iter().find_map(|(words, label)| {
        let rest = text.strip_prefix(words)?.trim_start();
        let rest = rest.strip_prefix(['：', ':'])?;
        Some((*label, rest))
    })
}

/// The number of a name at the beginning: 1.市教育局, ②市财政局, （3）市公安局.
fn number(text: &str) -> Option<&str> {
    let first = text.chars().next()?;
    if ('①'..='⑳').contains(&first) {
        return text.get(first.len_utf8()..);
    }
    let open = text.strip_prefix(['（', '(']);
    let text = open.unwrap_or(text);
    let length = text.find(|c: char| !c.is_ascii_digit())?;
    let rest = text.get(length..)?;
    let rest = match open {
        Some(_) => rest.strip_prefix(['）', ')'])?,
        None => rest.strip_prefix(['.', '．', '、', ')', '）'])?,
    };
    let is_number = (1..=2).contains(&length) && !rest.starts_with(|c: char| c.is_ascii_digit());
    is_number.then_some(rest)
}

/// 各区、县级市 is one naming of nobody in particular.
fn joined(parts: Vec<(Label, String)>) -> Vec<(Label, String)> {
    let mut joined: Vec<(Label, String)> = Vec::new();
    for (label, part) in parts {
        match joined.last_mut() {
            Some((before, last))
                if *before == label && last.contains('各') && KINDS.contains(&part.trim()) =>
            {
                last.push('、');
                last.push_str(part.trim());
            }
            _ => joined.push((label, part)),
        }
    }
    joined
}

enum Spaced {
    Name(String),
    Unclear(String),
    Person(String),
}

/// What stands between white space: names where each is a unit by itself, and else one name, whose
/// signs are set apart.
fn spaced(text: &str) -> Vec<Spaced> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let whole: String = words.concat();
    if words.len() < 2 {
        return vec![if is_person(&whole) && !is_unit(&whole) {
            Spaced::Person(whole)
        } else {
            Spaced::Name(whole)
        }];
    }
    let stands = |word: &&str| {
        let word = stem(word);
        is_unit(word) || is_nobody(word)
    };
    let is_number =
        |word: &str| word.len() >= 5 && word.chars().all(|c| c.is_ascii_digit() || c == '-');
    let is_aside = |word: &str| word.starts_with(OPEN);
    let is_left =
        |word: &&str| stands(word) || is_person(word) || is_number(word) || is_aside(word);
    let units = words.iter().filter(|word| stands(word)).count();
    // 兰州市 教育局: a place and an office of it are one name, or two.
    let places = words.windows(2).any(|pair| match pair {
        [place, office] => {
            bare_place(place) && !bare_place(office) && !is_person(office) && !is_number(office)
        }
        _ => false,
    });
    if units > 0 && !places && words.iter().all(is_left) {
        let mut pieces: Vec<Spaced> = Vec::new();
        for word in words {
            match pieces.last_mut() {
                Some(Spaced::Name(last)) if is_aside(word) => last.push_str(word),
                _ if stands(&word) => pieces.push(Spaced::Name(word.to_owned())),
                _ if is_number(word) => (),
                _ => pieces.push(Spaced::Person(word.to_owned())),
            }
        }
        return pieces;
    }
    // 市 教 育 局, and 市 教育局.
    let short = |word: &&str| word.chars().count() == 1;
    let single = words.iter().all(short) || (words.len() == 2 && words.first().is_some_and(short));
    let continued = words.first().is_some_and(|word| word.ends_with(['和', '及', '与']));
    if single || (units == 0 && is_unit(&whole)) || (continued && is_unit(&whole)) {
        return vec![Spaced::Name(whole)];
    }
    vec![Spaced::Unclear(words.join(" "))]
}

/// A name without what it is said to do and what stands in parentheses behind it.
fn stem(word: &str) -> &str {
    let word = word.split(OPEN).next().unwrap_or(word);
    let verbs = LEAD_VERBS.iter().chain(&CO_VERBS);
    verbs.copied().find_map(|verb| word.strip_suffix(verb)).unwrap_or(word)
}

/// Cuts at 和, 及, 与 and 会同 where both sides are units by themselves.
fn between(name: &str) -> Vec<String> {
    for and in ["以及", "会同", "和", "及", "与"] {
        for (at, _) in name.match_indices(and) {
            let (left, rest) = name.split_at(at);
            if NOT_AND.iter().any(|word| rest.starts_with(word)) || left.contains(OPEN) {
                continue;
            }
            let right = rest.get(and.len()..).unwrap_or_default();
            let stands = |word: &str| {
                let word = stem(word.strip_prefix('由').unwrap_or(word));
                is_unit(word) || is_nobody(word)
            };
            let parts: Vec<String> = between(left).into_iter().chain(between(right)).collect();
            if parts.iter().all(|part| stands(part)) {
                return parts;
            }
        }
    }
    vec![name.to_owned()]
}
