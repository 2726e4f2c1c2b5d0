//! What a column can hold, and the names that offices give it.

use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Column {
    /// Nothing that is taken over.
    #[default]
    Ignored,
    /// 序号, 编号.
    Number,
    /// 事项.
    Title,
    /// 工作内容和要求.
    Content,
    /// 类别: kept as a tag.
    Tag,
    /// 牵头单位.
    Lead,
    /// 责任单位: all units; the first leads where a person says so.
    Units,
    /// 配合单位.
    Co,
    /// 办结时限.
    Due,
    /// 交办时间.
    Received,
    /// 第一责任人.
    Responsible,
    /// 文号.
    Document,
    /// 交办主体.
    Assigner,
    /// 市政府分管领导.
    Leader,
    /// 督查专人.
    Officer,
}

impl Column {
    /// All of them, as a form offers them.
    pub const ALL: [Self; 15] = [
        Self::Ignored,
        Self::Title,
        Self::Content,
        Self::Tag,
        Self::Lead,
        Self::Units,
        Self::Co,
        Self::Due,
        Self::Received,
        Self::Responsible,
        Self::Number,
        Self::Document,
        Self::Assigner,
        Self::Leader,
        Self::Officer,
    ];
}

/// The names of columns; the first list that has a head's words wins.
const NAMES: [(Column, &[&str]); 13] = [
    (Column::Number, &["序号", "编号", "序", "台账编号", "任务编号"]),
    (
        Column::Title,
        &["事项", "事项名称", "工作事项", "督查事项", "项目", "项目名称", "任务名称", "标题"],
    ),
    (Column::Co, &["配合", "配合单位", "配合部门", "协办单位", "协办部门", "参与单位", "会办单位"]),
    (
        Column::Lead,
        &[
            "牵头",
            "牵头单位",
            "牵头部门",
            "主办单位",
            "主办部门",
            "牵头责任单位",
            "主责单位",
            "承办主体",
        ],
    ),
    (
        Column::Units,
        &[
            "责任单位",
            "责任部门",
            "承办单位",
            "落实单位",
            "办理单位",
            "责任单位(列第一位为牵头单位)",
            "责任单位(列第一位)",
        ],
    ),
    (
        Column::Due,
        &[
            "办结时限",
            "完成时限",
            "完成时间",
            "办理时限",
            "时限",
            "时限要求",
            "完成期限",
            "截止时间",
            "办结时间",
        ],
    ),
    (Column::Received, &["交办时间", "收文时间", "收到时间", "交办日期", "收文日期", "下达时间"]),
    (Column::Responsible, &["责任人", "第一责任人", "单位责任人", "主要负责人"]),
    (Column::Document, &["文号", "来文文号", "文件", "依据", "文件依据"]),
    (Column::Assigner, &["交办主体", "交办单位", "交办领导", "来源"]),
    (Column::Leader, &["分管领导", "市政府分管领导", "市领导", "包抓领导", "牵头领导"]),
    (Column::Officer, &["督查专人", "督办人", "督查人员", "联系人"]),
    (Column::Tag, &["类别", "任务类别", "事项类别", "分类", "板块", "领域"]),
];

/// Heads of long texts: the title where nothing else is, and otherwise the content.
const TEXTS: [&str; 14] = [
    "工作内容",
    "主要任务",
    "目标任务",
    "督查内容",
    "工作任务",
    "具体任务",
    "重点任务",
    "任务",
    "内容",
    "工作要求",
    "督查激励措施",
    "工作措施",
    "措施",
    "任务内容",
];

/// Whether a head names a column so.
pub(super) fn is_named(words: &str) -> bool {
    column(words) != Column::Ignored || is_long(words)
}

/// What a column holds, by the words over it.
pub(super) fn column(words: &str) -> Column {
    NAMES
        .iter()
        .find(|(_, names)| names.contains(&words))
        .or_else(|| {
            // 办结时限（月底前）, 责任单位（列第一位的为牵头单位）.
            let stem = words.split(['(', '（']).next().unwrap_or_default();
            NAMES.iter().find(|(_, names)| stem != words && names.contains(&stem))
        })
        .map_or(Column::Ignored, |(column, _)| *column)
}

/// Whether a column of this name holds long texts.
pub(super) fn is_long(words: &str) -> bool {
    TEXTS.contains(&words)
}
