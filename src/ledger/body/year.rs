//! Bodies of a year's stream.

use crate::domain::year::{PlanItem, Revisit, RevisitReport, Summary, Visit, YearPlan};
use crate::ledger::shape::shapes;

shapes! {
    YearPlan { items, }
    PlanItem { topic, from, to, manner, units, }
    Revisit { round in 1..=2, matters, text, }
    Summary { from, to, number, text, circulated, }
    Visit { manner, units, topic, text, problems, }
    RevisitReport { round in 1..=2, number, text, }
}
