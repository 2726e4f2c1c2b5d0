//! What groups are called.

use crate::domain::figures::Key;
use crate::present::visible::shown;
use crate::ui::i18n::{Lang, statistics as texts, terms};
use crate::ui::session::Session;

/// A group by its name.
pub fn name(session: &Session, key: &Key, lang: Lang) -> String {
    match key {
        Key::Unit(unit) => session.unit_name(unit),
        Key::Category(category) => {
            terms::category(&terms::CATEGORIES, *category).of(lang).to_owned()
        }
        Key::Leader(name) if name.trim().is_empty() => texts::NO_LEADER.of(lang).to_owned(),
        Key::Leader(name) => shown(name),
        Key::Limit(kind) => texts::limit(*kind).of(lang).to_owned(),
        Key::Month(year, month) => format!("{year}-{month:02}"),
    }
}
