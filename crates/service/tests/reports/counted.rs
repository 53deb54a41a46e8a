//! Letters count for two years before the last one: ten years behind a client cost no more, and nothing old is lost.

use crate::same::{open, ten_years};
use amends_domain::Side;
use amends_domain::calendar::WorkCalendar;
use amends_domain::message::Dated;
use amends_language::Reader;
use amends_mail::{source, thread};
use amends_reading::client::{Correspondence, Letter, context, counted_from};
use amends_reading::{Options, Year, begins, who, year};
use amends_store::sql::Place;
use amends_testkit::mailbox::{mbox, messages};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::Path;
use std::sync::Arc;

#[test]
fn a_report_is_of_the_letters_that_count() {
    let folder = tempfile::tempdir().expect("a folder");
    let amends = open(&Place::Memory);
    let path = ten_years(folder.path());
    amends.import(&[path], &|_, _| {}).expect("brought in");
    amends.settle(&|_| {}).expect("settled");
    let report = amends.report(&Options::default()).expect("a report");
    assert_eq!(
        report.clients.len(),
        2,
        "who fell silent long ago is a client still"
    );
    for client in &report.clients {
        assert!(client.first >= counted_from(client.last), "{}", client.name);
        assert!(client.messages > 30, "{}: {}", client.name, client.messages);
    }
}

#[test]
fn old_mail_that_comes_later_is_read_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = messages(&ten_years(folder.path()));
    let (old, new) = all.split_at(all.len() / 2);
    let amends = open(&Place::Memory);
    let bring = |raws: &[_], name: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, mbox(&raws.iter().collect::<Vec<_>>())).expect("a mailbox");
        amends.import(&[path], &|_, _| {}).expect("brought in");
        amends.settle(&|_| {}).expect("settled");
        amends.look_back_on_all().expect("looked back");
    };
    bring(new, "new.mbox");
    bring(old, "old.mbox");
    for client in amends.store().clients().expect("clients") {
        let unread = amends.store().client_has_unread(client.client);
        assert!(!unread.expect("an answer"), "{}", client.name);
        let all = amends.store().client_letters(client.client, i64::MIN);
        assert!(all.expect("letters").iter().all(|l| l.said.is_some()));
    }
}

/// The last twelve months of the busy client of a mailbox, from letters that are not older than a moment.
fn looked_back(path: &Path, from: impl Fn(&[Timestamp], Timestamp) -> Timestamp) -> Year {
    let haul = source::read(&[path.to_path_buf()], &|_, _| {}).expect("mail");
    let threads = thread::threads(&haul.messages);
    let who = who::find(&haul.messages, &threads, &who::Options::default());
    let found = who.clients.iter().max_by_key(|c| c.messages.len());
    let found = found.expect("a client");
    let reader = Reader::built_in();
    let thread_of = |m: usize| {
        let holds = |t: &amends_domain::Thread| t.messages.contains(&m);
        threads.iter().position(holds).expect("a thread")
    };
    let dated = found.messages.iter();
    let dated = dated.filter(|m| haul.messages[**m].dated != Dated::Unknown);
    let times: Vec<Timestamp> = dated.clone().map(|m| haul.messages[*m].at).collect();
    let as_of = *times.iter().max().expect("a letter");
    let from = from(&times, as_of);
    let letters = dated.filter(|m| haul.messages[**m].at >= from).map(|&m| {
        let message = &haul.messages[m];
        let side = if message.from.address.to_string().ends_with("pine.example") {
            Side::Ours
        } else {
            Side::Theirs
        };
        let text = reader.read(&message.text.own, &context(message, side, None));
        Letter::new(message, side, thread_of(m), Arc::new(text))
    });
    let calendar = WorkCalendar::usual(TimeZone::UTC);
    let mail = Correspondence::whole(letters.collect(), as_of, &calendar, &calendar);
    year(found, &mail, &Options::default(), &[])
}

#[test]
fn a_look_back_needs_no_more_than_what_counts_on_its_first_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = ten_years(folder.path());
    let all = looked_back(&path, |_, _| Timestamp::MIN);
    let some = looked_back(&path, |times, as_of| {
        let before = times.iter().filter(|at| **at <= begins(as_of)).max();
        counted_from(*before.expect("an old letter"))
    });
    assert_eq!(all.stood, some.stood);
    assert!(all.stood.len() > 20);
    assert_eq!(
        (all.week_ago, all.month_ago),
        (some.week_ago, some.month_ago)
    );
    assert_eq!(all.letters, some.letters);
    assert_eq!(all.said, some.said);
    assert_eq!(all.closed, some.closed);
}
