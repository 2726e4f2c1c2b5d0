//! Random numbers that are the same in each run: `SplitMix64` by Steele, Lea and Flood.

use uuid::{Builder, Uuid};

/// A source of chance.
pub(super) struct Chance(u64);

impl Chance {
    /// The random numbers of one matter. They do not depend on how many matters there are.
    pub(super) fn of(seed: u64, number: u32) -> Self {
        let mut chance = Self(seed);
        Self(chance.next() ^ u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including `bound`.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.next() % u64::from(bound.max(1))).unwrap_or(0)
    }

    /// True with a probability of `often` in a hundred.
    pub(super) fn percent(&mut self, often: u32) -> bool {
        self.below(100) < often
    }

    /// True with a probability of one in `many`.
    pub(super) fn one_in(&mut self, many: u32) -> bool {
        self.below(many) == 0
    }

    /// One of these.
    pub(super) fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        let place = self.below(u32::try_from(of.len()).unwrap_or(1));
        of.get(place as usize).copied().unwrap_or_default()
    }

    /// A new id.
    pub(super) fn id(&mut self) -> Uuid {
        let bytes = (u128::from(self.next()) << 64) | u128::from(self.next());
        Builder::from_random_bytes(bytes.to_be_bytes()).into_uuid()
    }
}
