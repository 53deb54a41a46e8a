//! What a replay holds of a day is what `amends check` says of a mailbox that ends that day, to the
//! byte: nothing looks ahead.

use amends_language::{Context, Reader};
use amends_mail::{source, thread};
use amends_reading::Options;
use amends_reading::replay::{Days, each_day};
use amends_views::{MailRead, json};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Days between two looks: a few over the year, on all kinds of weekday. That looks further apart
/// see the same is a law of `reading`.
const EVERY: usize = 93;

fn without_mail(text: &str) -> String {
    let mut json: Value = serde_json::from_str(text).expect("it is JSON");
    json.as_object_mut().expect("an object").remove("mail");
    json.to_string()
}

/// What the binary says of a mailbox as of a moment.
fn check(mailbox: &Path, as_of: &str) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_amends"))
        .args(["check", "--format", "json", "--moments", "--as-of", as_of])
        .arg(mailbox)
        .output()
        .expect("the binary starts");
    String::from_utf8(out.stdout).expect("UTF-8")
}

#[test]
fn a_day_of_a_replay_is_a_check_of_the_mail_until_then() {
    let example =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/harbour-pine/mail.mbox");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("replay-days");
    std::fs::create_dir_all(&folder).expect("the build's own folder");
    let text = std::fs::read_to_string(&example).expect("the example is text");
    let haul = source::read(&[example], &|_, _| ()).expect("the example is mail");
    let (messages, reader) = (&haul.messages, Reader::built_in());
    let threads = thread::threads(messages);
    let options = Options::default();
    let mut days = Days {
        messages,
        threads: &threads,
        threads_of: &mut |held| thread::threads(&messages[..held]),
        every: EVERY,
        options: &options,
    };
    let read = |m: &amends_domain::Message, c: &Context<'_>| reader.read(&m.text.own, c);
    let mut looks = 0;
    each_day(&mut days, &read, &mut |day| {
        let as_of = day.report.as_of;
        let held = messages.iter().take_while(|m| m.at <= as_of);
        let ids: Vec<String> = held.map(|m| m.id.to_string()).collect();
        let kept = text.split_inclusive("\n\nFrom ").filter(|m| {
            let id = m.lines().find_map(|l| l.strip_prefix("Message-ID: "));
            id.is_some_and(|id| ids.iter().any(|known| known == id.trim()))
        });
        let mut cut = String::new();
        for part in kept {
            let part = part.strip_suffix("From ").unwrap_or(part);
            let part = part.strip_prefix("From ").unwrap_or(part);
            cut.push_str(&format!("From {part}"));
        }
        let path: PathBuf = folder.join(format!("{}.mbox", day.date));
        std::fs::write(&path, cut).expect("it can be written");
        let options = json::Options { moments: true };
        let held = json::report(day.report, &MailRead::default(), options);
        let checked = check(&path, &as_of.to_string());
        assert!(
            without_mail(&held) == without_mail(&checked),
            "the replay and a check differ on {}",
            day.date
        );
        looks += 1;
    });
    assert!(looks >= 4, "only {looks} looks");
}
