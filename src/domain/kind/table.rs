//! The rows, one for each kind of act.

/// Hands the rows to a macro. A row says, in this order:
///
/// - the variant of `Body` and `Kind`, the type of its body, its word in a file;
/// - the streams in which it may stand;
/// - `unit` where it is about a unit's assignment (RULES §8), `_` where it is not;
/// - who may record it;
/// - the article under which it is recorded;
/// - what it settles (FORMAT §4): a `Subject`, with the member that tells one from another, or
///   `(each fields)` of an act that settles several;
/// - the fields of the form that records it, besides the unit and the date, or `_` where a page of its
///   own does.
macro_rules! every_kind {
    ($with:ident) => {
        $with! {
    Unit: registry::Unit, "unit", [Registry], _, Supervisor, (), (Unit unit), _;
    Office: registry::Office, "office", [Registry], _, Supervisor, (), (Office office), _;
    Calendar: registry::CalendarYear, "calendar", [Registry], _, Supervisor, (1, 7), (Calendar year), _;
    Profile: Box<profile::ProfileAct>, "profile", [Registry], _, Supervisor, (1, 16), (Profile), _;

    Register: Box<matter::Register>, "register", [Matter], _, Supervisor, (1, 5), (Register), _;
    Transfer: matter::Transfer, "transfer", [Matter], _, Supervisor, (2, 6), (),
        [number: Line, report_by?: Date];
    Assign: matter::Assignment, "assign", [Matter], _, Assigner, (), (Assign unit),
        [unit: Unit, role: Choice("co" "lead"), responsible?: Line, deputy?: Line, handler?: Line,
         task?: Area, received?: Date];
    Receive: matter::Receive, "receive", [Matter], unit, OwnUnit, (1, 7), (Acceptance unit), [];
    Refuse: matter::Refuse, "refuse", [Matter], unit, OwnUnit, (1, 10, 1), (Acceptance unit),
        [reason: Area];
    Agree: matter::Agree, "agree", [Matter], unit, OwnUnit, (1, 6, 3), (Agree unit),
        [due: Date, text?: Area];
    Plan: matter::Plan, "plan", [Matter], unit, OwnUnit, (1, 6, 3), (Plan unit),
        [text: Area, dates: UnitDates];
    Feedback: matter::Feedback, "feedback", [Matter], unit, OwnUnit, (1, 8), (),
        [text: Area, percent?: Percent, due?: Date, responsible?: Line];
    Apply: matter::Apply, "apply", [Matter], unit, OwnUnit, (1, 9), (),
        [progress?: Area, reason?: Area, new_due?: Date];
    Decide: matter::Decide, "decide", [Matter], _, Supervisor, (1, 9), (Decision application),
        [approved: Choice("true" "false"), consulted?: Tick, approver?: Line, title?: Line, text?: Area];
    Complete: matter::Complete, "complete", [Matter], unit, OwnUnit, (1, 8), (Completion unit),
        [result: Area];
    Return: matter::Return, "return", [Matter], unit, Supervisor, (2, 8), (Completion unit),
        [reason: Area];
    Verify: matter::Verify, "verify", [Matter], unit, Supervisor, (2, 14), (),
        [clear?: Tick, measures?: Tick, carried_out?: Tick, solved?: Tick, text?: Area];
    Close: matter::Close, "close", [Matter], unit, Supervisor, (2, 8), (Completion unit),
        [solved?: Tick, finished?: Tick, satisfied?: Tick, text?: Area];
    Remind: matter::Remind, "remind", [Matter], unit, Supervisor, (1, 14), (),
        [by: Line, text?: Area];
    Supervise: matter::Supervise, "supervise", [Matter], unit, Supervisor, (2, 17), (),
        [number: Line, due: Date, text?: Area];
    Justify: matter::Justify, "justify", [Matter], unit, Supervisor, (1, 10), (),
        [waives: Choice("past_limit" "refused"), reason: Area, approver: Line, until?: Date];
    Violation: matter::Violation, "violation", [Matter], unit, Supervisor, (1, 10, 5), (),
        [text: Area];
    Inspect: matter::Inspect, "inspect", [Matter Internal], unit, Supervisor, (2, 13), (),
        [manner: Choice("open" "unannounced"), text: Area, problems?: Tick];
    Commend: matter::Commend, "commend", [Matter], unit, Supervisor, (2, 18), (), [text: Area];
    SupervisionReport: matter::SupervisionReport, "supervision_report", [Matter], _, Supervisor,
        (2, 7), (), [text: Area, number?: Line];
    Amend: Box<matter::Amend>, "amend", [Matter], _, Supervisor, (), (each fields),
        [title?: Line, category?: Choice("" "1" "2" "3" "4"),
         supervised?: Choice("" "0" "1" "2" "3" "4"), number?: Line, document?: Line,
         assigner?: Line, leader?: Line, officer?: Line, content?: Area];
    Note: matter::Note, "note", [Matter Internal Case Year], _, Undertakers, (), (), [text: Area];
    Conduct: matter::Conduct, "conduct", [Internal], unit, Supervisor, (2, 16), (),
        [which: Choice("1" "2" "3"), text: Area];
    Interview: matter::Interview, "interview", [Internal], unit, Supervisor, (2, 17), (),
        [interviewed: Line, text?: Area];
    NoCase: matter::NoCase, "no_case", [Internal], unit, Supervisor, (3, 5), (),
        [reason: Area, approver: Line];

    Open: case::Open, "open", [Case], _, Supervisor, (3, 5), (Open),
        [circumstance: Choice("1" "2" "3" "4"), matters?: Matters, persons: Persons, text?: Area];
    Factor: case::Factor, "factor", [Case], _, Supervisor, (3, 7), (),
        [which: Choice("aggravating:attitude" "aggravating:no_rectification" "aggravating:other"
            "mitigating:admitted" "mitigating:cooperated" "mitigating:averted_loss"
            "mitigating:removed_effect" "mitigating:other"),
         text?: Area];
    Propose: case::Propose, "propose", [Case], _, Supervisor, (3, 8), (),
        [role: Choice("leader_in_charge" "main_leader" "department" "department_head"
            "district_office" "district_head" "municipal_government" "district_government"), by: Line, measures: Measures];
    Approve: case::Approval, "approve", [Case], _, Supervisor, (3, 8), (),
        [approved: Choice("true" "false"), role: Choice("leader_in_charge" "main_leader" "department" "department_head"
            "district_office" "district_head" "municipal_government" "district_government"), by: Line];
    Consent: case::Approval, "consent", [Case], _, Supervisor, (3, 8), (),
        [approved: Choice("true" "false"), role: Choice("leader_in_charge" "main_leader" "department" "department_head"
            "district_office" "district_head" "municipal_government" "district_government"), by: Line];
    Committee: case::Committee, "committee", [Case], _, Supervisor, (3, 8), (),
        [approved: Choice("true" "false"), number?: Line];
    CaseDecide: case::CaseDecide, "decide", [Case], _, Supervisor, (3, 6), (CaseDecision),
        [number: Line, measures: Measures, honours_year?: Year];
    Rectified: case::Rectified, "rectified", [Case], _, Supervisor, (3, 6, 1), (),
        [accepted: Choice("true" "false"), text: Area];

    YearPlan: year::YearPlan, "plan", [Year], _, Supervisor, (2, 12), (), [items: Items];
    Revisit: year::Revisit, "revisit", [Year], _, Supervisor, (2, 15), (),
        [round: Choice("1" "2"), matters: Matters, text: Area];
    Summary: year::Summary, "summary", [Year], _, Supervisor, (1, 14), (),
        [from: Date, to: Date, number?: Line, text: Area, circulated?: Line];
    RevisitReport: year::RevisitReport, "revisit_report", [Year], _, Supervisor, (2, 15), (),
        [round: Choice("1" "2"), number?: Line, text: Area];
    Visit: year::Visit, "visit", [Year], _, Supervisor, (2, 13), (),
        [manner: Choice("open" "unannounced"), units: Units, topic?: Line, text: Area,
         problems?: Tick];

    Retract: Retract, "retract", [Registry Matter Internal Case Year Other], _, Author, (), (), _;
        }
    };
}
pub(crate) use every_kind;
