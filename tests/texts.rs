//! The resource files of the texts: what the build checks of them, and that no text of the page stands elsewhere.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod tree;

// The build's own modules.
#[path = "../src/build/texts/check.rs"]
mod check;
#[path = "../src/build/texts/plural.rs"]
mod plural;
#[path = "../src/build/texts/resource.rs"]
#[expect(dead_code, reason = "comments are for what is generated")]
mod resource;

use resource::{Case, Piece, Resource};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use tree::{files, root};

/// The languages that there are, by the names of their files.
fn languages() -> Vec<String> {
    let files = files(&root().join("src/texts"), &[".ftl"]);
    files.iter().map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

fn source(tag: &str) -> String {
    fs::read_to_string(root().join(format!("src/texts/{tag}.ftl"))).unwrap()
}

fn read(tag: &str, source: &str) -> Result<Resource, String> {
    Resource::parse(tag, source)
        .map_err(|faults| faults.first().map(ToString::to_string).unwrap_or_default())
}

/// What is wrong with two small files.
fn faults(zh: &str, en: &str) -> Vec<String> {
    let languages = [read("zh", zh), read("en", en)];
    let languages: Result<Vec<Resource>, String> = languages.into_iter().collect();
    match languages.map(|languages| check::all(&languages)) {
        Ok(Ok(())) => Vec::new(),
        Ok(Err(faults)) => faults.iter().map(ToString::to_string).collect(),
        Err(fault) => vec![fault],
    }
}

fn is_chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[test]
fn all_languages_have_the_same_texts_with_the_same_arguments() {
    let zh = read("zh", &source("zh")).unwrap();
    let languages = languages();
    assert!(languages.len() >= 2, "{languages:?}");
    for tag in languages {
        let own = read(&tag, &source(&tag)).unwrap();
        assert!(own.messages.keys().eq(zh.messages.keys()), "{tag}");
        for (key, message) in &zh.messages {
            let used = check::uses(&own.messages[key].pattern).unwrap();
            let mut declared = message.declared.clone();
            declared.sort();
            assert_eq!(used.into_keys().collect::<Vec<_>>(), declared, "{tag}: {key}");
        }
        assert_eq!(faults(&source("zh"), &source(&tag)), [""; 0], "{tag}");
    }
}

#[test]
fn what_would_be_missing_on_the_page_ends_the_build_and_is_named_with_its_line() {
    let zh = "# $n: How many.\na-b = { $n } 条\n";
    let en = "a-b = { $n ->\n    [one] one act\n   *[other] { $n } acts\n }\n";
    assert_eq!(faults(zh, en), [""; 0]);
    for (zh, en, fault) in [
        ("a-b = 甲\na-c = 乙\n", "a-b = A\n", "zh.ftl:2: `a-c` is missing in src/texts/en.ftl"),
        ("a-b = 甲\n", "a-b = A\n\na-c = C\n", "en.ftl:3: `a-c` is missing in src/texts/zh.ftl"),
        (zh, "a-b = acts\n", "en.ftl:1: `a-b` does not use $n"),
        (zh, "a-b = { $n } of { $m }\n", "en.ftl:1: `a-b` uses $m, which"),
        ("a-b = { $n } 条\n", "a-b = { $n } acts\n", "zh.ftl:1: `a-b` uses $n, which"),
        (
            zh,
            "a-b = { $n ->\n    [few] few\n   *[other] { $n } acts\n }\n",
            "en.ftl:1: `a-b` asks for the form `few`",
        ),
        (
            "# $n: How many.\na-b = { $n ->\n    [one] 一\n   *[other] { $n }\n }\n",
            "a-b = { $n }\n",
            "zh.ftl:2: `a-b` asks for the form `one`",
        ),
        (
            zh,
            "a-b = { $n ->\n    [true] { $n } act\n   *[false] acts\n }\n",
            "en.ftl:1: `a-b` uses $n both",
        ),
        ("a-b = 甲\na-b = 乙\n", "a-b = A\n", "zh.ftl:2: `a-b` stands twice"),
        ("ab = 甲\n", "ab = A\n", "zh.ftl:1: `ab` is not `module-name`"),
        ("a-b = 甲\n-c = 乙\n", "a-b = A\n", "zh.ftl:2: a term is not read"),
        ("a-b = 甲\n", "a-b = A\nwhat\n", "en.ftl:2: "),
        ("a-b = { a-c }\na-c = 乙\n", "a-b = A\na-c = C\n", "zh.ftl:1: only an argument"),
    ] {
        let faults = faults(zh, en);
        let named = faults.iter().any(|said| said.starts_with(&format!("src/texts/{fault}")));
        assert!(named, "{fault}: {faults:?}");
    }
}

/// Whether some words of a text, in whatever case, are such.
fn says(pattern: &[Piece], is: &dyn Fn(&str) -> bool) -> bool {
    pattern.iter().any(|piece| match piece {
        Piece::Words(words) => is(words),
        Piece::Argument(_) => false,
        Piece::Choice { variants, .. } => {
            variants.iter().any(|(_, said): &(Case, _)| says(said, is))
        }
    })
}

#[test]
fn what_has_letters_in_english_has_characters_in_chinese() {
    let [zh, en] = ["zh", "en"].map(|tag| read(tag, &source(tag)).unwrap());
    let words = |words: &str| words.chars().any(char::is_alphabetic);
    let chinese = |words: &str| words.chars().any(is_chinese);
    for (key, message) in en.messages.iter().filter(|(key, _)| *key != "language-tag") {
        let is_said = says(&message.pattern, &words);
        assert!(!is_said || says(&zh.messages[key].pattern, &chinese), "{key}");
    }
}

/// The code of a file: without comments, and without its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = text.lines().map(|line| match line.split_once("//") {
        // `//` after a colon is part of an address and begins no comment.
        Some((before, _)) if !before.ends_with(':') => before,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn sources() -> Vec<(String, String)> {
    let folders = ["src/ui", "src/texts"].map(|folder| root().join(folder));
    let paths = folders.iter().flat_map(|folder| files(folder, &[".rs"]));
    paths.map(|path| (path.display().to_string(), code(&path))).collect()
}

#[test]
fn no_chinese_stands_in_the_page_outside_the_resource_files() {
    for (path, code) in sources() {
        // A paper is written in Chinese, whatever the language of the page.
        if path.ends_with("official.rs") {
            continue;
        }
        // Chinese marks are of one language as well.
        let is_of_one = |c: char| is_chinese(c) || "、，；：。（）《》".contains(c);
        let line = code.lines().find(|line| line.chars().any(is_of_one));
        assert!(line.is_none(), "{path}: {line:?}");
    }
}

/// The names and marks of code in their order; `::` is one mark.
fn tokens(code: &str) -> Vec<&str> {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match rest.bytes().position(|byte| !is_name(byte)) {
            None => rest.len(),
            Some(0) if rest.starts_with("::") => 2,
            Some(0) => first.len_utf8(),
            Some(length) => length,
        };
        let (token, more) = rest.split_at(length);
        tokens.push(token);
        rest = more.trim_start();
    }
    tokens
}

/// The texts that code names, each by its module and its name there. `own`: the module to which the code itself belongs.
fn named<'c>(
    tokens: &[&'c str],
    modules: &BTreeSet<&'c str>,
    own: Option<&'c str>,
) -> BTreeSet<(&'c str, &'c str)> {
    // The names under which the code imports the text modules, and the modules whose texts it names without a prefix.
    let mut called: BTreeMap<&str, BTreeSet<&str>> =
        modules.iter().map(|module| (*module, BTreeSet::from([*module]))).collect();
    let mut bare: BTreeSet<&str> = BTreeSet::new();
    for three in tokens.windows(3) {
        match *three {
            [module, "as", name] if modules.contains(module) => {
                called.entry(name).or_default().insert(module);
            }
            [module, "::", "*"] if modules.contains(module) => drop(bare.insert(module)),
            ["super", "::", "*" | "{"] => bare.extend(own),
            _ => {}
        }
    }
    let mut named = BTreeSet::new();
    for (at, three) in tokens.windows(3).enumerate() {
        let [holder, "::", name] = *three else { continue };
        for module in called.get(holder).into_iter().flatten() {
            named.insert((*module, name));
            if name == "{" {
                let listed = tokens.iter().skip(at + 3).take_while(|token| **token != "}");
                named.extend(listed.map(|listed| (*module, *listed)));
            }
        }
    }
    named.extend(bare.iter().flat_map(|module| tokens.iter().map(|token| (*module, *token))));
    named
}

#[test]
fn each_text_is_said_somewhere() {
    let zh = read("zh", &source("zh")).unwrap();
    let keys = zh.messages.iter().filter_map(|(key, message)| {
        let (module, name) = key.split_once('-')?;
        let name = name.replace('-', "_");
        // A text without arguments is a constant, one with arguments a function.
        let name = if message.declared.is_empty() { name.to_ascii_uppercase() } else { name };
        Some((key, module, name))
    });
    let keys: Vec<_> = keys.collect();
    let modules: BTreeSet<&str> = keys.iter().map(|(_, module, _)| *module).collect();
    let command_line = files(&root().join("src/cli"), &[".rs"]);
    let command_line = command_line.iter().map(|path| (path.display().to_string(), code(path)));
    let sources: Vec<_> = sources().into_iter().chain(command_line).collect();
    let mut said = BTreeSet::new();
    for (path, code) in &sources {
        let own = path.split_once("src/texts/").and_then(|(_, file)| file.split(['/', '.']).next());
        said.extend(named(&tokens(code), &modules, own));
    }
    let dead = keys.iter().filter(|(_, module, name)| !said.contains(&(*module, &**name)));
    let dead: Vec<&str> = dead.map(|(key, ..)| key.as_str()).collect();
    assert_eq!(dead, [""; 0]);
}
