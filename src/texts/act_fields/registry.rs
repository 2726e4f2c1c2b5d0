//! What acts of the registry say.

use super::Lines;
use crate::domain::Date;
use crate::domain::profile::ProfileAct;
use crate::domain::registry::{CalendarYear, Office, Unit};
use crate::present::draft::profile;
use crate::present::fingerprint;
use crate::texts::generated::act_fields::{
    REGISTRY_CALENDAR_DAYS_OFF, REGISTRY_CALENDAR_SOURCE, REGISTRY_CALENDAR_WORKING_DAYS,
    REGISTRY_CALENDAR_YEAR, REGISTRY_OFFICE_KEY, REGISTRY_OFFICE_ROLE, REGISTRY_OFFICE_UNIT,
    REGISTRY_UNIT_PARENT,
};
use crate::texts::{listed, profile as profile_texts, shell, terms};

impl Lines<'_, '_> {
    pub(super) fn unit(&mut self, unit: &Unit) {
        let words = self.words;
        self.text(shell::UNIT_NAME, Some(&unit.name));
        self.text(shell::UNIT_SHORT, unit.short.as_deref());
        self.add(shell::UNIT_KIND, terms::unit_kind(unit.unit_kind).of(words.lang).to_owned());
        if let Some(parent) = &unit.parent {
            self.add(REGISTRY_UNIT_PARENT, (words.unit)(parent));
        }
        self.text(shell::UNIT_HEAD, unit.head.as_deref());
        self.add(shell::UNIT_ACTIVE, words.yes(unit.active));
    }

    pub(super) fn office(&mut self, office: &Office) {
        let words = self.words;
        self.text(shell::UNIT_NAME, Some(&office.name));
        self.add(REGISTRY_OFFICE_ROLE, terms::office_role(office.role).of(words.lang).to_owned());
        if let Some(unit) = &office.unit {
            self.add(REGISTRY_OFFICE_UNIT, (words.unit)(unit));
        }
        let key = office.key.as_ref();
        let key = key.map_or_else(|| "—".to_owned(), |key| fingerprint::words(key).join(" "));
        self.add(REGISTRY_OFFICE_KEY, key);
    }

    pub(super) fn calendar(&mut self, year: &CalendarYear) {
        self.add(REGISTRY_CALENDAR_YEAR, year.year.to_string());
        let lang = self.words.lang;
        let dates = |dates: &[Date]| {
            let dates: Vec<_> = dates.iter().map(|d| d.format("%m-%d").to_string()).collect();
            listed(&dates, lang)
        };
        self.add(REGISTRY_CALENDAR_DAYS_OFF, dates(&year.off));
        self.add(REGISTRY_CALENDAR_WORKING_DAYS, dates(&year.work));
        self.text(REGISTRY_CALENDAR_SOURCE, Some(&year.source));
    }

    pub(super) fn profile(&mut self, act: &ProfileAct) {
        self.text(profile_texts::NAME, Some(&act.name));
        self.text(profile_texts::ARTICLE_SOURCE, Some(&act.article_source));
        if let Some(on) = act.checked_on {
            self.add(profile_texts::CHECKED_ON, self.words.date(on));
        }
        for (name, value) in profile::values(Some(act)) {
            // The source's fields stand above, and the kinds of unit have a line together.
            let Some((label, _)) = profile_texts::parameter(&name) else { continue };
            let value = match value.as_str() {
                "true" => self.words.yes(true),
                "false" => self.words.yes(false),
                "" => continue,
                _ => value,
            };
            self.add(label, value);
        }
        let kinds = act.parameters.m2_kinds.iter();
        let kinds = kinds.map(|kind| terms::unit_kind(*kind).of(self.words.lang).to_owned());
        if let Some((label, _)) = profile_texts::parameter("m2_kinds") {
            self.list(label, kinds);
        }
    }
}
