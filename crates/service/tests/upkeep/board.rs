//! What pages show from memory is what reading says, and what changes is seen.

use crate::common::{Folder, harbour_pine, holding, open, server};
use amends_domain::decision::{LoopRef, Sentence, ToldHow};
use amends_domain::{Decided, Evidence, Message, Moment, MomentKind, Side, Standing};
use amends_reading::{Options, When};
use amends_service::{Amends, Board, ServiceError, Sought, Told};
use amends_store::OWN;
use amends_store::sql::Place;
use amends_views::{MailRead, json};
use std::sync::Arc;

/// What programs are told of a client, which is all that is known of it but its moments.
fn told(report: &amends_reading::Report, id: &str) -> String {
    let client = report
        .clients
        .iter()
        .find(|c| c.id == id)
        .expect("a client");
    json::clients(
        report,
        &[client],
        &MailRead::default(),
        json::Options::default(),
    )
}

/// A store with all mail in it, and every client's year.
fn looked_back(place: &Place) -> Amends {
    let amends = holding(place, &harbour_pine());
    amends.look_back_on_all().expect("looked back");
    amends
}

/// What is kept of every client's year but of when it was looked at.
fn years_of(amends: &Amends) -> Vec<(String, amends_reading::Year)> {
    let board = Board::new(amends.clone());
    let lists = board.lists().expect("read").expect("some mail");
    let ids = lists.report.clients.iter().map(|c| c.id.clone());
    let year = |id: String| {
        let portrait = board.portrait(&lists, &id).expect("read");
        (id, portrait.expect("a portrait").year)
    };
    ids.map(year).collect()
}

#[test]
fn a_year_that_grew_is_that_of_all_mail_at_once() {
    let folder = Folder::new("years");
    let grown = open(&folder.place("firm.db"));
    for piece in amends_testkit::mailbox::pieces(&harbour_pine(), &folder.0, 4, 7) {
        grown.import(&[piece], &|_, _| {}).expect("brought in");
        grown.settle(&|_| {}).expect("settled");
        grown.look_back_on_all().expect("looked back");
    }
    assert!(grown.years_due().expect("read").is_empty());
    let at_once = years_of(&looked_back(&Place::Memory));
    let grown = years_of(&grown);
    assert_eq!(grown.len(), at_once.len());
    for ((id, grown), (_, at_once)) in grown.iter().zip(&at_once) {
        assert_eq!(grown, at_once, "{id}");
    }
}

/// A sentence that only hindsight calls a complaint is marked where it stands, until somebody says that it is none.
#[test]
fn what_hindsight_shows_is_marked_in_its_conversation() {
    let amends = holding(&Place::Memory, &harbour_pine());
    let board = Board::new(amends.clone());
    let lists = board.lists().expect("read").expect("some mail");
    let marked = |id: &str, evidence: &Evidence| {
        let sought = Sought {
            message: Some(evidence.message.clone()),
            ..Sought::default()
        };
        let shown = board.conversations(&lists, id, &sought).expect("read");
        let letters = shown.expect("a client").letters;
        let letter = letters.iter().find(|l| l.message.id == evidence.message);
        let letter = letter.expect("the letter");
        complains(&letter.message, &letter.moments, evidence)
    };
    let handed_out = |evidence: &Evidence| {
        let mut said = false;
        let mut look = |told: Told| -> Result<(), ServiceError> {
            said |= told.message.id == evidence.message
                && complains(&told.message, &told.moments, evidence);
            Ok(())
        };
        amends.each_told(&mut look).expect("handed out");
        said
    };
    let found = |id: &str| {
        let portrait = board.portrait(&lists, id).expect("read");
        portrait.expect("a portrait").report.clients[0]
            .in_hindsight
            .clone()
    };
    let ids = lists.report.clients.iter().map(|c| c.id.as_str());
    let all: Vec<(&str, Evidence)> = ids
        .flat_map(|id| found(id).into_iter().map(move |e| (id, e)))
        .collect();
    assert!(!all.is_empty());
    for (id, evidence) in &all {
        assert!(marked(id, evidence), "{}", evidence.quote);
        assert!(handed_out(evidence), "{}", evidence.quote);
    }
    let (id, first) = &all[0];
    let none = Decided::NotA(Sentence {
        message: first.message.clone(),
        quote: first.quote.clone(),
        kind: MomentKind::Complaint,
    });
    amends
        .decide(&none, "Ada", "it is praise")
        .expect("decided");
    amends.settle(&|_| {}).expect("settled");
    assert!(!marked(id, first));
    assert!(!handed_out(first));
    assert!(!found(id).iter().any(|e| e.quote == first.quote));
}

/// True when a letter is told to complain with these words.
fn complains(message: &Message, moments: &[Moment], evidence: &Evidence) -> bool {
    moments.iter().any(|m| {
        m.kind == MomentKind::Complaint && message.text.own[m.span.clone()].trim() == evidence.quote
    })
}

fn pages_are_what_was_read(amends: &Amends) {
    let board = Board::new(amends.clone());
    let lists = board.lists().expect("read").expect("some mail");
    let report = amends.report(&Options::default()).expect("a report");
    assert!(!report.clients.is_empty());
    let ids =
        |r: &amends_reading::Report| r.clients.iter().map(|c| c.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&lists.report), ids(&report));
    for client in &report.clients {
        let portrait = board
            .portrait(&lists, &client.id)
            .expect("read")
            .expect("a portrait");
        let mut wanted = report.clone();
        wanted.left_out.clear();
        wanted.doubts.clear();
        wanted.clients.retain(|c| c.id == client.id);
        assert_eq!(
            told(&portrait.report, &client.id),
            told(&wanted, &client.id)
        );
        let year = &portrait.year;
        assert_eq!(
            year.stood.last().map(|s| s.1),
            Some(client.standing),
            "{}",
            client.id
        );
        assert!(year.stood.is_sorted_by_key(|s| s.0) && year.letters.is_sorted_by_key(|w| w.0));
    }
    assert!(board.portrait(&lists, "nobody").expect("read").is_none());
}

#[test]
fn a_page_shows_what_reading_says() {
    pages_are_what_was_read(&looked_back(&Place::Memory));
    if let Some((_database, place)) = server() {
        pages_are_what_was_read(&looked_back(&place));
    }
}

#[test]
fn what_stays_the_same_is_kept_and_what_changes_is_seen() {
    let folder = Folder::new("board");
    let amends = looked_back(&folder.place("firm.db"));
    let at = amends.now();
    let amends = amends.at(move || at);
    let board = Board::new(amends.clone());
    let first = board.lists().expect("read").expect("some mail");
    let again = board.lists().expect("read").expect("some mail");
    assert!(Arc::ptr_eq(&first, &again), "nothing changed");
    let (id, which) = first
        .report
        .clients
        .iter()
        .find_map(|c| {
            let open = c.open.iter().find(|l| l.owner == Side::Ours)?;
            Some((c.id.clone(), LoopRef::of(open)))
        })
        .expect("something open");
    let open_of = |lists: &amends_service::Lists| {
        let client = lists.report.clients.iter().find(|c| c.id == id);
        client.map_or(0, |c| c.open.len())
    };
    let closed = Decided::Closed {
        which,
        how: ToldHow::ByPhone,
        on: lists_day(&first),
    };
    amends.decide(&closed, "Ada", "by phone").expect("decided");
    amends.settle(&|_| {}).expect("settled");
    amends.look_back_on_all().expect("looked back");
    let after = board.newest().expect("read").expect("some mail");
    assert_eq!(open_of(&after) + 1, open_of(&first));
    assert!(Arc::ptr_eq(
        &after,
        &board.lists().expect("read").expect("some mail")
    ));
}

fn lists_day(lists: &amends_service::Lists) -> jiff::civil::Date {
    let zone = lists.report.firm.calendar.zone().clone();
    lists.report.as_of.to_zoned(zone).date()
}

#[test]
fn without_mail_there_is_nothing_to_show() {
    let board = Board::new(open(&Place::Memory));
    assert!(board.lists().expect("read").is_none());
}

#[test]
fn a_month_ago_is_told_of_those_who_wrote_then() {
    let amends = looked_back(&Place::Memory);
    let lists = Board::new(amends)
        .lists()
        .expect("read")
        .expect("some mail");
    assert!(lists.month_ago.len() > 5);
    let changed = |(id, before): (&String, &Standing)| {
        lists
            .report
            .clients
            .iter()
            .any(|c| c.id == *id && c.standing != *before)
    };
    assert!(
        lists.month_ago.iter().any(changed),
        "somebody's standing changed within a month"
    );
}

/// The days of the year of each client in a store that is read as of a moment.
fn years(as_of: Option<&str>) -> Vec<(String, Vec<(jiff::civil::Date, Standing)>)> {
    let options = Options {
        as_of: as_of.map(|at| When::Exact(at.parse().expect("a time"))),
        ..Options::default()
    };
    let amends = Amends::open(&Place::Memory, OWN, options).expect("a store");
    amends
        .import(&[harbour_pine()], &|_, _| {})
        .expect("brought in");
    amends.settle(&|_| {}).expect("settled");
    amends.look_back_on_all().expect("looked back");
    let years = years_of(&amends).into_iter();
    years.map(|(id, year)| (id, year.stood)).collect()
}

#[test]
fn how_it_stood_is_no_wiser_for_later_mail() {
    let before = years(Some("2025-09-01T00:00:00Z"));
    let after = years(None);
    let mut compared = 0;
    for (id, early) in &before {
        let (_, late) = after
            .iter()
            .find(|(other, _)| other == id)
            .expect("the same clients");
        let today = early.last().expect("a day").0;
        for (day, standing) in early.iter().filter(|(day, _)| *day < today) {
            if let Some((_, later)) = late.iter().find(|(other, _)| other == day) {
                assert_eq!(standing, later, "{id} on {day}");
                compared += 1;
            }
        }
    }
    assert!(compared > 50, "{compared} days");
}
