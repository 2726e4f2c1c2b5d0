//! Which rows are the head, and what each column holds.

use super::{Cell, Table, plain};

/// What a column holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    (Column::Co, &["配合单位", "配合部门", "协办单位", "协办部门", "参与单位", "会办单位"]),
    (
        Column::Lead,
        &["牵头单位", "牵头部门", "主办单位", "主办部门", "牵头责任单位", "主责单位", "承办主体"],
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

/// A head: where it stands, and what the columns under it hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The first row under it.
    pub first: usize,
    /// The words over each column.
    pub words: Vec<String>,
    /// What each column holds.
    pub columns: Vec<Column>,
    /// What stands above it, first line first: titles, sources.
    pub above: Vec<String>,
    /// Whether the head itself says that the first unit leads.
    pub first_leads: bool,
}

/// Where a head is looked for.
const LOOKED: usize = 20;

/// Finds the head: the row, or two rows one upon the other, whose words name the most columns. None
/// where no two columns are named; then a person says what each column holds.
pub fn find(table: &Table) -> Option<Head> {
    let mut best: Option<(usize, usize, Vec<String>)> = None;
    for at in 0..table.rows.len().min(LOOKED) {
        for height in [1, 2] {
            let words = words(table, at, height);
            let named = words.iter().filter(|words| is_named(words)).count();
            // Two rows are a head only where the second names what the first does not.
            if named > best.as_ref().map_or(1, |(_, named, _)| *named) {
                best = Some((at + height, named, words));
            }
        }
    }
    let (first, _, words) = best?;
    let mut columns: Vec<Column> = words.iter().map(|words| column(words)).collect();
    settle_texts(table, first, &words, &mut columns);
    let head = first.saturating_sub(1);
    let above = table.rows.iter().take(head).filter_map(|row| {
        let text = row.iter().find(|cell| !cell.is_empty())?.to_string();
        (!is_named(&plain(&text))).then_some(text)
    });
    let first_leads = words.iter().any(|words| words.contains("第一"));
    Some(Head { first, above: above.collect(), columns, words, first_leads })
}

/// A head without words: every column is for a person to name.
pub fn unnamed(table: &Table) -> Head {
    let width = table.rows.first().map_or(0, Vec::len);
    Head {
        first: 0,
        words: vec![String::new(); width],
        columns: vec![Column::Ignored; width],
        above: Vec::new(),
        first_leads: false,
    }
}

/// The words over each column: of two rows the lower one's, where it has any.
fn words(table: &Table, at: usize, height: usize) -> Vec<String> {
    let row = |n: usize| table.rows.get(n).map(Vec::as_slice).unwrap_or_default();
    let (upper, lower) = (row(at), row(at + 1));
    upper
        .iter()
        .enumerate()
        .map(|(n, cell)| {
            let below = lower.get(n).filter(|cell| height == 2 && !cell.is_empty());
            match below.unwrap_or(cell) {
                Cell::Text(text) => plain(text),
                _ => String::new(),
            }
        })
        .collect()
}

fn is_named(words: &str) -> bool {
    column(words) != Column::Ignored || TEXTS.contains(&words)
}

fn column(words: &str) -> Column {
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

/// Of columns of long texts the longest is the content, and the others are tags; without a column
/// of titles the longest is the title.
fn settle_texts(table: &Table, first: usize, words: &[String], columns: &mut [Column]) {
    let texts: Vec<usize> = words
        .iter()
        .enumerate()
        .filter(|(_, words)| TEXTS.contains(&words.as_str()))
        .map(|(n, _)| n)
        .collect();
    let length = |n: usize| -> usize {
        let cells = table.rows.iter().skip(first).filter_map(|row| row.get(n));
        cells.map(|cell| cell.to_string().chars().count()).sum()
    };
    let longest = texts.iter().copied().max_by_key(|n| length(*n));
    let has_title = columns.contains(&Column::Title);
    for n in texts {
        let held = match (Some(n) == longest, has_title) {
            (true, true) => Column::Content,
            (true, false) => Column::Title,
            (false, _) => Column::Tag,
        };
        if let Some(column) = columns.get_mut(n) {
            *column = held;
        }
    }
}
