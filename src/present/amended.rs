//! What each amendment of a matter changed: as it stood before.

use crate::domain::matter::{Amend, Details};
use crate::domain::{ActId, Body};
use crate::rules::context::Effective;
use std::collections::BTreeMap;

/// Of each amendment that counts, what its fields held before it. A field that it does not name is
/// absent here too, and one that held nothing.
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

/// Puts what an amendment names in the place of what stood there, which it returns.
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
