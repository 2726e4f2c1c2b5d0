//! Texts of the statistics (M1-14, M2-17, M2-18).

use super::Text;
use crate::domain::figures::{By, Figure, LimitKind};
use crate::domain::period::Length;
pub use crate::texts::generated::statistics::*;

/// What a figure is called.
pub const fn figure(figure: Figure) -> Text {
    match figure {
        Figure::Assigned => FIGURE_ASSIGNED,
        Figure::Completed => FIGURE_COMPLETED,
        Figure::OnTime => FIGURE_ON_TIME,
        Figure::Late => FIGURE_LATE,
        Figure::Overdue => FIGURE_OVERDUE,
        Figure::Terminated => FIGURE_TERMINATED,
        Figure::Extended => FIGURE_EXTENDED,
        Figure::FirstReportsMissed => FIGURE_FIRST_REPORTS_MISSED,
        Figure::MonthlyReportsMissed => FIGURE_MONTHLY_REPORTS_MISSED,
        Figure::ReportsIncomplete => FIGURE_REPORTS_INCOMPLETE,
        Figure::NoticesMissed => FIGURE_NOTICES_MISSED,
        Figure::Reminders => FIGURE_REMINDERS,
        Figure::Interviews => FIGURE_INTERVIEWS,
        Figure::Commendations => FIGURE_COMMENDATIONS,
        Figure::Accountability => FIGURE_ACCOUNTABILITY,
    }
}

/// By what is grouped.
pub const fn by(by: By) -> Text {
    match by {
        By::Unit => BY_UNIT,
        By::Category => BY_CATEGORY,
        By::Leader => BY_LEADER,
        By::Limit => BY_LIMIT,
        By::Month => BY_MONTH,
    }
}

/// A period that holds the day that is looked at.
pub const fn this(length: Length) -> Text {
    match length {
        Length::Month => THIS_MONTH,
        Length::Quarter => THIS_QUARTER,
        Length::HalfYear => THIS_HALF_YEAR,
        Length::Year => THIS_YEAR,
    }
}

/// A kind of limit.
pub const fn limit(kind: LimitKind) -> Text {
    match kind {
        LimitKind::Agreed => LIMIT_AGREED,
        LimitKind::Designated => LIMIT_DESIGNATED,
        LimitKind::None => NO_LIMIT,
        LimitKind::Statutory => LIMIT_STATUTORY,
    }
}
