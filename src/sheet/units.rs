//! The units that a cell names, who of them leads, and what in the cell is no unit.

mod cut;
pub mod name;
pub mod person;
mod words;

use crate::domain::matter::Role;
use cut::{Piece, pieces};
use name::{
    bare_place, is_field, is_glued, is_nobody, is_of_two_levels, is_unit, is_with_deed,
    is_with_person,
};
use person::is_person;
use serde::{Deserialize, Serialize};
use words::{
    CLOSE, CO_MARKS, CO_VERBS, ENDINGS, LEAD_MARKS, LEAD_VERBS, NO_NAMES, NOT_IN_NAMES, OPEN,
    UNCERTAIN,
};

/// The units that a cell names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Their names, in order, each once.
    pub names: Vec<String>,
    /// Those of them of which a person must say more.
    pub doubts: Vec<(String, NameDoubt)>,
    /// Those of them that the cell says lead: 市教育局（牵头）.
    pub leads: Vec<String>,
    /// Those that it says take part.
    pub cos: Vec<String>,
    /// Persons that stand beside them.
    pub persons: Vec<String>,
}

/// What a person must say of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NameDoubt {
    /// Nobody in particular: 各有关单位.
    Nobody,
    /// No unit's name: a number, a single sign, a person.
    NoUnit,
    /// Parts of which some are units by themselves and some are not.
    Apart,
    /// What stands in parentheses behind it.
    Aside,
    /// A district beside one whose government is named: 城关区、安宁区政府.
    Government,
    /// Perhaps the same office as another of the list, which is written in full.
    SameOffice,
}

impl Named {
    fn add(&mut self, name: &str, role: Option<Role>) {
        let name = name.to_owned();
        match role {
            Some(Role::Lead) if !self.leads.contains(&name) => self.leads.push(name.clone()),
            Some(Role::Co) if !self.cos.contains(&name) => self.cos.push(name.clone()),
            _ => (),
        }
        if !self.names.contains(&name) {
            self.names.push(name);
        }
    }

    /// Notes that a person must say more of a name.
    pub fn doubt(&mut self, name: &str, doubt: NameDoubt) {
        let doubt = (name.to_owned(), doubt);
        if !self.doubts.contains(&doubt) {
            self.doubts.push(doubt);
        }
    }
}

/// Reads a cell.
pub fn named(cell: &str) -> Named {
    let mut named = Named::default();
    let (text, others) = without_endings(cell);
    for piece in pieces(text) {
        match piece {
            Piece::Units(role, text) => unit(&mut named, role, &text),
            Piece::Unclear(role, text) => {
                named.add(&text, role);
                named.doubt(&text, NameDoubt::Apart);
            }
            Piece::Persons(text) => named.persons.push(text),
        }
    }
    for name in led_together(text) {
        if named.names.contains(&name) && !named.leads.contains(&name) {
            named.leads.push(name);
        }
    }
    if !named.leads.is_empty() {
        without_verbs(&mut named);
    }
    let governed = named.names.iter().any(|name| {
        ["区政府", "县政府", "市政府", "区人民政府", "县人民政府", "市人民政府"]
            .iter()
            .any(|e| name.ends_with(e))
            && !is_nobody(name)
    });
    for name in named.names.clone() {
        if is_nobody(&name) {
            named.doubt(&name, NameDoubt::Nobody);
        } else if governed && bare_place(&name) {
            named.doubt(&name, NameDoubt::Government);
        }
    }
    // Who is meant by 会同有关部门 stands after those who are named.
    if let Some(others) = others {
        named.add(others, None);
        named.doubt(others, NameDoubt::Nobody);
    }
    named
}

/// The units that lead by one verb: of 市教育局、市财政局牵头，市公安局配合 it may be the first two.
fn led_together(text: &str) -> Vec<String> {
    let mut together = Vec::new();
    for clause in text.split(['，', ',', '；', ';', '。', '\n']) {
        let Some((stem, Role::Lead)) = verb(clause.trim()) else { continue };
        let units = pieces(stem).into_iter().filter_map(|piece| match piece {
            Piece::Units(None, name) if !CO_VERBS.iter().any(|verb| name.ends_with(verb)) => {
                Some(name)
            }
            _ => None,
        });
        let units: Vec<String> = units.collect();
        if units.len() > 1 {
            together.extend(units);
        }
    }
    together
}

/// The cell without the words after its last name, and the others whom these words mention.
fn without_endings(cell: &str) -> (&str, Option<&'static str>) {
    let mut rest = cell.trim();
    let mut others = None;
    loop {
        rest = rest.trim_end_matches(|c: char| c.is_whitespace() || "。.；;，,、".contains(c));
        let Some((stem, ending)) =
            ENDINGS.iter().find_map(|(ending, named)| Some((rest.strip_suffix(ending)?, named)))
        else {
            return (rest, others);
        };
        if stem.trim().is_empty() {
            return (rest, others);
        }
        rest = stem;
        others = others.or(*ending);
    }
}

/// One name with what stands on it: 市教育局（牵头）, 由市教育局牵头, 市教育局（张某）.
fn unit(named: &mut Named, under: Option<Role>, text: &str) {
    let (text, role) = match verb(text) {
        Some((stem, role)) => (stem, Some(role)),
        None => (text, None),
    };
    let mut role = role.or(under);
    // 由市教育局: what is left is a unit by itself, or the word is part of a name.
    let begun = ["由", "会同"].iter().find_map(|word| text.strip_prefix(word));
    let text = begun.filter(|rest| is_unit(rest) || is_nobody(rest)).unwrap_or(text);
    let (mut name, aside) = aside(text);
    // A telephone in the cell is no part of the name.
    name = name.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | ' '));
    let mut unknown = false;
    for part in aside.into_iter().flat_map(|aside| aside.split(['、', '，', ',', ';', '；', ' ']))
    {
        let part = part.trim();
        if LEAD_MARKS.contains(&part) {
            role = Some(Role::Lead);
        } else if CO_MARKS.contains(&part) {
            role = role.or(Some(Role::Co));
        } else if is_person(part) {
            named.persons.push(part.to_owned());
        } else if !part.is_empty() && !part.chars().all(|c| c.is_ascii_digit() || c == '-') {
            unknown = true;
        }
    }
    if name.is_empty() {
        // Nothing but a number is left: it is no name, and is not left out.
        if !text.chars().all(|c| c.is_ascii_digit() || c == '-') || text.len() < 5 {
            named.add(text, role);
            named.doubt(text, NameDoubt::NoUnit);
        }
        return;
    }
    if unknown {
        named.add(text, role);
        named.doubt(text, NameDoubt::Aside);
    } else {
        named.add(name, role);
        if let Some(doubt) = is_no_name(name) {
            named.doubt(name, doubt);
        }
    }
}

/// What a person must say of a name that is none, or that is not clearly one.
fn is_no_name(name: &str) -> Option<NameDoubt> {
    if is_nobody(name) {
        return None;
    }
    let (stem, inner) = match name.strip_suffix(CLOSE).and_then(|stem| stem.rsplit_once(OPEN)) {
        Some((stem, inner)) => (stem, Some(inner)),
        None => (name, None),
    };
    let is_written = |text: &str| text.chars().all(|c| c.is_alphabetic() || "“”".contains(c));
    let is_named = stem.chars().count() > 1
        && stem.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
        && is_written(stem)
        && inner.is_none_or(is_written)
        && !is_person(stem)
        && !is_field(stem)
        && !UNCERTAIN.iter().any(|word| stem.starts_with(word))
        && !NO_NAMES.contains(&stem)
        && !NOT_IN_NAMES.iter().any(|word| name.contains(word));
    let is_more = is_with_person(stem) || is_with_deed(stem);
    match (is_named, is_glued(stem) || is_more || is_of_two_levels(stem)) {
        (false, _) => Some(NameDoubt::NoUnit),
        (true, true) => Some(NameDoubt::Apart),
        (true, false) => None,
    }
}

/// What stands in parentheses at the end. Within a name they belong to it: 各县（区）人民政府.
fn aside(text: &str) -> (&str, Option<&str>) {
    let Some(stem) = text.strip_suffix(CLOSE) else { return (text, None) };
    match stem.rsplit_once(OPEN) {
        // 市城乡建设指挥部（市人防办） is one office under two names.
        Some((name, aside)) if second_name(aside) || is_nobody(name) || name.is_empty() => {
            (text, None)
        }
        Some((name, aside)) => (name, Some(aside)),
        None => (text, None),
    }
}

/// Whether what stands in parentheses is an office's other name, and no part of it: 基础教育科.
fn second_name(aside: &str) -> bool {
    is_unit(aside) && aside.starts_with(['市', '省', '区', '县', '州'])
}

fn verb(text: &str) -> Option<(&str, Role)> {
    let stem = LEAD_VERBS.iter().find_map(|verb| text.strip_suffix(verb))?;
    (!stem.is_empty() && !stem.starts_with('各')).then_some((stem, Role::Lead))
}

/// 市公安局配合 names 市公安局, where another is said to lead.
fn without_verbs(named: &mut Named) {
    let stem = |name: &String| {
        let stem = CO_VERBS.iter().find_map(|verb| name.strip_suffix(verb));
        stem.filter(|stem| !stem.is_empty()).unwrap_or(name).to_owned()
    };
    for name in std::mem::take(&mut named.names) {
        let short = stem(&name);
        if !named.names.contains(&short) {
            named.names.push(short);
        }
    }
    // What a name was doubtful for may have been the verb.
    for (name, doubt) in std::mem::take(&mut named.doubts) {
        let short = stem(&name);
        if short == name || is_no_name(&short) == Some(doubt) {
            named.doubt(&short, doubt);
        }
    }
}

#[cfg(test)]
mod tests;
