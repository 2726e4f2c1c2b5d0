//! What a unit's name is by itself.

use super::person::is_person;
use super::words::UNIT_ENDINGS;

/// Units of two signs.
const SHORT: [&str; 8] = ["市委", "县委", "区委", "省委", "州委", "团委", "党委", "政协"];
/// What ends like a unit and is none.
const NO_UNITS: [&str; 6] = ["其他单位", "机会", "社会", "全社会", "城市", "现场会"];

/// Whether a text is a unit's name by itself.
pub fn is_unit(name: &str) -> bool {
    if SHORT.contains(&name) {
        return true;
    }
    let is_written = name.chars().all(|c| c.is_alphabetic() || "（）()“”".contains(c));
    is_written
        && name.chars().count() >= 3
        && !NO_UNITS.contains(&name)
        && !is_person(name)
        && UNIT_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether a name is that of nobody in particular.
pub fn is_nobody(name: &str) -> bool {
    const BEGIN: [&str; 15] = [
        "各", "全体", "沿线", "有关", "相关", "所有", "其他", "其它", "全市", "全区", "全县",
        "涉及", "市属", "区属", "县属",
    ];
    const WITHIN: [&str; 13] = [
        "各",
        "下属",
        "所属",
        "有关",
        "相关",
        "成员单位",
        "市直部门",
        "市直单位",
        "区直部门",
        "区直单位",
        "县直部门",
        "县直单位",
        "责任单位",
    ];
    const WHOLE: [&str; 17] = [
        "市直机关",
        "区直机关",
        "县直机关",
        "乡镇",
        "街道",
        "部门",
        "街道办",
        "街道办事处",
        "街办",
        "镇街",
        "乡镇街道",
        "乡镇政府",
        "乡镇人民政府",
        "县区",
        "区县",
        "县区政府",
        "区县政府",
    ];
    // 财政部门, 施工单位, 重点企业: a kind of unit.
    const KINDS: [&str; 3] = ["部门", "单位", "企业"];
    WHOLE.contains(&name)
        || KINDS.iter().any(|kind| name.ends_with(kind))
        || BEGIN.iter().any(|word| name.starts_with(word))
        || WITHIN.iter().any(|word| name.contains(word))
        || is_number_of(name)
}

/// 三县五区, 近郊四区: so many of a kind.
fn is_number_of(name: &str) -> bool {
    let kinds = ["区", "县", "市", "镇", "乡", "街道", "部门", "单位"];
    let stem = kinds.iter().find_map(|kind| name.strip_suffix(kind)).unwrap_or_default();
    let stem = stem.strip_suffix('个').unwrap_or(stem);
    stem.ends_with(|c: char| "二三四五六七八九十两".contains(c) || c.is_ascii_digit())
}

/// Two names without anything between them: 市教育局市财政局, 市教育局商市财政局.
pub fn is_glued(name: &str) -> bool {
    const ENDS: [&str; 11] =
        ["局", "委", "办", "厅", "部", "会", "院", "中心", "政府", "集团", "公司"];
    const OTHERS: [&str; 5] = ["市场", "市政", "市容", "市直", "区域"];
    const PEERS: [char; 3] = ['局', '委', '厅'];
    name.char_indices().any(|(at, _)| {
        let (left, rest) = name.split_at(at);
        let rest =
            ["联合", "商", "会"].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
        let begins = rest.starts_with(['市', '省', '区', '县', '州', '团']);
        // 教育局财政局: two of one rank, where 市公安局城关分局 and 市委政法委 are one.
        let is_of = left.ends_with("总局") || rest.ends_with("分局") || SHORT.contains(&left);
        let are_peers = left.ends_with(PEERS) && rest.ends_with(PEERS) && !is_of;
        (begins || are_peers)
            && !OTHERS.iter().any(|word| rest.starts_with(word))
            && ENDS.iter().any(|ending| left.ends_with(ending))
            && is_unit(left)
            && is_unit(rest)
    })
}

/// A unit with what it does behind it: 市财政局做好资金保障.
pub fn is_with_deed(name: &str) -> bool {
    const ENDS: [&str; 7] = ["局", "委", "办", "厅", "部", "中心", "政府"];
    !is_unit(name)
        && name.char_indices().any(|(at, _)| {
            let (left, rest) = name.split_at(at);
            rest.chars().count() > 1
                && ENDS.iter().any(|ending| left.ends_with(ending))
                && is_unit(left)
        })
}

/// Offices of two levels in one name: 市及区教育局.
pub fn is_of_two_levels(name: &str) -> bool {
    const LEVELS: [char; 5] = ['省', '市', '州', '区', '县'];
    let mut signs = name.chars();
    signs.next().is_some_and(|c| LEVELS.contains(&c))
        && signs.next().is_some_and(|c| "及和与".contains(c))
        && signs.next().is_some_and(|c| LEVELS.contains(&c))
        && signs.next().is_some()
}

/// A unit with a person behind it, without anything between: 市教育局张建国.
pub fn is_with_person(name: &str) -> bool {
    const ENDS: [&str; 9] = ["局", "委", "办", "厅", "部", "院", "中心", "政府", "公司"];
    !is_unit(name)
        && name.char_indices().any(|(at, _)| {
            let (left, rest) = name.split_at(at);
            ENDS.iter().any(|ending| left.ends_with(ending)) && is_unit(left) && is_person(rest)
        })
}

/// A field of work that is left of a name: 教育 of 教育、财政部门, 市教育 of 市教育、财政局.
pub fn is_field(name: &str) -> bool {
    match name.chars().count() {
        0..=2 => !SHORT.contains(&name),
        3 => name.starts_with(['市', '省', '县', '区', '州']) && !is_unit(name),
        _ => false,
    }
}

/// A district's name and no more: 城关区.
pub fn bare_place(name: &str) -> bool {
    let is_place = name.ends_with(['区', '县', '旗']) || (name.ends_with('市') && name != "市");
    is_place
        && (2..=5).contains(&name.chars().count())
        && !["开发区", "园区", "新区", "高新区", "经济区", "社区", "校区", "景区"]
            .iter()
            .any(|ending| name.ends_with(ending))
        && !is_nobody(name)
}

/// Whether the cell of a responsible person names one: not a unit, several persons, a telephone or what stands
/// above.
pub fn is_responsible(text: &str) -> bool {
    const NOBODY: [&str; 9] = ["同上", "同前", "〃", "″", "待定", "未定", "待明确", "暂无", "不详"];
    let parts = text.split(|c: char| c.is_whitespace() || "、，,；;/".contains(c));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let bare = |part: &str| is_person(part.split(['（', '(']).next().unwrap_or_default());
    text.chars().any(char::is_alphabetic)
        && !NOBODY.contains(&text)
        && !text.contains(['：', ':'])
        && !parts.iter().any(|part| is_unit(part) || is_with_person(part))
        && parts.iter().filter(|part| bare(part)).count() < 2
}
