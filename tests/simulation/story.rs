//! What may happen, as a list of small events that reads as sentences.

use proptest::prelude::*;
use std::fmt;

/// The offices: supervising ones first, of which the first founds the ledger.
pub const OFFICES: [&str; 7] = ["督查室", "政府办", "目标办", "甲局", "乙局", "丙区", "丁街道"];
/// How many of them are supervising ones; each of the others is of the unit of its name.
pub const SUPERVISORS: usize = 3;
/// How many matters there may be; the first two are there from the beginning.
pub const MATTERS: u8 = 4;

/// A machine: of an office the first, or the one to which its profile was copied, if there is one.
#[derive(Debug, Clone, Copy)]
pub struct Desk {
    pub office: usize,
    pub copy: bool,
}

/// What an act is to say: numbers that are read as the act needs them.
#[derive(Debug, Clone)]
pub struct Deed {
    pub kind: u8,
    pub matter: u8,
    pub unit: u8,
    pub number: u16,
    pub dated: Dated,
}

/// The date that a person writes; never one after what the clock of the machine shows.
#[derive(Debug, Clone, Copy)]
pub enum Dated {
    /// The day that it is.
    Today,
    /// So many days ago.
    Ago(u8),
    /// The day that the clock shows.
    AsTheClock,
}

/// What becomes of a file on its way.
#[derive(Debug, Clone)]
pub enum Fate {
    Arrives,
    Lost,
    Late(u8),
    Doubled(u8),
    /// Of 65536 parts only so many arrive.
    Cut(u16),
    /// At so many of 65536 parts this bit is flipped.
    Flipped(u16, u8),
    /// The file is one that was made so many exports ago.
    Stale(u8),
    /// Someone adds an act in the name of this office, under a seal of their own or none.
    Forged(usize, bool),
}

#[derive(Debug, Clone)]
pub enum Event {
    /// Days pass; what is late arrives.
    Days(u8),
    /// The clock of a machine is set, wrong by so many days.
    Clock(Desk, i16),
    Record(Desk, Deed),
    /// A file goes from one to another, of everything where both may have it.
    Send(Desk, Desk, bool, Fate),
    Backup(Desk),
    /// The machine is lost and its last backup but so many is taken in on another.
    Restore(Desk, u8),
    Copy(usize),
    /// A supervising office registers the key of an office that had none.
    Key(usize, usize),
    /// A supervising office withdraws what an office was last registered by.
    Withdraw(usize, usize),
}

#[derive(Clone)]
pub struct Story {
    /// Which offices have keys from the beginning, a bit each.
    pub keys: u8,
    pub events: Vec<Event>,
    /// By which the files are put in order in the end.
    pub shuffle: u64,
}

fn office() -> impl Strategy<Value = usize> {
    0..OFFICES.len()
}

fn desk() -> impl Strategy<Value = Desk> {
    (office(), prop::bool::weighted(0.2)).prop_map(|(office, copy)| Desk { office, copy })
}

fn deed() -> impl Strategy<Value = Deed> {
    let dated = prop_oneof![
        4 => Just(Dated::Today),
        2 => (1u8..60).prop_map(Dated::Ago),
        1 => Just(Dated::AsTheClock),
    ];
    (any::<u8>(), 0..MATTERS, 0u8..4, any::<u16>(), dated)
        .prop_map(|(kind, matter, unit, number, dated)| Deed { kind, matter, unit, number, dated })
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        8 => Just(Fate::Arrives),
        1 => Just(Fate::Lost),
        2 => (1u8..90).prop_map(Fate::Late),
        1 => (0u8..30).prop_map(Fate::Doubled),
        1 => any::<u16>().prop_map(Fate::Cut),
        // The header is short, and what it says is under no hash.
        2 => (prop_oneof![any::<u16>(), 0u16..3000], 0u8..8)
            .prop_map(|(at, bit)| Fate::Flipped(at, bit)),
        2 => (1u8..5).prop_map(Fate::Stale),
        1 => (office(), any::<bool>()).prop_map(|(office, sealed)| Fate::Forged(office, sealed)),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    // A little wrong, or up to thirty years.
    let days = prop_oneof![Just(0i16), -3i16..4, -10957i16..10958];
    prop_oneof![
        3 => (1u8..40).prop_map(Event::Days),
        2 => (desk(), days).prop_map(|(desk, days)| Event::Clock(desk, days)),
        18 => (desk(), deed()).prop_map(|(desk, deed)| Event::Record(desk, deed)),
        10 => (desk(), desk(), prop::bool::weighted(0.7), fate())
            .prop_map(|(from, to, whole, fate)| Event::Send(from, to, whole, fate)),
        2 => desk().prop_map(Event::Backup),
        2 => (desk(), 0u8..3).prop_map(|(desk, back)| Event::Restore(desk, back)),
        1 => office().prop_map(Event::Copy),
        1 => (0..SUPERVISORS, office(), prop::bool::weighted(0.3)).prop_map(
            |(by, office, withdrawn)| {
                if withdrawn { Event::Withdraw(by, office) } else { Event::Key(by, office) }
            }
        ),
    ]
}

/// Stories of so many events.
pub fn stories(events: std::ops::Range<usize>) -> impl Strategy<Value = Story> {
    (any::<u8>(), prop::collection::vec(event(), events), any::<u64>())
        .prop_map(|(keys, events, shuffle)| Story { keys, events, shuffle })
}

impl fmt::Display for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", OFFICES[self.office], if self.copy { " (its copy, if any)" } else { "" })
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(days) => write!(f, "{days} days pass."),
            Self::Clock(desk, 0) => write!(f, "The clock of {desk} is set right."),
            Self::Clock(desk, days) => write!(f, "The clock of {desk} is wrong by {days} days."),
            Self::Record(desk, Deed { kind, matter, unit, number, dated }) => {
                write!(f, "{desk} records of matter {matter} and unit {unit} what {kind} and ")?;
                write!(f, "{number} say, dated ")?;
                match dated {
                    Dated::Today => write!(f, "today."),
                    Dated::Ago(days) => write!(f, "{days} days ago."),
                    Dated::AsTheClock => write!(f, "as the clock shows."),
                }
            }
            Self::Send(from, to, whole, fate) => {
                let what = if *whole { "all that it may" } else { "a unit's part" };
                write!(f, "{from} sends {what} to {to}; the file ")?;
                match fate {
                    Fate::Arrives => write!(f, "arrives."),
                    Fate::Lost => write!(f, "is lost."),
                    Fate::Late(days) => write!(f, "arrives {days} days later."),
                    Fate::Doubled(days) => write!(f, "arrives, and again {days} days later."),
                    Fate::Cut(parts) => write!(f, "is cut off at {parts} of 65536 parts."),
                    Fate::Flipped(parts, bit) => {
                        write!(f, "has bit {bit} flipped at {parts} of 65536 parts.")
                    }
                    Fate::Stale(back) => write!(f, "that arrives is {back} exports old."),
                    Fate::Forged(office, sealed) => write!(
                        f,
                        "has an act forged in the name of {}, {}.",
                        OFFICES[*office],
                        if *sealed { "sealed by the forger" } else { "unsealed" }
                    ),
                }
            }
            Self::Backup(desk) => write!(f, "{desk} makes a backup."),
            Self::Restore(desk, 0) => write!(f, "{desk} restores its last backup."),
            Self::Restore(desk, back) => {
                write!(f, "{desk} restores its last backup but {back}.")
            }
            Self::Copy(office) => write!(f, "The profile of {} is copied.", OFFICES[*office]),
            Self::Key(by, office) => {
                write!(f, "{} registers a key of {}.", OFFICES[*by], OFFICES[*office])
            }
            Self::Withdraw(by, office) => {
                let office = OFFICES[*office];
                write!(f, "{} withdraws the last registration of {office}.", OFFICES[*by])
            }
        }
    }
}

impl fmt::Debug for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keyed: Vec<&str> =
            (0..OFFICES.len()).filter(|n| self.keys & (1 << n) > 0).map(|n| OFFICES[n]).collect();
        writeln!(f, "the story of shuffle {}, keys with {keyed:?}:", self.shuffle)?;
        self.events.iter().enumerate().try_for_each(|(n, e)| writeln!(f, "{:3}. {e}", n + 1))
    }
}
