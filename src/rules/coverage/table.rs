//! The coverage table itself.

use super::{Carrier, Judgement, Page, People, Record, Row};
use crate::domain::Article;
use crate::domain::standing::{Duty, Rule};
use Carrier as C;

const fn row(article: Article, by: &'static [Carrier]) -> Row {
    Row { article, by }
}

const fn a(measure: u8, article: u8, by: &'static [Carrier]) -> Row {
    row(Article::new(measure, article), by)
}

const fn i(measure: u8, article: u8, item: u8, by: &'static [Carrier]) -> Row {
    row(Article::item(measure, article, item), by)
}

const REGISTER: Carrier = C::Record(Record::Register);
const CATEGORY: &[Carrier] = &[REGISTER, C::Judgement(Judgement::Category)];
const KEY_WORK: &[Carrier] = &[C::Record(Record::Supervised), C::Judgement(Judgement::Category)];
const CIRCUMSTANCE: &[Carrier] = &[C::Record(Record::Case), C::Judgement(Judgement::PoorDelivery)];
const MEASURE: &[Carrier] = &[C::Record(Record::Measures), C::Judgement(Judgement::Measure)];
const PATH: &[Carrier] = &[C::Rule(Rule::PathViolation), C::Record(Record::Path)];

/// The table: every article, every item, in order; the ledger's own order (`RULES-8`) last.
pub const TABLE: &[Row] = &[
    a(1, 1, &[C::People(People::Purpose)]),
    a(1, 2, &[C::People(People::Definition)]),
    a(1, 3, &[C::Record(Record::UnitKind), C::Page(Page::Units), C::People(People::Scope)]),
    a(1, 4, &[C::Page(Page::List), C::People(People::Principles)]),
    a(1, 5, &[REGISTER, C::Page(Page::Register)]),
    i(1, 5, 1, CATEGORY),
    i(1, 5, 2, CATEGORY),
    i(1, 5, 3, CATEGORY),
    i(1, 5, 4, CATEGORY),
    a(1, 6, &[C::Rule(Rule::LimitExceedsMatter), REGISTER, C::Page(Page::Register)]),
    i(1, 6, 1, &[C::Rule(Rule::ExtensionBeyondStatutory), REGISTER]),
    i(1, 6, 2, &[REGISTER, C::Page(Page::Register)]),
    i(
        1,
        6,
        3,
        &[
            C::Rule(Rule::LimitNotProposed),
            C::Rule(Rule::LeadMissing),
            C::Rule(Rule::PlanMissing),
            C::Rule(Rule::UnitLimitMissing),
            C::Duty(Duty::ProposeLimit),
            C::Duty(Duty::Plan),
            C::Record(Record::Agree),
            C::Judgement(Judgement::Urgency),
        ],
    ),
    a(
        1,
        7,
        &[C::Rule(Rule::LimitBeforeReceipt), C::Record(Record::Calendar), C::Page(Page::Matter)],
    ),
    a(1, 8, &[C::Duty(Duty::Complete), C::Record(Record::Report), C::Page(Page::Matter)]),
    a(
        1,
        9,
        &[
            C::Rule(Rule::ApplicationIncomplete),
            C::Rule(Rule::DecisionUnauthorised),
            C::Rule(Rule::LimitReagreed),
            C::Rule(Rule::RepeatedExtension),
            C::Duty(Duty::Decide),
            C::Judgement(Judgement::Special),
        ],
    ),
    a(
        1,
        10,
        &[C::Rule(Rule::PastLimit), C::Record(Record::Justify), C::Judgement(Judgement::Justified)],
    ),
    i(
        1,
        10,
        1,
        &[C::Rule(Rule::Refused), C::Record(Record::Justify), C::Judgement(Judgement::Justified)],
    ),
    i(1, 10, 2, &[C::Rule(Rule::CompletedLate)]),
    i(1, 10, 3, &[C::Rule(Rule::LateApplication)]),
    i(1, 10, 4, &[C::Rule(Rule::NoFeedback)]),
    i(
        1,
        10,
        5,
        &[
            C::Rule(Rule::OtherViolation),
            C::Record(Record::Violation),
            C::Judgement(Judgement::OtherBreach),
        ],
    ),
    a(
        1,
        11,
        &[
            C::Rule(Rule::AccountabilityCandidate),
            C::Duty(Duty::ConsiderCase),
            C::People(People::OtherLaw),
        ],
    ),
    a(1, 12, &[C::People(People::Leaders)]),
    a(1, 13, &[C::People(People::Handlers)]),
    a(
        1,
        14,
        &[
            C::Duty(Duty::Remind),
            C::Duty(Duty::Summary),
            C::Duty(Duty::Circulate),
            C::Page(Page::List),
        ],
    ),
    a(1, 15, &[C::People(People::Interpretation)]),
    a(1, 16, &[C::Record(Record::Profile)]),
    a(2, 1, &[C::People(People::Purpose)]),
    a(2, 2, &[C::People(People::Purpose)]),
    a(2, 3, &[C::Record(Record::UnitKind), C::Record(Record::Profile), C::Page(Page::Units)]),
    a(2, 4, &[C::Record(Record::Supervised), C::Page(Page::Register)]),
    i(2, 4, 1, KEY_WORK),
    i(2, 4, 2, KEY_WORK),
    i(2, 4, 3, KEY_WORK),
    i(2, 4, 4, KEY_WORK),
    a(2, 5, &[C::Record(Record::Office), C::Page(Page::Units)]),
    a(
        2,
        6,
        &[C::Rule(Rule::TransferMissing), C::Rule(Rule::ListIncomplete), C::Duty(Duty::Transfer)],
    ),
    a(2, 7, &[C::Duty(Duty::Close), C::Duty(Duty::SupervisionReport), C::Page(Page::List)]),
    a(
        2,
        8,
        &[
            C::Rule(Rule::CloseUnconfirmed),
            C::Duty(Duty::Close),
            C::Page(Page::Matter),
            C::Judgement(Judgement::Satisfied),
        ],
    ),
    a(2, 9, &[C::Rule(Rule::PassedDown), C::People(People::Coordination)]),
    a(
        2,
        10,
        &[
            C::Rule(Rule::FirstReportMissed),
            C::Rule(Rule::ReportIncomplete),
            C::Rule(Rule::MonthlyReportMissed),
            C::Duty(Duty::FirstReport),
            C::Duty(Duty::MonthlyReport),
        ],
    ),
    a(2, 11, &[C::People(People::Team)]),
    a(2, 12, &[C::Duty(Duty::AnnualPlan)]),
    a(
        2,
        13,
        &[C::Record(Record::Inspect), C::Judgement(Judgement::Found), C::People(People::Manner)],
    ),
    a(2, 14, &[C::Duty(Duty::Remind), C::Record(Record::Verify), C::Judgement(Judgement::Found)]),
    a(
        2,
        15,
        &[C::Rule(Rule::RevisitMissing), C::Duty(Duty::Revisit), C::Duty(Duty::RevisitReport)],
    ),
    a(
        2,
        16,
        &[
            C::Rule(Rule::AccountabilityCandidate),
            C::Record(Record::Conduct),
            C::Judgement(Judgement::Attitude),
        ],
    ),
    a(
        2,
        17,
        &[
            C::Rule(Rule::NoticeMissed),
            C::Duty(Duty::Notice),
            C::Duty(Duty::Interview),
            C::Duty(Duty::Remind),
            C::Duty(Duty::AnswerNotice),
            C::People(People::Assessment),
        ],
    ),
    a(2, 18, &[C::Record(Record::Commend), C::Judgement(Judgement::Merit)]),
    a(2, 19, &[C::People(People::Interpretation)]),
    a(2, 20, &[C::Record(Record::Profile)]),
    a(3, 1, &[C::People(People::Purpose)]),
    a(3, 2, &[C::People(People::Definition)]),
    a(3, 3, &[C::Record(Record::UnitKind), C::Page(Page::Units), C::People(People::Scope)]),
    a(3, 4, &[C::People(People::Principles)]),
    a(3, 5, &[C::Duty(Duty::ConsiderCase), C::Record(Record::Case)]),
    i(3, 5, 1, CIRCUMSTANCE),
    i(3, 5, 2, CIRCUMSTANCE),
    i(3, 5, 3, CIRCUMSTANCE),
    i(3, 5, 4, CIRCUMSTANCE),
    a(
        3,
        6,
        &[C::Rule(Rule::OneSided), C::Record(Record::Measures), C::Judgement(Judgement::Measure)],
    ),
    i(
        3,
        6,
        1,
        &[C::Duty(Duty::Rectify), C::Record(Record::Measures), C::Judgement(Judgement::Measure)],
    ),
    i(3, 6, 2, MEASURE),
    i(3, 6, 3, MEASURE),
    i(3, 6, 4, MEASURE),
    a(
        3,
        7,
        &[
            C::Rule(Rule::RectificationMissed),
            C::Record(Record::Factor),
            C::Judgement(Judgement::Attitude),
        ],
    ),
    a(3, 8, PATH),
    i(3, 8, 1, PATH),
    i(3, 8, 2, PATH),
    i(3, 8, 3, PATH),
    i(3, 8, 4, PATH),
    a(3, 9, &[C::People(People::OwnRules)]),
    a(3, 10, &[C::People(People::Interpretation)]),
    a(3, 11, &[C::Record(Record::Profile)]),
    row(
        Article::rules(8),
        &[
            C::Rule(Rule::UnauthorisedAct),
            C::Rule(Rule::UnknownUnit),
            C::Rule(Rule::Backdated),
            C::People(People::OwnOrder),
        ],
    ),
];
