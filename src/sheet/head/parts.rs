//! Heads made of known parts: 责任/配合单位, 计划完成时间, 牵头组织实施单位.

use crate::sheet::column::Column;

/// What a part of a head says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Who leads.
    Lead,
    /// Who takes part.
    Co,
    /// Who is responsible, without more.
    Answers,
    /// A unit.
    Unit,
    /// A time limit by itself.
    Limit,
    /// A time of whatever kind.
    Time,
    /// The end of something.
    End,
    /// That something comes.
    Receipt,
    /// A time that is no limit: 实际, 开工.
    NoLimit,
    /// A person who answers for it.
    Person,
    /// Says nothing.
    Nothing,
}

/// The parts, longer ones before what they begin with.
const PARTS: [(&str, Part); 106] = [
    ("牵头", Part::Lead),
    ("主办", Part::Lead),
    ("主责", Part::Lead),
    ("主要责任", Part::Lead),
    ("配合", Part::Co),
    ("协办", Part::Co),
    ("协同", Part::Co),
    ("协作", Part::Co),
    ("协助", Part::Co),
    ("参与", Part::Co),
    ("参加", Part::Co),
    ("会办", Part::Co),
    ("责任人", Part::Person),
    ("负责人", Part::Person),
    ("责任", Part::Answers),
    ("承办", Part::Answers),
    ("落实", Part::Answers),
    ("办理", Part::Answers),
    ("实施", Part::Answers),
    ("执行", Part::Answers),
    ("负责", Part::Answers),
    ("第一", Part::Answers),
    ("单位", Part::Unit),
    ("部门", Part::Unit),
    ("科室", Part::Unit),
    ("处室", Part::Unit),
    ("股室", Part::Unit),
    ("主体", Part::Unit),
    ("机构", Part::Unit),
    ("地区", Part::Unit),
    ("县区", Part::Unit),
    ("区县", Part::Unit),
    ("属地", Part::Unit),
    ("时限", Part::Limit),
    ("期限", Part::Limit),
    ("截止", Part::Limit),
    ("截至", Part::Limit),
    ("时间", Part::Time),
    ("日期", Part::Time),
    ("节点", Part::Time),
    ("时点", Part::Time),
    ("完成", Part::End),
    ("办结", Part::End),
    ("整改", Part::End),
    ("到位", Part::End),
    ("销号", Part::End),
    ("完结", Part::End),
    ("结束", Part::End),
    ("竣工", Part::End),
    ("建成", Part::End),
    ("投用", Part::End),
    ("交办", Part::Receipt),
    ("转办", Part::Receipt),
    ("收文", Part::Receipt),
    ("收到", Part::Receipt),
    ("接收", Part::Receipt),
    ("来文", Part::Receipt),
    ("下达", Part::Receipt),
    ("实际", Part::NoLimit),
    ("启动", Part::NoLimit),
    ("开始", Part::NoLimit),
    ("开工", Part::NoLimit),
    ("起始", Part::NoLimit),
    ("已", Part::NoLimit),
    ("填报", Part::NoLimit),
    ("更新", Part::NoLimit),
    ("上报", Part::NoLimit),
    ("报送", Part::NoLimit),
    ("反馈", Part::NoLimit),
    ("上次", Part::NoLimit),
    ("原", Part::NoLimit),
    ("延期", Part::NoLimit),
    ("调整", Part::NoLimit),
    ("组织", Part::Nothing),
    ("计划", Part::Nothing),
    ("要求", Part::Nothing),
    ("预计", Part::Nothing),
    ("拟", Part::Nothing),
    ("规定", Part::Nothing),
    ("工作", Part::Nothing),
    ("任务", Part::Nothing),
    ("事项", Part::Nothing),
    ("项目", Part::Nothing),
    ("年度", Part::Nothing),
    ("具体", Part::Nothing),
    ("主要", Part::Nothing),
    ("相关", Part::Nothing),
    ("有关", Part::Nothing),
    ("直接", Part::Nothing),
    ("领导", Part::Nothing),
    ("市级", Part::Nothing),
    ("县级", Part::Nothing),
    ("区级", Part::Nothing),
    ("省级", Part::Nothing),
    ("市直", Part::Nothing),
    ("最终", Part::Nothing),
    ("最后", Part::Nothing),
    ("名称", Part::Nothing),
    ("或", Part::Nothing),
    ("及", Part::Nothing),
    ("和", Part::Nothing),
    ("与", Part::Nothing),
    ("/", Part::Nothing),
    ("、", Part::Nothing),
    ("(", Part::Nothing),
    (")", Part::Nothing),
];

/// What a head of known parts names; none where a part is unknown, or they name nothing together.
pub(super) fn by_parts(words: &str) -> Option<Column> {
    let mut parts = Vec::new();
    let mut rest = words;
    while !rest.is_empty() {
        let (word, part) = PARTS.iter().find(|(word, _)| rest.starts_with(word))?;
        parts.push(*part);
        rest = rest.get(word.len()..)?;
    }
    let has = |part| parts.contains(&part);
    if has(Part::Unit) {
        return units(&parts);
    }
    let is_time = has(Part::Time) || has(Part::Limit);
    if has(Part::Person) {
        return (!is_time && !has(Part::Receipt) && !has(Part::NoLimit))
            .then_some(Column::Responsible);
    }
    if !is_time {
        return None;
    }
    if has(Part::Receipt) {
        return (!has(Part::Limit) && !has(Part::NoLimit) && !has(Part::End))
            .then_some(Column::Received);
    }
    // 实际完成时间 is what has happened, 反馈时限 another limit.
    let is_limit =
        has(Part::Limit) || has(Part::End) || words.contains("节点") || words.contains("办理");
    (is_limit && !has(Part::NoLimit)).then_some(Column::Due)
}

fn units(parts: &[Part]) -> Option<Column> {
    let has = |part| parts.contains(&part);
    if has(Part::NoLimit) || has(Part::Receipt) || has(Part::Time) || has(Part::Limit) {
        return None;
    }
    match (has(Part::Lead), has(Part::Co), has(Part::Answers)) {
        (true, false, _) => Some(Column::Lead),
        // 责任/配合单位 has both in it, 配合责任单位 those that take part.
        (false, true, false) => Some(Column::Co),
        (false, true, true) => {
            let first = parts.iter().find(|part| matches!(part, Part::Co | Part::Answers));
            Some(if first == Some(&Part::Co) { Column::Co } else { Column::Units })
        }
        (true, true, _) | (false, false, true) => Some(Column::Units),
        (false, false, false) => None,
    }
}
