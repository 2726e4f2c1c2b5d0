//! The units and offices of the city.

use super::pen::instant;
use banjie::domain::profile::ProfileAct;
use banjie::domain::registry::{Office, OfficeRole, Unit, UnitKind};
use banjie::domain::{Body, Date, OfficeId, Profile, Stream, UnitId};
use banjie::ledger::NewAct;
use std::error::Error;

/// The supervising office.
pub(super) const OFFICE: &str = "市政府督查室";
/// Who records for it.
pub(super) const CLERK: &str = "王敏";
/// When the ledger was made.
pub(super) const FIRST_DAY: Date = match Date::from_ymd_opt(2025, 1, 2) {
    Some(day) => day,
    None => Date::MIN,
};

const UNITS: [(&str, UnitKind); 44] = {
    use UnitKind::{Department as Dep, Dispatched, District, Enterprise, Institution, Zone};
    [
        ("市发展改革委", Dep),
        ("市教育局", Dep),
        ("市科技局", Dep),
        ("市工信局", Dep),
        ("市公安局", Dep),
        ("市民政局", Dep),
        ("市司法局", Dep),
        ("市财政局", Dep),
        ("市人力资源和社会保障局", Dep),
        ("市自然资源局", Dep),
        ("市生态环境局", Dep),
        ("市住房和城乡建设局", Dep),
        ("市交通运输委", Dep),
        ("市水务局", Dep),
        ("市农业农村局", Dep),
        ("市商务局", Dep),
        ("市文化和旅游局", Dep),
        ("市卫生健康委", Dep),
        ("市退役军人事务局", Dep),
        ("市应急管理局", Dep),
        ("市审计局", Dep),
        ("市市场监管局", Dep),
        ("市体育局", Dep),
        ("市统计局", Dep),
        ("市林业局", Dep),
        ("市城市管理委", Dep),
        ("市政府国资委", Dep),
        ("市医疗保障局", Dep),
        ("市大数据管理局", Dep),
        ("市政府金融办", Dep),
        ("市税务局", Dispatched),
        ("市气象局", Dispatched),
        ("市住房公积金管理中心", Institution),
        ("市公共资源交易中心", Institution),
        ("城关区人民政府", District),
        ("七里河区人民政府", District),
        ("西固区人民政府", District),
        ("安宁区人民政府", District),
        ("红古区人民政府", District),
        ("永登县人民政府", District),
        ("榆中县人民政府", District),
        ("高新区管委会", Zone),
        ("市轨道交通有限公司", Enterprise),
        ("市供热集团有限公司", Enterprise),
    ]
};

/// How many units there are.
pub(super) const COUNT: u32 = 44;
/// How many units have an office of their own. The supervising office records for all others.
const OFFICES: u32 = 8;

/// The id of a unit by its place.
pub(super) fn unit(place: u32) -> UnitId {
    UnitId::from(format!("u{:02}", place % COUNT + 1).as_str())
}

/// Which office records what the unit does, and who there.
pub(super) fn recorder(place: u32) -> (OfficeId, &'static str) {
    if place % COUNT < OFFICES {
        (OfficeId::from(format!("{}-office", unit(place)).as_str()), "周洁")
    } else {
        (OFFICE.into(), CLERK)
    }
}

/// The act that founds the ledger.
pub(super) fn founding() -> Result<NewAct, Box<dyn Error>> {
    Ok(NewAct {
        stream: Stream::Registry,
        office: OFFICE.into(),
        person: CLERK.into(),
        recorded_at: instant(FIRST_DAY, 0)?,
        on: FIRST_DAY,
        body: office(OFFICE.into(), OFFICE, None),
    })
}

/// What is registered after it.
pub(super) fn bodies() -> Vec<Body> {
    let mut bodies = vec![Body::Profile(Box::new(ProfileAct {
        name: "兰州市三个办法".into(),
        article_source: "兰政办发〔2018〕258号".into(),
        checked_on: None,
        parameters: Profile::default(),
    }))];
    for (place, (name, unit_kind)) in (0..).zip(UNITS) {
        bodies.push(Body::Unit(Unit {
            unit: unit(place),
            name: name.into(),
            short: None,
            unit_kind,
            parent: None,
            head: None,
            active: true,
        }));
        if place < OFFICES {
            let name = format!("{name}办公室");
            bodies.push(office(recorder(place).0, &name, Some(unit(place))));
        }
    }
    bodies
}

fn office(office: OfficeId, name: &str, unit: Option<UnitId>) -> Body {
    let role = if unit.is_some() { OfficeRole::Undertaker } else { OfficeRole::Supervisor };
    Body::Office(Office { office, name: name.into(), role, unit, key: None, vouched: Vec::new() })
}
