//! Acts in conflict as the page lists them, and the one command that settles those of a stream.

use super::clerk::{Clerk, GOV, TITLE, done};
use banjie::domain::standing::Light;
use banjie::domain::{ActId, Stream};
use banjie::engine::command::settle::Settle;
use banjie::engine::query::conflicts::{Conflicts, Of, Unsettled};
use banjie::engine::query::ledger::Overview;
use banjie::engine::query::matter::OnDay;
use banjie::engine::{By, Refusal, Scope, Straight};
use banjie::present::conflicts::{Choice, ForkRow, Unready};
use uuid::Uuid;

const UNIT: &str = "市教育局";

/// Two computers of one office.
struct Two {
    here: Clerk,
    there: Clerk,
    matter: Uuid,
}

/// One application of a matter, which both know.
fn two() -> Two {
    let here = Clerk::supervising(&[UNIT]);
    let matter = here.registers(TITLE, "2026-11-20", &[UNIT]);
    here.wakes("2026-11-16");
    here.applies(matter, UNIT, "2026-11-30");
    let there = Clerk::opening(&here.hands_out(Scope::All), Some((GOV, "王敏")), 3);
    here.registers_key(&GOV.into(), &there);
    there.takes_in(&here.hands_out(Scope::All));
    for clerk in [&here, &there] {
        clerk.wakes("2026-11-17");
    }
    Two { here, there, matter }
}

impl Two {
    /// Approved here, refused there, and not known of each other until now.
    fn decided() -> Self {
        let two = two();
        two.here.decides(two.matter, UNIT, true);
        two.there.decides(two.matter, UNIT, false);
        two.here.takes_in(&two.there.hands_out(Scope::All));
        two
    }

    /// That the first, or another, side of the only fork is kept.
    fn keep(&self, n: usize) -> Choice {
        Choice::Keep(self.rows()[0].sides[n].branch)
    }

    fn rows(&self) -> Vec<ForkRow> {
        self.here.matter(self.matter).conflicts.remove(0)
    }

    /// What the form sends.
    fn settle(&self, choice: Option<Choice>, reason: &str) -> Settle {
        let choices = self.rows().iter().map(|row| (row.fork.clone(), choice)).collect();
        Settle {
            stream: Stream::Matter(self.matter),
            choices,
            reason: reason.to_owned(),
            note: format!("全部保留：{reason}"),
        }
    }

    fn runs(&self, settle: &Settle, by: &By) -> Result<Vec<ActId>, Refusal> {
        done(self.here.engine.run(settle.clone(), by, &Straight))
    }

    fn unsettled(&self, streams: usize) -> Unsettled {
        self.here.asks(Conflicts { streams })
    }
}

#[test]
fn every_stream_with_conflicts_is_listed_by_what_it_is_of() {
    let two = Two::decided();
    let unit = two.here.unit(UNIT);
    for (of, name) in [(&two.here, "市教育委员会"), (&two.there, "市教体局")] {
        let known = of.book().units[&unit].clone();
        let renamed = banjie::domain::registry::Unit { name: name.into(), ..known };
        of.records_body(Stream::Registry, banjie::domain::Body::Unit(renamed)).unwrap();
    }
    two.here.takes_in(&two.there.hands_out(Scope::All));
    let all = two.unsettled(10);
    assert_eq!((all.conflicts, all.streams, all.shown.len()), (2, 2, 2));
    let Of::Matter { id, title, light, .. } = &all.shown[0].of else { panic!() };
    assert_eq!((*id, &**title), (two.matter, TITLE));
    assert_ne!(*light, Light::Grey);
    assert_eq!(all.shown[1].of, Of::Registry);
    // The rows are the same as on the matter's own page.
    assert_eq!(all.shown[0].rows, two.rows());
    assert_eq!(all.conflicts, two.here.asks(Overview).conflicts);
    // The streams that are not shown are counted too.
    let first = two.unsettled(1);
    assert_eq!((first.conflicts, first.streams, first.shown.len()), (2, 2, 1));
}

#[test]
fn two_decisions_name_the_unit_and_the_application_that_they_are_about() {
    let two = Two::decided();
    let row = two.rows().remove(0);
    assert_eq!(row.unit, Some(two.here.unit(UNIT)));
    let application = row.application.unwrap().act.id;
    let record = two.here.matter(two.matter).record;
    assert!(record.iter().any(|entry| entry.record.act.id == application));
}

#[test]
fn a_form_that_is_sent_twice_settles_once() {
    let two = Two::decided();
    let (settle, by) = (two.settle(Some(two.keep(1)), "以原件为准"), two.here.by());
    let acts = two.here.asks(Overview).acts;
    let first = two.runs(&settle, &by).unwrap();
    assert_eq!(first.len(), 1);
    assert_eq!(two.runs(&settle, &by), Ok(first));
    // Under a new id it is another form. Its conflicts are settled by now, so it is refused.
    assert_eq!(two.runs(&settle, &two.here.by()), Err(Refusal::Gone));
    assert_eq!(two.here.asks(Overview).acts, acts + 1);
    assert_eq!(two.unsettled(10).streams, 0);
}

#[test]
fn both_stay_by_a_note_that_says_why() {
    let two = Two::decided();
    let settle = two.settle(Some(Choice::All), "两次会议各议一次");
    two.runs(&settle, &two.here.by()).unwrap();
    assert_eq!(two.unsettled(10).conflicts, 0);
    let banjie::domain::Body::Note(note) =
        two.here.matter(two.matter).record.remove(0).record.act.body.clone()
    else {
        panic!()
    };
    assert_eq!(&*note.text, settle.note);
}

#[test]
fn what_does_not_settle_them_is_refused_and_nothing_is_recorded() {
    let two = Two::decided();
    let acts = two.here.asks(Overview).acts;
    for (choice, reason, why) in
        [(None, "理由", Unready::Open), (Some(two.keep(0)), "  ", Unready::NoReason)]
    {
        let settle = two.settle(choice, reason);
        assert_eq!(two.runs(&settle, &two.here.by()), Err(Refusal::Unready(why)));
    }
    assert_eq!(two.here.asks(Overview).acts, acts);
}

/// Any act would settle the new conflict as well, although nobody has chosen for it.
#[test]
fn a_conflict_that_another_tab_has_brought_meanwhile_is_not_settled_unseen() {
    let two = two();
    let third = Clerk::opening(&two.here.hands_out(Scope::All), Some((GOV, "王敏")), 5);
    two.here.registers_key(&GOV.into(), &third);
    third.takes_in(&two.here.hands_out(Scope::All));
    // On the same day, this refusal would be the very same act as the other one.
    third.wakes("2026-11-16");
    for (of, approved) in [(&two.here, true), (&two.there, false), (&third, false)] {
        of.decides(two.matter, UNIT, approved);
    }
    two.here.takes_in(&two.there.hands_out(Scope::All));
    let settle = two.settle(Some(two.keep(0)), "以原件为准");
    let tab = two.here.tab();
    tab.takes_in(&third.hands_out(Scope::All));
    // There is one conflict, and it has three sides.
    let conflicts = tab.asks(Overview).conflicts;
    assert_eq!((conflicts, tab.matter(two.matter).conflicts[0][0].sides.len()), (1, 3));
    assert_eq!(two.runs(&settle, &two.here.by()), Err(Refusal::Gone));
    // The page has them all now.
    assert_eq!(two.unsettled(10).conflicts, conflicts);
}

#[test]
fn a_form_goes_by_today_whatever_day_is_looked_at() {
    let two = two();
    let past = super::clerk::day("2026-11-10");
    let today = two.here.today();
    let on = |day| {
        let asked = OnDay { matter: two.matter, day };
        two.here.engine.query(past, asked).unwrap().unwrap().assignments[0].pending
    };
    assert_eq!(on(past), None);
    assert!(on(today).is_some());
    // Which is how it stands when today is looked at.
    let shown = two.here.matter(two.matter);
    assert_eq!((shown.as_of, shown.standing.assignments[0].pending), (today, on(today)));
}

#[test]
fn the_record_keeps_what_was_withdrawn_and_says_what_withdrew_it() {
    let two = two();
    let applied = two.here.matter(two.matter).record[0].record.act.id;
    two.here.withdraws(two.matter, applied);
    let record = two.here.matter(two.matter).record;
    let banjie::domain::Body::Retract(retract) = &record[0].record.act.body else { panic!() };
    assert_eq!(retract.act, applied);
    let withdrawn = record.iter().find(|entry| entry.record.act.id == applied).unwrap();
    assert_eq!(withdrawn.marks, [banjie::present::timeline::EntryMark::Retracted]);
}
