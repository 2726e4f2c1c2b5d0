//! The kinds of act (FORMAT §3). Each kind has one row, and everything that the program asks about a kind
//! is answered from that row.
//!
//! How to add one stands in `CONTRIBUTING.md`: what of it the compiler asks for, and what a test.

mod table;

pub(crate) use table::every_kind;

use super::subject::Subject;
use super::{Article, Retract, StreamKind, UnitId, case, matter, profile, registry, year};
use serde::{Deserialize, Serialize};

/// Who may record a kind of act; a supervising office may record any (RULES §8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordedBy {
    /// A supervising office alone.
    Supervisor,
    /// Also the office of the unit that it is about.
    OwnUnit,
    /// Also the office of a unit that is assigned in the matter. It may change the persons and the task
    /// of its own unit and, if that is the lead, add a co-unit.
    Assigner,
    /// Also any undertaking office, in the stream that units see.
    Undertakers,
    /// Also the office that recorded what it names, in whatever stream.
    Author,
}

/// What a field of a form takes.
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
    /// A calendar year.
    Year,
    /// Several units, each ticked: `units.<unit>`.
    Units,
    /// Several matters, each ticked: `matters.<matter>`.
    Matters,
    /// Persons with their posts, numbered from 0: `persons.0.name`, `.post`, `.leader`.
    Persons,
    /// Measures of M3-6, each ticked, on the unit and on the persons of the case by their number:
    /// `unit.rectify`, `person.0.interview`; and the last day of a rectification, `rectify_due`.
    Measures,
    /// The lines of a yearly plan, numbered from 0: `items.0.topic`, `.from`, `.to`, `.manner`,
    /// `.units.<unit>`.
    Items,
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

/// The article of a row.
macro_rules! article {
    () => {
        None
    };
    ($measure:literal, $article:literal) => {
        Some(Article::new($measure, $article))
    };
    ($measure:literal, $article:literal, $item:literal) => {
        Some(Article::item($measure, $article, $item))
    };
}

/// The unit of a body, where the row says that it is about one.
macro_rules! about {
    ($body:ident, _) => {{
        let _ = $body;
        None
    }};
    ($body:ident, $unit:ident) => {
        Some(&$body.$unit)
    };
}

/// What a body settles.
macro_rules! settles {
    ($body:ident,) => {{
        let _ = $body;
        Vec::new()
    }};
    ($body:ident, each $fields:ident) => {
        $body.$fields().map(Subject::Field).collect()
    };
    ($body:ident, $subject:ident) => {{
        let _ = $body;
        vec![Subject::$subject]
    }};
    ($body:ident, $subject:ident $member:ident) => {
        vec![Subject::$subject(&$body.$member)]
    };
}

/// The fields of a row.
macro_rules! fields {
    (_) => { None };
    ([$($fields:tt)*]) => { Some(const { &fields!(@list [] $($fields)*) }) };
    (@list [$($done:expr,)*]) => { [$($done),*] };
    (@list [$($done:expr,)*] $name:ident?: $input:ident $(($($value:literal)*))? $(, $($rest:tt)*)?) => {
        fields!(@list [$($done,)* field(stringify!($name), input!($input $(($($value)*))?), false),]
            $($($rest)*)?)
    };
    (@list [$($done:expr,)*] $name:ident: $input:ident $(($($value:literal)*))? $(, $($rest:tt)*)?) => {
        fields!(@list [$($done,)* field(stringify!($name), input!($input $(($($value)*))?), true),]
            $($($rest)*)?)
    };
}

macro_rules! input {
    ($input:ident) => { Input::$input };
    ($input:ident ($($value:literal)*)) => { Input::$input(&[$($value),*]) };
}

const fn field(name: &'static str, input: Input, required: bool) -> Field {
    Field { name, input, required }
}

macro_rules! kinds {
    ($($variant:ident: $body:ty, $word:literal, [$($stream:ident)*], $unit:tt, $by:ident,
        ($($article:tt)*), ($($settles:tt)*), $fields:tt;)*) => {
        /// What an act says: one variant a kind.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "the rows above; the bodies say what each is")]
        pub enum Body {
            $($variant($body),)*
            /// A kind that this version does not know, or that does not belong to its stream.
            Unknown {
                /// The kind as written.
                kind: Box<str>,
            },
        }

        /// The kinds of act that this version knows.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[expect(missing_docs, reason = "the rows above")]
        pub enum Kind { $($variant),* }

        impl Kind {
            /// All kinds, in the order of FORMAT §3.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its word in a file; two streams may use one word for two kinds.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The streams in which it may stand.
            pub const fn streams(self) -> &'static [StreamKind] {
                match self { $(Self::$variant => &[$(StreamKind::$stream),*]),* }
            }

            /// Whether it is about a unit's assignment: its body has `unit`.
            pub const fn is_about_a_unit(self) -> bool {
                match self { $(Self::$variant => is_about!($unit)),* }
            }

            /// Who may record it.
            pub const fn recorded_by(self) -> RecordedBy {
                match self { $(Self::$variant => RecordedBy::$by),* }
            }

            /// The article under which it is recorded, where there is one.
            pub const fn article(self) -> Option<Article> {
                match self { $(Self::$variant => article!($($article)*)),* }
            }

            /// The fields of the form that records it, besides the unit and the date; none where a page
            /// of its own does.
            pub const fn form(self) -> Option<&'static [Field]> {
                match self { $(Self::$variant => fields!($fields)),* }
            }
        }

        impl Body {
            /// Its kind, where this version knows it.
            pub const fn kind(&self) -> Option<Kind> {
                match self {
                    $(Self::$variant(_) => Some(Kind::$variant),)*
                    Self::Unknown { .. } => None,
                }
            }

            /// The unit whose assignment it is about.
            pub const fn about(&self) -> Option<&UnitId> {
                match self {
                    $(Self::$variant(body) => about!(body, $unit),)*
                    Self::Unknown { .. } => None,
                }
            }

            /// What it settles. Two acts that settle the same thing may be in conflict.
            pub fn settles(&self) -> Vec<Subject<'_>> {
                match self {
                    $(Self::$variant(body) => settles!(body, $($settles)*),)*
                    Self::Unknown { .. } => Vec::new(),
                }
            }
        }
    };
}

macro_rules! is_about {
    (_) => {
        false
    };
    ($unit:ident) => {
        true
    };
}

every_kind!(kinds);

impl Kind {
    /// The kind that a word means in a stream.
    pub fn in_stream(stream: StreamKind, word: &str) -> Option<Self> {
        let means = |kind: &&Self| kind.word() == word && kind.streams().contains(&stream);
        Self::ALL.iter().find(means).copied()
    }

    /// Whether only the supervising offices see it: it stands in internal streams alone.
    pub const fn is_internal(self) -> bool {
        matches!(self.streams(), [StreamKind::Internal])
    }
}

impl Body {
    /// Whether it is a report of its unit (RULES §4).
    pub fn is_report(&self) -> bool {
        match self {
            Self::Feedback(_) | Self::Complete(_) => true,
            Self::Apply(apply) => apply.is_report(),
            _ => false,
        }
    }

    /// Whether it found a problem, of which the unit is to be reminded (M2-14「对存在的问题及时提醒告知」).
    pub const fn found_a_problem(&self) -> bool {
        match self {
            Self::Verify(verify) => !verify.passed(),
            Self::Inspect(inspect) => inspect.problems,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_one_kind_in_a_stream() {
        for kind in Kind::ALL {
            for stream in kind.streams() {
                assert_eq!(Kind::in_stream(*stream, kind.word()), Some(*kind), "{stream:?}");
            }
        }
        assert_eq!(Kind::in_stream(StreamKind::Matter, "plan"), Some(Kind::Plan));
        assert_eq!(Kind::in_stream(StreamKind::Year, "plan"), Some(Kind::YearPlan));
        assert_eq!(Kind::in_stream(StreamKind::Case, "plan"), None);
    }

    #[test]
    fn undertaking_offices_record_what_rules_8_lists() {
        let by = |wanted: RecordedBy| {
            let kinds = Kind::ALL.iter().filter(|kind| kind.recorded_by() == wanted);
            kinds.map(|kind| kind.word()).collect::<Vec<_>>()
        };
        let own = ["receive", "refuse", "agree", "plan", "feedback", "apply", "complete"];
        assert_eq!(by(RecordedBy::OwnUnit), own);
        assert_eq!(by(RecordedBy::Assigner), ["assign"]);
        assert_eq!(by(RecordedBy::Undertakers), ["note"]);
        assert_eq!(by(RecordedBy::Author), ["retract"]);
    }

    #[test]
    fn each_field_of_an_amendment_is_settled_by_itself() {
        let amend =
            matter::Amend { title: Some("更名".into()), category: Some(1), ..Default::default() };
        let body = Body::Amend(Box::new(amend));
        assert_eq!(body.settles(), [Subject::Field("title"), Subject::Field("category")]);
    }
}
