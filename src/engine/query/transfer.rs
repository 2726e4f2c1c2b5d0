//! What is asked of a matter's transfer notice.

use super::Ask;
use crate::domain::matter::MatterId;
use crate::engine::{Change, Held};
use crate::present::transfer::{Notice, notice};
use serde::{Deserialize, Serialize};

/// What the ledger knows of a matter's transfer notice; none where the matter is not listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransferNotice(pub MatterId);

impl Ask for TransferNotice {
    type Answer = Option<Notice>;

    fn answer(&self, held: &mut Held) -> Option<Notice> {
        notice(held.current(), self.0)
    }

    fn is_touched(&self, change: &Change) -> bool {
        change.touches_matters()
    }
}
