//! Which plural forms a language has, and how a whole number is told to be of one: the cardinal rules of
//! Unicode's CLDR, for whole numbers.

/// A language's forms besides `other`, each with the pattern of Rust that a number of it matches.
/// None if the language is not listed here.
pub fn forms(tag: &str) -> Option<&'static [(&'static str, &'static str)]> {
    match tag.split('-').next().unwrap_or_default() {
        // No plural.
        "zh" | "bo" | "ii" | "za" | "ja" | "ko" | "vi" => Some(&[]),
        "en" | "mn" | "kk" | "ky" | "ug" | "de" => Some(&[("one", "1")]),
        "fr" => Some(&[("one", "0 | 1")]),
        _ => None,
    }
}
