//! Every kind of FORMAT §3 reads and writes; what is wrong is named to the member.

use super::*;
use crate::domain::Kind;
use crate::ledger::problem::Expected;
use crate::ledger::strict;
use std::collections::BTreeSet;

const MATTER: &str = "matter:2d4e0a1c-0000-4000-8000-000000000001";
const INTERNAL: &str = "internal:2d4e0a1c-0000-4000-8000-000000000001";
const CASE: &str = "case:2d4e0a1c-0000-4000-8000-000000000002";
const UUID: &str = "2d4e0a1c-0000-4000-8000-000000000001";

fn read_text(stream: &str, text: &str) -> Result<Body, Fault> {
    let stream = crate::ledger::record::stream(stream).unwrap();
    let object = strict::act(text).unwrap();
    read(stream.kind(), &Value::Object(object), &Path::Root)
}

fn id() -> String {
    "0a".repeat(32)
}

/// One body of every kind, with every member that it may have, sorted as canonical JSON is.
fn bodies() -> Vec<(&'static str, String)> {
    let id = id();
    let key = "A".repeat(43);
    let limit = r#"{"basis":"statutory","day_kind":"working","days":20,"law":"某法"}"#;
    let agreed = r#"{"basis":"agreed"}"#;
    let dated = r#"{"basis":"designated","date":"2026-10-15"}"#;
    let assignment = format!(
        r#"{{"deputy":"乙","handler":"丙","limits":[{limit},{agreed}],"received":"2026-10-10","responsible":"甲","role":"lead","task":"牵头","unit":"fgw"}}"#
    );
    let measures = r#""person_measures":[{"measures":["interview","written_review","circular","discipline"],"name":"甲"}],"rectify_due":"2026-12-01""#;
    let unit_measures = r#""unit_measures":["rectify","written_review","circular","no_honours"]"#;
    vec![
        ("registry", r#"{"active":true,"head":"甲","kind":"unit","name":"市发展改革委","parent":"p","short":"发改委","unit":"fgw","unit_kind":"department"}"#.into()),
        ("registry", format!(r#"{{"key":"{key}","kind":"office","name":"办公室","office":"o","role":"undertaker","unit":"fgw","vouched":["{id}"]}}"#)),
        ("registry", r#"{"kind":"calendar","off":["2027-01-01"],"source":"国办发明电","work":["2027-01-03"],"year":2027}"#.into()),
        ("registry", r#"{"article_source":"某办法","backdate_days":2,"checked_on":"2026-01-01","deduction_notice_missed":3,"first_report_meets_month":false,"first_report_workdays":6,"kind":"profile","m2_kinds":["district","zone"],"max_extensions":2,"monthly_report_day":8,"name":"某市","propose_workdays":7,"rest_day_rollover":true,"revisit_rounds":1,"summary_months":6,"transfer_workdays":3,"valid_from":"2019-01-01","warn_workdays":0}"#.into()),
        (MATTER, format!(r#"{{"assigner":"市政府","assignments":[{assignment}],"category":2,"content":"内容","document":"文号","kind":"register","leader":"丁","limits":[{dated}],"number":"台账1","officer":"戊","supervised":3,"tags":["重点"],"title":"事项"}}"#)),
        (MATTER, r#"{"kind":"transfer","number":"转办1","report_by":"2026-10-20","units":["fgw"]}"#.into()),
        (MATTER, format!(r#"{{"assignment":{assignment},"kind":"assign"}}"#)),
        (MATTER, r#"{"kind":"receive","unit":"fgw"}"#.into()),
        (MATTER, r#"{"kind":"refuse","reason":"非本单位职责","unit":"fgw"}"#.into()),
        (MATTER, r#"{"due":"2026-11-30","kind":"agree","text":"计划","unit":"fgw"}"#.into()),
        (MATTER, r#"{"dates":[{"due":"2026-11-30","unit":"zjj"}],"kind":"plan","text":"方案","unit":"fgw"}"#.into()),
        (MATTER, r#"{"due":"2026-11-30","kind":"feedback","percent":60,"responsible":"甲","text":"正在办理","unit":"fgw"}"#.into()),
        (MATTER, r#"{"for":"extension","kind":"apply","new_due":"2026-12-31","progress":"过半","reason":"汛期","unit":"fgw"}"#.into()),
        (MATTER, format!(r#"{{"application":"{id}","approved":true,"approver":"甲","consulted":true,"kind":"decide","text":"同意","title":"秘书长"}}"#)),
        (MATTER, r#"{"kind":"complete","result":"已办结","unit":"fgw"}"#.into()),
        (MATTER, r#"{"kind":"return","reason":"材料不全","unit":"fgw"}"#.into()),
        (MATTER, r#"{"carried_out":true,"clear":true,"kind":"verify","measures":false,"solved":false,"text":"现场","unit":"fgw"}"#.into()),
        (MATTER, r#"{"finished":true,"kind":"close","satisfied":true,"solved":true,"text":"销号","unit":"fgw"}"#.into()),
        (MATTER, r#"{"by":"电话","kind":"remind","text":"请按期","unit":"fgw"}"#.into()),
        (MATTER, r#"{"due":"2026-11-30","kind":"supervise","number":"督办1","text":"限期","unit":"fgw"}"#.into()),
        (MATTER, r#"{"approver":"甲","kind":"justify","reason":"不可抗力","unit":"fgw","until":"2026-11-30","waives":"past_limit"}"#.into()),
        (MATTER, r#"{"kind":"justify","reason":"不可抗力","unit":"fgw","waives":"refused"}"#.into()),
        (MATTER, r#"{"kind":"violation","text":"违反","unit":"fgw"}"#.into()),
        (MATTER, r#"{"kind":"inspect","manner":"open","problems":false,"text":"明查","unit":"fgw"}"#.into()),
        (MATTER, r#"{"kind":"commend","text":"推广","unit":"fgw"}"#.into()),
        (MATTER, r#"{"kind":"supervision_report","number":"报告1","text":"报告"}"#.into()),
        (MATTER, r#"{"category":1,"kind":"amend","supervised":0,"tags":[],"title":"更正"}"#.into()),
        (MATTER, r#"{"kind":"note","text":"备注"}"#.into()),
        (MATTER, format!(r#"{{"act":"{id}","kind":"retract","reason":"误录"}}"#)),
        (INTERNAL, r#"{"kind":"inspect","manner":"unannounced","problems":true,"text":"暗访","unit":"fgw"}"#.into()),
        (INTERNAL, r#"{"kind":"conduct","text":"推诿","unit":"fgw","which":1}"#.into()),
        (INTERNAL, r#"{"interviewed":"甲","kind":"interview","text":"约谈","unit":"fgw"}"#.into()),
        (INTERNAL, r#"{"approver":"乙","kind":"no_case","reason":"情节轻微","unit":"fgw"}"#.into()),
        (CASE, format!(r#"{{"circumstance":1,"kind":"open","matters":["{UUID}"],"persons":[{{"leader":true,"name":"甲","post":"主任"}}],"text":"启动","unit":"fgw"}}"#)),
        (CASE, r#"{"kind":"factor","text":"其他","weight":"mitigating","which":"other"}"#.into()),
        (CASE, r#"{"kind":"factor","weight":"aggravating","which":"attitude"}"#.into()),
        (CASE, format!(r#"{{"by":"甲","kind":"propose",{measures},"role":"leader_in_charge",{unit_measures}}}"#)),
        (CASE, r#"{"approved":true,"by":"乙","kind":"approve","role":"main_leader"}"#.into()),
        (CASE, r#"{"approved":false,"by":"乙","kind":"consent","role":"municipal_government"}"#.into()),
        (CASE, r#"{"approved":true,"kind":"committee","number":"会议1"}"#.into()),
        (CASE, format!(r#"{{"honours_year":2026,"kind":"decide","number":"决定1",{measures},{unit_measures}}}"#)),
        (CASE, r#"{"accepted":true,"kind":"rectified","text":"已整改"}"#.into()),
        ("year:2026", r#"{"items":[{"from":"2026-03-01","manner":"实地","to":"2026-03-31","topic":"重点项目","units":["fgw"]}],"kind":"plan"}"#.into()),
        ("year:2026", format!(r#"{{"kind":"revisit","matters":["{UUID}"],"round":1,"text":"回访"}}"#)),
        ("year:2026", r#"{"circulated":"全市","from":"2026-01-01","kind":"summary","number":"通报1","text":"汇总","to":"2026-03-31"}"#.into()),
        ("year:2026", r#"{"kind":"revisit_report","number":"报告1","round":2,"text":"报告"}"#.into()),
        ("year:2026", r#"{"kind":"visit","manner":"unannounced","problems":true,"text":"暗访","topic":"供暖","units":["fgw"]}"#.into()),
        ("year:2026", r#"{"kind":"note","text":"备注"}"#.into()),
        (CASE, r#"{"kind":"note","text":"备注"}"#.into()),
    ]
}

#[test]
fn every_kind_is_read_as_itself_and_written_as_it_was() {
    let mut seen = BTreeSet::new();
    for (stream, text) in bodies() {
        let body = read_text(stream, &text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        seen.insert(body.kind().unwrap_or_else(|| panic!("{text}")));
        assert_eq!(write(&body).canonical(), text);
    }
    assert_eq!(seen, Kind::ALL.iter().copied().collect());
}

#[test]
fn a_kind_that_is_unknown_or_not_of_its_stream_is_kept_unread() {
    for (stream, text) in [
        (MATTER, r#"{"kind":"todo","anything":[1]}"#),
        (MATTER, r#"{"kind":"revisit"}"#),
        ("registry", r#"{"kind":"complete","unit":"fgw"}"#),
        (INTERNAL, r#"{"kind":"complete","unit":"fgw","result":"x"}"#),
        ("registry", r#"{"kind":"note","text":"x"}"#),
        (MATTER, r#"{"kind":"visit","manner":"open","units":[],"text":"x","problems":true}"#),
        ("todo:1", r#"{"kind":"unit"}"#),
    ] {
        let read = read_text(stream, text);
        assert!(matches!(read, Ok(Body::Unknown { .. })), "{stream} {text}: {read:?}");
    }
}

#[test]
fn blank_optional_text_is_absent() {
    let text = r#"{"kind":"remind","unit":"fgw","by":"电话","text":" 　\t"}"#;
    let Ok(Body::Remind(remind)) = read_text(MATTER, text) else { panic!("{text}") };
    assert_eq!(remind.text, None);
}

#[test]
fn a_fault_is_named_to_the_member() {
    let missing = Problem::Missing;
    let range = |min, max| Problem::OutOfRange { min, max };
    let register = |assignments: &str| {
        format!(
            r#"{{"kind":"register","title":"t","category":1,"limits":[],"assignments":{assignments}}}"#
        )
    };
    let limited = |limit: &str| {
        register(&format!(
            r#"[{{"unit":"u","role":"co","limits":[{{"basis":"agreed"}},{limit}]}}]"#
        ))
    };
    let cases: Vec<(&str, String, &str, Problem)> = vec![
        (MATTER, r#"{"text":"x"}"#.into(), "kind", missing.clone()),
        (MATTER, r#"{"kind":"receive"}"#.into(), "unit", missing.clone()),
        (MATTER, r#"{"kind":"receive","unit":" "}"#.into(), "unit", missing.clone()),
        (MATTER, r#"{"kind":"receive","unit":3}"#.into(), "unit", Problem::Expected(Expected::Text)),
        (MATTER, r#"{"kind":"assign"}"#.into(), "assignment", missing.clone()),
        (MATTER, register("{}"), "assignments", Problem::Expected(Expected::List)),
        (MATTER, register("[7]"), "assignments[0]", Problem::Expected(Expected::Object)),
        (MATTER, register(r#"[{"unit":"u","role":"boss"}]"#), "assignments[0].role", Problem::not_one_of(&["lead", "co"])),
        (MATTER, limited(r#"{"basis":"designated","days":0,"day_kind":"natural"}"#), "assignments[0].limits[1].days", range(1, 3650)),
        (MATTER, limited(r#"{"basis":"designated","days":3}"#), "assignments[0].limits[1].day_kind", missing.clone()),
        (MATTER, limited(r#"{"basis":"designated"}"#), "assignments[0].limits[1]", Problem::NotALimit),
        (MATTER, limited(r#"{"basis":"designated","date":"2026-01-01","days":3,"day_kind":"natural"}"#), "assignments[0].limits[1]", Problem::NotALimit),
        (MATTER, limited(r#"{"basis":"statutory","date":"2026-01-01"}"#), "assignments[0].limits[1].law", missing.clone()),
        (MATTER, limited(r#"{"basis":"designated","date":"2026-02-29"}"#), "assignments[0].limits[1].date", Problem::NotADate),
        (MATTER, r#"{"kind":"register","title":"t","category":5,"limits":[],"assignments":[]}"#.into(), "category", range(1, 4)),
        (MATTER, r#"{"kind":"register","title":"t","category":1,"supervised":0,"limits":[],"assignments":[]}"#.into(), "supervised", range(1, 4)),
        (MATTER, r#"{"kind":"feedback","unit":"u","text":"t","percent":101}"#.into(), "percent", range(0, 100)),
        (MATTER, r#"{"kind":"decide","application":"0A","approved":true,"consulted":true}"#.into(), "application", Problem::NotAnActId),
        (MATTER, r#"{"kind":"conduct","unit":"u","which":1,"text":"t"}"#.into(), "kind", Problem::InternalOnly),
        (CASE, r#"{"kind":"no_case"}"#.into(), "kind", Problem::InternalOnly),
        (MATTER, r#"{"kind":"inspect","unit":"u","manner":"unannounced","text":"t","problems":true}"#.into(), "kind", Problem::InternalOnly),
        ("registry", r#"{"kind":"office","office":"o","name":"n","role":"undertaker"}"#.into(), "unit", missing.clone()),
        ("registry", format!(r#"{{"kind":"office","office":"o","name":"n","role":"supervisor","key":"{}B"}}"#, "A".repeat(42)), "key", Problem::NotBase64 { bytes: 32 }),
        ("registry", r#"{"kind":"profile","name":"n","article_source":"s","summary_months":5}"#.into(), "summary_months", Problem::not_one_of(&["1", "2", "3", "4", "6", "12"])),
        (CASE, r#"{"kind":"open","unit":"u","persons":[],"circumstance":1,"matters":[]}"#.into(), "persons", missing.clone()),
        (CASE, r#"{"kind":"open","unit":"u","persons":[{"name":"n","leader":true}],"circumstance":1,"matters":["2D4E0A1C-0000-4000-8000-000000000001"]}"#.into(), "matters[0]", Problem::NotAUuid),
        (CASE, r#"{"kind":"factor","weight":"mitigating","which":"attitude"}"#.into(), "which", Problem::not_one_of(&["admitted", "cooperated", "averted_loss", "removed_effect", "other"])),
        (CASE, r#"{"kind":"factor","weight":"mitigating","which":"other"}"#.into(), "text", missing.clone()),
        ("todo:1", r#"{"kind":"retract","reason":"r"}"#.into(), "act", missing),
    ];
    for (stream, text, field, what) in cases {
        let fault = Fault { field: field.into(), what };
        assert_eq!(read_text(stream, &text), Err(fault), "{text}");
    }
}
