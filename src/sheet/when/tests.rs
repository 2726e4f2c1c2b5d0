use super::*;

fn by(cell: &Cell, year: Option<i32>, epoch: Epoch) -> String {
    match when(cell, Said { year, days: None }, epoch) {
        When::By(Term::Date(date)) => date.to_string(),
        When::By(Term::Days { days, kind }) => format!("{days} {kind:?}"),
        other => format!("{other:?}"),
    }
}

fn read(text: &str) -> String {
    by(&Cell::text(text), Some(2018), Epoch::None)
}

#[test]
fn dates_as_people_write_them() {
    for (written, meant) in [
        ("2018年10月10日", "2018-10-10"),
        ("2018年10月10日前", "2018-10-10"),
        ("2018.10.10", "2018-10-10"),
        ("2018-10-10", "2018-10-10"),
        ("2018/5/30", "2018-05-30"),
        ("２０１８年１０月１０日", "2018-10-10"),
        ("10月底前", "2018-10-31"),
        ("2020年2月底前", "2020-02-29"),
        ("12月", "2018-12-31"),
        ("2012年底前", "2012-12-31"),
        ("年底前", "2018-12-31"),
        ("5月10日前", "2018-05-10"),
        (" 3月 10日 之前 ", "2018-03-10"),
        ("10月底前完成", "2018-10-31"),
        ("2018年9月20日办结", "2018-09-20"),
        ("2018-10-10 00:00:00", "2018-10-10"),
        ("2018-10-10T08:30:00+08:00", "2018-10-10"),
        ("2018 1 2", "2018-01-02"),
        ("2018上半年", "2018-06-30"),
        ("2018年6月30日前完成并验收", "2018-06-30"),
        ("20181010", "2018-10-10"),
        ("2018年10月", "2018-10-31"),
        ("12月31日", "2018-12-31"),
        ("10.10", "2018-10-10"),
        ("第三季度", "2018-09-30"),
        ("三季度末前", "2018-09-30"),
        ("10月中旬", "2018-10-20"),
        ("2月下旬", "2018-02-28"),
        ("下半年", "2018-12-31"),
        ("明年3月底", "2019-03-31"),
        ("今年年底前", "2018-12-31"),
        ("1-6月", "2018-06-30"),
        ("务必于2018年6月底前完成", "2018-06-30"),
        ("2018年6月30日（星期六）下班前", "2018-06-30"),
        ("2018年6月30日17时30分前", "2018-06-30"),
        ("2018年6月底前，全面完成整改任务", "2018-06-30"),
        ("2018年12月31日止", "2018-12-31"),
        ("2018年内完成", "2018-12-31"),
        ("二〇一八年十二月底", "2018-12-31"),
        ("5个工作日", "5 Working"),
        ("收到之日起30个自然日内办结", "30 Natural"),
        ("接到交办单后10个工作日内", "10 Working"),
        ("", "Blank"),
    ] {
        assert_eq!(read(written), meant, "{written}");
    }
}

#[test]
fn what_could_mean_two_things_is_asked() {
    for (written, why) in [
        ("每年", Why::Recurring),
        ("每月5日前", Why::Recurring),
        ("长期", Why::Ongoing),
        ("持续推进", Why::Ongoing),
        ("2018年12月底前并长期坚持", Why::More),
        ("2018年6月底前后", Why::More),
        ("2018年6月30日0时前", Why::More),
        ("2018年6月30日起", Why::More),
        ("2018年6月底前开工", Why::More),
        ("2018年6月底前完成一半", Why::More),
        ("2018-06-29T16:00:00Z", Why::Several),
        ("5年内", Why::Relative),
        ("3个月内", Why::Relative),
        ("自印发之日起30个工作日内", Why::Relative),
        ("收到省厅意见后5个工作日内", Why::Relative),
        ("30日内", Why::DayKind),
        ("15天", Why::DayKind),
        ("2012年10月底前；2012年底前", Why::Several),
        ("10月至12月", Why::Several),
        ("2018年6月、9月", Why::Several),
        ("12月前", Why::Before),
        ("2018年前", Why::Before),
        ("二季度前", Why::Before),
        ("2018年2月30日", Why::NoSuchDay),
        ("13月底前", Why::NoSuchDay),
        ("2018年6月30日（星期五）", Why::NoSuchDay),
        ("2018.6.3O", Why::More),
        ("2018年6月底前初步完成", Why::More),
        ("20181310", Why::NoSuchDay),
        ("09年5月1日", Why::ShortYear),
        ("18.6.30", Why::ShortYear),
        ("1018年6月", Why::NoYearOfAList),
        ("2118-06-30", Why::NoYearOfAList),
        ("尽快", Why::Unknown),
        ("力争2018年6月", Why::Unknown),
        ("2018年春节前", Why::Unknown),
        ("06/30/2018", Why::Unknown),
        ("5日", Why::Unknown),
        ("7", Why::Unknown),
        ("43281", Why::Unknown),
    ] {
        assert_eq!(read(written), format!("Unclear({why:?})"), "{written}");
    }
    assert_eq!(by(&Cell::text("10月底前"), None, Epoch::None), "Unclear(NoYear)");
}

#[test]
fn a_receipt_is_on_a_day() {
    for (written, is_day) in
        [("2018年6月", false), ("2018年6月底", false), ("2018.6.30", true), ("20180630", true)]
    {
        let read = day(&Cell::text(written), Said::default(), Epoch::None);
        assert_eq!(matches!(read, When::By(_)), is_day, "{written}");
        assert!(matches!(when(&Cell::text(written), Said::default(), Epoch::None), When::By(_)));
    }
    assert!(matches!(day(&Cell::Number(43281), Said::default(), Epoch::Y1900), When::By(_)));
}

#[test]
fn a_person_says_which_days_are_counted() {
    let said = Said { year: None, days: Some(DayKind::Natural) };
    let term = Term::Days { days: 15, kind: DayKind::Natural };
    assert_eq!(when(&Cell::text("15天"), said, Epoch::None), When::By(term));
}

#[test]
fn a_bare_number_is_a_day_by_the_epoch_of_its_workbook() {
    for (number, epoch, meant) in [
        (39943, Epoch::Y1900, "2009-05-10"),
        (38481, Epoch::Y1904, "2009-05-10"),
        (39943, Epoch::None, "Unclear(Unknown)"),
        (3, Epoch::Y1900, "Unclear(Unknown)"),
        (80_000, Epoch::Y1900, "Unclear(Unknown)"),
        (20_260_630, Epoch::Y1900, "2026-06-30"),
        (202_606, Epoch::Y1900, "2026-06-30"),
    ] {
        assert_eq!(by(&Cell::Number(number), None, epoch), meant, "{number}");
    }
}

#[test]
fn a_number_with_decimals_may_have_lost_a_zero() {
    for (number, meant) in [
        ("2026.6", "2026-06-30"),
        ("2026.12", "2026-12-31"),
        ("2026.1", "Unclear(LostZero)"),
        ("6.3", "Unclear(LostZero)"),
        ("6.15", "Unclear(NoYear)"),
    ] {
        assert_eq!(by(&Cell::Decimal(number.to_owned()), None, Epoch::Y1900), meant, "{number}");
    }
}

#[test]
fn a_title_offers_its_year() {
    assert_eq!(year_in("鄂州市创建国家园林城市工作任务分解表（2009年）"), Some(2009));
    assert_eq!(year_in("任务分解表"), None);
    assert_eq!(year_in("“十三五”5年规划"), None);
}
