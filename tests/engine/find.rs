//! What is found while it is being typed.

use super::city;
use super::clerk::{Clerk, GOV};
use banjie::domain::matter::MatterId;
use banjie::domain::registry::Unit;
use banjie::domain::standing::Light;
use banjie::domain::{Body, Date, Stream};
use banjie::engine::query::find::{Find, Hits};
use banjie::present::draft::ActKind;
use banjie::present::find::Part;

const UNITS: [&str; 3] = ["市住房和城乡建设局", "市教育局", "市金融办"];

fn find(clerk: &Clerk, text: &str) -> Hits {
    let among = vec!["登记事项".into(), "导出".into(), "台账".into()];
    clerk.asks(Find { text: text.to_owned(), most: 8, among })
}

fn matters(clerk: &Clerk, text: &str) -> Vec<MatterId> {
    find(clerk, text).matters.into_iter().map(|(hit, _)| hit.of).collect()
}

/// The demonstration, opened by its supervising office.
fn demonstration() -> Clerk {
    let file = std::fs::read("src/web/demo.ledger.json").unwrap();
    let clerk = Clerk::opening(&file, Some((GOV, "王敏")), 1);
    clerk.wakes("2026-11-23");
    clerk
}

#[test]
fn of_the_demonstration_each_matter_is_found_by_its_title_and_what_is_found_holds_what_was_sought()
{
    let clerk = demonstration();
    let rows = clerk.list();
    assert!(rows.len() > 20);
    for row in &rows {
        let hits = find(&clerk, &row.title);
        let (hit, light) = &hits.matters[0];
        assert_eq!((&*hit.name.text, *light), (&*row.title, row.light));
        assert_eq!(
            hit.name.marks.iter().map(|(_, count)| count).sum::<usize>(),
            row.title.chars().filter(|c| !c.is_whitespace()).count()
        );
    }
    let hits = find(&clerk, "兰州");
    for (hit, _) in &hits.matters {
        let texts = std::iter::once(&hit.name).chain(hit.by.iter().map(|(_, marked)| marked));
        let marked = texts.flat_map(|marked| {
            let chars: Vec<char> = marked.text.chars().collect();
            marked
                .marks
                .iter()
                .map(move |(at, count)| chars[*at..at + count].iter().collect::<String>())
                .collect::<Vec<_>>()
        });
        assert!(marked.into_iter().any(|word| word == "兰州"), "{hit:?}");
    }
}

#[test]
fn a_matter_is_found_by_initials_by_its_numbers_and_by_its_persons() {
    let clerk = Clerk::supervising(&UNITS);
    let south = clerk.registers("推进南滨河路慢行系统贯通工程", "2026-12-20", &[UNITS[0]]);
    let ai = clerk.registers("ＡＩ算力中心建设", "2026-12-20", &[UNITS[1]]);
    assert_eq!(matters(&clerk, "nbhl"), [south]);
    assert_eq!(matters(&clerk, "ai"), [ai]);
    assert_eq!(matters(&clerk, "工程 南滨河"), [south]);
    assert!(matters(&clerk, "工程 算力").is_empty());
    let change = [
        ("title", "ＡＩ算力中心建设"),
        ("category", "4"),
        ("document", "兰政办发〔2018〕258号"),
        ("number", "2026-017"),
        ("officer", "李文"),
    ];
    clerk.records(ai, ActKind::Amend, UNITS[1], &change).unwrap();
    let hits = find(&clerk, "[2018]258");
    let (hit, _) = &hits.matters[0];
    assert_eq!((hit.of, hit.name.marks.len()), (ai, 0));
    assert_eq!(hit.by[0].0, Part::Document);
    assert_eq!(hit.by[0].1.marks, [(4, 9)]);
    assert_eq!(matters(&clerk, "2026-017"), [ai]);
    assert_eq!(find(&clerk, "lw").matters[0].0.by[0].0, Part::Officer);
    assert!(matters(&clerk, "").is_empty());
}

#[test]
fn what_is_found_follows_each_act() {
    let clerk = Clerk::supervising(&UNITS);
    let matter = clerk.registers("背街小巷整治", "2026-12-20", &[UNITS[0]]);
    assert_eq!(matters(&clerk, "背街"), [matter]);
    clerk
        .records(matter, ActKind::Amend, UNITS[0], &[("title", "老旧小区改造"), ("category", "4")])
        .unwrap();
    assert!(matters(&clerk, "背街").is_empty());
    assert_eq!(matters(&clerk, "ljxq"), [matter]);
    let next = clerk.registers("老旧管网更新", "2026-11-20", &[UNITS[0]]);
    // The same to whoever begins to seek now.
    let found = find(&clerk, "老旧");
    assert_eq!(found, find(&clerk.tab(), "老旧"));
    assert_eq!(found.of_matters, 2);
    clerk.withdraws(next, clerk.matter(next).record[0].record.act.id);
    assert_eq!(matters(&clerk, "老旧"), [matter]);
}

#[test]
fn a_unit_is_found_by_each_name_that_it_has_or_had_and_says_in_how_many_matters_it_is() {
    let clerk = Clerk::supervising(&UNITS);
    clerk.registers("住宅加装电梯", "2026-12-20", &[UNITS[0]]);
    let unit = clerk.unit(UNITS[0]);
    assert_eq!(find(&clerk, "szfhcxjsj").units[0].0.of, unit);
    let renamed = Unit {
        name: "市住建委".into(),
        short: Some("住建".into()),
        ..clerk.book().units[&unit].clone()
    };
    clerk.records_body(Stream::Registry, Body::Unit(renamed)).unwrap();
    for (typed, part) in [("市住建委", None), ("zj", None), ("住房和城乡", Some(Part::Former))]
    {
        let hits = find(&clerk, typed);
        let (hit, count) = &hits.units[0];
        assert_eq!((&hit.of, &*hit.name.text, *count), (&unit, "市住建委", 1));
        assert_eq!(
            hit.by.first().map(|(part, _)| *part).filter(|_| hit.name.marks.is_empty()),
            part,
            "{typed}"
        );
    }
}

#[test]
fn names_that_are_handed_in_are_sought_too() {
    let clerk = Clerk::supervising(&UNITS);
    let names =
        |text: &str| find(&clerk, text).others.into_iter().map(|hit| hit.of).collect::<Vec<_>>();
    assert_eq!(names("djsx"), [0]);
    assert_eq!(names("导"), [1]);
    assert!(names("市教育局").is_empty());
}

#[test]
fn of_ten_thousand_matters_the_worst_and_best_fitting_are_named_and_all_are_counted() {
    let until: Date = city::UNTIL.parse().unwrap();
    let file =
        city::ledger(10_000, city::SEED, until).unwrap().export(&city::exported(until).unwrap());
    let clerk = Clerk::opening(file.as_bytes(), Some((GOV, "王敏")), 7);
    clerk.wakes(city::UNTIL);
    let rows = clerk.list();
    let word: String = rows[0].title.chars().take(2).collect();
    let hits = find(&clerk, &word);
    let holds = rows.iter().filter(|row| row.title.contains(&word)).count();
    assert!(holds > 8 && hits.of_matters >= holds, "{} of {holds}", hits.of_matters);
    assert_eq!(hits.matters.len(), 8);
    let lights: Vec<Light> = hits.matters.iter().map(|(_, light)| *light).collect();
    assert!(lights.is_sorted_by(|a, b| a >= b), "{lights:?}");
}
