//! The rule profile as a form: its parameters, the words that each interprets, and the act that is made
//! of the form.

use super::{Reader, Values, Wrong, Wrongs};
use crate::domain::profile::{Profile, ProfileAct};
use crate::domain::registry::UnitKind;
use crate::domain::{Article, Body};
use std::ops::RangeInclusive;

/// What a parameter takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Takes {
    /// A date.
    Date,
    /// Yes or no.
    Tick,
    /// A whole number within bounds.
    Number(RangeInclusive<u32>),
    /// Months that divide a year.
    Months,
    /// Kinds of unit; the fields are named `m2_kinds.<place in UnitKind::ALL>`.
    Kinds,
}

/// A parameter of the profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name in FORMAT §3.
    pub name: &'static str,
    /// The article whose words it interprets.
    pub article: Article,
    /// Those words; empty where the measures say nothing.
    pub words: &'static str,
    /// What it takes.
    pub takes: Takes,
}

/// The months that divide a year.
pub const MONTHS: [&str; 6] = ["1", "2", "3", "4", "6", "12"];

/// All parameters, in the order of the measures.
pub fn parameters() -> Vec<Parameter> {
    let row = |name, article, words, takes| Parameter { name, article, words, takes };
    let number = Takes::Number;
    vec![
        row("valid_from", Article::new(1, 16), "本办法自颁布之日起施行", Takes::Date),
        row(
            "propose_workdays",
            Article::item(1, 6, 3),
            "主动报告办结时限和推进计划",
            number(1..=366),
        ),
        row("rest_day_rollover", Article::new(1, 7), "时限以日计算", Takes::Tick),
        row("max_extensions", Article::new(1, 9), "一拖再拖", number(0..=99)),
        row("summary_months", Article::new(1, 14), "定期对事项办理结果进行统计汇总", Takes::Months),
        row("warn_workdays", Article::new(1, 14), "告知提醒", number(0..=366)),
        row("m2_kinds", Article::new(2, 3), "市属重点企业", Takes::Kinds),
        row("transfer_workdays", Article::new(2, 6), "及时制发转办通知", number(1..=366)),
        row("first_report_workdays", Article::new(2, 10), "5个工作日内", number(1..=366)),
        row("monthly_report_day", Article::new(2, 10), "每月5日前", number(1..=28)),
        row("first_report_meets_month", Article::new(2, 10), "初报求快、续报求全", Takes::Tick),
        row("revisit_rounds", Article::new(2, 15), "每年开展两次回访复核", number(0..=2)),
        row("deduction_notice_missed", Article::new(2, 17), "纳入年度考核内容", number(0..=100)),
        row("backdate_days", Article::rules(8), "", number(0..=3650)),
    ]
}

/// What the form begins with: the profile in force.
pub fn values(act: Option<&ProfileAct>) -> Values {
    let usual = Profile::default();
    let p = act.map_or(&usual, |act| &act.parameters);
    let text = |text: Option<&str>, usual: &str| text.unwrap_or(usual).to_owned();
    let mut values: Values = [
        ("name", text(act.map(|act| &*act.name), "兰政办发〔2018〕258号")),
        ("article_source", text(act.map(|act| &*act.article_source), "兰政办发〔2018〕258号")),
        (
            "checked_on",
            act.and_then(|act| act.checked_on).map(|d| d.to_string()).unwrap_or_default(),
        ),
        ("valid_from", p.valid_from.to_string()),
        ("rest_day_rollover", p.rest_day_rollover.to_string()),
        ("monthly_report_day", p.monthly_report_day.to_string()),
        ("first_report_meets_month", p.first_report_meets_month.to_string()),
        ("max_extensions", p.max_extensions.to_string()),
        ("first_report_workdays", p.first_report_workdays.to_string()),
        ("propose_workdays", p.propose_workdays.to_string()),
        ("transfer_workdays", p.transfer_workdays.to_string()),
        ("warn_workdays", p.warn_workdays.to_string()),
        ("revisit_rounds", p.revisit_rounds.to_string()),
        ("summary_months", p.summary_months.to_string()),
        ("backdate_days", p.backdate_days.to_string()),
        (
            "deduction_notice_missed",
            p.deduction_notice_missed.map(|n| n.to_string()).unwrap_or_default(),
        ),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    for (n, kind) in UnitKind::ALL.iter().enumerate() {
        values.insert(format!("m2_kinds.{n}"), p.m2_kinds.contains(kind).to_string());
    }
    values
}

/// The act that the form asks for.
///
/// # Errors
/// The fields that are missing or out of bounds.
pub fn body(values: &Values) -> Result<Body, Wrongs> {
    let mut reader = Reader::new(values);
    let name = reader.required("name");
    let article_source = reader.required("article_source");
    let checked_on = reader.date("checked_on");
    let valid_from = reader.required_date("valid_from");
    let mut number = |name: &str, bounds: RangeInclusive<u32>| {
        let wrong = reader.wrongs.len();
        let number = reader.number(name, bounds);
        if number.is_none() && reader.wrongs.len() == wrong {
            reader.wrongs.push((name.to_owned(), Wrong::Missing));
        }
        number.unwrap_or_default()
    };
    let parameters = Profile {
        valid_from,
        monthly_report_day: number("monthly_report_day", 1..=28),
        max_extensions: number("max_extensions", 0..=99),
        first_report_workdays: number("first_report_workdays", 1..=366),
        propose_workdays: number("propose_workdays", 1..=366),
        transfer_workdays: number("transfer_workdays", 1..=366),
        warn_workdays: number("warn_workdays", 0..=366),
        revisit_rounds: number("revisit_rounds", 0..=2),
        summary_months: number("summary_months", 1..=12),
        backdate_days: number("backdate_days", 0..=3650),
        deduction_notice_missed: reader.number("deduction_notice_missed", 0..=100),
        rest_day_rollover: reader.ticked("rest_day_rollover"),
        first_report_meets_month: reader.ticked("first_report_meets_month"),
        m2_kinds: UnitKind::ALL
            .into_iter()
            .enumerate()
            .filter(|(n, _)| reader.ticked(&format!("m2_kinds.{n}")))
            .map(|(_, kind)| kind)
            .collect(),
    };
    reader.finish(Body::Profile(Box::new(ProfileAct {
        name,
        article_source,
        checked_on,
        parameters,
    })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::articles;

    #[test]
    fn every_quoted_word_stands_in_its_article() {
        for parameter in parameters().iter().filter(|parameter| !parameter.words.is_empty()) {
            let quoted = articles::text(parameter.article).unwrap();
            let found = quoted.whole.blocks.iter().any(|b| b.text().contains(parameter.words));
            assert!(found, "{}: {}", parameter.article, parameter.words);
        }
    }

    #[test]
    fn the_form_of_the_usual_profile_gives_it_back() {
        let Ok(Body::Profile(act)) = body(&values(None)) else { panic!("a profile") };
        assert_eq!(act.parameters.monthly_report_day, 5);
        let again = body(&values(Some(&act)));
        assert_eq!(again, Ok(Body::Profile(act)));
    }

    #[test]
    fn a_number_out_of_bounds_and_a_blank_one_are_named() {
        let mut typed = values(None);
        typed.insert("monthly_report_day".to_owned(), "29".to_owned());
        typed.insert("warn_workdays".to_owned(), String::new());
        let wrongs = body(&typed).unwrap_err();
        assert_eq!(
            wrongs,
            [
                ("monthly_report_day".to_owned(), Wrong::NotANumber(1, 28)),
                ("warn_workdays".to_owned(), Wrong::Missing)
            ]
        );
    }

    #[test]
    fn every_parameter_has_a_value_to_begin_with() {
        let values = values(None);
        for parameter in parameters() {
            let named = |key: &String| key.split('.').next() == Some(parameter.name);
            assert!(values.keys().any(named), "{}", parameter.name);
        }
    }
}
