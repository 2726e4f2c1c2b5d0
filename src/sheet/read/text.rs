//! Text with separators, as spreadsheets save and copy it.
//!
//! Quotation marks are read as people write them in lists: a mark within a text is only a mark. A CSV reader takes
//! every field that begins with a mark for a quoted one, and may join several rows into one.

/// The separators that are looked for; of two that fit alike the first.
const SEPARATORS: [char; 4] = ['\t', ',', ';', '|'];

/// The rows of a text.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (separator, width) = separator(&text);
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text.as_str();
    loop {
        let (field, after) = quoted(rest, separator, width).unwrap_or_else(|| {
            let end = rest.find([separator, '\n']).unwrap_or(rest.len());
            let (field, after) = rest.split_at(end);
            (field.to_owned(), after)
        });
        row.push(unwrapped(&field));
        let mut signs = after.chars();
        match signs.next() {
            Some('\n') => rows.push(std::mem::take(&mut row)),
            Some(_) => (),
            None => {
                rows.push(row);
                return rows;
            }
        }
        rest = signs.as_str();
    }
}

/// Without the marks by which systems keep a spreadsheet from taking a text for a number: `="001"`.
fn unwrapped(field: &str) -> String {
    let inner = field.trim().strip_prefix("=\"").and_then(|field| field.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).unwrap_or(field).to_owned()
}

/// Reads a quoted field at the beginning of a text; also returns what follows it. A quoted field begins with a mark,
/// every mark inside is doubled, and the closing mark stands before a separator or the end of a line. If it would
/// contain a whole line of the table, it is not a quoted field.
fn quoted(text: &str, separator: char, width: usize) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut field = String::new();
    loop {
        let (part, after) = rest.split_once('"')?;
        field.push_str(part);
        if let Some(after) = after.strip_prefix('"') {
            field.push('"');
            rest = after;
        } else if after.is_empty() || after.starts_with([separator, '\n']) {
            let lines = field.split('\n').skip(1);
            let swallows = |line: &str| width > 0 && line.matches(separator).count() >= width;
            return (!lines.into_iter().any(swallows)).then_some((field, after));
        } else {
            return None;
        }
    }
}

/// Finds the separator, and how often it stands in a line. For each separator and each count, the count is multiplied
/// by the number of lines that have it; the greatest product wins.
fn separator(text: &str) -> (char, usize) {
    let mut best = (',', 0, 0);
    for separator in SEPARATORS {
        let mut lines = std::collections::BTreeMap::<usize, usize>::new();
        for line in text.split('\n') {
            let count = outside_quotes(line, separator);
            if count > 0 {
                *lines.entry(count).or_default() += 1;
            }
        }
        let fit = lines.into_iter().max_by_key(|(count, lines)| count * lines);
        if let Some((count, lines)) = fit
            && count * lines > best.2
        {
            best = (separator, count, count * lines);
        }
    }
    (best.0, best.1)
}

/// How often a separator stands in a line outside quoted fields.
fn outside_quotes(line: &str, separator: char) -> usize {
    let mut count = 0;
    let mut rest = line;
    loop {
        let after = match quoted(rest, separator, 0) {
            Some((_, after)) => after,
            None => rest.get(rest.find(separator).unwrap_or(rest.len())..).unwrap_or_default(),
        };
        match after.strip_prefix(separator) {
            Some(next) => rest = next,
            None => return count,
        }
        count += 1;
    }
}
