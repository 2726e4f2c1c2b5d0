//! Two cases of accountability, and the year's plan, return visit and summary.

use super::book::{Book, matter_id, on};
use banjie::domain::case::{
    Approval, CaseDecide, CaseRole, Factor, Measures, Open, Person, PersonMeasure, PersonMeasures,
    Propose, UnitMeasure, Weight,
};
use banjie::domain::year::{PlanItem, Revisit, RevisitReport, Summary, YearPlan};
use banjie::domain::{Body, Date, Stream, UnitId};
use uuid::Uuid;

const PERSON: &str = "分管领导（演示）";

fn stream(number: u128) -> Stream {
    Stream::Case(Uuid::from_u128(0x2018_0258_0003_4000_8000_0000_0000_0000 + number))
}

pub(super) fn record(book: &mut Book) {
    whole_path(book);
    one_sided(book);
    year(book);
}

fn open(unit: UnitId, circumstance: u8, matter: usize) -> Body {
    let person = Person { name: PERSON.into(), post: Some("分管领导".into()), leader: true };
    let text = Some("演示：逾期未办结且未按督办通知报送。".into());
    let (persons, matters) = (vec![person], vec![matter_id(matter)]);
    Body::Open(Open { unit, persons, circumstance, matters, text })
}

fn measures(unit: Vec<UnitMeasure>, person: &[PersonMeasure], due: Option<Date>) -> Measures {
    let held = PersonMeasures { name: PERSON.into(), measures: person.to_vec() };
    let persons = if person.is_empty() { Vec::new() } else { vec![held] };
    Measures { unit, persons, rectify_due: due }
}

/// Proposed, approved, decided as M3-8 has it; the rectification is missed.
fn whole_path(book: &mut Book) {
    let unit = book.unit_id("市林业局");
    let both = measures(
        vec![UnitMeasure::Rectify, UnitMeasure::WrittenReview],
        &[PersonMeasure::Interview],
        Some(on(11, 16)),
    );
    let by = "分管副市长（演示）".into();
    let propose = Propose { measures: both.clone(), by, role: CaseRole::LeaderInCharge };
    let approval =
        Approval { approved: true, by: "市长（演示）".into(), role: CaseRole::MainLeader };
    let number = "兰政问（演示）〔2026〕1号".into();
    let decide = CaseDecide { number, measures: both, honours_year: None };
    let factor = Factor {
        which: Weight::AggravatingAttitude,
        text: Some("演示：认识不到位。".into()),
    };
    for (day, body) in [
        (on(10, 26), open(unit, 2, 50)),
        (on(10, 27), Body::Factor(factor)),
        (on(10, 28), Body::Propose(propose)),
        (on(10, 30), Body::Approve(approval)),
        (on(11, 2), Body::CaseDecide(decide)),
    ] {
        book.supervisor(stream(1), day, body);
    }
}

/// Decided without the approvals, and against the unit alone.
fn one_sided(book: &mut Book) {
    let unit = book.unit_id("市经贸委");
    let number = "兰政问（演示）〔2026〕2号".into();
    let measures = measures(vec![UnitMeasure::Circular], &[], None);
    let decide = CaseDecide { number, measures, honours_year: None };
    book.supervisor(stream(2), on(11, 19), open(unit, 3, 2));
    book.supervisor(stream(2), on(11, 20), Body::CaseDecide(decide));
}

fn year(book: &mut Book) {
    let units = vec![book.unit_id("市建委")];
    let item = PlanItem {
        topic: "演示：园林城市创建任务落实情况".into(),
        from: on(9, 1),
        to: on(11, 30),
        manner: "明查与暗访相结合".into(),
        units,
    };
    let stream = Stream::Year(2026);
    let matters = vec![matter_id(9), matter_id(16)];
    let text = || "演示：回访复核人才集聚工程任务落实情况。".into();
    let summary = Summary {
        from: on(7, 1),
        to: on(9, 30),
        number: None,
        text: "演示：三季度限时办结事项统计汇总，书面上报市政府领导。".into(),
        circulated: None,
    };
    for (day, body) in [
        (on(1, 26), Body::YearPlan(YearPlan { items: vec![item] })),
        (on(10, 9), Body::Summary(summary)),
        (on(11, 10), Body::Revisit(Revisit { round: 2, matters, text: text() })),
        (on(11, 13), Body::RevisitReport(RevisitReport { round: 2, number: None, text: text() })),
    ] {
        book.supervisor(stream.clone(), day, body);
    }
}
