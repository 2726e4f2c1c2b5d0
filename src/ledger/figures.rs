//! The figures of a period (RULES §6), and the JSON that `banjie figures` prints (FORMAT §6).

use super::fold::State;
use crate::domain::Date;
use crate::domain::figures::{By, Figure, Figures, Key, Period, PeriodFigures};
use crate::domain::standing::{MatterStanding, Standing};
use crate::rules::cases::Case;
use crate::rules::figures::{Counting, may_add};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use std::io;

impl State {
    /// The figures of a period, of the ledger as it stands: at the period's last day, or today if
    /// that is earlier.
    pub fn figures(&self, standing: &Standing, period: Period, by: Option<By>) -> PeriodFigures {
        let matters = standing.matters.iter().map(|matter| &**matter);
        self.figures_of(matters, standing.as_of, period, by)
    }

    /// The same of these matters, as they stand at a day, and of all cases.
    pub fn figures_of<'m>(
        &self,
        matters: impl IntoIterator<Item = &'m MatterStanding>,
        as_of: Date,
        period: Period,
        by: Option<By>,
    ) -> PeriodFigures {
        let mut counting = Counting::new(period, by);
        for matter in matters {
            counting.matter(matter, &self.counting_with(matter.id, as_of, may_add));
        }
        for (id, _) in self.ledger().cases() {
            if let Some(case) = Case::of(id, &self.counting_of_case(id, as_of)) {
                counting.case(&case);
            }
        }
        counting.finish(as_of, self.profile())
    }
}

/// Writes figures as one line of JSON.
///
/// Errors: those of the writer.
pub fn write_figures(figures: &PeriodFigures, out: impl io::Write) -> io::Result<()> {
    serde_json::to_writer(out, &Json(figures)).map_err(io::Error::from)
}

/// A value as FORMAT §6 writes it.
struct Json<'a, T>(&'a T);

impl Serialize for Json<'_, PeriodFigures> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let PeriodFigures { period, as_of, total, groups } = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &period.from.to_string())?;
        map.serialize_entry("to", &period.to.to_string())?;
        map.serialize_entry("as_of", &as_of.to_string())?;
        map.serialize_entry("total", &Json(total))?;
        if let Some(groups) = groups {
            let groups: Vec<_> = groups.iter().map(Json).collect();
            map.serialize_entry("groups", &groups)?;
        }
        map.end()
    }
}

impl Serialize for Json<'_, Figures> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        members(self.0, &mut map)?;
        map.end()
    }
}

impl Serialize for Json<'_, (Key, Figures)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (key, figures) = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("key", &Json(key))?;
        members(figures, &mut map)?;
        map.end()
    }
}

impl Serialize for Json<'_, Key> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Key::Unit(unit) => serializer.serialize_str(unit.as_str()),
            Key::Category(category) => serializer.serialize_u8(*category),
            Key::Leader(name) => serializer.serialize_str(name),
            Key::Limit(kind) => serializer.serialize_str(kind.name()),
            Key::Month(year, month) => {
                serializer.collect_str(&format_args!("{year:04}-{month:02}"))
            }
        }
    }
}

fn members<M: serde::ser::SerializeMap>(figures: &Figures, map: &mut M) -> Result<(), M::Error> {
    for figure in Figure::ALL {
        map.serialize_entry(figure.name(), &figures.of(*figure))?;
        if *figure == Figure::NoticesMissed {
            map.serialize_entry("deductions", &figures.deductions)?;
        }
    }
    Ok(())
}
