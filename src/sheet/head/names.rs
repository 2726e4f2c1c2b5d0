//! The names that offices give their columns: whole ones, and such as are made of known parts.

use super::parts::by_parts;
use crate::sheet::column::Column;

/// The names of columns; the first list that has a head's words wins.
const NAMES: [(Column, &[&str]); 14] = [
    (
        Column::Number,
        &[
            "序号",
            "编号",
            "序",
            "台账编号",
            "任务编号",
            "项目编号",
            "项次",
            "No",
            "No.",
            "NO",
            "№",
            "事项编号",
            "提案号",
            "建议号",
            "议案号",
            "提案编号",
            "建议编号",
            "督办编号",
            "督查编号",
            "顺号",
            "顺序号",
        ],
    ),
    (
        Column::Title,
        &[
            "事项",
            "事项名称",
            "工作事项",
            "督查事项",
            "督办事项",
            "项目",
            "项目名称",
            "任务名称",
            "标题",
            "名称",
            "重点事项",
            "重点工作",
            "年度重点工作",
            "工作名称",
            "案由",
            "议题",
            "交办事项",
            "重点项目",
            "工作项目",
        ],
    ),
    (
        Column::Co,
        &[
            "配合",
            "协办",
            "配合单位",
            "配合部门",
            "协办单位",
            "协办部门",
            "参与单位",
            "会办单位",
            "配合(单位)",
            "相关部门",
            "相关单位",
        ],
    ),
    (Column::Lead, &["牵头", "主办", "承办主体"]),
    (
        Column::Units,
        &["单位", "部门", "责任主体", "责任单位(列第一位为牵头单位)", "责任单位(列第一位)"],
    ),
    (
        Column::Due,
        &[
            "时限",
            "时限要求",
            "时间要求",
            "进度要求",
            "期限",
            "节点",
            "办结时间",
            "完成时间",
            "完成日期",
            "工作进度要求",
            "年",
            "月",
            "日",
        ],
    ),
    (
        Column::Received,
        &[
            "交办时间",
            "收文时间",
            "收到时间",
            "交办日期",
            "收文日期",
            "下达时间",
            "收到",
            "收到日期",
            "转办时间",
            "转办日期",
            "来文时间",
            "来文日期",
            "接收时间",
            "接收日期",
            "下达日期",
            "交办(收文)时间",
        ],
    ),
    (Column::Responsible, &["责任人", "第一责任人", "单位责任人", "主要负责人", "单位主要负责人"]),
    (Column::Document, &["文号", "来文文号", "文件", "依据", "文件依据", "文件名称", "文件号"]),
    (
        Column::Assigner,
        &[
            "交办主体",
            "交办单位",
            "交办领导",
            "批示领导",
            "来源",
            "来文单位",
            "任务来源",
            "事项来源",
        ],
    ),
    (
        Column::Leader,
        &[
            "分管领导",
            "市政府分管领导",
            "市领导",
            "包抓领导",
            "牵头领导",
            "分管市领导",
            "市政府领导",
        ],
    ),
    (Column::Officer, &["督查专人", "督办人", "督查人员", "联系人", "督查员", "督办人员"]),
    (
        Column::Progress,
        &[
            "完成情况",
            "进展情况",
            "办理情况",
            "落实情况",
            "工作进展",
            "工作进展情况",
            "进展",
            "目前进展",
            "当前进展",
            "最新进展",
            "推进情况",
            "整改情况",
            "反馈情况",
            "办结情况",
            "办理进展",
            "任务进展",
        ],
    ),
    (
        Column::Tag,
        &[
            "类别",
            "任务类别",
            "事项类别",
            "分类",
            "板块",
            "领域",
            "类型",
            "任务分类",
            "事项类别(M1-5)",
        ],
    ),
];

/// Heads of columns that nothing is taken over from: they help to find the head.
const LEFT_OUT: [&str; 14] = [
    "备注",
    "说明",
    "办理结果",
    "是否完成",
    "状态",
    "进度",
    "完成进度",
    "联系电话",
    "电话",
    "存在问题",
    "下一步打算",
    "下一步工作",
    "联系方式",
    "附件",
];

/// How a head ends that says how it goes: 整改进展, 各项任务落实情况.
const PROGRESS: [&str; 6] = ["进展", "进展情况", "落实情况", "完成情况", "办理情况", "推进情况"];

/// Heads of this program's own workbooks that say how a matter stands, and not what was given.
const OWN: [&str; 3] = ["最近反馈", "下一步", "牵头或配合"];

/// What heads of long texts are made of, and of nothing else: 2026年重点工作任务.
const TEXT_PARTS: [&str; 53] = [
    "工作", "任务", "内容", "主要", "重点", "具体", "目标", "督查", "督办", "激励", "措施", "要求",
    "事项", "举措", "年度", "分解", "整改", "改革", "建设", "推进", "问题", "清单", "细化", "指标",
    "提案", "建议", "办理", "及", "和", "与", "概述", "议定", "会议", "决定", "交办", "批示",
    "领导", "部署", "落实", "贯彻", "承诺", "民生", "实事", "提升", "专项", "行动", "政府", "报告",
    "市委", "全市", "全年", "反馈", "巡视",
];
/// One of these stands in such a head.
const TEXT_NOUNS: [&str; 12] = [
    "任务", "内容", "措施", "要求", "目标", "举措", "事项", "问题", "提案", "建议", "指标", "批示",
];

/// The words of a head without a year in front.
fn bare(words: &str) -> &str {
    let digits = words.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
    let rest = words.get(digits..).unwrap_or(words);
    let year = rest.strip_prefix("年度").or_else(|| rest.strip_prefix('年'));
    year.filter(|rest| digits == 4 && !rest.is_empty()).unwrap_or(words)
}

/// Whether a head names a column so.
pub(super) fn is_named(words: &str) -> bool {
    column(words) != Column::Ignored || is_long(words) || LEFT_OUT.contains(&words)
}

/// Whether a head is one of this program's own that nothing is taken over from.
pub(super) fn is_own(words: &str) -> bool {
    OWN.contains(&words)
}

/// Whether a column of this name is known to hold nothing that is taken over.
pub(super) fn is_left_out(words: &str) -> bool {
    LEFT_OUT.contains(&words)
}

/// What a column holds, by the words over it.
pub(super) fn column(words: &str) -> Column {
    let bare = bare(words);
    let whole = |words: &str| {
        NAMES.iter().find(|(_, names)| names.contains(&words)).map(|(column, _)| *column)
    };
    // 办结时限（月底前）, 责任单位（列第一位的为牵头单位）.
    let stem = bare.split(['(', '（']).next().unwrap_or_default();
    // 序号/编号 names one thing twice.
    let both = || {
        let mut parts = bare.split(['/', '、']).map(whole);
        let first = parts.next().flatten()?;
        parts.all(|part| part == Some(first)).then_some(first)
    };
    let is_progress = |words: &str| PROGRESS.iter().any(|ending| words.ends_with(ending));
    whole(bare)
        .or_else(both)
        .or_else(|| is_progress(bare).then_some(Column::Progress))
        .or_else(|| by_parts(bare))
        .or_else(|| whole(stem))
        .or_else(|| by_parts(stem))
        .unwrap_or_default()
}

/// Whether a column of this name holds long texts.
pub(super) fn is_long(words: &str) -> bool {
    let bare = bare(words);
    let stem = bare.split(['(', '（']).next().unwrap_or_default();
    TEXT_NOUNS.iter().any(|noun| stem.contains(noun)) && is_made(stem)
}

fn is_made(text: &str) -> bool {
    let mut rest = text.trim_matches(['/', '、', ':', '.']);
    while !rest.is_empty() {
        let Some(shorter) = TEXT_PARTS.iter().find_map(|part| rest.strip_prefix(part)) else {
            return false;
        };
        rest = shorter.trim_start_matches(['/', '、', '(', ')']);
    }
    true
}
