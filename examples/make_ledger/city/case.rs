//! A case of accountability upon a matter.

use super::chance::Chance;
use super::course::Course;
use super::pen::Pen;
use super::{registry, supervisors, words};
use banjie::domain::case::{
    Approval, CaseDecide, CaseRole, Measures, Open, Person, PersonMeasure, PersonMeasures, Propose,
    UnitMeasure,
};
use banjie::domain::{Body, Date, Stream};
use chrono::Days;
use std::error::Error;

/// Opened when the matter's day had passed, proposed, approved and decided.
pub(super) fn write(
    pen: &mut Pen,
    course: &Course,
    until: Date,
    chance: &mut Chance,
) -> Result<(), Box<dyn Error>> {
    let stream = Stream::Case(chance.id());
    let name = words::person(chance);
    let measures = Measures {
        unit: vec![UnitMeasure::Rectify, UnitMeasure::WrittenReview],
        persons: vec![PersonMeasures {
            name: name.clone(),
            measures: vec![PersonMeasure::Interview],
        }],
        rectify_due: Some(course.due + Days::new(40)),
    };
    let open = Open {
        unit: registry::unit(course.lead()),
        persons: vec![Person { name, post: Some("分管领导".into()), leader: true }],
        circumstance: 2,
        matters: vec![course.id],
        text: Some("逾期未办结且未按督办通知报送。".into()),
    };
    let propose = Propose {
        measures: measures.clone(),
        by: "分管副市长".into(),
        role: CaseRole::LeaderInCharge,
    };
    let approval = Approval { approved: true, by: "市长".into(), role: CaseRole::MainLeader };
    let number = format!("兰政问〔{}〕", course.id).into();
    let decide = CaseDecide { number, measures, honours_year: None };
    let bodies = [
        (3, Body::Open(open)),
        (5, Body::Propose(propose)),
        (8, Body::Approve(approval)),
        (12, Body::CaseDecide(decide)),
    ];
    for (after, body) in bodies {
        let on = course.due + Days::new(after);
        if on <= until {
            pen.write(&supervisors(stream.clone(), on, body)?);
        }
    }
    Ok(())
}
