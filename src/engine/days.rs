//! Questions about another day. What is different on that day is judged in portions before they are answered, so that
//! the engine can serve other requests in between.

use super::store::Store;
use super::{Engine, Held, JUDGED, Question, Stage, Steps, at};
use crate::domain::Date;

impl<S: Store> Engine<S> {
    /// Judges what these questions need if they are asked for `day`, and for the other days that they look at.
    pub(super) async fn prepare(&self, day: Date, questions: &[Question], steps: &impl Steps) {
        self.by_parts(steps, |held, is_first| held.come_to(day, is_first)).await;
        for other in questions.iter().filter_map(|question| question.looks_at(day)) {
            self.by_parts(steps, |held, is_first| held.look_at(other, is_first)).await;
        }
    }

    /// Judges one portion after another until nothing is left. Stops early if another request has meanwhile turned the
    /// ledger to a third day; the remainder is then judged when a question needs it.
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
    /// Judges a portion of what is different on `day` and says how many matters are left. `None` if the ledger has been
    /// turned to another day meanwhile.
    fn come_to(&mut self, day: Date, is_first: bool) -> Option<usize> {
        if is_first {
            self.turn_to(day);
        } else if self.current().day() != day {
            return None;
        }
        self.judge_some(JUDGED);
        Some(self.current().stale().len())
    }

    /// Judges a portion of the ledger as it stands at `day`, without turning the ledger to it, and says how many
    /// matters are left. `None` if the ledger is at `day` itself, or if another day has been asked for meanwhile.
    fn look_at(&mut self, day: Date, is_first: bool) -> Option<usize> {
        let goes_on = is_first || self.looked_at() == Some(day);
        (goes_on && day != self.current().day()).then(|| self.judge_at(day, JUDGED))
    }
}
