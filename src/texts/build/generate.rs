//! The Rust that is made of the resource files: `Lang`, `Text`, and a module for each prefix of the keys.

use super::check::{Use, uses};
use super::plural;
use super::resource::{Case, Message, Piece, Resource};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The whole file.
pub fn all(languages: &[Resource]) -> String {
    let mut out = types(languages);
    let Some(first) = languages.first() else { return out };
    let mut modules: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for key in first.messages.keys() {
        if let Some((module, name)) = key.split_once('-') {
            modules.entry(module).or_default().push((key, name));
        }
    }
    for (module, keys) in modules {
        let texts: String = keys.iter().map(|(key, name)| text(languages, key, name)).collect();
        let _ = write!(out, "/// The texts of `{module}`.\npub mod {module} {{\n{texts}}}\n\n");
    }
    out
}

/// `zh` as a variant: `Zh`.
fn variant(tag: &str) -> String {
    let mut letters = tag.replace('-', "_").chars().collect::<Vec<_>>();
    if let Some(first) = letters.first_mut() {
        first.make_ascii_uppercase();
    }
    letters.into_iter().collect()
}

fn field(tag: &str) -> String {
    tag.replace('-', "_").to_ascii_lowercase()
}

fn types(languages: &[Resource]) -> String {
    let tags: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
    let lines =
        |line: &dyn Fn(&str) -> String| tags.iter().map(|tag| line(tag)).collect::<String>();
    let default = |tag: &str| if Some(&tag) == tags.first() { "    #[default]\n" } else { "" };
    let variants =
        lines(&|tag| format!("    /// `{tag}.ftl`.\n{}    {},\n", default(tag), variant(tag)));
    let all = lines(&|tag| format!("Self::{}, ", variant(tag)));
    let named = lines(&|tag| format!("            Self::{} => {tag:?},\n", variant(tag)));
    let fields =
        lines(&|tag| format!("    /// In `{tag}.ftl`.\n    pub {}: &'static str,\n", field(tag)));
    let of = lines(&|tag| format!("            Lang::{} => self.{},\n", variant(tag), field(tag)));
    let count = tags.len();
    format!(
        "/// The languages: one for each resource file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lang {{
{variants}}}

impl Lang {{
    /// All of them, that with which the page begins first.
    pub const ALL: [Self; {count}] = [{all}];

    /// As its resource file is named.
    pub const fn tag(self) -> &'static str {{
        match self {{
{named}        }}
    }}
}}

/// A text without arguments, in all languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {{
{fields}}}

impl Text {{
    /// The text in a language.
    pub const fn of(self, lang: Lang) -> &'static str {{
        match lang {{
{of}        }}
    }}
}}

"
    )
}

/// A text's constant, or its function.
fn text(languages: &[Resource], key: &str, name: &str) -> String {
    let said = || languages.iter().filter_map(|one| Some((&one.tag[..], one.messages.get(key)?)));
    let Some((_, model)) = said().next() else { return String::new() };
    if model.declared.is_empty() {
        let name = name.replace('-', "_").to_ascii_uppercase();
        let words =
            said().map(|(tag, message)| format!("{}: {:?}, ", field(tag), words(&message.pattern)));
        let doc = doc(model);
        return format!(
            "{doc}    pub const {name}: super::Text = super::Text {{ {}}};\n",
            words.collect::<String>()
        );
    }
    let name = name.replace('-', "_");
    let mut used: BTreeMap<String, Use> = BTreeMap::new();
    for (_, message) in said() {
        for (name, more) in uses(&message.pattern).unwrap_or_default() {
            let before = used.entry(name).or_insert(more);
            if more == Use::Counted {
                *before = more;
            }
        }
    }
    let arguments = model.declared.iter().map(|name| match used.get(name) {
        Some(Use::Asked) => format!("{name}: bool, "),
        Some(Use::Counted) => format!("{name}: impl crate::texts::Count, "),
        _ if model.numbers.contains(name) => format!("{name}: impl crate::texts::Count, "),
        Some(Use::Said) | None => format!("{name}: &str, "),
    });
    // Languages that say the same share an arm.
    let mut arms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (tag, message) in said() {
        let lang = format!("super::Lang::{}", variant(tag));
        arms.entry(expression(tag, &message.pattern)).or_default().push(lang);
    }
    let arms = arms
        .into_iter()
        .map(|(said, langs)| format!("            {} => {said},\n", langs.join(" | ")));
    format!(
        "{}    pub fn {name}({}lang: super::Lang) -> String {{\n        match lang {{\n{}        }}\n    }}\n",
        doc(model),
        arguments.collect::<String>(),
        arms.collect::<String>()
    )
}

/// The comment of the resource file; without one the text itself, an argument by its name.
fn doc(message: &Message) -> String {
    let said = if message.doc.is_empty() { plain(&message.pattern) } else { message.doc.clone() };
    format!("    #[doc = {said:?}]\n")
}

fn plain(pattern: &[Piece]) -> String {
    let words = pattern.iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Argument(name) => format!("`{name}`"),
        Piece::Choice { variants, .. } => {
            variants.last().map(|(_, said)| plain(said)).unwrap_or_default()
        }
    });
    words.collect()
}

/// A text without arguments.
fn words(pattern: &[Piece]) -> String {
    let words = pattern.iter().map(|piece| match piece {
        Piece::Words(words) => words.as_str(),
        Piece::Argument(_) | Piece::Choice { .. } => "",
    });
    words.collect()
}

/// An expression of Rust that gives the text as a `String`.
fn expression(tag: &str, pattern: &[Piece]) -> String {
    match pattern {
        [Piece::Choice { by, variants }] => choice(tag, by, variants),
        _ if pattern.iter().all(|piece| matches!(piece, Piece::Words(_))) => {
            format!("{:?}.to_owned()", words(pattern))
        }
        _ => {
            let (mut format, mut parts) = (String::new(), String::new());
            for piece in pattern {
                match piece {
                    Piece::Words(words) => {
                        format.push_str(&words.replace('{', "{{").replace('}', "}}"));
                    }
                    Piece::Argument(name) => {
                        let _ = write!(format, "{{{name}}}");
                    }
                    Piece::Choice { by, variants } => {
                        format.push_str("{}");
                        let _ = write!(parts, ", {}", choice(tag, by, variants));
                    }
                }
            }
            format!("format!({format:?}{parts})")
        }
    }
}

fn choice(tag: &str, by: &str, variants: &[(Case, Vec<Piece>)]) -> String {
    let is = |truth| variants.iter().find(|(case, _)| *case == Case::Truth(truth));
    if let (Some((_, yes)), Some((_, no))) = (is(true), is(false)) {
        return format!(
            "if {by} {{ {} }} else {{ {} }}",
            expression(tag, yes),
            expression(tag, no)
        );
    }
    let last = variants.len().saturating_sub(1);
    let arms = variants.iter().enumerate().map(|(at, (case, said))| {
        let pattern = match case {
            _ if at == last => "_".to_owned(),
            Case::Number(number) => number.to_string(),
            Case::Form(form) => {
                let forms = plural::forms(tag).unwrap_or_default();
                let form = forms.iter().find(|(name, _)| name == form);
                form.map_or_else(|| "_".to_owned(), |(_, pattern)| (*pattern).to_owned())
            }
            Case::Truth(truth) => truth.to_string(),
        };
        format!("{pattern} => {}, ", expression(tag, said))
    });
    format!("match crate::texts::Count::number({by}) {{ {}}}", arms.collect::<String>())
}
