//! What the documents and the code refer to is there: sections in `docs`, articles in the measures, files in
//! the repository, and the policy that servers are told to send.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod tree;

use banjie::domain::{Article, Kind, StreamKind};
use banjie::rules::coverage;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tree::{files, root};

/// The two documents with numbered sections, by the word that cites them.
const CITED: [(&str, &str); 2] = [("RULES", "docs/rules.md"), ("FORMAT", "docs/format.md")];

/// The number with which a text begins.
fn number(text: &str) -> Option<u8> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

/// The numbers of a document's sections: `## 4. Reports`.
fn sections(document: &str) -> BTreeSet<u8> {
    let text = fs::read_to_string(root().join(document)).unwrap();
    text.lines().filter_map(|line| number(line.strip_prefix("## ")?)).collect()
}

/// Every text that may cite, with its place in the repository.
fn texts() -> Vec<(PathBuf, String)> {
    let folders = ["src", "tests", "examples", "docs", "style", ".ci", ".github"];
    let endings = [".rs", ".md", ".mjs", ".js", ".css", ".sh", ".yml"];
    let top = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];
    let paths = folders.iter().flat_map(|folder| files(&root().join(folder), &endings));
    paths
        .chain(top.iter().map(|name| root().join(name)))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.strip_prefix(root()).unwrap().to_owned(), text)
        })
        .collect()
}

/// The word before a `§`: that of a document, or of one cited just before (`RULES §1, §12`).
fn document_before(text: &str) -> Option<&'static str> {
    let mut before = text.trim_end_matches([' ', '\n', '/', '!']);
    while let Some(rest) = before.strip_suffix(',') {
        let rest = rest.trim_end_matches(|c: char| c.is_ascii_digit());
        before = rest.strip_suffix('§')?.trim_end();
    }
    CITED.iter().find(|(word, _)| before.ends_with(word)).map(|(word, _)| *word)
}

#[test]
fn every_section_that_is_cited_stands_in_the_documents() {
    for (word, document) in CITED {
        let known = sections(document);
        assert!(known.len() >= 7, "{document}: {known:?}");
        for (path, text) in texts() {
            let own = CITED.iter().find(|(_, document)| path == Path::new(document));
            for (at, _) in text.match_indices('§') {
                let Some(section) = number(&text[at + '§'.len_utf8()..]) else { continue };
                let line = text[..at].lines().count();
                let cited = document_before(&text[..at]).or(own.map(|(word, _)| *word));
                let cited = cited
                    .unwrap_or_else(|| panic!("{}:{line}: write `RULES §1, §12`", path.display()));
                assert!(
                    cited != word || known.contains(&section),
                    "{}:{line}: {word} §{section}",
                    path.display()
                );
            }
        }
    }
}

/// `M1-10(4)`, or the rules' own `RULES-8`, where a text has one at this place.
fn article(text: &str) -> Option<Article> {
    let (measure, rest) = match text.strip_prefix("RULES-") {
        Some(rest) => (0, rest),
        None => (number(text.strip_prefix('M')?)?, text.strip_prefix('M')?.split_once('-')?.1),
    };
    let article = number(rest)?;
    let item = rest.strip_prefix(&article.to_string())?.strip_prefix('(').and_then(number);
    Some(Article { measure, article, item: item.unwrap_or_default() })
}

#[test]
fn every_article_that_is_cited_stands_in_the_measures() {
    let mut cited = 0;
    for (path, text) in texts() {
        let places = ["M1-", "M2-", "M3-", "RULES-"];
        for (at, _) in places.iter().flat_map(|place| text.match_indices(place)) {
            let Some(article) = article(&text[at..]) else { continue };
            assert!(coverage::of(article).is_some(), "{}: {article}", path.display());
            cited += 1;
        }
    }
    assert!(cited > 200, "only {cited} articles are cited");
}

/// The names in a document that stand for files: those in back quotes that end as files do, and the
/// targets of links.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.split('`').skip(1).step_by(2).filter(|name| {
        let ending = [".rs", ".md", ".mjs", ".js", ".css", ".sh", ".toml"];
        ending.iter().any(|ending| name.ends_with(ending))
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-./".contains(c))
    });
    let linked = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    quoted.chain(linked.filter(|name| !name.is_empty() && !name.contains("://")))
}

#[test]
fn every_file_that_a_document_names_is_there() {
    let ignored = ["target", "node_modules", ".git", "dist"];
    let mut all = Vec::new();
    for entry in fs::read_dir(root()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_file() {
            all.push(path);
        } else if !ignored.contains(&name.as_str()) {
            all.extend(files(&path, &[""]));
        }
    }
    for (path, text) in texts() {
        if path.extension().is_none_or(|ending| ending != "md") {
            continue;
        }
        for name in named(&text) {
            // A path may be given from the top of the repository, or from the folder that the text is about.
            let end = name.trim_start_matches("../").trim_end_matches('/');
            let there = root().join(end).exists() || all.iter().any(|path| path.ends_with(end));
            assert!(there, "{}: `{name}`", path.display());
        }
    }
}

#[test]
fn servers_are_told_to_send_the_page_s_own_policy() {
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    let policy = page.split("content=\"default-src").nth(1).unwrap().split('"').next().unwrap();
    let sent = format!("\"default-src{policy}; frame-ancestors 'none'\"");
    let install = fs::read_to_string(root().join("docs/install.md")).unwrap();
    assert_eq!(install.matches("\"default-src").count(), 3, "nginx, Apache, IIS");
    assert_eq!(install.matches(&sent).count(), 3, "each sends {sent}");
}

#[test]
fn every_name_in_the_glossary_stands_in_the_code() {
    let glossary = fs::read_to_string(root().join("docs/glossary.md")).unwrap();
    let code: Vec<String> = files(&root().join("src"), &[".rs"])
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let known: BTreeSet<&str> = code.iter().flat_map(|text| text.split(|c| !is_word(c))).collect();
    let rows = glossary.lines().filter(|line| line.starts_with('|'));
    let names = rows.filter_map(|row| row.split('|').nth(2));
    let names: Vec<&str> = names.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    assert!(names.len() > 80, "{names:?}");
    for name in names {
        assert!(known.contains(name), "`{name}` is no name of the code");
    }
}

#[test]
fn every_kind_of_act_stands_in_the_format() {
    let format = fs::read_to_string(root().join("docs/format.md")).unwrap();
    let bodies = format.split("\n## ").find(|section| section.starts_with("3. ")).unwrap();
    let streams: Vec<&str> = bodies.split("\n### ").collect();
    for kind in Kind::ALL {
        for stream in kind.streams() {
            let head = match stream {
                StreamKind::Registry => "Stream `registry`",
                StreamKind::Matter => "Stream `matter:",
                StreamKind::Internal => "Stream `internal:",
                StreamKind::Case => "Stream `case:",
                StreamKind::Year => "Stream `year:",
                StreamKind::Other => "Any stream",
            };
            // `retract` may stand in any stream. It is described in a section of its own, which has no table.
            let (head, row) =
                if *kind == Kind::Retract { ("Any stream", "") } else { (head, "| ") };
            let section = streams.iter().find(|section| section.starts_with(head)).unwrap();
            let word = format!("`{}`", kind.word());
            let kinds =
                section.lines().filter_map(|line| line.strip_prefix(row)?.split(" |").next());
            assert!(kinds.into_iter().any(|kinds| kinds.contains(&word)), "{head}: {word}");
        }
    }
}
