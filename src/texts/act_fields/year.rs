//! What acts of a year say.

use super::Lines;
use crate::domain::year::{PlanItem, Revisit, RevisitReport, Summary, Visit, YearPlan};
use crate::texts::generated::act_fields::{
    YEAR_REVISIT_REPORT_NUMBER_OF_THE_REPORT, YEAR_SUMMARY_CIRCULATED_TO, YEAR_SUMMARY_NUMBER,
    YEAR_SUMMARY_PERIOD, YEAR_TEXT, YEAR_VISIT_PROBLEMS_FOUND, YEAR_VISIT_TOPIC, YEAR_VISIT_UNITS,
    YEAR_YEAR_PLAN_ITEMS,
};
use crate::texts::{list, listed, years};

impl Lines<'_, '_> {
    pub(super) fn year_plan(&mut self, b: &YearPlan) {
        let YearPlan { items } = b;
        let words = self.words;
        let item = |PlanItem { topic, from, to, manner, units }: &PlanItem| {
            let units: Vec<String> = units.iter().map(|unit| (words.unit)(unit)).collect();
            let (from, to) = (words.date(*from), words.date(*to));
            let units = listed(&units, words.lang);
            let days = list::from_to(&from, &to, words.lang);
            format!("{topic} {days} {manner} {units}").trim_end().to_owned()
        };
        self.list(YEAR_YEAR_PLAN_ITEMS, items.iter().map(item));
    }

    pub(super) fn revisit(&mut self, b: &Revisit) {
        let Revisit { round, matters, text } = b;
        self.round(*round);
        self.matters(matters);
        self.text(YEAR_TEXT, Some(text));
    }

    pub(super) fn summary(&mut self, b: &Summary) {
        let Summary { from, to, number, text: content, circulated } = b;
        let words = self.words;
        let (first, last) = (words.date(*from), words.date(*to));
        self.add(YEAR_SUMMARY_PERIOD, list::from_to(&first, &last, words.lang));
        self.text(YEAR_SUMMARY_NUMBER, number.as_deref());
        self.text(YEAR_TEXT, Some(content));
        self.text(YEAR_SUMMARY_CIRCULATED_TO, circulated.as_deref());
    }

    pub(super) fn revisit_report(&mut self, b: &RevisitReport) {
        let RevisitReport { round, number, text: content } = b;
        self.round(*round);
        self.text(YEAR_REVISIT_REPORT_NUMBER_OF_THE_REPORT, number.as_deref());
        self.text(YEAR_TEXT, Some(content));
    }

    pub(super) fn visit(&mut self, b: &Visit) {
        let Visit { manner, units, topic, text: content, problems } = b;
        self.manner(*manner);
        self.text(YEAR_VISIT_TOPIC, topic.as_deref());
        self.units(YEAR_VISIT_UNITS, units);
        self.text(YEAR_TEXT, Some(content));
        self.yes(YEAR_VISIT_PROBLEMS_FOUND, *problems);
    }

    fn round(&mut self, round: u8) {
        let said = years::choice("round", &round.to_string()).of(self.words.lang);
        self.add(years::ROUND, said.to_owned());
    }
}
