//! Warnings before an act is recorded: what the rules will say of it.

use super::{ActKind, Reader, Values, typed};
use crate::domain::Body;
use crate::domain::matter::Apply;
use crate::domain::standing::AssignmentStanding;

/// Why an act will not have the effect that is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// The application comes too late (M1-10(3)).
    Late,
    /// The application lacks progress, reason or a later date (M1-9).
    Incomplete,
    /// Nothing is to be decided.
    NoApplication,
    /// The approval lacks an approver or the assigner's agreement (M1-9).
    Unauthorised,
    /// The closing lacks a confirmation (M2-8).
    Unconfirmed,
}

/// Looks at what was typed for an act about an assignment. There is no warning before a day is typed.
pub fn warning(kind: ActKind, about: &AssignmentStanding, values: &Values) -> Option<Warning> {
    let mut reader = Reader::new(values);
    let on = reader.date("on")?;
    let holds = |holds: bool, warning| holds.then_some(warning);
    match typed(kind, &about.unit, &[], about.pending, &mut reader) {
        Body::Apply(_) if Apply::is_late(on, about.due, about.received) => Some(Warning::Late),
        Body::Apply(apply) => holds(!apply.is_complete(on, about.due), Warning::Incomplete),
        Body::Decide(_) if about.pending.is_none() => Some(Warning::NoApplication),
        Body::Decide(decide) => {
            holds(decide.approved && !decide.is_authorised(), Warning::Unauthorised)
        }
        Body::Close(close) => holds(!close.is_confirmed(), Warning::Unconfirmed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::{State, check, read};
    use std::sync::Arc;

    /// An assignment of the demonstration ledger, due on 30 October and received on 12 October.
    fn assignment() -> AssignmentStanding {
        let file = read(include_bytes!("../../web/demo.ledger.json")).unwrap();
        let state = State::new(Arc::new(check(file, None).unwrap().ledger));
        let standing = state.standing("2026-11-23".parse().unwrap());
        let mut assignment = standing.matters[0].assignments[0].clone();
        assignment.received = "2026-10-12".parse().unwrap();
        assignment.due = Some("2026-10-30".parse().unwrap());
        assignment.pending = None;
        assignment
    }

    fn said(kind: ActKind, about: &AssignmentStanding, typed: &[(&str, &str)]) -> Option<Warning> {
        let typed = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        warning(kind, about, &typed.collect())
    }

    #[test]
    fn an_application_is_warned_of_as_the_rules_will_judge_it() {
        let extend = |on, new_due| {
            let typed =
                [("on", on), ("progress", "过半"), ("reason", "汛期"), ("new_due", new_due)];
            said(ActKind::Extend, &assignment(), &typed)
        };
        assert_eq!(extend("2026-10-30", "2026-11-20"), None);
        assert_eq!(extend("2026-10-31", "2026-11-20"), Some(Warning::Late));
        assert_eq!(extend("2026-10-30", "2026-10-30"), Some(Warning::Incomplete));
        assert_eq!(extend("", ""), None, "no day yet");
        let end = [("on", "2026-10-30"), ("progress", "停止"), ("reason", "政策调整")];
        assert_eq!(said(ActKind::Terminate, &assignment(), &end), None);
        assert_eq!(said(ActKind::Terminate, &assignment(), &end[..2]), Some(Warning::Incomplete));
    }

    #[test]
    fn a_decision_needs_an_application_and_an_approval_its_authority() {
        let mut about = assignment();
        let approval = [("on", "2026-10-30"), ("approved", "true"), ("approver", "市长")];
        assert_eq!(said(ActKind::Decide, &about, &approval), Some(Warning::NoApplication));
        about.pending = Some(crate::domain::ActId::from_bytes([1; 32]));
        assert_eq!(said(ActKind::Decide, &about, &approval), Some(Warning::Unauthorised));
        let agreed = [&approval[..], &[("consulted", "true")]].concat();
        assert_eq!(said(ActKind::Decide, &about, &agreed), None);
        let refusal = [("on", "2026-10-30"), ("approved", "false")];
        assert_eq!(said(ActKind::Decide, &about, &refusal), None);
    }

    #[test]
    fn closing_needs_all_confirmations() {
        let two = [("on", "2026-10-30"), ("solved", "true"), ("finished", "true")];
        assert_eq!(said(ActKind::Close, &assignment(), &two), Some(Warning::Unconfirmed));
        let three = [&two[..], &[("satisfied", "true")]].concat();
        assert_eq!(said(ActKind::Close, &assignment(), &three), None);
    }
}
