//! Which rule, record or page carries each article of the three measures, or why none does.
//!
//! RULES §11: nothing in the measures is passed over in silence. The sentences for people are the
//! page's; here stand the keys.

mod table;

pub use table::rows;

use crate::domain::Article;
use crate::domain::standing::{Duty, Light, Rule, Status};
use serde::{Deserialize, Serialize};

/// One article or item, and all that carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Which article or item.
    pub article: Article,
    /// What carries it; never empty.
    pub by: &'static [Carrier],
    /// The golden cases that show it, by name; none where nothing is computed.
    pub cases: &'static [&'static str],
}

/// One thing that carries an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Carrier {
    /// A finding that the program makes.
    Rule(Rule),
    /// An obligation that the program keeps.
    Duty(Duty),
    /// A status that an assignment has by it.
    Status(Status),
    /// The light of a status.
    Light(Light),
    /// The figures of a period (RULES §6).
    Figures,
    /// Something that the ledger records.
    Record(Recorded),
    /// A page.
    Page(Page),
    /// People judge it, the program records what they said.
    Judgement(Judgement),
    /// No record can show it.
    People(People),
}

/// What the ledger records (FORMAT §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Recorded {
    /// `register`: category, limits, units.
    Register,
    /// `register`'s `supervised`.
    Supervised,
    /// `unit`: the kind of a unit.
    UnitKind,
    /// `office`: who supervises, who undertakes.
    Office,
    /// `profile`: the parameters, with the source and the day it took effect.
    Profile,
    /// `calendar` and the carried notices.
    Calendar,
    /// `agree`: the date that a unit proposes.
    Agree,
    /// `feedback`, `complete`.
    Report,
    /// `justify`.
    Justify,
    /// `violation`.
    Violation,
    /// `verify`.
    Verify,
    /// `inspect`, `visit`.
    Inspect,
    /// `conduct`.
    Conduct,
    /// `commend`.
    Commend,
    /// `open`.
    Case,
    /// `factor`.
    Factor,
    /// `propose`, and a case's `decide`.
    Measures,
    /// `approve`, `consent`, `committee`.
    Path,
}

/// A page on which it is seen or done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "named as its route")]
pub enum Page {
    List,
    Matter,
    Register,
    Units,
    Accountability,
    Supervision,
    Year,
    Statistics,
    Leader,
    Profile,
    Notice,
    Settings,
}

impl Carrier {
    /// The page on which it is seen or done; none of what people judge, or do without a record.
    pub const fn page(self) -> Option<Page> {
        Some(match self {
            Self::Rule(Rule::OneSided | Rule::PathViolation | Rule::RectificationMissed)
            | Self::Duty(Duty::ConsiderCase | Duty::Rectify)
            | Self::Record(
                Recorded::Case | Recorded::Factor | Recorded::Measures | Recorded::Path,
            ) => Page::Accountability,
            Self::Rule(Rule::RevisitMissing)
            | Self::Duty(
                Duty::AnnualPlan
                | Duty::Revisit
                | Duty::RevisitReport
                | Duty::Summary
                | Duty::Circulate,
            ) => Page::Year,
            Self::Rule(
                Rule::TransferMissing
                | Rule::ListIncomplete
                | Rule::PassedDown
                | Rule::FirstReportMissed
                | Rule::MonthlyReportMissed
                | Rule::NoticeMissed,
            )
            | Self::Duty(Duty::Transfer | Duty::Notice | Duty::Interview | Duty::AnswerNotice)
            | Self::Record(Recorded::Inspect | Recorded::Verify) => Page::Supervision,
            Self::Status(_) | Self::Light(_) => Page::List,
            Self::Figures => Page::Statistics,
            Self::Record(Recorded::Register | Recorded::Supervised) => Page::Register,
            Self::Record(Recorded::UnitKind) => Page::Units,
            Self::Record(Recorded::Office) => Page::Settings,
            Self::Record(Recorded::Profile) => Page::Profile,
            Self::Record(Recorded::Calendar) => Page::Notice,
            Self::Rule(_) | Self::Duty(_) | Self::Record(_) => Page::Matter,
            Self::Page(page) => page,
            Self::Judgement(_) | Self::People(_) => return None,
        })
    }
}

/// What people judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Judgement {
    /// Whether a matter falls under a category.
    Category,
    /// What limit fits a matter's weight and urgency (M1-6(3)).
    Urgency,
    /// Whether circumstances are special, and whether the assigner agrees (M1-9).
    Special,
    /// Whether a reason is justified (M1-10).
    Justified,
    /// What else breaks the requirement (M1-10(5)).
    OtherBreach,
    /// Whether leaders and the public are satisfied (M2-8).
    Satisfied,
    /// What a visit finds (M2-13, M2-14).
    Found,
    /// Whether attitude is wrong, quality low, efficiency poor (M2-16, M3-7).
    Attitude,
    /// Whose work deserves to be made known (M2-18).
    Merit,
    /// 落实不力, 推进不力, 影响全市整体工作 (M3-5).
    PoorDelivery,
    /// What measure fits (M3-6).
    Measure,
}

/// Why no record can show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum People {
    /// The purpose and weight of the measure.
    Purpose,
    /// A definition, on which the rest rests.
    Definition,
    /// Whom it binds: staff are not in the registry.
    Scope,
    /// Principles of work.
    Principles,
    /// Leaders' duties in their fields (M1-12).
    Leaders,
    /// The undertaking person's discipline and skill (M1-13).
    Handlers,
    /// Other laws go first (M1-11).
    OtherLaw,
    /// Coordination between units (M2-9).
    Coordination,
    /// Building the team (M2-11).
    Team,
    /// How a visit is made (M2-13).
    Manner,
    /// The points of the city's own assessment (M2-17).
    Assessment,
    /// Each district's and department's own rules (M3-9).
    OwnRules,
    /// Who interprets.
    Interpretation,
    /// No article: the ledger's own order, RULES §8.
    OwnOrder,
}

/// The row of an article or an item.
pub fn of(article: Article) -> Option<&'static Coverage> {
    rows().find(|row| row.article == article)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::articles::{self, Block};
    use std::collections::BTreeSet;

    fn published() -> BTreeSet<Article> {
        let items = |text: &'static articles::ArticleText| {
            text.blocks.iter().filter_map(|block| match block {
                Block::Item(item, _) => Some(Article { item: *item, ..text.article }),
                Block::Paragraph(_) => None,
            })
        };
        articles::all().flat_map(|text| items(text).chain([text.article])).collect()
    }

    #[test]
    fn every_article_and_item_has_one_row_that_says_something_and_no_row_is_invented() {
        let articles: Vec<Article> = rows().map(|row| row.article).collect();
        let (own, measures): (Vec<Article>, Vec<Article>) =
            articles.iter().partition(|article| article.measure == 0);
        assert_eq!(own, [Article::rules(7), Article::rules(8)]);
        assert!(measures.is_sorted(), "in the order of the text");
        assert_eq!(measures.iter().copied().collect::<BTreeSet<_>>(), published());
        assert_eq!(measures.len(), published().len(), "no article twice");
        assert!(rows().all(|row| !row.by.is_empty()));
    }

    #[test]
    fn every_row_leads_to_a_page_or_says_that_it_is_peoples() {
        for row in rows() {
            let leads = row.by.iter().any(|by| by.page().is_some());
            let theirs =
                row.by.iter().any(|by| matches!(by, Carrier::People(_) | Carrier::Judgement(_)));
            assert!(leads || theirs, "{}", row.article);
        }
    }

    #[test]
    fn every_verdict_stands_in_a_row_with_a_golden_case() {
        let verdicts = Rule::ALL.iter().copied().map(Carrier::Rule);
        let verdicts = verdicts
            .chain(Duty::ALL.iter().copied().map(Carrier::Duty))
            .chain(Status::ALL.iter().copied().map(Carrier::Status))
            .chain(Light::ALL.iter().copied().map(Carrier::Light));
        for verdict in verdicts {
            let mut carrying = rows().filter(|row| row.by.contains(&verdict));
            assert!(carrying.any(|row| !row.cases.is_empty()), "{verdict:?}");
        }
    }

    #[test]
    fn the_articles_that_rules_leave_to_people_say_so() {
        for article in [(1, 13), (2, 11), (3, 9)] {
            let row = of(Article::new(article.0, article.1)).unwrap();
            assert!(row.by.iter().all(|by| matches!(by, Carrier::People(_))), "{}", row.article);
        }
        // What leaders are to attend to is theirs; the page of a leader only shows it.
        let leaders = of(Article::new(1, 12)).unwrap();
        assert_eq!(leaders.by, &[Carrier::Page(Page::Leader), Carrier::People(People::Leaders)]);
        for article in [(1, 10), (2, 8), (2, 16), (3, 6), (3, 7)] {
            let row = of(Article::new(article.0, article.1)).unwrap();
            let judged = row.by.iter().any(|by| matches!(by, Carrier::Judgement(_)));
            assert!(judged, "{}", row.article);
        }
    }
}
