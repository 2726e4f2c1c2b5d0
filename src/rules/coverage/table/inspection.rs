//! M2 督促检查.

use super::row::{a, i};
use crate::domain::standing::{Duty, Rule, Status};
use crate::rules::coverage::{Carrier, Coverage, Judgement, Page, People, Recorded};
use Carrier as C;

const KEY_WORK: &[Carrier] = &[C::Record(Recorded::Supervised), C::Judgement(Judgement::Category)];

/// Its rows, in the order of the text.
pub(super) const ROWS: &[Coverage] = &[
    a(2, 1, &[C::People(People::Purpose)]),
    a(2, 2, &[C::People(People::Purpose)]),
    a(2, 3, &[C::Record(Recorded::UnitKind), C::Record(Recorded::Profile), C::Page(Page::Units)])
        .shown_by(&["280-unit-outside-m2"]),
    a(2, 4, &[C::Record(Recorded::Supervised), C::Page(Page::Register)]).shown_by(&[
        "168-amend-supervised",
        "169-amend-not-yet",
        "216-supervised-again",
    ]),
    i(2, 4, 1, KEY_WORK),
    i(2, 4, 2, KEY_WORK),
    i(2, 4, 3, KEY_WORK),
    i(2, 4, 4, KEY_WORK),
    a(2, 5, &[C::Record(Recorded::Office), C::Page(Page::Units)]),
    a(
        2,
        6,
        &[C::Rule(Rule::TransferMissing), C::Rule(Rule::ListIncomplete), C::Duty(Duty::Transfer)],
    )
    .shown_by(&[
        "114-transfer-missing",
        "115-transfer-late",
        "117-second-assign",
        "118-list-no-limit",
    ]),
    a(
        2,
        7,
        &[
            C::Status(Status::Completed),
            C::Status(Status::Closed),
            C::Duty(Duty::Close),
            C::Duty(Duty::SupervisionReport),
            C::Page(Page::List),
        ],
    )
    .shown_by(&[
        "085-closed",
        "111-supervision-report-made",
        "150-retraction-retracted",
        "288-supervised-after-closing-later",
    ]),
    a(
        2,
        8,
        &[
            C::Rule(Rule::CloseUnconfirmed),
            C::Duty(Duty::Close),
            C::Page(Page::Matter),
            C::Judgement(Judgement::Satisfied),
        ],
    )
    .shown_by(&[
        "085-closed",
        "087-close-unconfirmed",
        "088-close-without-completion",
        "090-return-after-close",
    ]),
    a(2, 9, &[C::Rule(Rule::PassedDown), C::People(People::Coordination)])
        .shown_by(&["119-passed-down", "120-assigned-by-supervisor"]),
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
    )
    .shown_by(&[
        "094-first-report-last-day",
        "096-first-report-incomplete",
        "097-monthly-on-the-day",
        "100-monthly-several",
        "187-no-first-report-month-end",
    ]),
    a(2, 11, &[C::People(People::Team)]),
    a(2, 12, &[C::Duty(Duty::AnnualPlan)]).shown_by(&[
        "094-first-report-last-day",
        "225-plan-of-the-year-made",
        "243-no-revisit-rounds",
    ]),
    a(
        2,
        13,
        &[C::Record(Recorded::Inspect), C::Judgement(Judgement::Found), C::People(People::Manner)],
    ),
    a(2, 14, &[C::Duty(Duty::Remind), C::Record(Recorded::Verify), C::Judgement(Judgement::Found)])
        .shown_by(&["108-remind-done", "109-office-duties-outlive-closing"]),
    a(
        2,
        15,
        &[C::Rule(Rule::RevisitMissing), C::Duty(Duty::Revisit), C::Duty(Duty::RevisitReport)],
    )
    .shown_by(&[
        "121-revisit-one-missing",
        "225-plan-of-the-year-made",
        "243-no-revisit-rounds",
        "269-revisit-held-report-owed",
    ]),
    a(
        2,
        16,
        &[
            C::Rule(Rule::AccountabilityCandidate),
            C::Record(Recorded::Conduct),
            C::Judgement(Judgement::Attitude),
        ],
    )
    .shown_by(&["084-conduct"]),
    a(
        2,
        17,
        &[
            C::Rule(Rule::NoticeMissed),
            C::Duty(Duty::Notice),
            C::Duty(Duty::Interview),
            C::Duty(Duty::Remind),
            C::Duty(Duty::AnswerNotice),
            C::Figures,
            C::People(People::Assessment),
        ],
    )
    .shown_by(&[
        "102-notice-missed",
        "103-notice-answered",
        "217-notice-after-completion",
        "235-report-before-supervision-missed",
        "282-transfer-sets-report-day",
    ]),
    a(2, 18, &[C::Record(Recorded::Commend), C::Figures, C::Judgement(Judgement::Merit)]),
    a(2, 19, &[C::People(People::Interpretation)]),
    a(2, 20, &[C::Record(Recorded::Profile)]).shown_by(&["271-no-round-before-the-measures"]),
];
