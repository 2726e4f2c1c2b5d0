//! Texts of strangers as a person may look at them: nothing in them turns the line round or hides.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Control characters and those that change the direction of a text, each shown as its number;
/// line breaks and tabs stay as they are.
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

/// The same, as the page draws it.
pub fn shown(text: &str) -> String {
    visible(text).into_owned()
}

fn is_hidden(c: char) -> bool {
    let direction = matches!(c,
        '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    direction || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
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
        ] {
            assert_eq!(visible(text), shown);
        }
    }
}
