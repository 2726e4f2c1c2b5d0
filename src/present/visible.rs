//! Makes texts from strangers safe to look at: nothing in them can reverse the line or hide.

use icu_properties::props::DefaultIgnorableCodePoint;
use icu_properties::{CodePointSetData, CodePointSetDataBorrowed};
use std::borrow::Cow;
use std::fmt::Write as _;

/// What Unicode lets a program draw as nothing at all.
const IGNORABLE: CodePointSetDataBorrowed<'static> =
    CodePointSetData::new::<DefaultIgnorableCodePoint>();

/// Characters that control, that change the direction of a text, or of which nothing is to be seen, each shown as its
/// number; line breaks and tabs stay as they are.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            let _ = write!(shown, "⟨{:04X}⟩", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// A text as the page draws it.
pub fn shown(text: &str) -> String {
    visible(text).into_owned()
}

pub(super) fn is_hidden(c: char) -> bool {
    // Line and paragraph separators, marks between lines, and the Braille pattern without a dot, which is no
    // ignorable character and yet empty.
    let empty = matches!(c, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{2800}');
    let control = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    control || empty || IGNORABLE.contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_hide_or_turn_the_line_is_shown_by_its_number() {
        for (text, shown) in [
            ("供暖检修\n第二行", "供暖检修\n第二行"),
            ("甲\u{202e}乙", "甲⟨202E⟩乙"),
            ("\u{2066}x\u{2069}", "⟨2066⟩x⟨2069⟩"),
            ("a\u{0}b\u{7f}", "a⟨0000⟩b⟨007F⟩"),
            ("零\u{200b}宽", "零⟨200B⟩宽"),
            ("<b>甲</b>", "<b>甲</b>"),
            ("市\u{3000}水利局", "市\u{3000}水利局"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }

    #[test]
    fn nothing_of_which_nothing_is_to_be_seen_passes() {
        for c in "\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{180b}\u{200d}\u{2060}\u{2800}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{e0001}\u{e0100}".chars() {
            assert_eq!(visible(&format!("市{c}局")), format!("市⟨{:04X}⟩局", u32::from(c)));
        }
    }
}
