//! The kinds of act that are recorded by a form, and the fields of each (FORMAT §3).

/// The kinds of act that the matter's page records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the kinds of FORMAT §3")]
pub enum ActKind {
    Receive,
    Refuse,
    Agree,
    Plan,
    Feedback,
    Extend,
    Terminate,
    Decide,
    Complete,
    Return,
    Verify,
    Close,
    Remind,
    Supervise,
    Justify,
    Violation,
    Inspect,
    Commend,
    Transfer,
    SupervisionReport,
    Assign,
    Amend,
    Note,
    Interview,
    Conduct,
    NoCase,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A line of text.
    Line,
    /// Several lines.
    Area,
    /// A date.
    Date,
    /// 0 to 100.
    Percent,
    /// Ticked or not.
    Tick,
    /// One of these values.
    Choice(&'static [&'static str]),
    /// A unit of the registry.
    Unit,
    /// A date for each unit of the matter; its fields are named `dates.<unit>`.
    UnitDates,
}

/// A field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in FORMAT §3.
    pub name: &'static str,
    /// What it takes.
    pub input: Input,
    /// Whether it must be filled in.
    pub required: bool,
}

const fn must(name: &'static str, input: Input) -> Field {
    Field { name, input, required: true }
}

const fn may(name: &'static str, input: Input) -> Field {
    Field { name, input, required: false }
}

impl ActKind {
    /// All kinds, as the page offers them.
    pub const ALL: [Self; 26] = [
        Self::Receive,
        Self::Feedback,
        Self::Complete,
        Self::Extend,
        Self::Terminate,
        Self::Agree,
        Self::Plan,
        Self::Refuse,
        Self::Decide,
        Self::Verify,
        Self::Close,
        Self::Return,
        Self::Remind,
        Self::Supervise,
        Self::Transfer,
        Self::Justify,
        Self::Violation,
        Self::Inspect,
        Self::Commend,
        Self::SupervisionReport,
        Self::Assign,
        Self::Amend,
        Self::Note,
        Self::Interview,
        Self::Conduct,
        Self::NoCase,
    ];

    /// Whether an undertaking office may record it for its own unit (RULES §8).
    pub const fn by_undertaker(self) -> bool {
        matches!(
            self,
            Self::Receive
                | Self::Refuse
                | Self::Agree
                | Self::Plan
                | Self::Feedback
                | Self::Extend
                | Self::Terminate
                | Self::Complete
                | Self::Note
        )
    }

    /// Whether it stands in the internal stream (FORMAT §3).
    pub const fn is_internal(self) -> bool {
        matches!(self, Self::Interview | Self::Conduct | Self::NoCase)
    }

    /// Whether it is about one unit.
    pub const fn has_unit(self) -> bool {
        !matches!(
            self,
            Self::Transfer
                | Self::SupervisionReport
                | Self::Assign
                | Self::Amend
                | Self::Note
                | Self::Decide
        )
    }

    /// Its fields, besides the unit and the date.
    #[allow(clippy::too_many_lines, reason = "a table")]
    pub const fn fields(self) -> &'static [Field] {
        use Input::{Area, Choice, Line, Percent, Tick, Unit, UnitDates};
        match self {
            Self::Receive => const { &[] },
            Self::Refuse | Self::Return => const { &[must("reason", Area)] },
            Self::Agree => const { &[must("due", Input::Date), may("text", Area)] },
            Self::Plan => const { &[must("text", Area), must("dates", UnitDates)] },
            Self::Feedback => {
                const {
                    &[
                        must("text", Area),
                        may("percent", Percent),
                        may("due", Input::Date),
                        may("responsible", Line),
                    ]
                }
            }
            Self::Extend => {
                const { &[may("progress", Area), may("reason", Area), may("new_due", Input::Date)] }
            }
            Self::Terminate => const { &[may("progress", Area), may("reason", Area)] },
            Self::Decide => {
                const {
                    &[
                        must("approved", Choice(&["true", "false"])),
                        may("consulted", Tick),
                        may("approver", Line),
                        may("title", Line),
                        may("text", Area),
                    ]
                }
            }
            Self::Complete => const { &[must("result", Area)] },
            Self::Verify => {
                const {
                    &[
                        may("clear", Tick),
                        may("measures", Tick),
                        may("carried_out", Tick),
                        may("solved", Tick),
                        may("text", Area),
                    ]
                }
            }
            Self::Close => {
                const {
                    &[
                        may("solved", Tick),
                        may("finished", Tick),
                        may("satisfied", Tick),
                        may("text", Area),
                    ]
                }
            }
            Self::Remind => const { &[must("by", Line), may("text", Area)] },
            Self::Supervise => {
                const { &[must("number", Line), must("due", Input::Date), may("text", Area)] }
            }
            Self::Justify => {
                const {
                    &[
                        must("waives", Choice(&["past_limit", "refused"])),
                        must("reason", Area),
                        must("approver", Line),
                        may("until", Input::Date),
                    ]
                }
            }
            Self::Violation | Self::Commend | Self::Note => const { &[must("text", Area)] },
            Self::Inspect => {
                const {
                    &[
                        must("manner", Choice(&["open", "unannounced"])),
                        must("text", Area),
                        may("problems", Tick),
                    ]
                }
            }
            Self::Transfer => const { &[must("number", Line), may("report_by", Input::Date)] },
            Self::SupervisionReport => const { &[must("text", Area), may("number", Line)] },
            Self::Assign => {
                const {
                    &[
                        must("unit", Unit),
                        must("role", Choice(&["co", "lead"])),
                        may("responsible", Line),
                        may("deputy", Line),
                        may("handler", Line),
                        may("task", Area),
                        may("received", Input::Date),
                    ]
                }
            }
            Self::Amend => {
                const {
                    &[
                        may("title", Line),
                        may("category", Choice(&["", "1", "2", "3", "4"])),
                        may("supervised", Choice(&["", "0", "1", "2", "3", "4"])),
                        may("number", Line),
                        may("document", Line),
                        may("assigner", Line),
                        may("leader", Line),
                        may("officer", Line),
                        may("content", Area),
                    ]
                }
            }
            Self::Interview => const { &[must("interviewed", Line), may("text", Area)] },
            Self::Conduct => {
                const { &[must("which", Choice(&["1", "2", "3"])), must("text", Area)] }
            }
            Self::NoCase => const { &[must("reason", Area), must("approver", Line)] },
        }
    }
}
