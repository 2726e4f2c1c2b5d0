//! Queries: what may be asked of the open ledger. Adding one is a struct that implements [`Ask`], and
//! its name in the list below.

pub mod accountability;
pub mod calendar;
pub mod conflicts;
pub mod desk;
pub mod figures;
pub mod files;
pub mod find;
pub mod foresee;
pub mod incoming;
pub mod leader;
pub mod ledger;
pub mod limits;
pub mod list;
pub mod matter;
pub mod measures;
pub mod remembered;
pub mod sheet;
pub mod supervision;
pub mod transfer;
pub mod try_out;
pub mod units;
pub mod workbook;
pub mod year;

use super::{Change, Held};
use crate::domain::Date;
use accountability::{Accountability, Case, WaitingOf};
use calendar::{DueOn, Loads};
use conflicts::Conflicts;
use desk::{Desk, ReportsOwed};
use figures::{Behind, Figures};
use files::{Contained, Recipients};
use find::Find;
use foresee::{Correctable, Foresee};
use incoming::CameIn;
use leader::Leader;
use ledger::{Overview, Recorder, Registry};
use limits::LastDays;
use list::{Facets, Geometry, Neighbours, Rows};
use matter::{Applied, Matter, OnDay};
use measures::Measures;
use remembered::Remembered;
use serde::{Deserialize, Serialize};
use sheet::{SheetCorrection, SheetHead, SheetList};
use supervision::{ReportLines, Reports, Supervision};
use transfer::TransferNotice;
use try_out::TryOut;
use units::{Namesakes, NewNames, Units};
use workbook::{Responsibilities, Statistics};
use year::Year;

/// What a query asks, and how it is answered.
pub trait Ask {
    /// The answer: rows, ids and dates. It holds no sentence, and nothing that the page would have to look up.
    type Answer;

    /// Answers it by the ledger as it stands.
    fn answer(&self, held: &mut Held) -> Self::Answer;

    /// Whether a change may have changed the answer.
    fn is_touched(&self, change: &Change) -> bool;

    /// Another day, besides that of the page, for which the query needs the ledger; the first such day if it needs
    /// several.
    fn looks_at(&self, _as_of: Date) -> Option<Date> {
        None
    }
}

/// A query that can cross to the engine, and its answer back.
pub trait Query: Ask + Into<Question> {
    /// Takes the answer out of the reply to the question.
    fn of(reply: Reply) -> Option<Self::Answer>;
}

macro_rules! queries {
    ($($query:ident)*) => {
        /// A query of whatever kind.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "each is described where it is declared")]
        pub enum Question { $($query(Box<$query>)),* }

        /// The answer to a query of whatever kind.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "each is described where its query is declared")]
        pub enum Reply { $($query(Box<<$query as Ask>::Answer>)),* }

        impl Question {
            pub(super) fn answer(&self, held: &mut Held) -> Reply {
                match self { $(Self::$query(query) => Reply::$query(Box::new(query.answer(held)))),* }
            }

            pub(super) fn looks_at(&self, as_of: Date) -> Option<Date> {
                match self { $(Self::$query(query) => query.looks_at(as_of)),* }
            }

            /// Whether a change may have changed the answer to this question.
            pub fn is_touched(&self, change: &Change) -> bool {
                match self { $(Self::$query(query) => query.is_touched(change)),* }
            }
        }

        $(
            impl From<$query> for Question {
                fn from(query: $query) -> Self {
                    Self::$query(Box::new(query))
                }
            }

            impl Query for $query {
                fn of(reply: Reply) -> Option<Self::Answer> {
                    if let Reply::$query(answer) = reply { Some(*answer) } else { None }
                }
            }
        )*
    };
}

queries! {
    Accountability Applied Behind CameIn Case Conflicts Contained Correctable Desk DueOn Facets
    Figures Find Foresee Geometry LastDays Leader Loads Matter Measures Namesakes Neighbours NewNames
    OnDay Overview Recipients Recorder Registry Remembered ReportLines Reports ReportsOwed
    Responsibilities Rows SheetCorrection SheetHead SheetList Statistics Supervision TransferNotice
    TryOut Units WaitingOf Year
}
