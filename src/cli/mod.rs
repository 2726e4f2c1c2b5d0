//! The command line (FORMAT §5): the same core without a browser.
//!
//! Exit codes: 0 done, 1 a file is refused or cannot be read or written, 2 wrong usage.

mod figures;
mod files;
mod out;
mod serve;
mod sheet;
mod standing;
mod words;

use crate::domain::Date;
use crate::domain::figures::Period;
use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Checks, merges and evaluates ledgers of 办结 (.ledger.json), and serves its page.
///
/// A ledger is a set of acts. Offices exchange it as files; a file is taken whole or refused
/// whole, and merging files never drops or rewrites an act.
#[derive(Parser)]
#[command(version, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  banjie check from-the-unit.ledger.json       is this file whole and untouched?
  banjie merge a.ledger.json b.ledger.json -o all.ledger.json
  banjie standing all.ledger.json --as-of 2026-11-23
  banjie figures all.ledger.json --from 2026-10-01 --to 2026-12-31 --by unit
  banjie sheet tasks.xlsx --year 2026          how is this task list read?
  banjie serve --dir dist                      the page, for this computer only

Exit codes: 0 done; 1 a file is refused, or cannot be read or written; 2 wrong usage.";

#[derive(Subcommand)]
enum Command {
    /// Check files: form, hashes, dates, seals.
    ///
    /// Of a file that is in order it says how much it holds, and for each office how many of its acts
    /// are sealed, with its keys' fingerprints, and how many cannot be told from a forgery. A seal covers
    /// acts; the title, and by whom and when the file was exported, it does not cover. Of one that
    /// is not in order, one line an error, the first of each act, on standard error:
    /// `FILE: act N (ID): field: what`, N from 1 in the file's order, or `FILE: file: field: what`.
    Check {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Also print, a line an act, what proves it: sealed, vouched, or nothing.
        #[arg(long)]
        acts: bool,
    },
    /// Merge files of one ledger into one file.
    ///
    /// The union of their acts: the same bytes whatever the order of the files. The header is that
    /// of the file exported last. A file that is refused stops the merge, and nothing is written; seals
    /// are judged by the acts of all the files together.
    Merge {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Where to write the merged file.
        #[arg(short, long)]
        output: PathBuf,
    },
    /// Print how a ledger stands at a day: every due date, status, finding and obligation.
    ///
    /// JSON on standard output, the same bytes whatever the order of the acts in the file. A file
    /// that `check` refuses is refused in the same words.
    Standing {
        /// The file.
        file: PathBuf,
        /// The day, YYYY-MM-DD, within 1900-01-01 to 2999-12-31.
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = standing::day)]
        as_of: Date,
    },
    /// Print the figures of a period: what was assigned, completed, late, missed, in all and by group.
    ///
    /// JSON on standard output. Assignments are those received in the period, as they stand at its
    /// last day; what happened in it counts by its own date. A file that `check` refuses is refused in
    /// the same words.
    Figures {
        /// The file.
        file: PathBuf,
        /// The period's first day, YYYY-MM-DD.
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = standing::day)]
        from: Date,
        /// The period's last day, YYYY-MM-DD, not before the first.
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = standing::day)]
        to: Date,
        /// Also in groups.
        #[arg(long, value_enum)]
        by: Option<figures::Group>,
    },
    /// Print how a task list was read: its columns, its rows, and what a person must settle.
    ///
    /// JSON on standard output, as the page shows a list that nobody has said anything of. Reads
    /// `.xlsx`, `.xls`, `.et`, `.ods`, text with separators, and tables of web pages and of XML. A doubt
    /// is of one of these kinds.
    ///
    /// Of the list: `left_out` (a column that seems to hold something), `no_head`.
    ///
    /// Of a cell: `missing`, `error`, `no_result` (a formula without one), `no_date` (not of 1990 to
    /// 2099), `not_shown` (a date of which the sheet does not show the day), `struck` (struck out, all of it or a
    /// part), `boolean`, `duration`, `date` and `number` (where a text is wanted), `too_long`; of a title `several`
    /// (two tables side by side).
    ///
    /// Of units: `no_lead`, `several_leads`, `nobody_in_particular`, `no_unit`, `one_or_several`,
    /// `in_parentheses`, `government` (a district, or its government), `same_office`; of persons
    /// `no_person`.
    ///
    /// Of dates: `no_year`, `short_year`, `no_year_of_a_list`, `far_year`, `no_such_day`, `several`,
    /// `more` (more is said than a date), `before` (12月前: its beginning or its end), `lost_zero`,
    /// `recurring`, `ongoing`, `relative` (a span without its beginning), `day_kind`, `unknown`.
    ///
    /// Of a row: `hidden`, `struck`, `further_table` (below the first, under a head of its own), `merged` (one task
    /// over several units), `twice`.
    Sheet {
        /// The list.
        file: PathBuf,
        /// The sheet; without it the first visible one that has a head.
        #[arg(long)]
        sheet: Option<String>,
        /// The year of dates that are written without one.
        #[arg(long, value_parser = clap::value_parser!(i32).range(1990..=2099))]
        year: Option<i32>,
    },
    /// Serve the page on this computer's own loopback address.
    ///
    /// For a computer without a network or a web server. Only this computer can reach the address. The page
    /// needs one, because a browser gives all local files one storage; `banjie.html`, which is opened by a double
    /// click, keeps its ledger in a file instead.
    Serve {
        /// The folder that holds the built page.
        #[arg(long, default_value = "dist")]
        dir: PathBuf,
        /// The port; the browser keeps its ledgers by address and port, so stay with one.
        #[arg(long, default_value_t = 8258)]
        port: u16,
    },
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Check { files, acts } => files::check(&files, acts),
        Command::Merge { files, output } => files::merge(&files, &output),
        Command::Standing { file, as_of } => standing::standing(&file, as_of),
        Command::Figures { from, to, .. } if to < from => {
            let error = "the period's last day lies before its first";
            Cli::command().error(ErrorKind::ValueValidation, error).exit()
        }
        Command::Figures { file, from, to, by } => figures::figures(&file, Period { from, to }, by),
        Command::Sheet { file, sheet: name, year } => sheet::sheet(&file, name.as_deref(), year),
        Command::Serve { dir, port } => serve::serve(&dir, port),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            out::complain(&lines);
            ExitCode::FAILURE
        }
    }
}
