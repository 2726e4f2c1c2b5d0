//! A resource file, in the part of Fluent's syntax that the texts need: messages of words, arguments, and choices by a
//! number's plural form or by whether something is so.

use fluent_syntax::ast;
use std::collections::BTreeMap;
use std::fmt;

/// What is wrong, and where.
pub struct Fault {
    file: String,
    /// From 1; none if it is the whole file.
    line: Option<usize>,
    what: String,
}

impl Fault {
    /// What is wrong with a file as a whole.
    pub fn of_file(file: &str, what: String) -> Self {
        Self { file: file.to_owned(), line: None, what }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, what } = self;
        match line {
            Some(line) => write!(f, "{file}:{line}: {what}"),
            None => write!(f, "{file}: {what}"),
        }
    }
}

/// A language's texts.
pub struct Resource {
    /// The language, as its file is named: `zh`.
    pub tag: String,
    /// The texts, by their keys.
    pub messages: BTreeMap<String, Message>,
}

/// A text.
pub struct Message {
    /// Where it stands in its file.
    pub line: usize,
    /// The arguments that its comment names, in the order in which they are given; in the first language only.
    pub declared: Vec<String>,
    /// Those of them that are numbers.
    pub numbers: Vec<String>,
    /// What its comment says besides.
    pub doc: String,
    /// What it says.
    pub pattern: Vec<Piece>,
}

/// A part of a text.
pub enum Piece {
    /// Words.
    Words(String),
    /// What is said of an argument.
    Argument(String),
    /// One of several parts, by an argument.
    Choice {
        /// The argument.
        by: String,
        /// Each with what it is chosen for; the last is for all else.
        variants: Vec<(Case, Vec<Piece>)>,
    },
}

/// What a part is chosen for.
#[derive(PartialEq, Eq)]
pub enum Case {
    /// A number itself.
    Number(u64),
    /// A plural form: `one`, `other`.
    Form(String),
    /// Whether something is so.
    Truth(bool),
}

impl Resource {
    /// Reads a file's text.
    pub fn parse(tag: &str, source: &str) -> Result<Self, Vec<Fault>> {
        let reader = Reader { tag, source };
        let parsed = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
            let fault = |error: fluent_syntax::parser::ParserError| {
                reader.fault(reader.line(error.pos.start), error.kind.to_string())
            };
            errors.into_iter().map(fault).collect::<Vec<_>>()
        })?;
        let (mut messages, mut faults) = (BTreeMap::new(), Vec::new());
        for entry in parsed.body {
            match reader.entry(entry) {
                Ok(None) => {}
                Ok(Some((key, message))) => {
                    let line = message.line;
                    if messages.insert(key.clone(), message).is_some() {
                        faults.push(reader.fault(line, format!("`{key}` stands twice")));
                    }
                }
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Ok(Self { tag: tag.to_owned(), messages }) } else { Err(faults) }
    }

    /// What is wrong in one of its lines.
    pub fn fault(&self, line: usize, what: String) -> Fault {
        Reader { tag: &self.tag, source: "" }.fault(line, what)
    }
}

struct Reader<'s> {
    tag: &'s str,
    source: &'s str,
}

impl<'s> Reader<'s> {
    fn fault(&self, line: usize, what: String) -> Fault {
        Fault { file: format!("src/texts/{}.ftl", self.tag), line: Some(line), what }
    }

    fn line(&self, at: usize) -> usize {
        self.source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    fn entry(&self, entry: ast::Entry<&'s str>) -> Result<Option<(String, Message)>, Fault> {
        let message = match entry {
            ast::Entry::Message(message) => message,
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => return Ok(None),
            ast::Entry::Term(term) => {
                let line = self.line_of(term.id.name);
                return Err(self.fault(line, format!("a term is not read: -{}", term.id.name)));
            }
            ast::Entry::Junk { content } => {
                return Err(self.fault(self.line_of(content), "this is no message".to_owned()));
            }
        };
        let (key, line) = (message.id.name, self.line_of(message.id.name));
        let (Some(pattern), []) = (message.value, &message.attributes[..]) else {
            return Err(self.fault(line, format!("`{key}` needs a text, and no attributes")));
        };
        let pattern = self.pattern(&pattern).map_err(|what| self.fault(line, what))?;
        let (declared, numbers, doc) = comment(message.comment.as_ref());
        Ok(Some((key.to_owned(), Message { line, declared, numbers, doc, pattern })))
    }

    /// The line of a part of the source, which is a slice of it.
    fn line_of(&self, part: &str) -> usize {
        self.line((part.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize))
    }

    fn pattern(&self, pattern: &ast::Pattern<&'s str>) -> Result<Vec<Piece>, String> {
        let mut pieces: Vec<Piece> = Vec::new();
        for element in &pattern.elements {
            let piece = match element {
                ast::PatternElement::TextElement { value } => Piece::Words((*value).to_owned()),
                ast::PatternElement::Placeable { expression } => self.placeable(expression)?,
            };
            match (pieces.last_mut(), piece) {
                (Some(Piece::Words(words)), Piece::Words(more)) => words.push_str(&more),
                (_, piece) => pieces.push(piece),
            }
        }
        Ok(pieces)
    }

    fn placeable(&self, expression: &ast::Expression<&'s str>) -> Result<Piece, String> {
        use ast::{Expression, InlineExpression};
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Ok(Piece::Words((*value).to_owned()))
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                Ok(Piece::Argument(id.name.to_owned()))
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let by = id.name.to_owned();
                let mut all = Vec::new();
                let mut default = None;
                for variant in variants {
                    let said = (case(&variant.key)?, self.pattern(&variant.value)?);
                    if variant.default {
                        default = Some(said);
                    } else {
                        all.push(said);
                    }
                }
                all.extend(default);
                Ok(Piece::Choice { by, variants: all })
            }
            _ => Err("only an argument, a choice by an argument, or words in quotes".to_owned()),
        }
    }
}

fn case(key: &ast::VariantKey<&str>) -> Result<Case, String> {
    match key {
        ast::VariantKey::Identifier { name: "true" } => Ok(Case::Truth(true)),
        ast::VariantKey::Identifier { name: "false" } => Ok(Case::Truth(false)),
        ast::VariantKey::Identifier { name } => Ok(Case::Form((*name).to_owned())),
        ast::VariantKey::NumberLiteral { value } => {
            value.parse().map(Case::Number).map_err(|_| format!("{value} is no whole number"))
        }
    }
}

/// `# $unit, $n (number): What it says.`: the arguments in their order, which of them are numbers, and the rest.
fn comment(comment: Option<&ast::Comment<&str>>) -> (Vec<String>, Vec<String>, String) {
    let text = comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
    if !text.starts_with('$') {
        return (Vec::new(), Vec::new(), text);
    }
    let (names, doc) = text.split_once(':').unwrap_or((&text, ""));
    let (mut declared, mut numbers) = (Vec::new(), Vec::new());
    for name in names.split(',') {
        let name = name.trim().trim_start_matches('$');
        let (name, is_number) = match name.strip_suffix("(number)") {
            Some(name) => (name.trim_end(), true),
            None => (name, false),
        };
        declared.push(name.to_owned());
        if is_number {
            numbers.push(name.to_owned());
        }
    }
    (declared, numbers, doc.trim().to_owned())
}
