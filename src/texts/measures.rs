//! 办法: the page that shows the three measures, and what carries each article.

use super::Text;
use crate::present::measures::{Judgement, Page, People, Recorded};
pub use crate::texts::generated::measures::*;

/// The short name of a measure, 1 to 3.
pub const fn measure(number: u8) -> Text {
    match number {
        1 => MEASURE_1,
        2 => MEASURE_2,
        _ => MEASURE_OTHER,
    }
}

/// What the ledger records.
pub const fn record(record: Recorded) -> Text {
    match record {
        Recorded::Register => RECORD_REGISTER,
        Recorded::Supervised => RECORD_SUPERVISED,
        Recorded::UnitKind => RECORD_UNIT_KIND,
        Recorded::Office => RECORD_OFFICE,
        Recorded::Profile => RECORD_PROFILE,
        Recorded::Calendar => RECORD_CALENDAR,
        Recorded::Agree => RECORD_AGREE,
        Recorded::Report => RECORD_REPORT,
        Recorded::Justify => RECORD_JUSTIFY,
        Recorded::Violation => RECORD_VIOLATION,
        Recorded::Verify => RECORD_VERIFY,
        Recorded::Inspect => RECORD_INSPECT,
        Recorded::Conduct => RECORD_CONDUCT,
        Recorded::Commend => RECORD_COMMEND,
        Recorded::Case => RECORD_CASE,
        Recorded::Factor => RECORD_FACTOR,
        Recorded::Measures => RECORD_MEASURES,
        Recorded::Path => RECORD_PATH,
    }
}

/// A page, by its name in the navigation.
pub const fn page(page: Page) -> Text {
    match page {
        Page::List => PAGE_LIST,
        Page::Matter => PAGE_MATTER,
        Page::Register => PAGE_REGISTER,
        Page::Units => PAGE_UNITS,
        Page::Accountability => PAGE_ACCOUNTABILITY,
        Page::Supervision => PAGE_SUPERVISION,
        Page::Year => PAGE_YEAR,
        Page::Statistics => PAGE_STATISTICS,
        Page::Leader => PAGE_LEADER,
        Page::Profile => PAGE_PROFILE,
        Page::Notice => PAGE_NOTICE,
        Page::Settings => PAGE_SETTINGS,
    }
}

/// What people judge.
pub const fn judgement(judgement: Judgement) -> Text {
    match judgement {
        Judgement::Category => JUDGEMENT_CATEGORY,
        Judgement::Urgency => JUDGEMENT_URGENCY,
        Judgement::Special => JUDGEMENT_SPECIAL,
        Judgement::Justified => JUDGEMENT_JUSTIFIED,
        Judgement::OtherBreach => JUDGEMENT_OTHER_BREACH,
        Judgement::Satisfied => JUDGEMENT_SATISFIED,
        Judgement::Found => JUDGEMENT_FOUND,
        Judgement::Attitude => JUDGEMENT_ATTITUDE,
        Judgement::Merit => JUDGEMENT_MERIT,
        Judgement::PoorDelivery => JUDGEMENT_POOR_DELIVERY,
        Judgement::Measure => JUDGEMENT_MEASURE,
    }
}

/// Why no record can show it.
pub const fn people(people: People) -> Text {
    match people {
        People::Purpose => PEOPLE_PURPOSE,
        People::Definition => PEOPLE_DEFINITION,
        People::Scope => PEOPLE_SCOPE,
        People::Principles => PEOPLE_PRINCIPLES,
        People::Leaders => PEOPLE_LEADERS,
        People::Handlers => PEOPLE_HANDLERS,
        People::OtherLaw => PEOPLE_OTHER_LAW,
        People::Coordination => PEOPLE_COORDINATION,
        People::Team => PEOPLE_TEAM,
        People::Manner => PEOPLE_MANNER,
        People::Assessment => PEOPLE_ASSESSMENT,
        People::OwnRules => PEOPLE_OWN_RULES,
        People::Interpretation => PEOPLE_INTERPRETATION,
        People::OwnOrder => PEOPLE_OWN_ORDER,
    }
}
