//! That all languages have the same texts with the same arguments, and each only the plural forms that it has.

use super::plural;
use super::resource::{Case, Fault, Message, Piece, Resource};
use std::collections::{BTreeMap, BTreeSet};

/// What an argument is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// It is said.
    Said,
    /// It is counted: it may be said, too.
    Counted,
    /// It is asked whether it is so.
    Asked,
}

/// Checks all languages against the first.
pub fn all(languages: &[Resource]) -> Result<(), Vec<Fault>> {
    let Some((first, others)) = languages.split_first() else {
        return Err(vec![Fault::of_file("src/texts", "there is no resource file".to_owned())]);
    };
    let mut faults = Vec::new();
    for (key, message) in &first.messages {
        let mut say = |what: String| faults.push(first.fault(message.line, what));
        if !is_key(key) {
            say(format!("`{key}` is not `module-name`, in small letters and digits"));
        }
        for other in others.iter().filter(|other| !other.messages.contains_key(key)) {
            say(format!("`{key}` is missing in src/texts/{}.ftl", other.tag));
        }
        let declared: BTreeSet<_> = message.declared.iter().collect();
        if declared.len() != message.declared.len() {
            say(format!("`{key}` names an argument twice"));
        }
    }
    for language in languages {
        for (key, message) in &language.messages {
            let say = |what: String| language.fault(message.line, format!("`{key}` {what}"));
            let Some(model) = first.messages.get(key) else {
                faults.push(say(format!("is missing in src/texts/{}.ftl", first.tag)));
                continue;
            };
            faults.extend(one(&language.tag, message, model).into_iter().map(say));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// `module-name`: the module as it is written in Rust, then the name with hyphens.
fn is_key(key: &str) -> bool {
    let is = |part: &str, also: char| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == also)
    };
    key.split_once('-').is_some_and(|(module, name)| is(module, '_') && is(name, '-'))
}

/// What is wrong with a text of a language, whose arguments are those of the model.
fn one(tag: &str, message: &Message, model: &Message) -> Vec<String> {
    let mut wrong = Vec::new();
    let used = match uses(&message.pattern) {
        Ok(used) => used,
        Err(what) => return vec![what],
    };
    for name in used.keys().filter(|name| !model.declared.contains(name)) {
        wrong.push(format!(
            "uses ${name}, which the comment above it in the first file does not name"
        ));
    }
    for name in model.declared.iter().filter(|name| !used.contains_key(*name)) {
        wrong.push(format!("does not use ${name}"));
    }
    wrong.extend(unknown_forms(tag, &message.pattern));
    wrong
}

/// The arguments of a text and what they are used for.
pub fn uses(pattern: &[Piece]) -> Result<BTreeMap<String, Use>, String> {
    let mut found = BTreeMap::new();
    collect(pattern, &mut found)?;
    Ok(found)
}

fn collect(pattern: &[Piece], found: &mut BTreeMap<String, Use>) -> Result<(), String> {
    for piece in pattern {
        let (name, used) = match piece {
            Piece::Words(_) => continue,
            Piece::Argument(name) => (name, Use::Said),
            Piece::Choice { by, variants } => {
                for (_, said) in variants {
                    collect(said, found)?;
                }
                let truths =
                    variants.iter().filter(|(case, _)| matches!(case, Case::Truth(_))).count();
                match truths {
                    0 => (by, Use::Counted),
                    2 if variants.len() == 2 => (by, Use::Asked),
                    _ => return Err(format!("chooses by ${by} other than by true and false")),
                }
            }
        };
        let joined = match (found.get(name), used) {
            (None, used) => used,
            (Some(before), used) if *before == used => used,
            (Some(Use::Asked), _) | (_, Use::Asked) => {
                return Err(format!("uses ${name} both as a truth and as something else"));
            }
            _ => Use::Counted,
        };
        found.insert(name.clone(), joined);
    }
    Ok(())
}

/// The plural forms that a text asks for and its language does not have.
fn unknown_forms(tag: &str, pattern: &[Piece]) -> Vec<String> {
    let mut wrong = Vec::new();
    for piece in pattern {
        let Piece::Choice { variants, .. } = piece else { continue };
        for (case, said) in variants {
            wrong.extend(unknown_forms(tag, said));
            let Case::Form(form) = case else { continue };
            let Some(forms) = plural::forms(tag) else {
                wrong.push(format!("needs the plural forms of `{tag}` in build/plural.rs"));
                continue;
            };
            if form != "other" && !forms.iter().any(|(name, _)| name == form) {
                wrong.push(format!("asks for the form `{form}`, which `{tag}` does not have"));
            }
        }
    }
    wrong
}
