//! A city that does not exist: its units, its offices, and what became of each matter.

mod case;
mod chance;
mod course;
mod ending;
#[path = "../../common/pen.rs"]
mod pen;
mod registry;
mod words;

use banjie::domain::{Date, Stream};
use banjie::ledger::{Exported, Ledger, NewAct, Scope};
use chance::Chance;
use course::Course;
use pen::{Pen, instant};
use std::error::Error;

/// The last day on which anything happens, unless the command line gives another.
pub(crate) const UNTIL: &str = "2026-11-23";

/// The seed of the random numbers, unless the command line gives another.
pub(crate) const SEED: u64 = 258;

/// The ledger of so many matters.
///
/// # Errors
/// An act is refused: the program is wrong.
pub(crate) fn ledger(matters: u32, seed: u64, until: Date) -> Result<Ledger, Box<dyn Error>> {
    let mut pen = Pen::found("兰州市限时办结台账（测量用，事项均为虚构）", &registry::founding()?)?;
    for body in registry::bodies() {
        pen.write(&supervisors(Stream::Registry, registry::FIRST_DAY, body)?);
    }
    for number in 0..matters {
        let mut chance = Chance::of(seed, number);
        let mut course = Course::begun(number, until, &mut chance);
        ending::extension(&mut course, &mut chance);
        ending::end(&mut course, until, &mut chance);
        course.write(&mut pen, until)?;
        if course.late && chance.one_in(8) {
            case::write(&mut pen, &course, until, &mut chance)?;
        }
    }
    pen.finish()
}

/// What the export says of itself.
///
/// # Errors
/// The day is outside the calendar.
pub(crate) fn exported(until: Date) -> Result<Exported, Box<dyn Error>> {
    let at = instant(until, 8 * 3600)?;
    Ok(Exported::new(at, registry::OFFICE.into(), registry::CLERK, Scope::All))
}

/// An act of the supervising office, recorded on the day on which it happened.
fn supervisors(
    stream: Stream,
    on: Date,
    body: banjie::domain::Body,
) -> Result<NewAct, Box<dyn Error>> {
    let recorded_at = instant(on, 60)?;
    let (office, person) = (registry::OFFICE.into(), registry::CLERK.into());
    Ok(NewAct { stream, office, person, recorded_at, on, body })
}
