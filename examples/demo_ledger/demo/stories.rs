//! What happens in each matter: one story a standing or finding that the measures know.

use super::book::{Matter, by, on};
use banjie::domain::limit::{Basis, DayKind, Limit, Term};
use banjie::domain::matter::{
    Agree, Apply, Commend, Conduct, Decide, Inspect, Interview, Justify, Manner, NoCase, Purpose,
    Refuse, Return, Role, Supervise, SupervisionReport, Violation, Waives,
};
use banjie::domain::{ActId, Body, Date};

pub(super) type Story = fn(&mut Matter);

/// The story of each row, the 44 of the first list and then the 12 of the second.
const STORIES: [Story; 56] = [
    watched,
    due_soon,
    overdue,
    silent,
    extended,
    steady,
    no_plan,
    pending,
    refused,
    closed,
    watched,
    closed,
    completed,
    due_soon,
    plan_leaves_one_out,
    completed_late,
    closed,
    exceeds_matter,
    due_soon,
    watched,
    passed_down,
    repeated,
    closed,
    steady,
    returned,
    replanned,
    terminated,
    awaiting,
    closed,
    overdue,
    justified,
    no_transfer,
    watched,
    closed_late,
    steady,
    unauthorised_decision,
    completed,
    steady,
    due_soon,
    closed,
    unsolved,
    commended,
    steady,
    closed,
    no_lead,
    before_receipt,
    beyond_law,
    backdated,
    violation,
    overdue,
    silent,
    not_proposed,
    unconfirmed,
    working_days,
    attitude,
    late_application,
];

pub(super) fn of(number: usize) -> Story {
    STORIES.get(number).copied().unwrap_or(steady)
}

fn opened<'m, 'b>(m: &'m mut Matter<'b>, day: Date, limit: Limit) -> &'m mut Matter<'b> {
    let due = match limit.term {
        Term::Date(date) => date,
        _ => on(12, 31),
    };
    m.open(day, None, &[limit]).receive(day);
    if m.units.len() > 1 {
        m.plan(day, due);
    }
    m
}

/// A supervised matter with everything that M2 asks at its beginning.
fn watched_from<'m, 'b>(m: &'m mut Matter<'b>, day: Date, limit: Limit) -> &'m mut Matter<'b> {
    let due = match limit.term {
        Term::Date(date) => date,
        _ => on(12, 31),
    };
    m.open(day, Some(3), &[limit]).transfer(day).receive(day);
    if m.units.len() > 1 {
        m.plan(day, due);
    }
    m
}

fn steady(m: &mut Matter) {
    opened(m, on(10, 12), by(12, 31)).report(on(11, 12), "方案已印发，按计划推进。", 40);
}

fn watched(m: &mut Matter) {
    watched_from(m, on(9, 7), by(12, 18))
        .report(on(9, 11), "已明确时限和责任人。", 10)
        .report(on(9, 30), "完成调研。", 25)
        .report(on(11, 4), "完成阶段性任务。", 60);
}

fn due_soon(m: &mut Matter) {
    opened(m, on(10, 19), by(11, 25)).report(on(11, 16), "已进入收尾阶段。", 90).remind(on(11, 20));
}

fn overdue(m: &mut Matter) {
    opened(m, on(10, 9), by(11, 18)).report(on(11, 5), "尚有部分任务未完成。", 70);
}

fn silent(m: &mut Matter) {
    watched_from(m, on(9, 14), by(11, 13)).feedback(0, on(9, 18), "正在研究。", 5);
    let unit = m.unit(0);
    let number = format!("兰政督办（演示）〔2026〕{}号", m.number + 1).into();
    let text = Some("演示：未按要求报送进展，请于限期内报送。".into());
    m.office(
        on(10, 9),
        Body::Supervise(Supervise { unit: unit.clone(), number, due: on(10, 14), text }),
    );
    m.remind(on(10, 9));
    let text = Some("演示：约谈直接责任人。".into());
    let interview = Interview { unit, interviewed: "分管领导（演示）".into(), text };
    m.book.supervisor(m.internal(), on(10, 12), Body::Interview(interview));
}

fn apply(m: &mut Matter, day: Date, purpose: Purpose, new_due: Option<Date>) -> Option<ActId> {
    let apply = Apply {
        unit: m.unit(0),
        purpose,
        progress: Some("演示：已完成大部分工作。".into()),
        reason: Some("演示：上级政策调整，需重新论证。".into()),
        new_due,
    };
    m.by_unit(0, day, Body::Apply(apply))
}

fn decide(m: &mut Matter, day: Date, application: Option<ActId>, approver: Option<&str>) {
    if let Some(application) = application {
        let decide = Decide {
            application,
            approved: true,
            consulted: true,
            approver: approver.map(Into::into),
            title: None,
            text: Some("演示：同意。".into()),
        };
        m.office(day, Body::Decide(decide));
    }
}

const LEADER: Option<&str> = Some("分管副市长（演示）");

fn extended(m: &mut Matter) {
    opened(m, on(9, 21), by(11, 10)).report(on(10, 20), "按计划推进。", 50);
    let application = apply(m, on(11, 6), Purpose::Extension, Some(on(12, 10)));
    decide(m, on(11, 9), application, LEADER);
}

fn pending(m: &mut Matter) {
    opened(m, on(10, 12), by(11, 20)).report(on(11, 10), "正在推进。", 60);
    apply(m, on(11, 19), Purpose::Extension, Some(on(12, 11)));
}

fn repeated(m: &mut Matter) {
    extended(m);
    apply(m, on(11, 19), Purpose::Extension, Some(on(12, 30)));
}

fn terminated(m: &mut Matter) {
    opened(m, on(9, 21), by(11, 30)).report(on(10, 15), "试点条件已变化。", 30);
    for place in 0..m.units.len() {
        let apply = Apply {
            unit: m.unit(place),
            purpose: Purpose::Termination,
            progress: Some("演示：已完成前期工作。".into()),
            reason: Some("演示：与新出台的上级项目合并。".into()),
            new_due: None,
        };
        let application = m.by_unit(place, on(11, 2), Body::Apply(apply));
        decide(m, on(11, 4), application, LEADER);
    }
}

fn unauthorised_decision(m: &mut Matter) {
    opened(m, on(9, 28), by(12, 4)).report(on(11, 3), "按计划推进。", 55);
    let application = apply(m, on(11, 12), Purpose::Extension, Some(on(12, 25)));
    decide(m, on(11, 13), application, None);
    let incomplete = Apply {
        unit: m.unit(0),
        purpose: Purpose::Extension,
        progress: None,
        reason: None,
        new_due: Some(on(12, 25)),
    };
    decide(m, on(11, 16), application, LEADER);
    m.by_unit(0, on(11, 18), Body::Apply(incomplete));
}

fn late_application(m: &mut Matter) {
    opened(m, on(10, 9), by(11, 16)).report(on(11, 2), "规划文本已报审。", 80);
    apply(m, on(11, 18), Purpose::Extension, Some(on(11, 30)));
}

fn beyond_law(m: &mut Matter) {
    let law = Limit {
        basis: Basis::Statutory,
        law: Some("演示：有关条例规定的办理期限".into()),
        term: Term::Date(on(11, 27)),
    };
    opened(m, on(10, 12), law).report(on(11, 9), "正在施工。", 70);
    let application = apply(m, on(11, 17), Purpose::Extension, Some(on(12, 15)));
    decide(m, on(11, 18), application, LEADER);
}

fn refused(m: &mut Matter) {
    opened(m, on(11, 9), by(11, 30));
    let reason = "演示：认为不属于本单位职责。".into();
    m.by_unit(0, on(11, 12), Body::Refuse(Refuse { unit: m.unit(0), reason }));
}

fn completed(m: &mut Matter) {
    watched_from(m, on(9, 14), by(11, 20))
        .report(on(9, 18), "已明确时限和责任人。", 10)
        .report(on(10, 4), "按计划推进。", 45)
        .report(on(11, 5), "基本完成。", 90)
        .completed(on(11, 16));
}

fn completed_late(m: &mut Matter) {
    opened(m, on(9, 14), by(10, 30)).report(on(10, 20), "正在推进。", 60).completed(on(11, 5));
}

fn closed(m: &mut Matter) {
    watched_from(m, on(9, 1), by(10, 30))
        .report(on(9, 7), "已明确时限和责任人。", 20)
        .report(on(9, 30), "按计划推进。", 70)
        .completed(on(10, 27))
        .close(on(11, 2));
    let text = "演示：任务如期完成，情况报市政府。".into();
    let report = SupervisionReport { text, number: None };
    m.office(on(11, 3), Body::SupervisionReport(report));
}

fn closed_late(m: &mut Matter) {
    opened(m, on(9, 1), by(10, 15))
        .report(on(9, 28), "正在推进。", 50)
        .completed(on(10, 22))
        .close(on(10, 29));
}

fn commended(m: &mut Matter) {
    closed(m);
    let text = "演示：做法有成效，在全市推广交流。".into();
    m.office(on(11, 6), Body::Commend(Commend { unit: m.unit(0), text }));
}

fn returned(m: &mut Matter) {
    opened(m, on(9, 21), by(11, 27)).report(on(10, 28), "按计划推进。", 80).completed(on(11, 11));
    let reason = "演示：佐证材料不全，退回补充。".into();
    m.office(on(11, 13), Body::Return(Return { unit: m.unit(0), reason }));
}

fn unconfirmed(m: &mut Matter) {
    opened(m, on(9, 21), by(11, 13)).report(on(10, 28), "工程收尾。", 90).completed(on(11, 10));
    m.verify(0, on(11, 12), false);
    let close = banjie::domain::matter::Close {
        unit: m.unit(0),
        solved: true,
        finished: true,
        satisfied: false,
        text: Some("演示：群众尚不满意。".into()),
    };
    m.office(on(11, 16), Body::Close(close));
}

fn unsolved(m: &mut Matter) {
    watched(m);
    m.verify(0, on(11, 10), false);
    let text = "演示：暗访发现个别区进度滞后。".into();
    let inspect = Inspect { unit: m.unit(0), manner: Manner::Unannounced, text, problems: true };
    m.book.supervisor(m.internal(), on(11, 12), Body::Inspect(inspect));
}

fn justified(m: &mut Matter) {
    overdue(m);
    for place in 0..m.units.len() {
        let justify = Justify {
            unit: m.unit(place),
            waives: Waives::PastLimit,
            until: Some(on(12, 4)),
            reason: "演示：不可抗力，经认定属正当理由。".into(),
            approver: LEADER.map(Into::into),
        };
        m.office(on(11, 20), Body::Justify(justify));
    }
}

fn violation(m: &mut Matter) {
    opened(m, on(10, 12), by(12, 10)).report(on(11, 9), "正在整改。", 40);
    let text = "演示：多次要求补报材料未报。".into();
    m.office(on(11, 17), Body::Violation(Violation { unit: m.unit(0), text }));
}

fn attitude(m: &mut Matter) {
    watched(m);
    let unit = m.unit(1);
    let text = "演示：强调客观，推诿扯皮。".into();
    let conduct = Conduct { unit, which: 1, text };
    m.book.supervisor(m.internal(), on(11, 10), Body::Conduct(conduct));
    let no_case = NoCase {
        unit: m.unit(1),
        reason: "演示：已当面纠正，情节轻微。".into(),
        approver: "分管副市长（演示）".into(),
    };
    m.book.supervisor(m.internal(), on(11, 16), Body::NoCase(no_case));
}

fn open_ended() -> Limit {
    Limit { basis: Basis::Agreed, law: None, term: Term::Open }
}

fn awaiting(m: &mut Matter) {
    m.open(on(11, 19), None, &[open_ended()]).receive(on(11, 19));
}

fn not_proposed(m: &mut Matter) {
    m.open(on(10, 26), None, &[open_ended()]).receive(on(10, 27));
}

fn agree(m: &mut Matter, day: Date, due: Date) {
    let text = Some("演示：约定办结时限和推进计划。".into());
    m.by_unit(0, day, Body::Agree(Agree { unit: m.unit(0), due, text }));
}

fn replanned(m: &mut Matter) {
    m.open(on(10, 12), None, &[open_ended()]).receive(on(10, 12));
    agree(m, on(10, 14), on(11, 27));
    m.plan(on(10, 15), on(11, 27)).report(on(11, 6), "按计划推进。", 50);
    agree(m, on(11, 12), on(12, 11));
}

fn exceeds_matter(m: &mut Matter) {
    m.open(on(10, 12), None, &[by(12, 11)]).receive(on(10, 12));
    m.plan(on(10, 15), on(12, 25)).report(on(11, 11), "按计划推进。", 45);
}

fn no_plan(m: &mut Matter) {
    m.open(on(10, 19), None, &[by(12, 18)]).receive(on(10, 20)).report(on(11, 9), "正在推进。", 30);
}

fn plan_leaves_one_out(m: &mut Matter) {
    m.open(on(10, 19), None, &[open_ended()]).receive(on(10, 19));
    agree(m, on(10, 21), on(12, 11));
    let text = "演示：实施方案未列全部配合单位。".into();
    let plan = banjie::domain::matter::Plan { unit: m.unit(0), text, dates: Vec::new() };
    m.by_unit(0, on(10, 22), Body::Plan(plan));
    m.feedback(0, on(11, 12), "正在推进。", 40);
}

fn no_lead(m: &mut Matter) {
    let assignments = (0..m.units.len())
        .map(|place| banjie::domain::matter::Assignment { role: Role::Co, ..m.assignment(place) })
        .collect();
    m.open_to(on(11, 9), None, &[by(12, 31)], assignments).receive(on(11, 10));
}

fn no_transfer(m: &mut Matter) {
    let assignments = (0..m.units.len())
        .map(|place| banjie::domain::matter::Assignment {
            responsible: None,
            ..m.assignment(place)
        })
        .collect();
    m.open_to(on(11, 12), Some(2), &[by(12, 31)], assignments).receive(on(11, 13));
    m.report(on(11, 18), "已部署。", 5);
}

fn before_receipt(m: &mut Matter) {
    m.open(on(11, 16), None, &[by(11, 13)]).receive(on(11, 16));
    m.plan(on(11, 17), on(11, 30));
}

fn working_days(m: &mut Matter) {
    let limit = Limit {
        basis: Basis::Designated,
        law: None,
        term: Term::Days { days: 30, kind: DayKind::Working },
    };
    opened(m, on(10, 19), limit).report(on(11, 16), "监测数据已汇总。", 75);
}

fn passed_down(m: &mut Matter) {
    let last = m.units.len().saturating_sub(1);
    let assignments = (0..last).map(|place| m.assignment(place)).collect();
    m.open_to(on(10, 12), Some(1), &[by(12, 31)], assignments).transfer(on(10, 12));
    let added = m.assignment(last);
    m.by_unit(0, on(10, 15), Body::Assign(added));
    m.receive(on(10, 15)).plan(on(10, 16), on(12, 31));
    m.report(on(10, 19), "已明确时限和责任人。", 10).report(on(11, 4), "按计划推进。", 35);
}

fn backdated(m: &mut Matter) {
    opened(m, on(10, 19), by(12, 11));
    let unit = m.unit(0);
    let feedback = banjie::domain::matter::Feedback {
        unit: unit.clone(),
        text: "演示：补记此前的反馈。".into(),
        percent: Some(30),
        due: None,
        responsible: None,
    };
    let stream = m.stream.clone();
    m.book.undertaker(stream, &unit, (on(11, 2), on(11, 16)), Body::Feedback(feedback));
    let other = m.unit(1);
    m.by_unit(0, on(11, 17), Body::Receive(banjie::domain::matter::Receive { unit: other }));
    let stranger = m.book.unit_id("市体育局");
    let text = "演示：登错事项。".into();
    m.office(on(11, 18), Body::Violation(Violation { unit: stranger, text }));
}
