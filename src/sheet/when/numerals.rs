//! Chinese numerals as Arabic ones, where they count time.

/// What numerals stand before when they count time: of 第一批 and 五一 they are left.
const COUNTED: [&str; 11] = ["年", "月", "日", "号", "季度", "个", "天", "周", "时", "点", "旬"];

/// The text with Arabic numerals before the words of time.
pub(super) fn arabic(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = rest.find(|c| digit(c).is_none() && ten(c).is_none()).unwrap_or(rest.len());
        let (run, after) = rest.split_at(length);
        // 六月三十: the day may lack its 日.
        let counted = COUNTED.iter().any(|word| after.starts_with(word))
            || (after.is_empty() && out.ends_with('月'));
        match value(run).filter(|_| counted && !run.is_empty()) {
            Some(number) => {
                out.push_str(&number);
                rest = after;
            }
            None if run.is_empty() => {
                out.push(c);
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
            }
            None => {
                out.push_str(run);
                rest = after;
            }
        }
    }
    out
}

const fn digit(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' | '○' | 'Ｏ' | '0' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

const fn ten(c: char) -> Option<u32> {
    match c {
        '十' => Some(1),
        '廿' => Some(2),
        '卅' => Some(3),
        _ => None,
    }
}

/// 二〇二六 digit by digit, 三十一 by its tens.
fn value(run: &str) -> Option<String> {
    if run.chars().all(|c| digit(c).is_some()) {
        let digits = run.chars().filter_map(digit).filter_map(|n| char::from_digit(n, 10));
        return Some(digits.collect());
    }
    let at = run.find(|c| ten(c).is_some())?;
    let (before, rest) = run.split_at(at);
    let tens = ten(rest.chars().next()?)?;
    let after = rest.chars().nth(1);
    if rest.chars().count() > 2 {
        return None;
    }
    let tens = match before.chars().count() {
        0 => tens,
        1 => tens * digit(before.chars().next()?)?,
        _ => return None,
    };
    let ones = match after {
        None => 0,
        Some(c) => digit(c)?,
    };
    Some((tens * 10 + ones).to_string())
}

#[cfg(test)]
mod tests {
    use super::arabic;

    #[test]
    fn numerals_that_count_time_are_arabic_and_others_are_left() {
        for (written, read) in [
            ("二〇二六年六月三十日", "2026年6月30日"),
            ("二0二六年", "2026年"),
            ("2026年10月05日", "2026年10月05日"),
            ("十月底", "10月底"),
            ("廿一日", "21日"),
            ("第二季度", "第2季度"),
            ("十五个工作日", "15个工作日"),
            ("六月三十", "6月30"),
            ("“五一”前", "“五一”前"),
            ("第一批", "第一批"),
            ("十四五末", "十四五末"),
        ] {
            assert_eq!(arabic(written), read);
        }
    }
}
