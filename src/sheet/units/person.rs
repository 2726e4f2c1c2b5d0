//! What a person's name is by itself.

use super::words::UNIT_ENDINGS;

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

/// Fields of work that are written as a surname and one sign more: of 教育、卫健等部门 none is a person.
const FIELDS: [&str; 14] = [
    "卫健", "卫生", "司法", "商务", "安监", "应急", "经信", "经贸", "金融", "房管", "林业", "农业",
    "时政", "党建",
];

/// A text without the telephones in it.
pub fn without_telephones(text: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit() || c == '-';
    let words = text.split(|c: char| !is_digit(c)).filter(|run| run.len() >= 7);
    let text = words.fold(text.to_owned(), |text, run| text.replace(run, ""));
    let text = text.replace("（）", "").replace("()", "");
    text.trim_matches(|c: char| c.is_whitespace() || "、，,；;/：:".contains(c)).to_owned()
}

/// Whether a person leads a government, and answers for no unit of it: 副市长.
pub fn is_leader(person: &str) -> bool {
    ["市长", "省长", "区长", "县长", "州长", "秘书长"].iter().any(|title| person.contains(title))
}

/// Whether a text is a person's name: a surname and one or two signs more, or 张某, or with a title.
pub fn is_person(text: &str) -> bool {
    let text: String = text.split_whitespace().collect();
    if !text.chars().all(|c| c.is_alphabetic() && !c.is_ascii()) || FIELDS.contains(&text.as_str())
    {
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
    is_name && !UNIT_ENDINGS.iter().any(|ending| stem.ends_with(ending))
}
