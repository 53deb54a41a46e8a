use crate::mime::{self, Envelope};
use amends_domain::message::Nature;
use jiff::Timestamp;

/// Cases in tests/data/nature.txt: `== nature: what the case is`, then the mail. With a list, the
/// nature is followed by `, list NAME`; a failure by `, of ID ID`.
#[test]
fn every_mail_has_its_nature() {
    let cases = include_str!("../../tests/data/nature.txt");
    let mut wrong = Vec::new();
    let mut tried = 0;
    for case in cases.split("\n== ").skip(1) {
        let (title, mail) = case.split_once('\n').expect("a mail below the title");
        let (expected, what) = title.split_once(": ").expect("a colon in the title");
        let defaults = [
            ("From:", "From: Ann Other <ann@a.example>\n"),
            ("Date:", "Date: Fri, 1 Mar 2024 10:00:00 +0000\n"),
        ];
        let mut raw = String::new();
        let header = mail.split("\n\n").next().unwrap_or_default();
        for (name, line) in defaults {
            if !header.lines().any(|l| l.starts_with(name)) {
                raw.push_str(line);
            }
        }
        raw.push_str(mail);
        raw.push('\n');
        let envelope = Envelope {
            at: None,
            now: Timestamp::MAX,
            sent_folder: false,
        };
        let message = mime::message(raw.as_bytes(), &envelope, false).expect("a mail");
        let mut got = match &message.nature {
            Nature::Person => "person".to_string(),
            Nature::OutOfOffice => "out of office".to_string(),
            Nature::AutoReply => "auto reply".to_string(),
            Nature::CalendarAnswer(answer) => format!("{answer:?}").to_lowercase(),
            Nature::DeliveryFailure(ids) => {
                let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
                format!("failure of {}", ids.join(" "))
                    .trim_end()
                    .to_string()
            }
            Nature::Receipt => "receipt".to_string(),
            Nature::Newsletter => "newsletter".to_string(),
            Nature::Notification => "notification".to_string(),
        };
        if let (Nature::Person, Some(list)) = (&message.nature, &message.list) {
            got.push_str(&format!(", list {list}"));
        }
        if got != expected {
            wrong.push(format!("{what}: expected {expected}, got {got}"));
        }
        tried += 1;
    }
    assert!(tried > 40, "only {tried} cases were found");
    assert!(
        wrong.is_empty(),
        "{} of {tried}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
