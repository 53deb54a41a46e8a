//! Mail that would break a careless reader. Every case lies in an mbox between two healthy mails,
//! and both must be read.

mod scratch;

use amends_mail::source::{Haul, read_at};
use jiff::Timestamp;
use proptest::prelude::*;
use scratch::Scratch;
use std::path::PathBuf;

fn now() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().expect("a time")
}

const HEALTHY: [&str; 2] = ["first@healthy.example", "last@healthy.example"];

fn healthy(id: &str) -> Vec<u8> {
    let mail = format!(
        "From ann@a.example Fri Mar  1 10:00:00 2024\nFrom: ann@a.example\nTo: ben@b.example\n\
         Date: Fri, 1 Mar 2024 10:00:00 +0000\nSubject: {id}\nMessage-ID: <{id}>\n\nI am {id}.\n\n"
    );
    mail.into_bytes()
}

/// Reads an mbox of a healthy mail, this piece, and another healthy mail.
fn between(name: &str, piece: &[u8]) -> Haul {
    let scratch = Scratch::new(name);
    let mut mbox = healthy(HEALTHY[0]);
    mbox.extend_from_slice(b"From x@x.example Fri Mar  1 10:00:00 2024\n");
    mbox.extend_from_slice(piece);
    mbox.extend_from_slice(b"\n\n");
    mbox.extend(healthy(HEALTHY[1]));
    let path = scratch.put("mail", &mbox);
    let haul = read_at(&[path], &|_, _| {}, now()).expect("healthy mails");
    for id in HEALTHY {
        let text = haul
            .messages
            .iter()
            .find(|m| m.id.as_str() == id)
            .map(|m| m.text.own.as_str());
        assert_eq!(text, Some(format!("I am {id}.").as_str()), "{name}");
    }
    haul
}

const HEAD: &str = "From: eve@e.example\nDate: Fri, 1 Mar 2024 11:00:00 +0000\n\
                    Message-ID: <odd@e.example>\nSubject: Odd\n";

fn odd(haul: &Haul) -> &amends_domain::Message {
    haul.messages
        .iter()
        .find(|m| m.id.as_str() == "odd@e.example")
        .expect("the odd mail")
}

fn told(haul: &Haul, words: &str) -> bool {
    haul.problems
        .iter()
        .any(|problem| problem.what.contains(words))
}

#[test]
fn parts_ten_thousand_deep() {
    let mut mail = HEAD.to_string();
    for n in 0..10_000 {
        mail.push_str(&format!(
            "Content-Type: multipart/mixed; boundary=d{n}x\n\n--d{n}x\n"
        ));
    }
    mail.push_str("Content-Type: text/plain\n\nAt the bottom.\n");
    let haul = between("deep-parts", mail.as_bytes());
    assert_eq!(odd(&haul).subject, "Odd");
}

#[test]
fn messages_ten_thousand_deep() {
    let mail = HEAD.to_string() + &"Content-Type: message/rfc822\n\n".repeat(10_000) + "\nHi\n";
    let haul = between("deep-messages", mail.as_bytes());
    assert_eq!(odd(&haul).subject, "Odd");
    assert!(told(&haul, "strange form"), "{:?}", haul.problems);
}

#[test]
fn a_hundred_thousand_parts() {
    let mut mail = HEAD.to_string() + "Content-Type: multipart/mixed; boundary=b\n\n";
    mail.push_str("--b\n\nThe words.\n");
    mail.push_str(&"--b\n\nx\n".repeat(100_000));
    let haul = between("many-parts", mail.as_bytes());
    assert!(odd(&haul).text.own.starts_with("The words."));
    assert!(told(&haul, "strange form"), "{:?}", haul.problems);
}

#[test]
fn a_giant_header() {
    let mut mail = HEAD.to_string();
    mail.push_str(&"X-Filler: nothing to see here, and more of it\n".repeat(200_000));
    mail.push_str("\nThe words.\n");
    let haul = between("giant-header", mail.as_bytes());
    assert_eq!(odd(&haul).text.own, "The words.");
    assert!(told(&haul, "strange form"), "{:?}", haul.problems);
}

#[test]
fn one_endless_line() {
    let mail = format!(
        "{HEAD}References: {}\n\nThe words.\n",
        "<a@a.example> ".repeat(50_000)
    );
    assert_eq!(
        odd(&between("long-references", mail.as_bytes())).text.own,
        "The words."
    );
    let mail = format!("{HEAD}\n{}\n", "word ".repeat(400_000));
    assert!(
        odd(&between("long-line", mail.as_bytes()))
            .text
            .own
            .starts_with("word word")
    );
}

#[test]
fn a_message_longer_than_the_limit() {
    let mut mail = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThe words.\n--b\n\
         Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n"
    );
    mail.push_str(&("A".repeat(76) + "\n").repeat(36 * 1024 * 1024 / 77));
    mail.push_str("--b--\n");
    let haul = between("very-long", mail.as_bytes());
    assert_eq!(odd(&haul).text.own, "The words.");
    assert_eq!(odd(&haul).attachments[0].name, "a.zip");
    assert!(
        told(&haul, "only its beginning was read"),
        "{:?}",
        haul.problems
    );
    let position = haul.problems[0].position;
    assert_eq!(position, Some(healthy(HEALTHY[0]).len() as u64));
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_and_to_nothing() {
    let scratch = Scratch::new("links");
    let mail = scratch.put("box/mail", &healthy(HEALTHY[0]));
    let folder = mail.parent().expect("a folder").to_path_buf();
    std::os::unix::fs::symlink(&folder, folder.join("again")).expect("a link");
    std::os::unix::fs::symlink(folder.join("gone"), folder.join("dangling")).expect("a link");
    let haul = read_at(&[folder], &|_, _| {}, now()).expect("a mail");
    assert_eq!(
        (haul.messages.len(), haul.copies, haul.problems.len()),
        (1, 0, 0)
    );
}

#[test]
fn the_same_path_twice_and_a_missing_one() {
    let scratch = Scratch::new("twice");
    let mail = scratch.put("mail", &healthy(HEALTHY[0]));
    let missing = mail.with_file_name("missing");
    let haul = read_at(&[mail.clone(), mail, missing.clone()], &|_, _| {}, now());
    let haul = haul.expect("a mail");
    assert_eq!((haul.messages.len(), haul.seen, haul.copies), (1, 2, 1));
    assert_eq!(haul.problems.len(), 1);
    assert_eq!(haul.problems[0].path, missing);
    assert_eq!(haul.problems[0].what, "is not there");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new("locked");
    scratch.put("box/open", &healthy(HEALTHY[0]));
    let locked = scratch.put("box/shut", &healthy(HEALTHY[1]));
    std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o000)).expect("a change");
    if std::fs::File::open(&locked).is_ok() {
        return println!("skipped: this user may read everything");
    }
    let folder: PathBuf = locked.parent().expect("a folder").into();
    let haul = read_at(&[folder], &|_, _| {}, now()).expect("a mail");
    assert_eq!(haul.messages.len(), 1);
    assert!(told(&haul, "may not be read by you"), "{:?}", haul.problems);
}

/// Pieces of mail that mean something to some parser, in any order.
fn fragment() -> impl Strategy<Value = Vec<u8>> {
    let known: Vec<&'static [u8]> = vec![
        b"From: eve@e.example\n",
        b"Subject: =?utf-8?B?w",
        b"?=\n",
        b"\n\n",
        b"\r\n",
        b"\n",
        b">",
        b"Content-Type: multipart/mixed; boundary=\"b\"\n",
        b"--b\n",
        b"--b--\n",
        b"--b",
        b"Content-Type: multipart/alternative; boundary=bb\n",
        b"--bb\n",
        b"\0",
        b"\xff\xfe",
        b"=",
        b"Content-Type: message/rfc822\n",
        b"Content-Type: text/html; charset=utf-16\n",
        b"<div>",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: quoted-printable\n",
        b"Content-Type: text/plain; charset=iso-2022-jp; format=flowed\n",
        b"\x1b$B",
        b"=3D=\n",
        b"Content-Disposition: attachment; filename*0*=utf-8''%",
        b"QUJD",
        b"From ",
        b"From - ",
        b"Date: Fri, 31 Feb 9999 25:61:61 +9999\n",
        b"Message-ID: <<>\n",
        b"References: <a@b> <",
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n",
        b"(((",
        b"\"",
        b"Content-Type: message/delivery-status\n",
        b"Action: failed\n",
        b"Thread-Index: AdG3x5pQ\n",
        b"Content-Type: text/calendar; method=REPLY\n",
        b"PARTSTAT=",
        b"Content-Length: 5\n",
        b"X-Mozilla-Status: 0008\n",
        b"X-Gmail-Labels: =?UTF-8?Q?Sent\n",
        b"Group: a, b@c;,;\n",
        b"To: Group: a, <b@c>;, \"x\n",
        b"Received: from x; ",
        b"List-Id: <\n",
        b"List-Post: <mailto:",
    ];
    prop_oneof![
        4 => prop::sample::select(known).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 0..40),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_piece_leaves_its_neighbours_whole(pieces in prop::collection::vec(fragment(), 0..40)) {
        between("any-piece", &pieces.concat());
    }

    #[test]
    fn any_file_gets_an_answer(pieces in prop::collection::vec(fragment(), 0..40)) {
        let scratch = Scratch::new("any-file");
        let path = scratch.put("any.eml", &pieces.concat());
        let _ = read_at(&[path], &|_, _| {}, now());
    }
}
