//! How a matter ends, or does not.

use super::chance::Chance;
use super::course::{Course, weekday};
use super::registry;
use banjie::domain::matter::{
    Apply, Close, Commend, Complete, Decide, Inspect, Manner, Note, Purpose, Remind,
    SupervisionReport, Verify,
};
use banjie::domain::{ActId, Body, Date};
use chrono::Days;

/// 延期申请 and what was decided.
pub(super) fn extension(course: &mut Course, chance: &mut Chance) {
    if !chance.percent(12) {
        return;
    }
    let on = weekday(course.due - Days::new(u64::from(3 + chance.below(8))));
    let later = course.due + Days::new(u64::from(15 + chance.below(30)));
    let apply = Apply {
        unit: registry::unit(course.lead()),
        purpose: Purpose::Extension,
        progress: Some("已完成大部分工作。".into()),
        reason: Some("上级政策调整，需重新论证。".into()),
        new_due: Some(later),
    };
    course.unit(course.lead(), on, Body::Apply(apply));
    let approved = chance.percent(75);
    let decide = Decide {
        // Known when the application has been written.
        application: ActId::from_bytes([0; 32]),
        approved,
        consulted: true,
        approver: Some("分管副市长".into()),
        title: None,
        text: None,
    };
    course.office(on + Days::new(1), Body::Decide(decide));
    if approved {
        course.due = later;
    }
}

/// 办结、核实、销号; or nothing, and what follows from that.
pub(super) fn end(course: &mut Course, until: Date, chance: &mut Chance) {
    let long_ago = course.due + Days::new(45) < until;
    let late = chance.percent(12);
    for unit in course.units.clone() {
        if !chance.percent(if long_ago { 97 } else { 85 }) {
            course.late |= unit == course.lead();
            reminded(course, unit);
            continue;
        }
        let days = u64::from(1 + chance.below(12));
        let on = if late { course.due + Days::new(days) } else { course.due - Days::new(days) };
        course.late |= late;
        let on = on.max(course.opened + Days::new(4));
        let result = "任务已全部完成，佐证材料随文报送。".into();
        let complete = Complete { unit: registry::unit(unit), result };
        course.unit(unit, on, Body::Complete(complete));
        finished(course, unit, on + Days::new(u64::from(2 + chance.below(6))), chance);
    }
    if chance.percent(4) {
        let text = "暗访发现个别点位进度滞后。".into();
        let unit = registry::unit(course.lead());
        let inspect = Inspect { unit, manner: Manner::Unannounced, text, problems: true };
        let on = course.opened + Days::new(15);
        course.internal(on, Body::Inspect(inspect));
    }
    if chance.percent(5) {
        let text = "承办人员有调整，联系电话已更新。".into();
        course.office(course.opened + Days::new(12), Body::Note(Note { text }));
    }
}

fn reminded(course: &mut Course, unit: u32) {
    let text = Some("请按时限办理并反馈。".into());
    let remind = Remind { unit: registry::unit(unit), by: "电话".into(), text };
    course.office(course.due + Days::new(1), Body::Remind(remind));
}

fn finished(course: &mut Course, unit: u32, on: Date, chance: &mut Chance) {
    let of = registry::unit(unit);
    if chance.percent(30) {
        let verify = Verify {
            unit: of.clone(),
            clear: true,
            measures: true,
            carried_out: true,
            solved: true,
            text: None,
        };
        course.office(on, Body::Verify(verify));
    }
    let close =
        Close { unit: of.clone(), solved: true, finished: true, satisfied: true, text: None };
    course.office(on, Body::Close(close));
    if unit != course.lead() {
        return;
    }
    if course.supervised {
        let text = "任务如期完成，情况报市政府。".into();
        let report = SupervisionReport { text, number: None };
        course.office(on + Days::new(1), Body::SupervisionReport(report));
    }
    if chance.percent(2) {
        let text = "做法有成效，在全市推广交流。".into();
        course.office(on + Days::new(3), Body::Commend(Commend { unit: of, text }));
    }
}
