//! What a unit's name is by itself, and what a person's.

/// How the names of units end.
const ENDINGS: [&str; 78] = [
    "局",
    "委",
    "办",
    "部",
    "厅",
    "院",
    "署",
    "会",
    "处",
    "科",
    "室",
    "中心",
    "公司",
    "集团",
    "政府",
    "街道",
    "镇",
    "乡",
    "区",
    "县",
    "市",
    "旗",
    "州",
    "盟",
    "省",
    "学校",
    "大学",
    "学院",
    "医院",
    "银行",
    "支队",
    "大队",
    "总队",
    "中队",
    "法院",
    "检察院",
    "台",
    "站",
    "所",
    "厂",
    "科协",
    "工商联",
    "文联",
    "社联",
    "侨联",
    "残联",
    "工会",
    "妇联",
    "团市委",
    "党组",
    "报社",
    "出版社",
    "供销社",
    "图书馆",
    "博物馆",
    "文化馆",
    "档案馆",
    "党校",
    "分行",
    "支行",
    "海关",
    "总社",
    "总站",
    "分局",
    "基地",
    "园区",
    "新区",
    "社区",
    "组",
    "指挥部",
    "协会",
    "学会",
    "联合会",
    "小学",
    "中学",
    "高中",
    "村",
    "公安",
];
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
        && ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether a name is that of nobody in particular.
pub fn is_nobody(name: &str) -> bool {
    const BEGIN: [&str; 11] =
        ["各", "全体", "沿线", "有关", "相关", "所有", "其他", "其它", "全市", "全区", "全县"];
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
    const WHOLE: [&str; 6] = ["市直机关", "区直机关", "县直机关", "乡镇", "街道", "部门"];
    // 财政部门, 施工单位: a kind of unit.
    const KINDS: [&str; 2] = ["部门", "单位"];
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

/// Surnames of one sign, the most frequent ones.
const SURNAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢扶";
const DOUBLE: [&str; 8] = ["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "公孙", "令狐"];
/// What stands behind a person's name.
const TITLES: [&str; 22] = [
    "局长",
    "主任",
    "书记",
    "科长",
    "处长",
    "市长",
    "区长",
    "县长",
    "部长",
    "同志",
    "先生",
    "女士",
    "院长",
    "校长",
    "经理",
    "董事长",
    "副",
    "秘书长",
    "所长",
    "站长",
    "支队长",
    "主席",
];

/// A text without the telephones in it.
pub fn without_telephones(text: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit() || c == '-';
    let words = text.split(|c: char| !is_digit(c)).filter(|run| run.len() >= 7);
    let text = words.fold(text.to_owned(), |text, run| text.replace(run, ""));
    let text = text.replace("（）", "").replace("()", "");
    text.trim_matches(|c: char| c.is_whitespace() || "、，,；;/：:".contains(c)).to_owned()
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

/// Whether a person leads a government, and answers for no unit of it: 副市长.
pub fn is_leader(person: &str) -> bool {
    ["市长", "省长", "区长", "县长", "州长", "秘书长"].iter().any(|title| person.contains(title))
}

/// Whether a text is a person's name: a surname and one or two signs more, or 张某, or with a title.
pub fn is_person(text: &str) -> bool {
    let text: String = text.split_whitespace().collect();
    if !text.chars().all(|c| c.is_alphabetic() && !c.is_ascii()) {
        return false;
    }
    let titled = TITLES.iter().find_map(|title| text.strip_prefix(title));
    let titled =
        titled.map(|rest| TITLES.iter().find_map(|more| rest.strip_prefix(more)).unwrap_or(rest));
    if titled.is_some_and(is_person) {
        return true;
    }
    let mut stem = text.as_str();
    while let Some(shorter) = TITLES.iter().find_map(|title| stem.strip_suffix(title)) {
        if shorter.is_empty() {
            return false;
        }
        stem = shorter;
    }
    let is_titled = stem.len() < text.len();
    let length = stem.chars().count();
    let surname = stem.chars().next().is_some_and(|c| SURNAMES.contains(c));
    let double = DOUBLE.iter().any(|name| stem.starts_with(name));
    if stem.contains('某') {
        return surname && length <= 4;
    }
    let is_name = (surname && (2..=3).contains(&length)) || (double && (3..=4).contains(&length));
    if is_titled {
        return is_name || (surname && length == 1);
    }
    // 高新区, 南关镇, 安宁区: a place may begin as a surname does.
    is_name && !ENDINGS.iter().any(|ending| stem.ends_with(ending))
}
