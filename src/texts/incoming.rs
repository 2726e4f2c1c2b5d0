//! What came in, in sentences.

use super::{Lang, acts, common, short_date};
use crate::domain::matter::Feedback;
use crate::domain::{Act, Body, Date};
pub use crate::texts::generated::incoming::*;

/// What an office did in a matter: `签收、反馈：30%、申请延期至 2027-01-10，待批`.
pub fn sentence(done: &[Act], waits: bool, as_of: Date, lang: Lang) -> String {
    let said: Vec<String> = done.iter().map(|act| deed(&act.body, as_of, lang)).collect();
    let said = said.join(common::LIST_COMMA.of(lang));
    if waits { said + TO_BE_DECIDED.of(lang) } else { said }
}

fn deed(body: &Body, as_of: Date, lang: Lang) -> String {
    let said = acts::head(body, as_of, lang);
    match body {
        Body::Feedback(Feedback { due: Some(due), .. }) => {
            named(&said, &short_date(*due, as_of), lang)
        }
        _ => said,
    }
}
