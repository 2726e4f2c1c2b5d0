//! Other days: what stands otherwise then is judged part by part before questions are answered, so that others are
//! answered meanwhile.

use super::store::Store;
use super::{Engine, Held, JUDGED, Question, Stage, Steps, at};
use crate::domain::Date;

impl<S: Store> Engine<S> {
    /// Judges what these questions need at a day.
    pub(super) async fn prepare(&self, day: Date, questions: &[Question], steps: &impl Steps) {
        self.by_parts(steps, |held, is_first| held.come_to(day, is_first)).await;
        for other in questions.iter().filter_map(|question| question.looks_at(day)) {
            self.by_parts(steps, |held, is_first| held.look_at(other, is_first)).await;
        }
    }

    /// Does a part after another, until none is left or somebody else has asked for yet another day: then what is
    /// left is judged when it is asked for.
    async fn by_parts(&self, steps: &impl Steps, part: impl Fn(&mut Held, bool) -> Option<usize>) {
        let mut all = None;
        loop {
            let left = self.held.borrow_mut().as_mut().and_then(|held| part(held, all.is_none()));
            let Some(left) = left.filter(|left| *left > 0) else { return };
            let all = *all.get_or_insert(left);
            let at = at(Stage::Judging, all.saturating_sub(left), all);
            if steps.step(at).await.is_err() {
                return;
            }
        }
    }
}

impl Held {
    /// A part of what a day changes; none where the ledger has been turned to another one meanwhile.
    fn come_to(&mut self, day: Date, is_first: bool) -> Option<usize> {
        if is_first {
            self.turn_to(day);
        } else if self.current().day() != day {
            return None;
        }
        self.judge_some(JUDGED);
        Some(self.current().stale().len())
    }

    /// A part of how it stands at another day than the one that it is turned to.
    fn look_at(&mut self, day: Date, is_first: bool) -> Option<usize> {
        let goes_on = is_first || self.looked_at() == Some(day);
        (goes_on && day != self.current().day()).then(|| self.judge_at(day, JUDGED))
    }
}
