//! What pages read of what stands after `?` in an address.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// The years of FORMAT §2.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

/// What an address says under a name.
pub(super) fn value<'q>(query: &'q str, name: &str) -> Option<Cow<'q, str>> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(of, _)| *of == name)?;
    percent_decode_str(value).decode_utf8().ok()
}
