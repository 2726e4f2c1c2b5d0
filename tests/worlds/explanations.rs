//! Each verdict's facts are enough: upon them alone the rules give the same verdict.

use super::cases;
use super::world::worlds;
use banjie::domain::standing::{AssignmentStanding, Finding, MatterStanding};
use banjie::domain::{ActId, Body, Date, Stream};
use banjie::ledger::{self, Ledger, NewAct, State};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// The ledger of nothing but the registry, what makes the matter and its assignments, and these acts,
/// in the order that they have: each is recorded anew upon the one before it.
fn upon(ledger: &Ledger, matter: &MatterStanding, acts: &BTreeSet<ActId>) -> Ledger {
    let mut alone = Ledger::new(*ledger.id(), ledger.title());
    let registry = ledger.stream(&Stream::Registry).unwrap();
    alone.insert(registry.iter().map(|placed| (**placed.record).clone()));
    let mut renamed: BTreeMap<ActId, ActId> = BTreeMap::new();
    for stream in [Stream::Matter(matter.id), Stream::Internal(matter.id)] {
        let Some(held) = ledger.stream(&stream) else { continue };
        let mut kept: Vec<_> = held
            .iter()
            .filter(|placed| {
                let act = &placed.record.act;
                let makes =
                    matches!(act.body, Body::Register(_) | Body::Assign(_) | Body::Amend(_));
                makes || acts.contains(&act.id)
            })
            .collect();
        // Of one day the order is that of generations, which the acts left out had a part in.
        kept.sort_by_key(|placed| placed.key(None));
        for placed in kept {
            let act = placed.record.act.clone();
            let mut body = act.body;
            if let Body::Decide(decide) = &mut body
                && let Some(renamed) = renamed.get(&decide.application)
            {
                decide.application = *renamed;
            }
            let new = NewAct {
                stream: act.stream,
                office: act.office,
                person: act.person,
                recorded_at: act.recorded_at,
                on: act.on,
                body,
            };
            let record = alone.compose(&new).unwrap();
            renamed.insert(act.id, record.act.id);
            alone.insert([record]);
        }
    }
    alone
}

/// What a verdict on an assignment rests on: its own facts, and where its dates come from.
fn facts(assignment: &AssignmentStanding, finding: &Finding) -> BTreeSet<ActId> {
    let sources = assignment.due_sources.iter().map(|source| source.act);
    let granted = assignment.granted.iter().flat_map(|(asked, decided, _)| [*asked, *decided]);
    let receipts = assignment.receipts.iter().copied();
    finding.facts.acts.iter().copied().chain(sources).chain(granted).chain(receipts).collect()
}

/// Verdicts that the facts alone do not give.
fn unexplained(ledger: &Ledger, as_of: Date) -> Vec<String> {
    let standing = State::new(Arc::new(ledger.clone())).standing(as_of);
    let mut lacking = Vec::new();
    for matter in &standing.matters {
        for assignment in &matter.assignments {
            for finding in assignment.findings.iter().filter(|finding| !finding.waived) {
                let alone = upon(ledger, matter, &facts(assignment, finding));
                let again = State::new(Arc::new(alone)).standing(as_of);
                let found = again
                    .matters
                    .iter()
                    .filter(|other| other.id == matter.id)
                    .flat_map(|other| &other.assignments)
                    .filter(|other| other.unit == assignment.unit)
                    .flat_map(|other| &other.findings)
                    .any(|other| {
                        (other.rule, other.on, other.cites)
                            == (finding.rule, finding.on, finding.cites)
                    });
                if !found {
                    lacking.push(format!(
                        "{} on {} of {}",
                        finding.rule.name(),
                        finding.on,
                        assignment.unit
                    ));
                }
            }
        }
    }
    lacking
}

#[test]
fn the_facts_of_every_golden_verdict_are_enough() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut lacking = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let case: serde_json::Value =
            serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let file = ledger::read(case["file"].to_string().as_bytes()).unwrap();
        let as_of = case["as_of"].as_str().unwrap().parse().unwrap();
        let ledger = ledger::check(file, None).unwrap().ledger;
        for verdict in unexplained(&ledger, as_of) {
            lacking.push(format!("{}: {verdict}", path.file_name().unwrap().display()));
        }
    }
    assert!(lacking.is_empty(), "{} of them:\n{}", lacking.len(), lacking.join("\n"));
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_facts_of_every_verdict_are_enough(world in worlds(), at in 0u16..500) {
        let lacking = unexplained(&world.ledger(), world.day(at));
        prop_assert!(lacking.is_empty(), "{:?}", lacking);
    }
}
