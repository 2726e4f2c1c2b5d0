//! Writes the table of pinyin initials that `present::find` reads.
//!
//! The crate `pinyin` knows whole syllables with their tones and would add 103 KB (brotli) to the program. A search
//! needs only the first letter of each reading, and the table of those takes 18 KB.

use pinyin::ToPinyinMulti as _;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

/// The characters that have an entry: those of Unicode's first block of Chinese characters.
const FIRST: char = '\u{4e00}';
const LAST: char = '\u{9fff}';

/// The initials of a character, a bit a letter.
fn initials(c: char) -> u32 {
    let readings = c.to_pinyin_multi().into_iter().flatten();
    let letters = readings.filter_map(|reading| reading.first_letter().bytes().next());
    let known = letters.filter(u8::is_ascii_lowercase);
    known.fold(0, |set, letter| set | 1 << (letter - b'a'))
}

/// Writes `initials.rs`.
pub fn write() -> Result<(), Box<dyn Error>> {
    let mut often: BTreeMap<u32, u32> = BTreeMap::new();
    (FIRST..=LAST).for_each(|c| *often.entry(initials(c)).or_default() += 1);
    // The sets that most characters share come first, because small numbers compress better.
    let mut sets: Vec<u32> = often.keys().copied().collect();
    sets.sort_by_key(|set| Reverse(often.get(set)));
    let numbers: BTreeMap<u32, usize> = sets.iter().enumerate().map(|(n, set)| (*set, n)).collect();
    let mut of = String::new();
    for c in FIRST..=LAST {
        write!(of, "{},", numbers.get(&initials(c)).copied().unwrap_or_default())?;
    }
    let table = format!(
        "/// Sets of initials, a bit a letter.\npub(super) const SETS: &[u32] = &{sets:?};\n\
         /// Of each character from `FIRST` on, the number of its set.\n\
         pub(super) static OF: &[u16] = &[{of}];\n\
         /// The first character.\npub(super) const FIRST: char = {FIRST:?};\n"
    );
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("initials.rs"), table)?;
    Ok(())
}
