//! Which acts count, and when: dates, order, retractions (RULES §8).

use super::graph::{OrderKey, StreamActs};
use super::record::Record;
use super::registry::Registry;
use super::retraction::retracted;
use crate::domain::registry::OfficeRole;
use crate::domain::{Body, Date, Profile, china_date};
use crate::rules::authority::Recorder;
use crate::rules::context::{Context, Effective};
use crate::rules::evaluate::CountingActs;

/// The acts of streams that are ordered together: those that count at the as-of date.
pub(super) fn counted<'a>(
    streams: &[&'a StreamActs],
    registry: &'a Registry,
    context: &Context<'_>,
) -> CountingActs<'a> {
    let mut placed: Vec<(OrderKey, Effective<'a>, Recorder<'a>)> = Vec::new();
    let mut retractions = Vec::new();
    for stream in streams {
        for act in stream.iter() {
            let record = act.record;
            if matches!(record.act.body, Body::Unknown { .. }) {
                continue;
            }
            let on = dated(record, registry, context.profile);
            if !context.reached(on) {
                continue;
            }
            let mut recorder = recorder(record, registry);
            if let Body::Retract(retract) = &record.act.body
                && let Some(named) = stream.get(&retract.act)
            {
                let own = named.record.act.office == record.act.office;
                match recorder {
                    Recorder::Undertaker(_) if !own => recorder = Recorder::Barred,
                    Recorder::Barred => {}
                    _ => retractions.push((record.act.id, retract.act)),
                }
            }
            let by_supervisor = recorder == Recorder::Supervisor;
            let effective = Effective { act: &record.act, on, by_supervisor };
            placed.push((act.key(Some(on)), effective, recorder));
        }
    }
    let dropped = retracted(&retractions);
    // A retracted act is left out before anything else: it gives no authority and raises nothing.
    placed.retain(|(key, ..)| !dropped.contains(&key.id));
    placed.sort_unstable_by_key(|(key, ..)| *key);
    CountingActs::of(placed.into_iter().map(|(_, act, by)| (act, by)), context)
}

fn recorder<'a>(record: &Record, registry: &'a Registry) -> Recorder<'a> {
    match registry.offices.get(&record.act.office) {
        None => Recorder::Barred,
        Some(office) => match (office.role, &office.unit) {
            (OfficeRole::Supervisor, _) => Recorder::Supervisor,
            (OfficeRole::Undertaker, Some(unit)) => Recorder::Undertaker(unit),
            (OfficeRole::Undertaker, None) => Recorder::Barred,
        },
    }
}

/// The date as which an act counts. It is the date as written, except for an act of an undertaking office
/// that is dated too long before its recording: that counts as of the China date of the recording (RULES
/// §8).
pub(super) fn dated(record: &Record, registry: &Registry, profile: &Profile) -> Date {
    let act = &record.act;
    let recorded = china_date(act.recorded_at);
    let undertaker = registry
        .offices
        .get(&act.office)
        .is_some_and(|office| office.role == OfficeRole::Undertaker);
    let back = (recorded - act.on).num_days();
    if undertaker && back > i64::from(profile.backdate_days) { recorded } else { act.on }
}
