//! A text as it is sought: whatever its width and case, and by the first letters of its pinyin.

use initials::{FIRST, OF, SETS};
use serde::{Deserialize, Serialize};

/// Written by `src/build/initials.rs`.
#[expect(clippy::unreadable_literal, reason = "nobody reads it")]
mod initials {
    include!(concat!(env!("OUT_DIR"), "/initials.rs"));
}

/// A word of at least so many letters is also compared with initials. A single letter would match a twentieth of all
/// characters.
const FEWEST: usize = 2;

/// A text with the parts by which it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// The text as it stands.
    pub text: Box<str>,
    /// The marked parts: the first character and the number of characters, in order, none twice.
    pub marks: Vec<(usize, usize)>,
}

/// How well a word fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The text is it.
    Whole,
    /// The text begins with it.
    Begins,
    /// It stands within.
    Within,
    /// The text begins with characters of these initials.
    BeginsByInitials,
    /// They stand within.
    WithinByInitials,
}

/// A text prepared for searching. Each character is folded into one character, so that positions stay the same.
#[derive(Debug, Clone)]
pub(super) struct Text {
    shown: Box<str>,
    chars: Box<[(char, u32)]>,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        Self { shown: text.into(), chars: text.chars().map(|c| (fold(c), initials(c))).collect() }
    }

    /// The text with nothing marked.
    pub(super) fn unmarked(&self) -> Marked {
        Marked { text: self.shown.clone(), marks: Vec::new() }
    }

    /// How well a word fits, and from which character on.
    pub(super) fn holds(&self, word: &Word) -> Option<(Fit, usize)> {
        let by = |is: fn((char, u32), char) -> bool| {
            let mut windows = self.chars.windows(word.0.len());
            windows
                .position(|window| window.iter().zip(&*word.0).all(|(c, wanted)| is(*c, *wanted)))
        };
        if let Some(at) = by(|(c, _), wanted| c == wanted) {
            let whole = word.0.len() == self.chars.len();
            let fit = if at > 0 {
                Fit::Within
            } else if whole {
                Fit::Whole
            } else {
                Fit::Begins
            };
            return Some((fit, at));
        }
        let letters = word.0.iter().filter(|c| c.is_ascii_lowercase()).count();
        let at = if letters < FEWEST {
            None
        } else {
            by(|(c, set), wanted| c == wanted || begins(set, wanted))
        }?;
        Some((if at == 0 { Fit::BeginsByInitials } else { Fit::WithinByInitials }, at))
    }

    /// The text with these words marked where it holds them.
    pub(super) fn marked(&self, words: &[Word]) -> Marked {
        let mut marks: Vec<_> =
            words.iter().filter_map(|word| Some((self.holds(word)?.1, word.0.len()))).collect();
        marks.sort_unstable();
        let mut apart: Vec<(usize, usize)> = Vec::new();
        for (at, count) in marks {
            match apart.last_mut() {
                Some((from, before)) if *from + *before >= at => {
                    *before = (*before).max(at + count - *from);
                }
                _ => apart.push((at, count)),
            }
        }
        Marked { text: self.shown.clone(), marks: apart }
    }
}

/// A word that is sought, folded; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word(Box<[char]>);

/// What was typed, word by word.
pub(super) fn words(typed: &str) -> Vec<Word> {
    typed.split_whitespace().map(|word| Word(word.chars().map(fold).collect())).collect()
}

/// A character without what differs between ways of typing it: width, case, the form of a bracket.
fn fold(c: char) -> char {
    let narrow = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xff01 + 0x21).unwrap_or(c),
        '\u{3000}' => ' ',
        '〔' | '【' | '〖' => '[',
        '〕' | '】' | '〗' => ']',
        '“' | '”' | '‘' | '’' | '「' | '」' => '"',
        '—' | '–' => '-',
        c => c,
    };
    narrow.to_lowercase().next().unwrap_or(narrow)
}

/// The initials of a character's readings, a bit a letter; none of what is no Chinese character.
fn initials(c: char) -> u32 {
    let set =
        u32::from(c).checked_sub(u32::from(FIRST)).and_then(|n| OF.get(usize::try_from(n).ok()?));
    set.and_then(|set| SETS.get(usize::from(*set)).copied()).unwrap_or(0)
}

fn begins(set: u32, letter: char) -> bool {
    letter.is_ascii_lowercase() && set >> (u32::from(letter) - u32::from('a')) & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, typed: &str) -> Option<Vec<(usize, usize)>> {
        let (text, words) = (Text::new(text), words(typed));
        words.iter().all(|word| text.holds(word).is_some()).then(|| text.marked(&words).marks)
    }

    #[test]
    fn initials_of_all_readings_find_and_are_marked() {
        assert_eq!(found("推进南滨河路慢行系统贯通工程", "nbhl"), Some(vec![(2, 4)]));
        assert_eq!(found("市住房和城乡建设局", "sz"), Some(vec![(0, 2)]));
        // 行 is read xing and hang, 长 chang and zhang.
        for typed in ["mxxt", "mhxt", "慢x系t", "MXXT"] {
            assert_eq!(found("慢行系统", typed), Some(vec![(0, 4)]), "{typed}");
        }
        assert_eq!(found("市长热线", "sc"), Some(vec![(0, 2)]));
        assert_eq!(found("慢行系统", "mz"), None);
        assert_eq!(found("慢行系统", "m"), None, "one letter is too little");
    }

    #[test]
    fn width_case_and_brackets_make_no_difference() {
        assert_eq!(found("ＡＩ算力中心", "ai"), Some(vec![(0, 2)]));
        assert_eq!(found("AI算力中心", "ＡＩ"), Some(vec![(0, 2)]));
        assert_eq!(found("兰政办发〔2018〕258号", "[2018]258"), Some(vec![(4, 9)]));
        assert_eq!(found("兰政办发〔2018〕258号", "【２０１８】258"), Some(vec![(4, 9)]));
    }

    #[test]
    fn several_words_are_all_sought_and_marks_do_not_overlap() {
        assert_eq!(found("南山路北段道路照明改造", "照明 南山"), Some(vec![(0, 2), (7, 2)]));
        assert_eq!(found("南山路北段道路照明改造", "南山路 山路北"), Some(vec![(0, 4)]));
        assert_eq!(found("南山路北段道路照明改造", "南山 供热"), None);
    }

    #[test]
    fn what_stands_there_comes_before_initials() {
        let fit =
            |text: &str, typed: &str| Text::new(text).holds(&words(typed)[0]).map(|(fit, _)| fit);
        let fits = ["市教育局", "市教育局机关", "兰州市教育局", "市教j局"]
            .map(|text| fit(text, "市教育局"));
        assert_eq!(fits, [Some(Fit::Whole), Some(Fit::Begins), Some(Fit::Within), None]);
        assert_eq!(fit("市教育局", "sjyj"), Some(Fit::BeginsByInitials));
        assert_eq!(fit("兰州市教育局", "sjyj"), Some(Fit::WithinByInitials));
    }
}
