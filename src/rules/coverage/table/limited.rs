//! M1 限时办结.

use super::row::{a, i};
use crate::domain::standing::{Duty, Rule, Status};
use crate::rules::coverage::{Carrier, Coverage, Judgement, Page, People, Recorded};
use Carrier as C;

const REGISTER: Carrier = C::Record(Recorded::Register);
const CATEGORY: &[Carrier] = &[REGISTER, C::Judgement(Judgement::Category)];

/// Its rows, in the order of the text.
pub(super) const ROWS: &[Coverage] = &[
    a(1, 1, &[C::People(People::Purpose)]),
    a(1, 2, &[C::People(People::Definition)]),
    a(1, 3, &[C::Record(Recorded::UnitKind), C::Page(Page::Units), C::People(People::Scope)]),
    a(1, 4, &[C::Page(Page::List), C::People(People::Principles)]),
    a(1, 5, &[REGISTER, C::Page(Page::Register)]),
    i(1, 5, 1, CATEGORY),
    i(1, 5, 2, CATEGORY),
    i(1, 5, 3, CATEGORY),
    i(1, 5, 4, CATEGORY),
    a(1, 6, &[C::Rule(Rule::LimitExceedsMatter), REGISTER, C::Page(Page::Register)]).shown_by(&[
        "027-limit-own-later",
        "028-limit-own-earlier",
        "034-agreed-later-than-matter",
        "037-no-limit-at-all",
    ]),
    i(1, 6, 1, &[C::Rule(Rule::ExtensionBeyondStatutory), REGISTER])
        .shown_by(&["210-extension-beyond-statutory", "274-statutory-date"]),
    i(1, 6, 2, &[REGISTER, C::Page(Page::Register)]).shown_by(&["021-date-never-unpublished"]),
    i(
        1,
        6,
        3,
        &[
            C::Status(Status::AwaitingLimit),
            C::Rule(Rule::LimitNotProposed),
            C::Rule(Rule::LeadMissing),
            C::Rule(Rule::PlanMissing),
            C::Rule(Rule::UnitLimitMissing),
            C::Duty(Duty::ProposeLimit),
            C::Duty(Duty::Plan),
            C::Record(Recorded::Agree),
            C::Judgement(Judgement::Urgency),
        ],
    )
    .shown_by(&[
        "030-agreed-not-proposed",
        "031-agreed-on-last-day",
        "039-joint-no-lead",
        "040-joint-two-leads",
        "042-plan-missing",
        "043-plan-late",
        "178-unit-limit-bare-agreed",
    ]),
    a(
        1,
        7,
        &[C::Rule(Rule::LimitBeforeReceipt), C::Record(Recorded::Calendar), C::Page(Page::Matter)],
    )
    .shown_by(&[
        "001-natural-last-day",
        "003-rollover-saturday",
        "004-rollover-not-for-dates",
        "036-limit-before-receipt",
    ]),
    a(
        1,
        8,
        &[
            C::Status(Status::InProgress),
            C::Duty(Duty::Complete),
            C::Record(Recorded::Report),
            C::Page(Page::Matter),
        ],
    )
    .shown_by(&["021-date-never-unpublished"]),
    a(
        1,
        9,
        &[
            C::Status(Status::Terminated),
            C::Status(Status::PendingDecision),
            C::Rule(Rule::ApplicationIncomplete),
            C::Rule(Rule::DecisionUnauthorised),
            C::Rule(Rule::LimitReagreed),
            C::Rule(Rule::RepeatedExtension),
            C::Duty(Duty::Decide),
            C::Judgement(Judgement::Special),
        ],
    )
    .shown_by(&[
        "033-agreed-again",
        "049-extension-pending-in-time",
        "054-extension-late-and-unauthorised",
        "055-extension-no-reason",
        "066-second-application-waits",
        "069-termination",
        "184-extension-never-allowed",
    ]),
    a(
        1,
        10,
        &[
            C::Status(Status::Overdue),
            C::Rule(Rule::PastLimit),
            C::Record(Recorded::Justify),
            C::Judgement(Judgement::Justified),
        ],
    )
    .shown_by(&[
        "036-limit-before-receipt",
        "048-extension-expired",
        "052-extension-refused-after-due",
        "073-justified",
    ]),
    i(
        1,
        10,
        1,
        &[
            C::Status(Status::Refused),
            C::Rule(Rule::Refused),
            C::Record(Recorded::Justify),
            C::Judgement(Judgement::Justified),
        ],
    )
    .shown_by(&[
        "078-refused",
        "079-refused-then-received",
        "202-refused-then-completed",
        "256-refusal-waived-whatever-until",
    ]),
    i(
        1,
        10,
        2,
        &[
            C::Status(Status::CompletedLate),
            C::Status(Status::ClosedLate),
            C::Rule(Rule::CompletedLate),
        ],
    )
    .shown_by(&[
        "076-completed-last-day",
        "077-completed-day-after",
        "086-closed-late",
        "195-late-completion-justified-too-early",
    ]),
    i(1, 10, 3, &[C::Rule(Rule::LateApplication)]).shown_by(&[
        "054-extension-late-and-unauthorised",
        "058-extension-late-and-incomplete",
        "067-second-application-then-late",
        "262-late-termination-undecided",
    ]),
    i(1, 10, 4, &[C::Rule(Rule::NoFeedback)])
        .shown_by(&["081-no-feedback-window", "082-feedback-on-last-day"]),
    i(
        1,
        10,
        5,
        &[
            C::Rule(Rule::OtherViolation),
            C::Record(Recorded::Violation),
            C::Judgement(Judgement::OtherBreach),
        ],
    )
    .shown_by(&["264-deemed-late-though-in-time"]),
    a(
        1,
        11,
        &[
            C::Rule(Rule::AccountabilityCandidate),
            C::Duty(Duty::ConsiderCase),
            C::People(People::OtherLaw),
        ],
    )
    .shown_by(&["004-rollover-not-for-dates"]),
    a(1, 12, &[C::Page(Page::Leader), C::People(People::Leaders)]),
    a(1, 13, &[C::People(People::Handlers)]),
    a(
        1,
        14,
        &[
            C::Status(Status::DueSoon),
            C::Duty(Duty::Remind),
            C::Duty(Duty::Summary),
            C::Duty(Duty::Circulate),
            C::Figures,
            C::Page(Page::List),
        ],
    )
    .shown_by(&[
        "171-rates",
        "183-warn-zero-on-the-day",
        "222-summary-made",
        "252-summary-monthly",
    ]),
    a(1, 15, &[C::People(People::Interpretation)]),
    a(1, 16, &[C::Record(Recorded::Profile)]),
];
