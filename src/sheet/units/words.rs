//! What stands in a cell of units and belongs to no name.

use crate::domain::matter::Role;

/// What stands after the last name, and whom else it names.
pub(super) const ENDINGS: [(&str, Option<&str>); 35] = [
    ("等有关部门按职责分工负责", Some("有关部门")),
    ("等部门按职责分工负责", Some("有关部门")),
    ("等按职责分工负责", Some("有关部门")),
    ("等单位按职责分工负责", Some("有关单位")),
    ("按职责分工负责", None),
    ("按照职责分工负责", None),
    ("根据职责分工负责", None),
    ("按职责分工", None),
    ("按职能分工负责", None),
    ("等有关部门负责", Some("有关部门")),
    ("等有关单位负责", Some("有关单位")),
    ("等相关部门负责", Some("相关部门")),
    ("等相关单位负责", Some("相关单位")),
    ("会同有关部门负责", Some("有关部门")),
    ("会同有关单位负责", Some("有关单位")),
    ("会同相关部门负责", Some("相关部门")),
    ("会同相关单位负责", Some("相关单位")),
    ("会同有关部门", Some("有关部门")),
    ("会同相关部门", Some("相关部门")),
    ("等有关部门", Some("有关部门")),
    ("等有关单位", Some("有关单位")),
    ("等相关部门", Some("相关部门")),
    ("等相关单位", Some("相关单位")),
    ("等部门负责", Some("有关部门")),
    ("等部门", Some("有关部门")),
    ("等单位", Some("有关单位")),
    ("等负责", Some("有关部门")),
    ("分别负责", None),
    ("共同负责", None),
    ("具体负责", None),
    ("分工负责", None),
    ("负责落实", None),
    ("抓好落实", None),
    ("负责", None),
    ("等", Some("有关部门")),
];

/// What stands before names, with a colon: of those who lead, of those who take part, and of those of
/// whom it says neither.
pub(super) const LABELS: [(&str, Label); 34] = [
    ("第一责任单位", Label::Units(Some(Role::Lead))),
    ("第一责任部门", Label::Units(Some(Role::Lead))),
    ("第二责任单位", Label::Units(Some(Role::Co))),
    ("第二责任部门", Label::Units(Some(Role::Co))),
    ("牵头责任单位", Label::Units(Some(Role::Lead))),
    ("牵头单位", Label::Units(Some(Role::Lead))),
    ("牵头部门", Label::Units(Some(Role::Lead))),
    ("牵头负责", Label::Units(Some(Role::Lead))),
    ("牵头", Label::Units(Some(Role::Lead))),
    ("主办单位", Label::Units(Some(Role::Lead))),
    ("主办部门", Label::Units(Some(Role::Lead))),
    ("主办", Label::Units(Some(Role::Lead))),
    ("主责单位", Label::Units(Some(Role::Lead))),
    ("主责部门", Label::Units(Some(Role::Lead))),
    ("主责", Label::Units(Some(Role::Lead))),
    ("配合责任单位", Label::Units(Some(Role::Co))),
    ("配合单位", Label::Units(Some(Role::Co))),
    ("配合部门", Label::Units(Some(Role::Co))),
    ("配合", Label::Units(Some(Role::Co))),
    ("协办单位", Label::Units(Some(Role::Co))),
    ("协办部门", Label::Units(Some(Role::Co))),
    ("协办", Label::Units(Some(Role::Co))),
    ("协同单位", Label::Units(Some(Role::Co))),
    ("协同", Label::Units(Some(Role::Co))),
    ("参与单位", Label::Units(Some(Role::Co))),
    ("参加单位", Label::Units(Some(Role::Co))),
    ("参与", Label::Units(Some(Role::Co))),
    ("责任单位", Label::Units(None)),
    ("责任部门", Label::Units(None)),
    ("承办单位", Label::Units(None)),
    ("责任人", Label::Persons),
    ("负责人", Label::Persons),
    ("联系人", Label::Persons),
    ("电话", Label::Telephone),
];

/// What a label stands before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// Units, of a role where it is said.
    Units(Option<Role>),
    /// Persons.
    Persons,
    /// A telephone.
    Telephone,
}

/// What stands after a name, in parentheses or not.
pub(super) const LEAD_MARKS: [&str; 9] = [
    "牵头单位",
    "牵头部门",
    "牵头",
    "主办单位",
    "主办",
    "主责单位",
    "主责",
    "第一责任单位",
    "牵头责任单位",
];
pub(super) const LEAD_VERBS: [&str; 14] = [
    "作为牵头单位",
    "为牵头单位",
    "共同牵头负责",
    "共同牵头",
    "联合牵头",
    "双牵头",
    "牵头组织实施",
    "牵头组织",
    "牵头实施",
    "牵头推进",
    "牵头办理",
    "牵头负责",
    "牵头落实",
    "牵头",
];
pub(super) const CO_MARKS: [&str; 8] =
    ["配合单位", "配合部门", "配合", "协办单位", "协办", "参与", "参与单位", "协助"];
pub(super) const CO_VERBS: [&str; 8] =
    ["作为配合单位", "为配合单位", "配合负责", "配合落实", "参与配合", "配合", "协助", "参与"];

/// Names that stand behind 各 once more, with a separator between: 各区、县级市.
pub(super) const KINDS: [&str; 28] = [
    "区",
    "县",
    "市",
    "旗",
    "县级市",
    "乡镇",
    "镇",
    "乡",
    "街道",
    "街办",
    "社区",
    "部门",
    "单位",
    "开发区",
    "园区",
    "功能区",
    "管委会",
    "委办局",
    "企业",
    "县区",
    "市区",
    "区县",
    "直属单位",
    "直属机构",
    "人民团体",
    "学校",
    "街道办事处",
    "国有企业",
];

/// What a name that begins with 和 or 及 goes on with, where these are no words between two names.
pub(super) const NOT_AND: [&str; 12] = [
    "和平",
    "和政",
    "和田",
    "和顺",
    "和林格尔",
    "和硕",
    "和静",
    "和布克",
    "和龙",
    "和县",
    "和谐",
    "及第",
];

/// What a cell says that has no name for a unit.
pub(super) const NO_NAMES: [&str; 9] =
    ["无", "暂无", "待定", "未定", "另定", "不详", "同上", "待明确", "待确定"];
/// How a cell begins that does not say for certain which unit is meant.
pub(super) const UNCERTAIN: [&str; 10] =
    ["暂定", "拟定", "拟由", "建议", "原市", "原省", "原区", "原县", "待", "或"];
/// What no name of a unit has in it: a cell with these says more than was understood.
pub(super) const NOT_IN_NAMES: [&str; 6] = ["牵头", "配合", "负责", "协办", "主办", "协助"];

/// What opens a remark behind a name, and what closes it.
pub(super) const OPEN: [char; 5] = ['（', '(', '〔', '【', '['];
pub(super) const CLOSE: [char; 5] = ['）', ')', '〕', '】', ']'];
