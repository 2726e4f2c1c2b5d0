//! Names that a person cannot tell apart.

use super::visible::is_hidden;
use crate::domain::UnitId;
use crate::domain::registry::Unit;
use std::collections::BTreeMap;

/// The new units whose names look like another name, each with that other name. `compatible` gives a text's
/// compatibility form (Unicode NFKC), in which full-width letters and radicals become the characters that they look
/// like. The browser provides it.
pub fn alike(
    new: &[Unit],
    held: &BTreeMap<UnitId, Unit>,
    compatible: impl Fn(&str) -> String,
) -> Vec<(Box<str>, Box<str>)> {
    let look = |name: &str| -> String {
        let seen: String = name.chars().filter(|c| !is_hidden(*c) && !c.is_whitespace()).collect();
        let seen = compatible(&seen).to_lowercase();
        seen.chars().filter(|c| !is_hidden(*c) && !c.is_whitespace()).collect()
    };
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for unit in held.values() {
        for name in [Some(&unit.name), unit.short.as_ref()].into_iter().flatten() {
            known.entry(look(name)).or_insert(name);
        }
    }
    let mut found = Vec::new();
    for unit in new {
        let other = *known.entry(look(&unit.name)).or_insert(&unit.name);
        if *other != *unit.name {
            found.push((unit.name.clone(), other.into()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::registry::UnitKind;
    use crate::present::draft::units::new_units;

    /// Of NFKC what the test needs.
    fn compatible(text: &str) -> String {
        text.replace('\u{2f54}', "水").replace('Ａ', "A")
    }

    fn found(held: &str, new: &str) -> Vec<(String, String)> {
        let units = |names| new_units(names, UnitKind::Department, &BTreeMap::new()).new;
        let held = units(held).into_iter().map(|unit| (unit.unit.clone(), unit)).collect();
        let found = alike(&units(new), &held, compatible).into_iter();
        found.map(|(new, other)| (new.into(), other.into())).collect()
    }

    #[test]
    fn a_name_that_looks_like_one_that_is_there_is_found() {
        for new in ["市\u{ad}水利局", "市水利\u{3164}局", "市\u{2f54}利局", "市水利局\u{2800}"]
        {
            assert_eq!(
                found("市水利局", new),
                [(new.to_owned(), "市水利局".to_owned())],
                "{new:?}"
            );
        }
        assert_eq!(found("a区", "Ａ区"), [("Ａ区".to_owned(), "a区".to_owned())]);
        assert_eq!(
            found("", "市教育局\n市教\u{34f}育局").len(),
            1,
            "of two that are new, the second"
        );
    }

    #[test]
    fn names_that_can_be_told_apart_are_not() {
        assert_eq!(found("市水利局\n市水务局", "市水电局\n市水利局机关"), []);
    }
}
