//! What acts of a year say.

use super::{Lines, text};
use crate::domain::year::{PlanItem, Revisit, RevisitReport, Summary, Visit, YearPlan};
use crate::ui::i18n::{Text, listed, years};

const TEXT: Text = text("内容", "Text");

impl Lines<'_, '_> {
    pub(super) fn year_plan(&mut self, b: &YearPlan) {
        let YearPlan { items } = b;
        let words = self.words;
        let item = |PlanItem { topic, from, to, manner, units }: &PlanItem| {
            let units: Vec<String> = units.iter().map(|unit| (words.unit)(unit)).collect();
            let (from, to) = (words.date(*from), words.date(*to));
            let units = listed(&units, words.lang);
            format!("{topic} {from}—{to} {manner} {units}").trim_end().to_owned()
        };
        self.list(text("计划事项", "Items"), items.iter().map(item));
    }

    pub(super) fn revisit(&mut self, b: &Revisit) {
        let Revisit { round, matters, text } = b;
        self.round(*round);
        self.matters(matters);
        self.text(TEXT, Some(text));
    }

    pub(super) fn summary(&mut self, b: &Summary) {
        let Summary { from, to, number, text: content, circulated } = b;
        let words = self.words;
        let period = format!("{}—{}", words.date(*from), words.date(*to));
        self.add(text("统计期间", "Period"), period);
        self.text(text("文号", "Number"), number.as_deref());
        self.text(TEXT, Some(content));
        self.text(text("通报范围", "Circulated to"), circulated.as_deref());
    }

    pub(super) fn revisit_report(&mut self, b: &RevisitReport) {
        let RevisitReport { round, number, text: content } = b;
        self.round(*round);
        self.text(text("报告文号", "Number of the report"), number.as_deref());
        self.text(TEXT, Some(content));
    }

    pub(super) fn visit(&mut self, b: &Visit) {
        let Visit { manner, units, topic, text: content, problems } = b;
        self.manner(*manner);
        self.text(text("主题", "Topic"), topic.as_deref());
        self.units(text("被检查单位", "Units"), units);
        self.text(TEXT, Some(content));
        self.yes(text("发现问题", "Problems found"), *problems);
    }

    fn round(&mut self, round: u8) {
        let said = years::choice("round", &round.to_string()).of(self.words.lang);
        self.add(years::ROUND, said.to_owned());
    }
}
