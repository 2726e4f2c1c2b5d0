//! What the readers of marked-up text share.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart};

/// The value of an attribute, whatever its prefix and its case.
pub(super) fn attribute(element: &BytesStart<'_>, wanted: &str) -> Option<String> {
    let mut attributes = element.html_attributes();
    attributes.with_checks(false);
    attributes.filter_map(Result::ok).find_map(|attribute| {
        let name = attribute.key.local_name();
        let is_wanted = name.as_ref().eq_ignore_ascii_case(wanted);
        is_wanted.then(|| attribute.value.into_owned())
    })
}

/// A whole number in an attribute.
pub(super) fn number(element: &BytesStart<'_>, wanted: &str) -> Option<usize> {
    attribute(element, wanted)?.trim().parse().ok()
}

/// The sign that an entity stands for.
pub(super) fn entity(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Some(c);
    }
    Some(match reference.as_ref() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" | "ensp" | "emsp" => ' ',
        "middot" => '·',
        "ldquo" => '“',
        "rdquo" => '”',
        "mdash" => '—',
        "hellip" => '…',
        _ => return None,
    })
}

/// A reader that bears with what people's programs write.
pub(super) fn lenient(text: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    reader
}
