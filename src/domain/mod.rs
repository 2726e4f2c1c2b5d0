//! The nouns of the measures: acts and what they say, units, offices, limits, the rule profile.
//!
//! Plain types: no input or output and no clock. They derive serde's traits, by which they cross between the page's
//! programs; the JSON of a ledger file is read and written by `ledger`. The shapes are those of FORMAT §2, §3; a value
//! of these types has passed their checks.

/// Declares plain structs, each with its doc comment, whose fields are those of FORMAT §3.
macro_rules! bodies {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
            #[expect(missing_docs, reason = "fields of FORMAT §3")]
            pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
        )*
    };
}

pub mod act;
pub mod article;
pub mod case;
pub mod figures;
pub mod fork;
pub mod ids;
pub mod kind;
pub mod limit;
pub mod matter;
mod names;
pub mod percent;
pub mod period;
pub mod profile;
mod rates;
pub mod registry;
mod retract;
pub mod span;
pub mod standing;
mod stream;
pub mod subject;
pub mod year;

pub use act::Act;
pub use article::Article;
pub use ids::{ActId, OfficeId, UnitId};
pub use kind::{Body, Kind};
pub use profile::Profile;
pub use retract::Retract;
pub use span::Span;
pub use stream::{Stream, StreamKind};

/// A civil date in China (UTC+8, no daylight saving), RULES §1.
pub type Date = chrono::NaiveDate;

/// An instant as written: RFC 3339 to the second, with its own offset.
pub type Instant = chrono::DateTime<chrono::FixedOffset>;

/// Whether there is a text: a blank one counts as absent (RULES §12).
pub fn present(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// The civil date in China at an instant, whatever offset the instant is written in.
///
/// An instant so near the end of representable time that China's date does not exist gives the
/// date as written; FORMAT §2 keeps years within 1900 to 2999, so that no real act meets this.
pub fn china_date(instant: Instant) -> Date {
    chrono::FixedOffset::east_opt(8 * 3600)
        .map_or_else(|| instant.date_naive(), |china| instant.with_timezone(&china).date_naive())
}
