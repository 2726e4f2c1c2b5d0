//! What `check` refuses, each in its exact words.

use super::support::{banjie, folder, golden, golden_names, rehash};
use serde_json::{Value, json};

#[test]
fn every_golden_file_is_in_order() {
    for name in golden_names() {
        let file = banjie::ledger::read(golden(&name).to_string().as_bytes())
            .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        banjie::ledger::check(file, None).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    }
}

/// The bytes of a faulty file.
type Make = fn() -> Vec<u8>;

fn base() -> Value {
    golden("075-justified-without-approver.json")
}

/// The base with its second act (a `feedback`) changed and its id made to fit.
fn act(change: fn(&mut Value)) -> Vec<u8> {
    let mut file = base();
    let act = &mut file["acts"][1];
    change(act);
    rehash(act);
    file.to_string().into_bytes()
}

fn header(change: fn(&mut Value)) -> Vec<u8> {
    let mut file = base();
    change(&mut file);
    file.to_string().into_bytes()
}

fn text(from: &str, to: &str) -> Vec<u8> {
    let text = base().to_string();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

fn deep(levels: usize) -> Vec<u8> {
    let nest = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    text("{\"acts\":[", &format!("{{\"more\":{nest},\"acts\":["))
}

/// `ID` stands for the id of the second act as the file has it.
const REFUSED: &[(&str, Make, &str)] = &[
    (
        "not JSON",
        || b"{".to_vec(),
        "file: json: not JSON from line 1, column 1 on: no ledger file, or only its beginning",
    ),
    (
        "empty",
        Vec::new,
        "file: json: not JSON from line 1, column 0 on: no ledger file, or only its beginning",
    ),
    ("no object", || b"[1,2]".to_vec(), "file: json: must be an object"),
    (
        "something after the end",
        || [base().to_string().as_bytes(), b"x"].concat(),
        "file: json: not JSON from line 1, column ",
    ),
    (
        "a byte order mark",
        || [b"\xef\xbb\xbf", base().to_string().as_bytes()].concat(),
        "file: json: begins with a byte order mark; save it as UTF-8 without one",
    ),
    (
        "GBK",
        || b"{\"title\":\"\xc0\xbc\xd6\xdd\"}".to_vec(),
        "file: json: not UTF-8: no ledger file, or a damaged one",
    ),
    (
        "another format",
        || header(|f| f["format"] = "other".into()),
        "file: format: not a ledger file of Banjie",
    ),
    (
        "a newer version",
        || header(|f| f["version"] = 2.into()),
        "file: version: version 2 is newer than this program reads (1)",
    ),
    (
        "a key of the header that is not ASCII",
        || header(|f| f["标题"] = "x".into()),
        "file: 标题: a field's name holds a character that is not ASCII",
    ),
    (
        "a key within the header that is not ASCII",
        || header(|f| f["exported"]["范围"] = "x".into()),
        "file: exported.范围: a field's name holds a character that is not ASCII",
    ),
    ("a blank title", || header(|f| f["title"] = " ".into()), "file: title: missing or blank"),
    (
        "no exported",
        || header(|f| drop(f.as_object_mut().unwrap().remove("exported"))),
        "file: exported: missing or blank",
    ),
    (
        "no scope",
        || header(|f| f["exported"]["scope"] = json!({})),
        "file: exported.scope: must be one of {\"all\":true}, {\"unit\":\"…\"}, {\"merged\":true}",
    ),
    (
        "a scope that is false",
        || header(|f| f["exported"]["scope"] = json!({"all": false})),
        "file: exported.scope.all: must be true",
    ),
    (
        "no acts",
        || header(|f| drop(f.as_object_mut().unwrap().remove("acts"))),
        "file: acts: missing or blank",
    ),
    ("acts that are no list", || header(|f| f["acts"] = json!({})), "file: acts: must be a list"),
    (
        "a member of the header twice",
        || text("\"format\":", "\"title\":\"x\",\"format\":"),
        "file: title: the same field stands twice",
    ),
    (
        "acts twice",
        || text("\"format\":", "\"acts\":[],\"format\":"),
        "file: acts: the same field stands twice",
    ),
    (
        "null in a member nobody knows",
        || text("\"format\":", "\"x\":{\"y\":[null]},\"format\":"),
        "file: x.y[0]: null stands nowhere; leave the field out",
    ),
    (
        "a founder that is not there",
        || header(|f| f["ledger"] = "0".repeat(64).into()),
        "file: ledger: the founding act is not in the file",
    ),
    (
        "a founder that founds nothing",
        || header(|f| f["ledger"] = f["acts"][0]["id"].clone()),
        "act 1 (ecb09bff582c61565680b91a3e0e7857131224c6220971b6ffb29a20206dcb2d): body: not an act that founds a ledger: a supervising office that registers itself, with no act before it",
    ),
    (
        "nested more than 32 levels deep",
        || deep(32),
        "file: more[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: nested more than 32 levels deep",
    ),
    (
        "much deeper than any reader's stack",
        || deep(200_000),
        "file: more[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: nested more than 32 levels deep",
    ),
    (
        "an act that is no object",
        || header(|f| f["acts"][1] = 7.into()),
        "act 2 (?): act: must be an object",
    ),
    (
        "a changed act",
        || text("正在办理", "已经办理"),
        "act 2 (ID): id: what the act says does not match its id: it has been changed",
    ),
    (
        "an act without a person",
        || act(|a| a["person"] = "　".into()),
        "act 2 (ID): person: missing or blank",
    ),
    (
        "an act without a body",
        || act(|a| drop(a.as_object_mut().unwrap().remove("body"))),
        "act 2 (ID): body: missing or blank",
    ),
    (
        "parents unsorted",
        || act(|a| a["parents"] = json!(["1".repeat(64), "0".repeat(64)])),
        "act 2 (ID): parents: not sorted",
    ),
    (
        "parents repeated",
        || act(|a| a["parents"] = json!(["1".repeat(64), "1".repeat(64)])),
        "act 2 (ID): parents: an id stands twice",
    ),
    (
        "a parent in capitals",
        || act(|a| a["parents"] = json!(["A".repeat(64)])),
        "act 2 (ID): parents[0]: not the id of an act: 64 digits 0-9 and a-f",
    ),
    (
        "a year that is none",
        || act(|a| a["stream"] = "year:20x6".into()),
        "act 2 (ID): stream: not the name of a stream",
    ),
    (
        "a UUID in capitals",
        || act(|a| a["stream"] = "matter:E95766B6-EBDF-58B4-8142-2477E3F9F4E7".into()),
        "act 2 (ID): stream: not the name of a stream",
    ),
    (
        "nothing after the colon",
        || act(|a| a["stream"] = "todo:".into()),
        "act 2 (ID): stream: not the name of a stream",
    ),
    (
        "a day that does not exist",
        || act(|a| a["on"] = "2026-02-29".into()),
        "act 2 (ID): on: not a date YYYY-MM-DD from 1900 to 2999",
    ),
    (
        "a day before 1900",
        || act(|a| a["on"] = "1899-12-31".into()),
        "act 2 (ID): on: not a date YYYY-MM-DD from 1900 to 2999",
    ),
    (
        "a leap second",
        || act(|a| a["recorded_at"] = "2026-12-31T23:59:60Z".into()),
        "act 2 (ID): recorded_at: not a time YYYY-MM-DDThh:mm:ss with Z or an offset, from 1900 to 2999",
    ),
    (
        "dated after its recording",
        || act(|a| a["on"] = "2026-10-21".into()),
        "act 2 (ID): on: dated after the day on which it was recorded, in China",
    ),
    (
        "a text without its unit",
        || act(|a| drop(a["body"].as_object_mut().unwrap().remove("unit"))),
        "act 2 (ID): body.unit: missing or blank",
    ),
    (
        "a percent over 100",
        || act(|a| a["body"]["percent"] = 101.into()),
        "act 2 (ID): body.percent: must be from 0 to 100",
    ),
    (
        "a text that is a number",
        || act(|a| a["body"]["text"] = 1.into()),
        "act 2 (ID): body.text: must be a text",
    ),
    (
        "an unannounced visit where a unit sees it",
        || {
            act(
                |a| a["body"] = json!({"kind": "inspect", "unit": "fgw", "manner": "unannounced", "text": "x", "problems": true}),
            )
        },
        "act 2 (ID): body.kind: may stand among internal acts only",
    ),
    (
        "null in an act",
        || act(|a| a["more"] = Value::Null),
        "act 2 (ID): more: null stands nowhere; leave the field out",
    ),
    (
        "a fraction",
        || act(|a| a["more"] = json!(1.5)),
        "act 2 (ID): more: not a whole number within 2^53 - 1, without fraction, exponent or -0",
    ),
    (
        "2^53",
        || act(|a| a["more"] = json!(1_i64 << 53)),
        "act 2 (ID): more: not a whole number within 2^53 - 1, without fraction, exponent or -0",
    ),
    (
        "beyond 64 bits",
        || {
            text(
                "\"on\":\"2026-10-20\"",
                "\"more\":123456789012345678901234567890,\"on\":\"2026-10-20\"",
            )
        },
        "act 2 (ID): more: not a whole number within 2^53 - 1, without fraction, exponent or -0",
    ),
    (
        "minus zero",
        || text("\"on\":\"2026-10-20\"", "\"more\":-0,\"on\":\"2026-10-20\""),
        "act 2 (ID): more: not a whole number within 2^53 - 1, without fraction, exponent or -0",
    ),
    (
        "a key twice",
        || text("\"on\":\"2026-10-20\"", "\"on\":\"2026-10-20\",\"on\":\"2026-10-20\""),
        "act 2 (ID): on: the same field stands twice",
    ),
    (
        "a key twice by an escape",
        || text("\"on\":\"2026-10-20\"", "\"on\":\"2026-10-20\",\"\\u006fn\":\"2026-10-20\""),
        "act 2 (ID): on: the same field stands twice",
    ),
    (
        "a key that is not ASCII",
        || act(|a| a["body"]["备注"] = "x".into()),
        "act 2 (ID): body.备注: a field's name holds a character that is not ASCII",
    ),
    (
        "half a surrogate pair",
        || text("正在办理", "\\ud800"),
        "act 2 (?): json: holds a broken character",
    ),
    (
        "the other half",
        || text("正在办理", "\\udc00x"),
        "act 2 (?): json: holds a broken character",
    ),
    (
        "a long text",
        || act(|a| a["body"]["text"] = "字".repeat(100_001).into()),
        "act 2 (ID): body.text: longer than 100,000 characters",
    ),
    (
        "a long list",
        || act(|a| a["more"] = vec![1; 10_001].into()),
        "act 2 (ID): more: a list of more than 10,000 entries",
    ),
    (
        "a large act",
        || act(|a| a["more"] = vec!["字".repeat(90_000); 4].into()),
        "act 2 (ID): act: larger than 1 MiB",
    ),
    (
        "a seal that is none",
        || header(|f| f["seals"] = json!([{"office": "gov-office"}])),
        "file: seals[0].key: missing or blank",
    ),
];

#[test]
fn each_faulty_file_is_refused_in_its_own_words() {
    let folder = folder("refusals");
    for (name, make, words) in REFUSED {
        let bytes = make();
        let id = serde_json::from_slice::<Value>(&bytes)
            .ok()
            .and_then(|file| file["acts"][1]["id"].as_str().map(str::to_owned))
            .unwrap_or_else(|| base()["acts"][1]["id"].as_str().unwrap().to_owned());
        std::fs::write(folder.join("x.ledger.json"), bytes).unwrap();
        let output = banjie(&folder, &["check", "x.ledger.json"]);
        let said = String::from_utf8(output.stderr).unwrap();
        let expected = format!("x.ledger.json: {}", words.replace("ID", &id));
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        let first = said.lines().next().unwrap_or_default();
        if words.ends_with(' ') {
            assert!(first.starts_with(&expected), "{name}: {said}");
        } else {
            assert_eq!(first, expected, "{name}");
        }
    }
}

#[test]
fn what_is_at_a_limit_is_taken() {
    for bytes in [
        deep(31),
        act(|a| a["body"]["text"] = "字".repeat(100_000).into()),
        act(|a| a["more"] = vec![1; 10_000].into()),
        act(|a| a["more"] = json!([(1_i64 << 53) - 1, 1 - (1_i64 << 53)])),
        act(|a| a["more"] = "\u{1}\u{1f}\u{7f}\"\\/\u{2028}\u{1f600}\u{fffe}".into()),
    ] {
        let file = banjie::ledger::read(&bytes).unwrap();
        banjie::ledger::check(file, None).unwrap();
    }
}

#[test]
fn one_line_an_act_and_the_rest_is_still_looked_at() {
    let mut file = base();
    file["acts"][0]["person"] = " ".into();
    file["acts"][0]["on"] = "x".into();
    file["acts"][2]["more"] = Value::Null;
    file["title"] = "".into();
    let errors = banjie::ledger::read(file.to_string().as_bytes()).unwrap_err();
    let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["person", "more", "title"]);
}

#[test]
fn wrong_usage_exits_2_and_help_teaches() {
    let folder = folder("usage");
    for arguments in [&["check"][..], &["merge", "a"], &["unknown"], &[]] {
        assert_eq!(banjie(&folder, arguments).status.code(), Some(2), "{arguments:?}");
    }
    let help = banjie(&folder, &["--help"]);
    assert!(help.status.success());
    let text = String::from_utf8(help.stdout).unwrap();
    for word in ["check", "merge", "serve", "Exit codes", "Examples"] {
        assert!(text.contains(word), "{word}");
    }
    assert_eq!(banjie(&folder, &["check", "missing.ledger.json"]).status.code(), Some(1));
}
