//! Counting assignments (RULES §7). Every rate that is printed names its denominator.

use super::percent::Share;
use super::standing::{AssignmentStanding, Rates, Status};
use std::ops::AddAssign;

impl Rates {
    /// Counts a set of assignments.
    pub fn of<'a>(assignments: impl Iterator<Item = &'a AssignmentStanding>) -> Self {
        let mut rates = Self::default();
        assignments.for_each(|assignment| rates.count(assignment.status));
        rates
    }

    /// Counts one assignment more.
    pub fn count(&mut self, status: Status) {
        self.of_status(status).for_each(|count| *count += 1);
    }

    /// Counts one assignment less.
    pub fn uncount(&mut self, status: Status) {
        self.of_status(status).for_each(|count| *count -= 1);
    }

    /// Which counts an assignment belongs to, by its status.
    fn of_status(&mut self, status: Status) -> impl Iterator<Item = &mut usize> {
        let Self { assigned, completed, on_time, overdue, terminated } = self;
        let counts = match status {
            Status::Terminated => [Some(terminated), None, None],
            Status::Closed | Status::Completed => [Some(assigned), Some(completed), Some(on_time)],
            Status::ClosedLate | Status::CompletedLate => [Some(assigned), Some(completed), None],
            Status::Overdue | Status::Refused => [Some(assigned), Some(overdue), None],
            Status::PendingDecision
            | Status::AwaitingLimit
            | Status::DueSoon
            | Status::InProgress => [Some(assigned), None, None],
        };
        counts.into_iter().flatten()
    }

    /// 办结率: completed out of assigned.
    pub const fn completion(&self) -> Share {
        Share { part: self.completed, whole: self.assigned }
    }

    /// 按期率: on time out of completed and overdue.
    pub const fn on_time(&self) -> Share {
        Share { part: self.on_time, whole: self.completed + self.overdue }
    }
}

impl AddAssign for Rates {
    fn add_assign(&mut self, more: Self) {
        self.assigned += more.assigned;
        self.completed += more.completed;
        self.on_time += more.on_time;
        self.overdue += more.overdue;
        self.terminated += more.terminated;
    }
}
