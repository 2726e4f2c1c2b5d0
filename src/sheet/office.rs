//! The names by which one office may be called: with its place and without, a place for its government, and in
//! short.

use super::units::name::bare_place;

/// Signs with which a place ends.
const PLACES: &str = "市区县省州";
/// Signs of a number in words.
const NUMERALS: &str = "〇零一二三四五六七八九十百千";
/// Bodies that are called by one sign.
const BODIES: [(&str, &str); 2] = [("委员会", "委"), ("办公室", "办")];

/// The names by which an office may be called besides its full one: without its place, 市交通运输局, and a
/// place without its government, 城关区政府.
pub(super) fn short_names(name: &str) -> Vec<String> {
    let mut short = Vec::new();
    let signs: Vec<char> = name.chars().take(4).filter(|c| PLACES.contains(*c)).collect();
    for sign in signs {
        let Some((prefix, rest)) = name.split_once(sign) else { continue };
        if prefix.chars().count() <= 3 && rest.chars().count() >= 3 {
            short.push(rest.to_owned());
        }
    }
    for government in ["人民政府", "政府"] {
        if let Some(place) = name.strip_suffix(government).filter(|place| bare_place(place)) {
            short.push(place.to_owned());
        }
    }
    short
}

/// Whether two names may be one office's, written in full and in short.
pub(super) fn is_same_office(one: &str, other: &str) -> bool {
    let is_short = |full: &str, short: &str| short_names(full).iter().any(|name| name == short);
    one != other && (is_short(one, other) || is_short(other, one))
}

/// Whether one of two names abbreviates the other, as 市住建局 does 市住房和城乡建设局: of the same place, with the
/// same first and last sign, with no sign that the other has not, in its order, and with the same numbers.
pub(super) fn is_abbreviated(one: &str, other: &str) -> bool {
    if one == other {
        return false;
    }
    let (one, other) = (Parts::of(one), Parts::of(other));
    let is_of_place = one.place.ends_with(other.place) || other.place.ends_with(one.place);
    let (full, short) = if one.own.len() > other.own.len() { (one, other) } else { (other, one) };
    let mut signs = full.own.iter();
    is_of_place
        && full.has_numbers_of(&short)
        && full.ends() == short.ends()
        && short.own.len() >= 3
        && short.own.iter().all(|sign| signs.any(|other| other == sign))
}

/// Whether two names of a list may be one office's: one is the other in short, or calls its government otherwise.
pub(super) fn may_be_one(one: &str, other: &str) -> bool {
    one != other
        && (is_same_office(one, other)
            || is_abbreviated(one, other)
            || governed(one) == governed(other))
}

/// A name with its government in short.
pub(super) fn governed(name: &str) -> String {
    name.replace("人民政府", "政府")
}

/// What names that abbreviate each other share: the first and the last sign without the place, and the digits.
pub(super) type Abbreviation = (Option<(char, char)>, String);

/// What a name shares with those that abbreviate it.
pub(super) fn abbreviation(name: &str) -> Abbreviation {
    let parts = Parts::of(name);
    (parts.ends(), parts.digits())
}

/// A name's place, and the rest of it.
struct Parts<'n> {
    place: &'n str,
    own: Vec<char>,
}

impl<'n> Parts<'n> {
    fn of(name: &'n str) -> Self {
        let mut cut = 0;
        let mut before = None;
        for (at, sign) in name.char_indices().take(4) {
            let end = at + sign.len_utf8();
            let rest = name.get(end..).unwrap_or_default();
            // 市场监管局 and 城市管理局 name no place.
            let is_word = before == Some('城') || rest.starts_with(['场', '政', '容', '域']);
            if PLACES.contains(sign) && !is_word && rest.chars().count() >= 3 {
                cut = end;
            }
            before = Some(sign);
        }
        let (place, own) = name.split_at(cut);
        let body = BODIES.iter().find_map(|(full, short)| {
            Some(own.strip_suffix(full)?.chars().chain(short.chars()).collect())
        });
        Self { place, own: body.unwrap_or_else(|| own.chars().collect()) }
    }

    /// 市第一中学 is not short for 市第十一中学, nor 第9局 for 第99局.
    fn has_numbers_of(&self, short: &Self) -> bool {
        let (full, brief) = (self.ordinal(), short.ordinal());
        self.digits() == short.digits() && (full.is_none() || brief.is_none() || full == brief)
    }

    fn digits(&self) -> String {
        self.own.iter().filter(|sign| sign.is_ascii_digit()).collect()
    }

    /// The number that stands after 第.
    fn ordinal(&self) -> Option<String> {
        let after = self.own.iter().skip_while(|sign| **sign != '第').skip(1);
        let number: String = after.take_while(|sign| NUMERALS.contains(**sign)).collect();
        (!number.is_empty()).then_some(number)
    }

    fn ends(&self) -> Option<(char, char)> {
        Some((*self.own.first()?, *self.own.last()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_left_out() {
        for (full, short) in [
            ("市交通运输局", "交通运输局"),
            ("兰州市交通运输局", "市交通运输局"),
            ("城关区人民政府", "城关区"),
        ] {
            assert!(is_same_office(full, short) && is_same_office(short, full), "{full} {short}");
        }
        assert!(!is_same_office("市教育局", "市教育局"));
        assert!(!is_same_office("市教育局", "城关区教育局"));
    }

    #[test]
    fn names_of_a_list_may_be_one_offices() {
        for (one, other) in [
            ("市住建局", "市住房和城乡建设局"),
            ("城关区政府", "城关区人民政府"),
            ("城关区", "城关区人民政府"),
            ("兰州市教育局", "市教育局"),
        ] {
            assert!(may_be_one(one, other) && may_be_one(other, one), "{one} {other}");
        }
        assert!(!may_be_one("城关区政府", "七里河区人民政府"));
    }

    #[test]
    fn a_name_is_shortened() {
        for (full, short) in [
            ("市住房和城乡建设局", "市住建局"),
            ("兰州市住房和城乡建设局", "住建局"),
            ("市发展和改革委员会", "市发改委"),
            ("市发展和改革委员会", "市发展改革委"),
            ("市卫生健康委员会", "市卫生健康委"),
            ("市市场监督管理局", "市市场监管局"),
            ("市城市管理委员会", "市城管委"),
            ("市人力资源和社会保障局", "兰州市人社局"),
            ("市第一人民医院", "市第一医院"),
        ] {
            assert!(is_abbreviated(full, short) && is_abbreviated(short, full), "{full} {short}");
            assert_eq!(abbreviation(full), abbreviation(short));
        }
        for (one, other) in [
            ("城关区住房和城乡建设局", "市住建局"),
            ("市水务局", "市水利局"),
            ("市财政局", "市财政局"),
            ("市教育局", "市体育局"),
            ("市第十一中学", "市第一中学"),
            ("第99派出所", "第9派出所"),
        ] {
            assert!(!is_abbreviated(one, other), "{one} {other}");
        }
    }
}
