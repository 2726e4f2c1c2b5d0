//! The published lists, read as they stand.

use banjie::domain::registry::UnitKind;
use std::error::Error;

const GUANGZHOU: &str = include_str!("../../../tests/data/real/guangzhou_rencai_633_2012.tsv");
const EZHOU: &str = include_str!("../../../tests/data/real/ezhou_chuangyuan_2009.tsv");

/// One row of a list.
pub(super) struct Task {
    /// The list and the row.
    pub(super) source: String,
    pub(super) group: String,
    pub(super) title: String,
    pub(super) content: Option<String>,
    /// The lead first where the list marks one.
    pub(super) units: Vec<String>,
    /// The list's own words.
    pub(super) deadline: String,
}

/// Units that the lists name without saying who: nobody can be assigned under these names.
const VAGUE: [&str; 3] = ["各有关单位", "各项目牵头单位", "各单位庭园(居住区)所属单位"];

pub(super) fn published() -> Result<Vec<Task>, Box<dyn Error>> {
    let guangzhou = GUANGZHOU.lines().skip(1).map(|line| {
        let [number, group, title, content, lead, others, deadline] = columns(line)?;
        Ok(Task {
            source: format!(
                "广州市《关于推进人才集聚工程的实施意见》任务分解第{number}项（2012年）"
            ),
            group: group.into(),
            title: title.into(),
            content: Some(content.into()),
            units: [split(lead), split(others)].concat(),
            deadline: deadline.into(),
        })
    });
    let ezhou = EZHOU.lines().skip(1).map(|line| {
        let [number, group, title, units, deadline] = columns(line)?;
        let number = if number.is_empty() { String::new() } else { format!("第{number}项") };
        Ok(Task {
            source: format!("鄂州市创建国家园林城市工作任务分解{group}{number}（2009年）"),
            group: group.into(),
            title: title.into(),
            content: None,
            units: split(units),
            deadline: deadline.into(),
        })
    });
    guangzhou.chain(ezhou).collect()
}

fn columns<const N: usize>(line: &str) -> Result<[&str; N], Box<dyn Error>> {
    let columns: Vec<&str> = line.split('\t').collect();
    columns.try_into().map_err(|_| format!("not {N} columns: {line}").into())
}

/// The units of a cell; 各区、县级市 is one.
fn split(cell: &str) -> Vec<String> {
    cell.replace("区、县级市", "区\u{0}县级市")
        .split(['、', '，'])
        .map(|unit| unit.replace('\u{0}', "、"))
        .filter(|unit| !unit.is_empty() && !VAGUE.contains(&unit.as_str()))
        .collect()
}

/// Bodies of the Party, people's organisations and judicial organs: none of those that the measures name (RULES §11).
const OTHERS: [&str; 4] = ["市工商联", "市科协", "市法院", "市检察院"];

/// What kind of body it is, by its name.
pub(super) fn kind(unit: &str) -> UnitKind {
    if unit.starts_with("市委") || unit == "团市委" || OTHERS.contains(&unit) {
        return UnitKind::Other;
    }
    let ends = |tails: &[&str]| tails.iter().any(|tail| unit.ends_with(tail));
    if ends(&["公司", "厂"]) {
        UnitKind::Enterprise
    } else if ends(&["开发区管委会"]) {
        UnitKind::Zone
    } else if ends(&["街办"]) {
        UnitKind::Township
    } else if ends(&["区", "县级市", "区人民政府"]) {
        UnitKind::District
    } else {
        UnitKind::Department
    }
}
