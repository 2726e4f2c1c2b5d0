//! What the browser is to tell of the open ledger when nobody looks at it.

use super::{Session, beside};
use crate::browser::notify::{self, Permission};
use crate::domain::Date;
use leptos::prelude::*;

impl Session {
    /// Whether notifications of this ledger are wanted.
    #[track_caller]
    pub fn notifies(&self) -> bool {
        self.memory.with(|memory| memory.notifies)
    }

    /// Says whether they are. Where the browser does not show any, they are not; says what it answers.
    pub async fn set_notifies(self, wanted: bool) -> Permission {
        let permission = if wanted { notify::ask().await } else { notify::permission() };
        let on = wanted && permission == Permission::Granted;
        self.remember(|memory| memory.notifies = on);
        permission
    }

    /// Tells something of the open ledger, once a day, whichever of its tabs comes first.
    pub fn notify_once(self, day: Date, body: String, clicked: impl Fn() + 'static) {
        let Some(ledger) = self.ledger() else { return };
        let title = self.totals.with_untracked(|totals| totals.as_ref().map(|of| of.title.clone()));
        beside(async move {
            let Some(alone) = notify::alone(&ledger.to_string()).await else { return };
            if notify::permission() != Permission::Granted || self.ledger() != Some(ledger) {
                return;
            }
            let (day, mut is_first) = (day.to_string(), false);
            self.remember(|memory| {
                is_first = memory.notifies && memory.notified != day;
                if is_first {
                    memory.notified.clone_from(&day);
                }
            });
            if is_first && alone.is_first(&day).await {
                let title = title.map(|title| crate::present::visible::shown(&title));
                let tag = format!("banjie.{ledger}");
                notify::show(&title.unwrap_or_default(), &body, &tag, clicked);
            }
        });
    }
}
