//! Times `banjie standing` on a large ledger, beside only reading and hashing the same file.
//!
//! ```sh
//! cargo build --release --no-default-features
//! cargo run --release --no-default-features --example bench_standing -- [MATTERS]
//! ```
//!
//! Makes a ledger of MATTERS matters (100,000 unless told) with ten acts each, and prints a table:
//! seconds and the greatest memory of each command. Linux only: memory is read from `/proc`.

use banjie::domain::limit::{Basis, Limit, Term};
use banjie::domain::matter::{Assignment, Details, Feedback, Receive, Register, Role};
use banjie::domain::registry::{Office, OfficeRole, Unit, UnitKind};
use banjie::domain::{Body, Date, Instant, OfficeId, Stream, UnitId};
use banjie::ledger::{Exported, Ledger, NewAct, Scope};
use chrono::{Days, TimeZone as _};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant as Moment};
use uuid::Uuid;

const UNITS: u32 = 60;

fn main() -> Result<(), Box<dyn Error>> {
    let matters = std::env::args().nth(1).map_or(Ok(100_000), |n| n.parse())?;
    let file = std::env::temp_dir().join("banjie-bench.ledger.json");
    let begun = Moment::now();
    let (acts, bytes) = write(&file, matters)?;
    println!(
        "made     {matters} matters, {acts} acts, {} MB in {:.1} s",
        bytes >> 20,
        begun.elapsed().as_secs_f64()
    );
    println!("{:<28}{:>10}{:>12}", "", "seconds", "peak MB");
    for (what, arguments) in [
        ("check: read and hash", vec!["check"]),
        ("standing", vec!["standing", "--as-of", "2026-11-23"]),
    ] {
        let (seconds, peak) = run(&arguments, &file)?;
        println!("{what:<28}{seconds:>10.1}{:>12}", peak >> 10);
    }
    std::fs::remove_file(file)?;
    Ok(())
}

/// Runs the command line; the seconds it took and its greatest memory in KiB.
fn run(arguments: &[&str], file: &Path) -> Result<(f64, u64), Box<dyn Error>> {
    let program = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/release/banjie");
    let begun = Moment::now();
    let mut child =
        Command::new(program).args(arguments).arg(file).stdout(Stdio::null()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait()?.is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
        let size = line.split_whitespace().nth(1).and_then(|size| size.parse().ok());
        peak = peak.max(size.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok((begun.elapsed().as_secs_f64(), peak))
}

fn write(file: &Path, matters: u32) -> Result<(usize, u64), Box<dyn Error>> {
    let zone = chrono::FixedOffset::east_opt(8 * 3600).ok_or("zone")?;
    let first = Date::from_ymd_opt(2025, 1, 6).ok_or("day")?;
    let new = |stream: Stream, day: u32, body: Body| -> Result<NewAct, Box<dyn Error>> {
        let on = first + Days::new(day.into());
        let at = on.and_hms_opt(9, 0, 0).ok_or("time")?;
        let recorded_at: Instant = zone.from_local_datetime(&at).single().ok_or("instant")?;
        let office = OfficeId::from("督查室");
        Ok(NewAct { stream, office, person: "王敏".into(), recorded_at, on, body })
    };
    let fault = |fault| format!("{fault:?}");
    let office = Body::Office(Office {
        office: OfficeId::from("督查室"),
        name: "市政府督查室".into(),
        role: OfficeRole::Supervisor,
        unit: None,
        key: None,
        vouched: Vec::new(),
    });
    let mut ledger = Ledger::found("大台账", &new(Stream::Registry, 0, office)?).map_err(fault)?;
    let unit = |n: u32| UnitId::from(format!("市第{}局", n % UNITS).as_str());
    for n in 0..UNITS {
        let body = Body::Unit(Unit {
            unit: unit(n),
            name: unit(n).as_str().into(),
            short: None,
            unit_kind: UnitKind::Department,
            parent: None,
            head: None,
            active: true,
        });
        let record = ledger.compose(&new(Stream::Registry, 0, body)?).map_err(fault)?;
        ledger.insert([record]);
    }
    for n in 0..matters {
        let stream =
            Stream::Matter(Uuid::from_u128(u128::from(n) << 64 | 0x4000_8000_0000_0000_0000));
        let day = n % 600;
        let due = first + Days::new(u64::from(day + 30 + n % 120));
        let mut one = Ledger::new(*ledger.id(), ledger.title());
        let register = Body::Register(Box::new(Register {
            title: format!("第{n}项：推进城区道路、桥梁、给排水等市政基础设施建设").into(),
            category: 4,
            supervised: (n % 3 == 0).then_some(1),
            details: Details::default(),
            limits: vec![Limit { basis: Basis::Designated, law: None, term: Term::Date(due) }],
            assignments: (0..3)
                .map(|k| Assignment {
                    unit: unit(n + k),
                    role: if k == 0 { Role::Lead } else { Role::Co },
                    task: None,
                    received: None,
                    responsible: None,
                    deputy: None,
                    handler: None,
                    limits: Vec::new(),
                })
                .collect(),
        }));
        let mut bodies = vec![(day, register)];
        for k in 0..3 {
            bodies.push((day + 1, Body::Receive(Receive { unit: unit(n + k) })));
            for again in [5, 20] {
                let text = "施工单位已进场，正在推进，未发现影响进度的问题。".into();
                let report = Feedback {
                    unit: unit(n + k),
                    text,
                    percent: Some(30),
                    due: None,
                    responsible: None,
                };
                bodies.push((day + again, Body::Feedback(report)));
            }
        }
        // A stream of its own is quicker to add to than the whole ledger.
        for (day, body) in bodies {
            let record = one.compose(&new(stream.clone(), day, body)?).map_err(fault)?;
            one.insert([record]);
        }
        ledger.insert(one.records().map(|record| (**record).clone()).collect::<Vec<_>>());
    }
    let at = "2026-11-23T09:00:00+08:00".parse()?;
    let exported = Exported::new(at, OfficeId::from("督查室"), "王敏", Scope::All);
    let text = ledger.export(&exported);
    std::fs::write(file, &text)?;
    Ok((ledger.len(), u64::try_from(text.len())?))
}
