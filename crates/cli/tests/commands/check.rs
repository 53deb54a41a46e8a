//! `amends check`

use crate::run::{amends, command, stdout};

/// The example mailbox, seen from the test data.
const HARBOUR_PINE: &str = "../../../../examples/harbour-pine/mail.mbox";

#[test]
fn a_small_studio() {
    insta::assert_snapshot!("check_text", amends("check studio.mbox"));
    insta::assert_snapshot!("check_wide", amends("check studio.mbox --width 140"));
}

/// Mail in English and Dutch, which are read, and in Polish, Japanese, Russian and Swedish, which are not.
#[test]
fn words_that_are_not_read() {
    insta::assert_snapshot!("check_tongues", amends("check tongues.mbox"));
    let json: serde_json::Value =
        serde_json::from_str(&stdout("check tongues.mbox --format json")).expect("it is JSON");
    let clients = json["clients"].as_array().cloned().unwrap_or_default();
    let sato = clients.iter().find(|c| c["name"] == "Sato Books");
    let sato = sato.expect("they are a client");
    assert_eq!(sato["not_analysed"][0]["language"], "jpn", "{sato}");
    assert_ne!(sato["standing"], "good", "nobody read what they wrote");
}

#[test]
fn one_client_of_several() {
    insta::assert_snapshot!("check_client", amends("check studio.mbox --client cobble"));
}

#[test]
fn what_was_said_of_the_firm() {
    let line = "check studio.mbox --us harbourpine.example --zone America/Chicago --country US \
                --hours 'Mon-Thu 9-13 14-18' --holidays closed.ics --width 200 \
                --client northgate-foods";
    let text = stdout(line);
    assert!(
        text.contains("Mon-Thu 9:00-13:00 14:00-18:00 (America/Chicago)"),
        "{text}"
    );
    assert!(
        !text.contains("as your mail shows"),
        "it was said, not found:\n{text}"
    );
}

#[test]
fn days_off_shorten_the_wait() {
    let hours = |more: &str| {
        let line =
            format!("check studio.mbox --format json --zone UTC --hours 'Mon-Fri 9-17' {more}");
        let json: serde_json::Value = serde_json::from_str(&stdout(&line)).expect("it is JSON");
        let open = json["clients"][0]["open"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        open.iter()
            .filter_map(|o| o["waiting_hours"].as_f64())
            .sum::<f64>()
    };
    assert!(hours("") > 0.0);
    assert!(
        hours("--holidays closed.ics") < hours(""),
        "the 13th of October is off"
    );
}

#[test]
fn only_the_mail_of_a_time() {
    let as_of = |when: &str| {
        let line = format!("check studio.mbox --format json --as-of {when}");
        let json: serde_json::Value = serde_json::from_str(&stdout(&line)).expect("it is JSON");
        json["as_of"].as_str().unwrap_or_default().to_string()
    };
    assert_eq!(as_of("2025-06-30"), "2025-06-30T23:59:59Z");
    assert_eq!(as_of("2025-06-30T12:00"), "2025-06-30T12:00:00Z");
    assert_eq!(as_of("2025-06-30T12:00+02:00"), "2025-06-30T10:00:00Z");
    let late = stdout("check studio.mbox --format json --since 2025-10-17");
    assert!(
        !late.contains("northgatefoods"),
        "they wrote before that day:\n{late}"
    );
}

#[test]
fn exit_code_only_when_asked_for() {
    let code = |line: &str| {
        command(line)
            .output()
            .expect("the binary starts")
            .status
            .code()
    };

    assert_eq!(
        code(&format!("check {HARBOUR_PINE} --format json")),
        Some(0)
    );
    let trouble = format!("check {HARBOUR_PINE} --format json --exit-code");
    assert_eq!(code(&trouble), Some(1));
    assert_eq!(
        code("check studio.mbox --exit-code --client cobble"),
        Some(0)
    );
}

#[test]
fn json_is_the_same_each_time() {
    let line = "check studio.mbox --format json --moments";
    assert_eq!(stdout(line), stdout(line));
    // The order in which mailboxes are named says nothing about them.
    assert_eq!(
        without_mail(&stdout(
            "check studio.mbox cut.mbox --format json --moments"
        )),
        without_mail(&stdout(
            "check cut.mbox studio.mbox --format json --moments"
        )),
    );
}

fn without_mail(json: &str) -> serde_json::Value {
    let mut json: serde_json::Value = serde_json::from_str(json).expect("it is JSON");
    json.as_object_mut().expect("an object").remove("mail");
    json
}

#[test]
fn colours_only_when_wanted() {
    let escape = '\u{1b}';
    assert!(!stdout("check studio.mbox").contains(escape), "no terminal");
    assert!(stdout("check studio.mbox --color always").contains(escape));
    let mut command = command("check studio.mbox --color always --format json");
    let json = command.output().expect("the binary starts").stdout;
    assert!(!json.contains(&0x1b), "JSON has no colours");
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let mut child = command("check studio.mbox --format json --moments")
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
