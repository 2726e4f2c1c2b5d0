//! For each amendment of a matter, the old values of the fields that it changed.

use crate::domain::matter::{Amend, Details};
use crate::domain::{ActId, Body};
use crate::rules::context::Effective;
use std::collections::BTreeMap;

/// For each amendment that counts, the values that its fields had before. A field is absent if the amendment does not
/// name it, or if it was empty before.
pub fn before(acts: &[Effective<'_>]) -> BTreeMap<ActId, Amend> {
    let mut stands: Option<Amend> = None;
    let mut before = BTreeMap::new();
    for effective in acts {
        match (&effective.act.body, stands.as_mut()) {
            (Body::Register(register), None) => {
                stands = Some(Amend {
                    title: Some(register.title.clone()),
                    category: Some(register.category),
                    supervised: Some(register.supervised.unwrap_or(0)),
                    details: register.details.clone(),
                });
            }
            (Body::Amend(amend), Some(stands)) => {
                before.insert(effective.act.id, replace(stands, amend));
            }
            _ => {}
        }
    }
    before
}

/// Writes the fields that an amendment names into `stands`, and returns their old values.
fn replace(stands: &mut Amend, amend: &Amend) -> Amend {
    fn put<T: Clone>(stands: &mut Option<T>, now: Option<&T>) -> Option<T> {
        let now = now?;
        stands.replace(now.clone())
    }
    let (details, now) = (&mut stands.details, &amend.details);
    Amend {
        title: put(&mut stands.title, amend.title.as_ref()),
        category: put(&mut stands.category, amend.category.as_ref()),
        supervised: put(&mut stands.supervised, amend.supervised.as_ref()),
        details: Details {
            content: put(&mut details.content, now.content.as_ref()),
            document: put(&mut details.document, now.document.as_ref()),
            assigner: put(&mut details.assigner, now.assigner.as_ref()),
            leader: put(&mut details.leader, now.leader.as_ref()),
            officer: put(&mut details.officer, now.officer.as_ref()),
            number: put(&mut details.number, now.number.as_ref()),
            tags: put(&mut details.tags, now.tags.as_ref()),
        },
    }
}
