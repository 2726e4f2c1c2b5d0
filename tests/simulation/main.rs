//! The exchange between offices, simulated: months of days, supervising offices and units' offices,
//! with keys and without, whose files are lost, late, doubled, cut off, stale, forged or have a bit
//! flipped, who restore backups, copy profiles, are given keys, and whose clocks are up to thirty
//! years off.
//!
//! What is promised, and held here whatever the story:
//!
//! - A file is taken in whole or refused whole. What is taken in is what was in the file when it was
//!   made: a bit flipped either has it refused or changes nothing that counts, a file cut off before
//!   the end of its text is refused, a forged act of an office with a key is refused.
//! - **No import removes an act.** What an office has shown, its own acts and others', it goes on
//!   showing, unless it restores a backup.
//! - **A restored backup loses only what no other machine holds.** An act is there in the end when
//!   any machine that ever showed it, the writer's own or one that took in a file with it, has not
//!   restored a backup from before it. So what has been taken in by an office that never restores
//!   is never lost; what had not left a machine, or had reached only those who then restored too,
//!   is, and nobody could promise otherwise.
//! - In the end, when everyone has exchanged everything and what was late has arrived, all
//!   supervising offices hold the same acts, print the same file but for `exported`, and stand the
//!   same on every day, in whatever order they took in what; so does `merge` of their last files.
//!   These acts are all that any machine then showed, each recorded by some office: none is invented.
//! - A unit's office then holds the registry and the matters that it was given, no more and no less,
//!   and stands as a ledger of these alone. Of its matters it shows what the supervising offices show,
//!   but for what rests on acts of `internal:`, `case:` and `year:` streams: obligations, and who is a
//!   candidate for accountability.
//! - No file for a unit ever holds anything else, by FORMAT §4 and not by the program.
//! - What a machine shows, each time taken over from what it showed before, is what it would show
//!   if it looked at its ledger afresh.
//! - A file that nothing harmed is taken in, with one exception: acts that were given out before
//!   their office had the key that it has now, in the midst of the story, are refused where the key
//!   is known, until the office seals them, or a supervising office that is told of the refusal
//!   vouches for them. An office that always had its key is never refused.
//!
//! `PROPTEST_CASES=10000 cargo test --release --test simulation` plays more stories, and
//! `PROPTEST_RNG_SEED=…` always the same ones; the seed of a failure is printed with its story.
//! With `CARGO_PROFILE_RELEASE_OPT_LEVEL=3 CARGO_PROFILE_RELEASE_LTO=off` it takes a tenth of the
//! time: made for size, the arithmetic of signatures is slow.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect stops there, in its helpers too"
)]

mod deeds;
mod ending;
mod examples;
mod machine;
mod medium;
mod story;
mod world;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngSeed, TestRunner};
use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};
use story::{Story, stories};
use world::World;

/// The cases asked for, or few; the seed asked for, or one by chance, printed where a test fails.
fn cases() -> ProptestConfig {
    let asked = |name: &str| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    let cases = asked("PROPTEST_CASES").and_then(|cases| cases.try_into().ok()).unwrap_or(24);
    let seed = asked("PROPTEST_RNG_SEED").unwrap_or_else(|| RandomState::new().hash_one(0));
    println!("PROPTEST_CASES={cases} PROPTEST_RNG_SEED={seed}");
    ProptestConfig {
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        ..ProptestConfig::with_cases(cases)
    }
}

/// A story from its beginning to where all stand equal.
pub fn play(story: &Story) -> World {
    let mut world = World::new(story.keys);
    world.play(story);
    world.settle(story.shuffle);
    world.compare(story.shuffle);
    world
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn all_who_have_exchanged_everything_stand_equal(story in stories(1..90)) {
        play(&story);
    }
}

/// Not a word of the above means anything if stories do not come to what they are about.
#[test]
fn the_stories_tell_of_everything() {
    let mut runner = TestRunner::deterministic();
    let mut tally = BTreeMap::new();
    for _ in 0..12 {
        let story = stories(100..160).new_tree(&mut runner).unwrap().current();
        for (what, times) in play(&story).tally {
            *tally.entry(what).or_insert(0) += times;
        }
    }
    // A bit that can be flipped without harm is rare: in the header's words, or in white space.
    tally.remove("harmless flips");
    assert_eq!(tally.len(), 11, "{tally:#?}");
    for (what, times) in &tally {
        assert!(*times > 0, "{what}: {tally:#?}");
    }
}
