//! Makes units and offices of what was typed.

use super::{Reader, Values, Wrong, Wrongs};
use crate::domain::registry::{Office, OfficeRole, Unit, UnitKind};
use crate::domain::{Body, OfficeId, UnitId};
use std::collections::BTreeMap;

/// What a list of names gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewUnits {
    /// The units that are new, in the order of the lines.
    pub new: Vec<Unit>,
    /// The lines whose name is a unit's already.
    pub known: Vec<Known>,
}

/// A line whose name is a unit's already: it is that unit's name or short name, or stands above in the lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The name as it was typed.
    pub name: Box<str>,
    /// The unit's full name, where that is another.
    pub of: Option<Box<str>>,
    /// Whether that unit is in use.
    pub active: bool,
}

/// Makes units of names, one on each line. A unit's id is its name without white space, so that two
/// offices that add the same unit make the same one.
pub fn new_units(lines: &str, kind: UnitKind, held: &BTreeMap<UnitId, Unit>) -> NewUnits {
    // Of two units that have one name, the one in use and in full bears it.
    let mut names: BTreeMap<String, (Box<str>, bool)> = BTreeMap::new();
    let by_use = |active| held.values().filter(move |unit| unit.active == active);
    for unit in by_use(false).chain(by_use(true)) {
        let also = [Some(unit.unit.as_str()), unit.short.as_deref()];
        for name in also.into_iter().flatten() {
            names.insert(squeezed(name), (unit.name.clone(), unit.active));
        }
    }
    for unit in by_use(false).chain(by_use(true)) {
        names.insert(squeezed(&unit.name), (unit.name.clone(), unit.active));
    }
    let mut units = NewUnits::default();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let id = squeezed(line);
        if let Some((name, active)) = names.get(&id) {
            let of = (squeezed(name) != id).then(|| name.clone());
            units.known.push(Known { name: line.into(), of, active: *active });
            continue;
        }
        names.insert(id.clone(), (line.into(), true));
        units.new.push(Unit {
            unit: UnitId::from(id.as_str()),
            name: line.into(),
            short: None,
            unit_kind: kind,
            parent: None,
            head: None,
            active: true,
        });
    }
    units
}

/// The acts that add new units, except those of which a person says that they are other units, new or registered. These
/// are not added; their names are given to the other units.
pub fn taken_for(
    new: Vec<Unit>,
    same: &BTreeMap<UnitId, UnitId>,
    held: &BTreeMap<UnitId, Unit>,
) -> Vec<Unit> {
    let (gone, mut units): (Vec<Unit>, Vec<Unit>) =
        new.into_iter().partition(|unit| same.contains_key(&unit.unit));
    for unit in gone {
        let mut other = same.get(&unit.unit);
        // A name may stand for a second unit which itself stands for a third. Such a chain is never longer than the
        // number of answers.
        for _ in same {
            other = other.map(|id| same.get(id).unwrap_or(id));
        }
        let Some(other) = other else { continue };
        let place = units.iter().position(|unit| unit.unit == *other);
        let now = place.and_then(|n| units.get(n)).or_else(|| held.get(other));
        if let Some(named) = now.and_then(|now| also_called(now, &unit.name)) {
            match place.and_then(|n| units.get_mut(n)) {
                Some(unit) => *unit = named,
                None => units.push(named),
            }
        }
    }
    units
}

/// A unit under one more name: the longer of both becomes its name, the shorter its short name. None if it has a short
/// name already.
pub fn also_called(unit: &Unit, name: &str) -> Option<Unit> {
    if unit.short.is_some() {
        return None;
    }
    let is_longer = name.chars().count() > unit.name.chars().count();
    let (name, short) = if is_longer { (name, &*unit.name) } else { (&*unit.name, name) };
    Some(Unit { name: name.into(), short: Some(short.into()), ..unit.clone() })
}

/// The acts that make one unit of two that are the same office: `other` goes out of use, and `kept` also gets its name.
/// The matters of both stay with them.
pub fn kept_of_two(kept: &Unit, other: &Unit) -> Vec<Body> {
    let ended = Unit { active: false, ..other.clone() };
    [Some(ended), also_called(kept, &other.name)].into_iter().flatten().map(Body::Unit).collect()
}

fn squeezed(name: &str) -> String {
    name.split_whitespace().collect()
}

/// What stands at first in the form that corrects a unit.
pub fn unit_values(unit: &Unit, kind: &str) -> Values {
    let text = |text: &Option<Box<str>>| text.as_deref().unwrap_or_default().to_owned();
    [
        ("name", unit.name.to_string()),
        ("short", text(&unit.short)),
        ("head", text(&unit.head)),
        ("unit_kind", kind.to_owned()),
        ("active", unit.active.to_string()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

/// Makes a unit of the form.
///
/// # Errors
/// The fields that cannot be read, and a name that another unit in use has.
pub fn corrected(
    unit: &Unit,
    kind: UnitKind,
    units: &BTreeMap<UnitId, Unit>,
    values: &Values,
) -> Result<Body, Wrongs> {
    let mut reader = Reader::new(values);
    let name = reader.required("name");
    let mut others = units.values().filter(|other| other.active && other.unit != unit.unit);
    if reader.ticked("active") && others.any(|other| other.name == name) {
        reader.wrongs.push(("name".to_owned(), Wrong::Taken));
    }
    let body = Body::Unit(Unit {
        unit: unit.unit.clone(),
        name,
        short: reader.text("short"),
        unit_kind: kind,
        parent: unit.parent.clone(),
        head: reader.text("head"),
        active: reader.ticked("active"),
    });
    reader.finish(body)
}

/// The office that records for a unit: its id is the unit's.
pub fn office_of(unit: &Unit) -> Body {
    Body::Office(Office {
        office: OfficeId::from(unit.unit.as_str()),
        name: unit.name.clone(),
        role: OfficeRole::Undertaker,
        unit: Some(unit.unit.clone()),
        key: None,
        vouched: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_units_once_whatever_the_spaces() {
        let first =
            new_units("市住建局\n\n 市 财政局 \n市住建局", UnitKind::Department, &BTreeMap::new());
        let known = |name: &str, of: Option<&str>, active| Known {
            name: name.into(),
            of: of.map(Into::into),
            active,
        };
        assert_eq!(first.known, [known("市住建局", None, true)]);
        let ids: Vec<_> = first.new.iter().map(|unit| unit.unit.as_str()).collect();
        assert_eq!(ids, ["市住建局", "市财政局"]);
        let held = first.new.into_iter().map(|unit| (unit.unit.clone(), unit)).collect();
        let again = new_units("市财政局\n市水务局", UnitKind::Department, &held);
        assert_eq!((again.new.len(), again.known), (1, vec![known("市财政局", None, true)]));
    }

    #[test]
    fn a_name_that_is_taken_says_by_whom() {
        let made = |lines| new_units(lines, UnitKind::Department, &BTreeMap::new()).new;
        let mut held = made("兰州市财政局\n市住建委");
        held[0].short = Some("市财政局".into());
        // It goes by another name since it was added, and is not in use.
        held[1].name = "市住房和城乡建设局".into();
        held[1].active = false;
        let held = held.into_iter().map(|unit| (unit.unit.clone(), unit)).collect();
        let added = new_units("市财政局\n市住建委\n市水务局", UnitKind::Department, &held);
        let known = [("市财政局", "兰州市财政局", true), ("市住建委", "市住房和城乡建设局", false)];
        let known = known.map(|(name, of, active)| Known {
            name: name.into(),
            of: Some(of.into()),
            active,
        });
        assert_eq!((added.new.len(), added.known), (1, known.to_vec()));
    }

    #[test]
    fn a_corrected_unit_keeps_its_id_and_needs_a_name() {
        let unit = new_units("市财政局", UnitKind::Department, &BTreeMap::new()).new.remove(0);
        let mut values = unit_values(&unit, "department");
        values.insert("name".to_owned(), String::new());
        assert!(corrected(&unit, UnitKind::Department, &BTreeMap::new(), &values).is_err());
        values.insert("name".to_owned(), "兰州市财政局".to_owned());
        let Ok(Body::Unit(after)) =
            corrected(&unit, UnitKind::Department, &BTreeMap::new(), &values)
        else {
            panic!("a unit");
        };
        assert_eq!((after.unit, &*after.name), (unit.unit, "兰州市财政局"));
    }
}
