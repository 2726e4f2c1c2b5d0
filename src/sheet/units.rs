//! Units in a cell: separated by 、；， or line breaks, with words that belong to no name.

/// The units that a cell names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Their names, in order, each once.
    pub names: Vec<String>,
    /// Those of them that name nobody in particular: 各有关单位.
    pub vague: Vec<String>,
}

/// Names of one unit that hold a separator.
const WHOLE: [&str; 6] =
    ["各有关区、县级市", "各区、县级市", "各有关县、区", "各县、区", "各区、县", "各县区、开发区"];

/// What stands after the last name.
const ENDINGS: [&str; 6] =
    ["等有关部门负责", "等相关部门负责", "会同有关部门负责", "会同相关部门负责", "等负责", "负责"];

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
    for name in parts(rest) {
        if is_vague(&name) {
            named.vague.push(name.clone());
        }
        if !named.names.contains(&name) {
            named.names.push(name);
        }
    }
    // Who is meant by 会同有关部门 stands after those who are named.
    for vague in named.vague.clone() {
        if !named.names.contains(&vague) {
            named.names.push(vague);
        }
    }
    named
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
