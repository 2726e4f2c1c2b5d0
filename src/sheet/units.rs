//! Units in a cell: separated by 、；， or line breaks, with words that belong to no name.

use crate::domain::matter::Role;

/// The units that a cell names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Their names, in order, each once.
    pub names: Vec<String>,
    /// Those of them that name nobody in particular: 各有关单位.
    pub vague: Vec<String>,
    /// Those of them that the cell says lead: 市教育局（牵头）.
    pub leads: Vec<String>,
}

/// Names of one unit that hold a separator.
const WHOLE: [&str; 6] =
    ["各有关区、县级市", "各区、县级市", "各有关县、区", "各县、区", "各区、县", "各县区、开发区"];

/// What stands after the last name.
const ENDINGS: [&str; 6] =
    ["等有关部门负责", "等相关部门负责", "会同有关部门负责", "会同相关部门负责", "等负责", "负责"];

/// What stands before the names of those who lead, and of those who take part; a colon follows.
const LEAD_LABELS: [&str; 5] = ["牵头单位", "牵头部门", "牵头", "主办单位", "主办"];
const CO_LABELS: [&str; 6] = ["配合单位", "配合部门", "配合", "协办单位", "协办", "参与单位"];

/// What stands after a name, in parentheses or not.
const LEAD_MARKS: [&str; 5] = ["牵头单位", "牵头部门", "牵头", "主办单位", "主办"];
const LEAD_VERBS: [&str; 2] = ["牵头负责", "牵头"];
const CO_MARKS: [&str; 5] = ["配合单位", "配合部门", "配合", "协办单位", "协办"];
const CO_VERBS: [&str; 3] = ["配合", "协助", "参与"];

/// Reads a cell. A separator within parentheses separates nothing.
pub fn named(cell: &str) -> Named {
    let mut named = Named::default();
    let mut rest = cell.trim();
    for ending in ENDINGS {
        if let Some(stem) = rest.strip_suffix(ending) {
            rest = stem;
            if ending.contains("部门") {
                let others =
                    if ending.contains("相关") { "相关部门" } else { "有关部门" };
                named.vague.push(others.to_owned());
            }
            break;
        }
    }
    let mut under = None;
    for part in parts(rest) {
        let (label, part) = labelled(&part);
        under = label.or(under);
        let (mark, name) = marked(part);
        let name = name.to_owned();
        if name.is_empty() {
            continue;
        }
        if mark.or(under) == Some(Role::Lead) && !named.leads.contains(&name) {
            named.leads.push(name.clone());
        }
        if is_vague(&name) {
            named.vague.push(name.clone());
        }
        if !named.names.contains(&name) {
            named.names.push(name);
        }
    }
    if !named.leads.is_empty() {
        without_verbs(&mut named.names);
    }
    // Who is meant by 会同有关部门 stands after those who are named.
    for vague in named.vague.clone() {
        if !named.names.contains(&vague) {
            named.names.push(vague);
        }
    }
    named
}

/// The label before a name: 牵头单位：市教育局.
fn labelled(part: &str) -> (Option<Role>, &str) {
    let after = |label: &&str| part.strip_prefix(*label)?.strip_prefix(['：', ':']);
    let lead = LEAD_LABELS.iter().find_map(after).map(|rest| (Some(Role::Lead), rest));
    let co = || CO_LABELS.iter().find_map(after).map(|rest| (Some(Role::Co), rest));
    lead.or_else(co).unwrap_or((None, part))
}

/// The mark after a name: 市教育局（牵头）, 由市教育局牵头.
fn marked(part: &str) -> (Option<Role>, &str) {
    let stem = part.strip_suffix(['）', ')']);
    let in_parentheses = |marks: &[&str]| {
        marks.iter().find_map(|mark| stem?.strip_suffix(mark)?.strip_suffix(['（', '(']))
    };
    if let Some(name) = in_parentheses(&LEAD_MARKS) {
        return (Some(Role::Lead), name);
    }
    if let Some(name) = in_parentheses(&CO_MARKS) {
        return (Some(Role::Co), name);
    }
    match LEAD_VERBS.iter().find_map(|verb| part.strip_suffix(verb)) {
        Some(name) if !name.is_empty() => {
            (Some(Role::Lead), name.strip_prefix('由').unwrap_or(name))
        }
        _ => (None, part),
    }
}

/// 市公安局配合 names 市公安局, where another is said to lead.
fn without_verbs(names: &mut Vec<String>) {
    for name in std::mem::take(names) {
        let stem = CO_VERBS.iter().find_map(|verb| name.strip_suffix(verb));
        let stem = stem.filter(|stem| !stem.is_empty()).map(ToOwned::to_owned);
        let name = stem.unwrap_or(name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
}

fn is_vague(name: &str) -> bool {
    let collective = WHOLE.contains(&name);
    let unsaid = name.contains("有关") || name.contains("相关") || name.starts_with("各项目");
    (!collective && unsaid) || name == "各有关区、县级市" || name.starts_with("各单位")
}

fn parts(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if part.trim().is_empty()
            && let Some(whole) = WHOLE.iter().find(|whole| rest.starts_with(**whole))
        {
            part.push_str(whole);
            rest = rest.get(whole.len()..).unwrap_or_default();
            continue;
        }
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => (),
        }
        if depth == 0 && matches!(c, '、' | '；' | ';' | '，' | ',' | '\n' | '\r' | '/') {
            finish(&mut part, &mut parts);
        } else {
            part.push(c);
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    finish(&mut part, &mut parts);
    parts
}

fn finish(part: &mut String, parts: &mut Vec<String>) {
    let name: String = part.split_whitespace().collect();
    part.clear();
    if !name.is_empty() {
        parts.push(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_separated_as_offices_write_them() {
        for (cell, names) in [
            ("市发展改革委", "市发展改革委"),
            ("市林业局；西山街办; 市旅游局\n鄂城区", "市林业局|西山街办|市旅游局|鄂城区"),
            ("市科协，各区、县级市", "市科协|各区、县级市"),
            ("市水利局、市环保局、市水利局", "市水利局|市环保局"),
            ("市教育局（牵头、主管）、市财政局", "市教育局（牵头、主管）|市财政局"),
            ("税务总局、财政部、海关总署负责", "税务总局|财政部|海关总署"),
            ("国家发展改革委会同有关部门负责", "国家发展改革委|有关部门"),
            ("海关总署、商务部等有关部门负责", "海关总署|商务部|有关部门"),
            ("", ""),
        ] {
            assert_eq!(named(cell).names.join("|"), names, "{cell}");
        }
    }

    #[test]
    fn who_leads_is_read_where_the_cell_says_so() {
        for (cell, names, leads) in [
            ("市教育局（牵头）、市财政局", "市教育局|市财政局", "市教育局"),
            ("市财政局，市教育局(牵头单位)", "市财政局|市教育局", "市教育局"),
            ("市教育局牵头，市公安局、市财政局配合", "市教育局|市公安局|市财政局", "市教育局"),
            ("由市教育局牵头负责", "市教育局", "市教育局"),
            (
                "牵头单位：市教育局\n配合单位：市公安局、市财政局",
                "市教育局|市公安局|市财政局",
                "市教育局",
            ),
            ("主办:市教育局；协办:市公安局", "市教育局|市公安局", "市教育局"),
            // Two that lead are two, for a person to settle.
            ("市教育局（牵头）、市财政局（牵头）", "市教育局|市财政局", "市教育局|市财政局"),
            // Nobody is said to lead: nothing is taken from a name.
            ("市教育局、市公安局配合", "市教育局|市公安局配合", ""),
            ("市教育局、市公安局（配合）", "市教育局|市公安局", ""),
            ("各项目牵头单位", "各项目牵头单位", ""),
            ("牵头", "牵头", ""),
        ] {
            let read = named(cell);
            assert_eq!(read.names.join("|"), names, "{cell}");
            assert_eq!(read.leads.join("|"), leads, "{cell}");
        }
    }

    #[test]
    fn a_name_of_nobody_in_particular_is_marked() {
        for (cell, vague) in [
            ("市委组织部、各有关单位，各区、县级市", "各有关单位"),
            ("市科协，各有关区、县级市", "各有关区、县级市"),
            ("各项目牵头单位", "各项目牵头单位"),
            ("各单位庭园(居住区)所属单位", "各单位庭园(居住区)所属单位"),
            ("教育部会同有关部门负责", "有关部门"),
            ("各区、县级市", ""),
            ("各区人民政府", ""),
        ] {
            assert_eq!(named(cell).vague.join("|"), vague, "{cell}");
        }
    }
}
