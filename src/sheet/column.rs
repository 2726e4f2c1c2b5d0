//! What a column can hold.

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
    /// 进展情况: how the units say that it goes.
    Progress,
}

impl Column {
    /// All of them, as a form offers them.
    pub const ALL: [Self; 16] = [
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
        Self::Progress,
    ];
}
