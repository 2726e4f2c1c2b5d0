//! Which rows of a long list are in sight. Each kind of line has one height, so that the place of every row
//! is known before it is drawn.

use super::list::Outline;

/// A list of at most so many rows is drawn whole.
pub const WHOLE: usize = 100;
/// Rows are asked for in blocks of this size, so that scrolling by one row asks for nothing.
const STEP: usize = 20;

/// The heights of lines, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Heights {
    /// The first line of a row.
    pub first: f64,
    /// A further unit's.
    pub further: f64,
    /// That of the units which are shown together.
    pub together: f64,
    /// The head of a group.
    pub head: f64,
}

/// Where each row of a list stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Where each row begins, including the head of the group that it opens. One entry more says where the last row
    /// ends.
    tops: Vec<f64>,
    /// How many lines stand before each row, including heads of groups. One entry more is the number of all lines.
    lines: Vec<usize>,
    /// The row with which each group begins.
    groups: Vec<usize>,
}

impl Layout {
    /// Of a list whose lines are so high.
    pub fn new(outline: &Outline, heights: Heights) -> Self {
        let mut groups = Vec::with_capacity(outline.groups.len());
        let mut row = 0;
        for group in &outline.groups {
            groups.push(row);
            row += group.rows;
        }
        let (mut top, mut line) = (0.0, 0);
        let (mut tops, mut lines) = (vec![top], vec![line]);
        let mut next_group = groups.iter().peekable();
        for (at, row) in outline.rows.iter().enumerate() {
            if next_group.next_if(|first| **first == at).is_some() {
                top += heights.head;
                line += 1;
            }
            top += heights.first + heights.further * f64::from(row.singly.saturating_sub(1));
            line += usize::from(row.singly) + usize::from(row.together);
            if row.together {
                top += heights.together;
            }
            tops.push(top);
            lines.push(line);
        }
        Self { tops, lines, groups }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.tops.len() - 1
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How far down the n-th row begins, in pixels; past the last one where the list ends.
    pub fn top(&self, row: usize) -> f64 {
        self.tops.get(row).or(self.tops.last()).copied().unwrap_or_default()
    }

    /// How high the whole list is, in pixels.
    pub fn height(&self) -> f64 {
        self.top(self.len())
    }

    /// How many lines the whole list has.
    pub fn lines(&self) -> usize {
        self.lines.last().copied().unwrap_or_default()
    }

    /// How many lines stand before those of the n-th row.
    pub fn line(&self, row: usize) -> usize {
        let before = self.lines.get(row).copied().unwrap_or_default();
        before + usize::from(self.group_at(row).is_some())
    }

    /// Which group the n-th row opens, if it opens one.
    pub fn group_at(&self, row: usize) -> Option<usize> {
        self.groups.binary_search(&row).ok()
    }

    /// The rows to be drawn: how many come before them, and how many they are. They reach a screen further
    /// than what is seen, which begins so far down and is so high, in pixels.
    pub fn drawn(&self, top: f64, height: f64) -> (usize, usize) {
        if self.len() <= WHOLE {
            return (0, WHOLE);
        }
        let row_at = |y: f64| self.tops.partition_point(|top| *top <= y).saturating_sub(1);
        let last = self.len() - 1;
        let from = row_at(top - height).min(last) / STEP * STEP;
        let until = (row_at(top + 2.0 * height).min(last) / STEP + 1) * STEP;
        (from, until - from)
    }
}

/// Which rows are asked for next, as first row and number, if `to_draw` are wanted and `drawn` are drawn already. A
/// list begins with what a screen shows and grows by as much at a time, so that no portion keeps the page busy for
/// long.
pub fn next(to_draw: (usize, usize), drawn: Option<(usize, usize)>) -> (usize, usize) {
    let (from, count) = to_draw;
    match drawn {
        None => (from, count.min(STEP)),
        Some((begins, rows)) if begins == from => (from, count.min(rows + STEP)),
        Some(_) => to_draw,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::list::{Head, Part};
    use crate::present::row::Lines;

    const HEIGHTS: Heights = Heights { first: 48.0, further: 30.0, together: 28.0, head: 36.0 };

    fn outline(rows: usize, groups: &[usize]) -> Outline {
        let lines = |n: usize| Lines {
            singly: if n.is_multiple_of(3) { 2 } else { 1 },
            together: n.is_multiple_of(2),
        };
        let part = |(n, rows): (usize, &usize)| Part {
            head: Head::Category(u8::try_from(n).unwrap()),
            rows: *rows,
            lights: [0; 5],
        };
        Outline {
            rows: (0..rows).map(lines).collect(),
            groups: groups.iter().enumerate().map(part).collect(),
        }
    }

    #[test]
    fn rows_stand_below_each_other_with_their_lines_and_the_heads_of_groups() {
        let layout = Layout::new(&outline(4, &[1, 3]), HEIGHTS);
        // A head, two units and the others; a head and one unit; one unit and the others; two units.
        let tops: Vec<String> = (0..5).map(|row| layout.top(row).to_string()).collect();
        assert_eq!(tops, ["0", "142", "226", "302", "380"]);
        assert_eq!((layout.height().to_string().as_str(), layout.len()), ("380", 4));
        assert_eq!([0, 1, 2, 3].map(|row| layout.line(row)), [1, 5, 6, 8]);
        assert_eq!(layout.lines(), 10);
        assert_eq!([0, 1, 2].map(|row| layout.group_at(row)), [Some(0), Some(1), None]);
    }

    #[test]
    fn what_is_in_sight_is_drawn_and_a_screen_more() {
        let layout = Layout::new(&outline(10_000, &[]), HEIGHTS);
        let mut y = 0.0;
        while y < layout.height() {
            let (from, count) = layout.drawn(y, 700.0);
            assert!(layout.top(from) <= (y - 700.0).max(0.0));
            assert!(layout.top(from + count) >= (y + 1400.0).min(layout.height()));
            assert!(count <= 100, "{count} rows at {y}");
            y += 333.0;
        }
        assert_eq!(layout.drawn(1e9, 700.0).0, 9980, "past the end are the last rows");
    }

    #[test]
    fn a_list_begins_with_a_screen_and_grows_until_all_is_drawn_that_is_to_be() {
        let mut drawn = None;
        let mut asked = Vec::new();
        while asked.last() != Some(&next((0, 50), drawn)) {
            let (from, count) = next((0, 50), drawn);
            asked.push((from, count));
            drawn = Some((from, count.min(45)));
        }
        assert_eq!(asked, [(0, 20), (0, 40), (0, 50)]);
        assert_eq!(next((60, 80), drawn), (60, 80), "elsewhere it is drawn at once");
    }

    #[test]
    fn a_short_list_is_drawn_whole() {
        for rows in [0, 1, WHOLE] {
            let layout = Layout::new(&outline(rows, &[]), HEIGHTS);
            assert_eq!(layout.drawn(3000.0, 700.0), (0, WHOLE));
            assert_eq!(layout.is_empty(), rows == 0);
        }
    }
}
