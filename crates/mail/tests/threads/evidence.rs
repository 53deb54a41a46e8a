//! Joining without headers: by conversation, by a shared id, by subject.

use crate::mail::{DAY, answered, mail};
use amends_domain::{Message, address::Mailbox};
use amends_mail::thread::{Options, Subjects, threads, trees};

fn from(mut message: Message, address: &str) -> Message {
    message.from = Mailbox::new("", address);
    message
}

fn to(mut message: Message, address: &str) -> Message {
    message.to = vec![Mailbox::new("", address)];
    message
}

fn in_conversation(mut message: Message, name: &str) -> Message {
    message.conversation = Some(name.to_string());
    message
}

/// Whether a second mail joins an "Invoice" that Ana sent to Ben on day 0.
#[test]
fn the_subject_joins_with_caution() {
    let first = || mail("a@x", 0, "Invoice", &[]);
    let reply = |days: i64, subject| answered(mail("b@x", days * DAY, subject, &[]));
    let cases: Vec<(&str, Message, bool)> = vec![
        ("an answer", reply(2, "Re: Invoice"), true),
        ("an answer in German", reply(2, "AW: [ext] invoice"), true),
        ("the next invoice", reply(2, "Invoice"), false),
        ("a late answer", reply(45, "Re: Invoice"), false),
        (
            "an answer before the question",
            reply(-1, "Re: Invoice"),
            false,
        ),
        (
            "a stranger's",
            from(reply(2, "Re: Invoice"), "eve@other.example"),
            false,
        ),
        (
            "to a stranger",
            to(reply(2, "Re: Invoice"), "eve@other.example"),
            false,
        ),
        ("another subject", reply(2, "Re: Offer"), false),
        ("an empty subject", reply(2, "Re:"), false),
    ];
    let mut quoting = reply(2, "Invoice");
    quoting.text.quoted_lines = 3;
    let quoting = [("an answer without Re:", quoting, true)];
    for (what, second, joins) in cases.into_iter().chain(quoting) {
        let found = threads(&[second, first()]);
        assert_eq!(found.len() == 1, joins, "{what}");
        if joins {
            assert_eq!(found[0].parents, [None, Some(1)], "{what}");
        }
    }
}

/// With two invoices to two clients, an answer goes to its own one, though the other is nearer.
#[test]
fn an_answer_finds_its_own_invoice() {
    let messages = [
        mail("a@x", 0, "Invoice", &[]),
        to(mail("b@x", DAY, "Invoice", &[]), "cleo@other.example"),
        answered(mail("c@x", 2 * DAY, "Re: Invoice", &[])),
    ];
    let found = threads(&messages);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].messages, [0, 2]);
}

/// The answer names an id that was changed on its way, so that nobody holds it.
#[test]
fn an_answer_to_an_id_that_changed() {
    let messages = [
        mail("a@x", 0, "Plan", &[]),
        answered(mail("b@x", 60, "Re: Plan", &["changed@mailer"])),
        mail("c@x", 120, "Re: Plan", &["changed@mailer", "b@x"]),
    ];
    let found = threads(&messages);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].parents, [None, Some(0), Some(1)]);
}

#[test]
fn a_list_joins_strangers() {
    let on_list = |mut message: Message| {
        message.list = Some("users.list.example".to_string());
        message
    };
    let reply = from(mail("b@x", 60, "Re: Build fails", &[]), "eve@other.example");
    let first = mail("a@x", 0, "Build fails", &[]);
    assert_eq!(threads(&[first.clone(), reply.clone()]).len(), 2);
    assert_eq!(threads(&[on_list(first), on_list(reply)]).len(), 1);
}

#[test]
fn a_conversation_joins() {
    let first = in_conversation(mail("a@x", 0, "Plan", &[]), "17");
    let reply = in_conversation(answered(mail("b@x", 60, "AW: Plan, new", &[])), "17");
    let apart = in_conversation(answered(mail("c@x", 70, "AW: Plan, new", &[])), "18");
    let alien = in_conversation(answered(mail("d@x", 80, "Holiday photos", &[])), "17");
    assert_eq!(
        threads(&[reply.clone(), first.clone()])[0].parents,
        [None, Some(1)]
    );
    assert_eq!(threads(&[first.clone(), apart]).len(), 2);
    assert_eq!(threads(&[first, alien]).len(), 2);
}

/// The same id on two mails: two mails, in one thread when they share their subject.
#[test]
fn twins() {
    let first = mail("a@x", 0, "Plan", &[]);
    let twin = mail("a@x", 5, "[list] Plan", &[]);
    let other = mail("a@x", 5, "Something else", &[]);
    assert_eq!(threads(&[first.clone(), twin])[0].parents, [None, None]);
    assert_eq!(threads(&[first, other]).len(), 2);
}

/// RFC 5256's own merge takes the subject alone.
#[test]
fn the_plain_merge() {
    let messages = [
        mail("a@x", 0, "Invoice", &[]),
        mail("b@x", 400 * DAY, "Invoice", &[]),
        from(
            mail("c@x", 500 * DAY, "Re: Invoice", &[]),
            "eve@other.example",
        ),
        mail("d@x", 500 * DAY, "", &[]),
        mail("e@x", 501 * DAY, "", &[]),
    ];
    let options = |subjects| Options {
        subjects,
        ..Options::default()
    };
    assert_eq!(trees(&messages, &options(Subjects::Plain)).len(), 3);
    assert_eq!(trees(&messages, &options(Subjects::Cautious)).len(), 5);
}
