//! What the command line writes and prints: a file whole or not at all, and nothing into a closed pipe.

#![allow(clippy::unwrap_used, reason = "a test's helpers may stop it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A ledger in order, and an empty folder of this test's own.
const LEDGER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/web/demo.ledger.json");

fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&path));
    fs::create_dir_all(&path).unwrap();
    path
}

fn merge(output: &Path) -> Output {
    let mut banjie = Command::new(env!("CARGO_BIN_EXE_banjie"));
    banjie.args(["merge", LEDGER, "-o"]).arg(output).output().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn merge_replaces_a_file_and_leaves_nothing_beside_it() {
    let folder = folder("merge-replaces");
    let output = folder.join("all.ledger.json");
    fs::write(&output, "earlier").unwrap();
    assert!(merge(&output).status.success());
    assert!(fs::read_to_string(&output).unwrap().contains("banjie-ledger"));
    assert_eq!(names(&folder), ["all.ledger.json"]);
}

#[cfg(unix)]
#[test]
fn merge_refuses_what_is_no_ordinary_file() {
    use std::os::unix::fs::symlink;
    let folder = folder("merge-refuses");
    fs::create_dir(folder.join("folder")).unwrap();
    symlink("/dev/null", folder.join("device")).unwrap();
    symlink("nowhere", folder.join("dangling")).unwrap();
    let before = names(&folder);
    for (name, why) in [
        ("folder", "a folder stands there"),
        ("device", "no ordinary file stands there"),
        ("dangling", "leads nowhere"),
        ("missing/all.ledger.json", "No such file or directory"),
    ] {
        let refused = merge(&folder.join(name));
        let words = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(1), "{name}");
        assert!(words.contains("file: output: ") && words.contains(why), "{name}: {words}");
    }
    assert_eq!(names(&folder), before);
    assert!(fs::symlink_metadata(folder.join("device")).unwrap().is_symlink());
}

#[cfg(unix)]
#[test]
fn merge_follows_a_link_and_keeps_permissions() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = folder("merge-follows");
    fs::create_dir(folder.join("shared")).unwrap();
    let place = folder.join("shared/all.ledger.json");
    fs::write(&place, "earlier").unwrap();
    fs::set_permissions(&place, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("shared/all.ledger.json", folder.join("link")).unwrap();
    assert!(merge(&folder.join("link")).status.success());
    assert!(fs::symlink_metadata(folder.join("link")).unwrap().is_symlink());
    assert!(fs::read_to_string(&place).unwrap().contains("banjie-ledger"));
    assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o640);
    // A new file is readable by whom the system's own setting lets read it, as any other.
    fs::write(folder.join("ordinary"), "").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert!(merge(&folder.join("new")).status.success());
    assert_eq!(mode(&folder.join("new")), mode(&folder.join("ordinary")));
}

/// As in `banjie check FILE | head -0`.
#[test]
fn a_command_whose_reader_has_gone_ends_quietly() {
    for arguments in [
        &["check", LEDGER, "--acts"][..],
        &["standing", LEDGER, "--as-of", "2026-11-23"],
        &["figures", LEDGER, "--from", "2026-01-01", "--to", "2026-12-31"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let banjie = Command::new(env!("CARGO_BIN_EXE_banjie"))
            .args(arguments)
            .stdout(writer)
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        assert_eq!(String::from_utf8(banjie.stderr).unwrap(), "", "{arguments:?}");
        assert!(banjie.status.success(), "{arguments:?}: {}", banjie.status);
    }
}

#[test]
fn a_command_that_is_refused_where_nobody_hears_says_so_by_its_exit_code() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut banjie = Command::new(env!("CARGO_BIN_EXE_banjie"));
    let status = banjie.args(["check", "missing.ledger.json"]).stderr(writer).status().unwrap();
    assert_eq!(status.code(), Some(1));
}

#[test]
fn what_is_no_list_is_refused_in_english_with_what_to_do() {
    let folder = folder("sheet-refuses");
    fs::write(folder.join("list.pdf"), "%PDF-1.7\n").unwrap();
    let mut banjie = Command::new(env!("CARGO_BIN_EXE_banjie"));
    let refused = banjie.current_dir(&folder).args(["sheet", "list.pdf"]).output().unwrap();
    let words = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(words.starts_with("list.pdf: file: read: This is a PDF."), "{words}");
    assert!(words.contains("copy its table"), "{words}");
}

/// A workbook whose one sheet says that it ends before it begins: the library panics where sums are checked.
fn contradictory() -> Vec<u8> {
    let parts = [
        (
            "[Content_Types].xml",
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
        ),
        (
            "_rels/.rels",
            r#"<Relationships><Relationship Id="r0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="一" sheetId="1" r:id="r1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships><Relationship Id="r1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        (
            "xl/worksheets/sheet1.xml",
            r#"<worksheet><dimension ref="C5:A1"/><sheetData/></worksheet>"#,
        ),
    ];
    let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        file.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
    }
    file.finish().unwrap().into_inner()
}

#[test]
fn a_spreadsheet_on_which_the_library_breaks_off_is_called_damaged() {
    let folder = folder("sheet-breaks-off");
    fs::write(folder.join("list.xlsx"), contradictory()).unwrap();
    let mut banjie = Command::new(env!("CARGO_BIN_EXE_banjie"));
    let refused = banjie.current_dir(&folder).args(["sheet", "list.xlsx"]).output().unwrap();
    let said = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(
        said.starts_with("list.xlsx: file: ") && said.contains("contradict one another"),
        "{said}"
    );
    assert_eq!(refused.stdout, b"");
}
