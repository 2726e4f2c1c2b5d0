//! M3 督查问责, and the rules' own sections.

use super::row::{a, i, row};
use crate::domain::Article;
use crate::domain::standing::{Duty, Light, Rule};
use crate::rules::coverage::{Carrier, Coverage, Judgement, Page, People, Recorded};
use Carrier as C;

const CIRCUMSTANCE: &[Carrier] =
    &[C::Record(Recorded::Case), C::Judgement(Judgement::PoorDelivery)];
const MEASURE: &[Carrier] = &[C::Record(Recorded::Measures), C::Judgement(Judgement::Measure)];
const PATH: &[Carrier] = &[C::Rule(Rule::PathViolation), C::Record(Recorded::Path)];

/// Its rows, in the order of the text.
pub(super) const ROWS: &[Coverage] = &[
    a(3, 1, &[C::People(People::Purpose)]),
    a(3, 2, &[C::People(People::Definition)]),
    a(3, 3, &[C::Record(Recorded::UnitKind), C::Page(Page::Units), C::People(People::Scope)])
        .shown_by(&["294-path-outside-the-measures"]),
    a(3, 4, &[C::People(People::Principles)]),
    a(3, 5, &[C::Duty(Duty::ConsiderCase), C::Record(Recorded::Case)]).shown_by(&[
        "219-candidate-answered-by-case",
        "220-candidate-answered-by-no-case",
        "237-candidate-new-ground",
        "238-candidate-late-completion-answered",
    ]),
    i(3, 5, 1, CIRCUMSTANCE),
    i(3, 5, 2, CIRCUMSTANCE),
    i(3, 5, 3, CIRCUMSTANCE),
    i(3, 5, 4, CIRCUMSTANCE),
    a(
        3,
        6,
        &[C::Rule(Rule::OneSided), C::Record(Recorded::Measures), C::Judgement(Judgement::Measure)],
    )
    .shown_by(&[
        "133-one-sided",
        "174-decision-without-measures",
        "175-last-decision-counts",
        "241-case-conflict",
    ]),
    i(
        3,
        6,
        1,
        &[C::Duty(Duty::Rectify), C::Record(Recorded::Measures), C::Judgement(Judgement::Measure)],
    )
    .shown_by(&["135-rectify-owed"]),
    i(3, 6, 2, MEASURE),
    i(3, 6, 3, MEASURE),
    i(3, 6, 4, MEASURE),
    a(
        3,
        7,
        &[
            C::Rule(Rule::RectificationMissed),
            C::Record(Recorded::Factor),
            C::Judgement(Judgement::Attitude),
        ],
    )
    .shown_by(&[
        "136-rectify-missed",
        "138-factors",
        "139-repeat-one-year-less-a-day",
        "141-repeat-leap-inside",
    ]),
    a(3, 8, PATH).shown_by(&[
        "123-case-proposed",
        "129-path-4-no-committee",
        "134-case-unknown-unit",
        "228-path-dispatched",
    ]),
    i(3, 8, 1, PATH).shown_by(&[
        "124-path-1",
        "130-path-wrong-order",
        "132-path-not-approved",
        "172-path-extra-and-refused-steps",
    ]),
    i(3, 8, 2, PATH).shown_by(&["125-path-2", "129-path-4-no-committee"]),
    i(3, 8, 3, PATH).shown_by(&["126-path-3", "129-path-4-no-committee"]),
    i(3, 8, 4, PATH).shown_by(&["127-path-4-base-1", "129-path-4-no-committee"]),
    a(3, 9, &[C::People(People::OwnRules)]),
    a(3, 10, &[C::People(People::Interpretation)]),
    a(3, 11, &[C::Record(Recorded::Profile)]),
    row(
        Article::rules(7),
        &[
            C::Light(Light::Grey),
            C::Light(Light::Blue),
            C::Light(Light::Green),
            C::Light(Light::Yellow),
            C::Light(Light::Red),
            C::People(People::OwnOrder),
        ],
    )
    .shown_by(&[
        "001-natural-last-day",
        "004-rollover-not-for-dates",
        "021-date-never-unpublished",
        "069-termination",
        "076-completed-last-day",
    ]),
    row(
        Article::rules(8),
        &[
            C::Rule(Rule::UnauthorisedAct),
            C::Rule(Rule::UnknownUnit),
            C::Rule(Rule::Backdated),
            C::People(People::OwnOrder),
        ],
    )
    .shown_by(&[
        "112-supervision-report-not-by-unit",
        "151-retraction-by-stranger",
        "154-unknown-unit",
        "205-backdated",
    ]),
];
