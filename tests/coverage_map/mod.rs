//! `docs/coverage.md`, written from the coverage table, the golden cases that it names, and what the
//! rules' files say of themselves in their first lines.

use crate::tree::{files, root};
use banjie::domain::Article;
use banjie::rules::articles;
use banjie::rules::coverage::{Carrier, Coverage, rows};
use std::fmt::{Debug, Write as _};
use std::fs;

const HEAD: &str = "\
# Articles, rules and cases

Each article of the three measures, what carries it, where that is decided, and golden cases that show it. The words in
code type are those of [rules.md](rules.md); `RULES` is its section, the files are in `src/rules`, and the cases are in
`tests/cases`. Where nothing is computed, the line says what is recorded, what people judge, or why no record can show it.

`tests/coverage.rs` holds this page equal to the table in `src/rules/coverage/table`, to the files and to the cases.
`BANJIE_WRITE=1 cargo test --test coverage` writes it anew.
";

/// A file of rules, by the lines at its top.
struct Family {
    name: String,
    head: String,
}

impl Family {
    /// Whether its head names the article, as `M1-10`, or the item of it; of the ledger's own
    /// sections the section, as `RULES §8`.
    fn names(&self, article: Article) -> bool {
        let name = match article.measure {
            0 => format!("RULES §{}", article.article),
            _ => Article { item: 0, ..article }.to_string(),
        };
        self.head.match_indices(&name).any(|(at, _)| {
            let rest = &self.head[at + name.len()..];
            match rest.strip_prefix('(') {
                Some(rest) if article.item > 0 => rest.starts_with(&article.item.to_string()),
                _ => !rest.starts_with(|c: char| c.is_ascii_digit()),
            }
        })
    }

    fn link(&self) -> String {
        format!("[{0}](../src/rules/{0})", self.name)
    }

    /// The sections that it carries out, such as those of “(RULES §1, §2)”.
    fn sections(&self) -> Option<&str> {
        self.head.split("(RULES ").nth(1)?.split(')').next()
    }
}

/// The files that decide something, in order.
fn families() -> Vec<Family> {
    let folder = root().join("src/rules");
    let paths = files(&folder, &[".rs"]).into_iter().filter(|path| path.parent() == Some(&folder));
    paths
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().take_while(|line| line.starts_with("//!"));
            Family {
                name: path.file_name().unwrap().to_string_lossy().into_owned(),
                head: lines.collect::<Vec<_>>().join(" "),
            }
        })
        .collect()
}

/// `OtherBreach` as `other breach`.
fn words(key: &impl Debug) -> String {
    let mut words = String::new();
    for c in format!("{key:?}").chars() {
        if c.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(c.to_ascii_lowercase());
    }
    words
}

/// What carries a row, each sort once: `finding: a, b; status: c`.
fn carried(row: &Coverage) -> String {
    let mut sorts: Vec<(&str, Vec<String>)> = Vec::new();
    for by in row.by {
        let (sort, name) = match by {
            Carrier::Rule(rule) => ("finding:", format!("`{}`", rule.name())),
            Carrier::Duty(duty) => ("obligation:", format!("`{}`", duty.name())),
            Carrier::Status(status) => ("status:", format!("`{}`", status.name())),
            Carrier::Light(light) => ("light:", format!("`{}`", light.name())),
            Carrier::Figures => ("figures:", "of a period".to_owned()),
            Carrier::Record(record) => ("recorded:", words(record)),
            Carrier::Page(page) => ("page:", words(page)),
            Carrier::Judgement(judgement) => ("people judge:", words(judgement)),
            Carrier::People(people) => ("no record:", words(people)),
        };
        match sorts.iter_mut().find(|(known, _)| *known == sort) {
            Some((_, names)) => names.push(name),
            None => sorts.push((sort, vec![name])),
        }
    }
    let sorts = sorts.iter().map(|(sort, names)| format!("{sort} {}", names.join(", ")));
    sorts.collect::<Vec<_>>().join("; ")
}

fn line(row: &Coverage, families: &[Family]) -> String {
    let families: Vec<&Family> = families.iter().filter(|f| f.names(row.article)).collect();
    let mut sections: Vec<&str> =
        families.iter().filter_map(|f| f.sections()).flat_map(|all| all.split(", ")).collect();
    sections.sort_by_key(|section| section.trim_start_matches('§').parse::<u8>().unwrap());
    sections.dedup();
    let sections = sections.iter().map(|section| format!("RULES {section}"));
    let files: Vec<String> = families.iter().map(|family| family.link()).collect();
    let cases = row.cases.iter().map(|case| format!("[{case}](../tests/cases/{case}.json)"));
    format!(
        "| {} | {} | {} | {} | {} |\n",
        row.article,
        carried(row),
        sections.collect::<Vec<_>>().join(", "),
        files.join(", "),
        cases.collect::<Vec<_>>().join(", ")
    )
}

/// The page as it should be.
pub fn page() -> String {
    let families = families();
    let mut page = HEAD.to_owned();
    let measures = articles::measures().iter().map(|measure| (measure.number, measure.title));
    for (number, title) in measures.chain([(0, "The ledger's own sections")]) {
        let mark = if number == 0 { String::new() } else { format!("M{number} ") };
        write!(page, "\n## {mark}{title}\n\n").unwrap();
        page.push_str(
            "| article | carried by | | decided in | shown by |\n|---|---|---|---|---|\n",
        );
        for row in rows().filter(|row| row.article.measure == number) {
            page.push_str(&line(row, &families));
        }
    }
    page
}
