//! What pages show from memory is what reading says, and what changes is seen.

use crate::common::{Folder, harbour_pine, holding, open, server};
use amends_domain::decision::{LoopRef, ToldHow};
use amends_domain::{Decided, Side, Standing};
use amends_reading::{Options, When};
use amends_service::{Amends, Board};
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
    pages_are_what_was_read(&holding(&Place::Memory, &harbour_pine()));
    if let Some((_database, place)) = server() {
        pages_are_what_was_read(&holding(&place, &harbour_pine()));
    }
}

#[test]
fn what_stays_the_same_is_kept_and_what_changes_is_seen() {
    let folder = Folder::new("board");
    let amends = holding(&folder.place("firm.db"), &harbour_pine());
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
    let amends = holding(&Place::Memory, &harbour_pine());
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
    let board = Board::new(amends);
    let lists = board.lists().expect("read").expect("some mail");
    let ids = lists.report.clients.iter().map(|c| c.id.clone());
    let year = |id: String| {
        let portrait = board.portrait(&lists, &id).expect("read");
        (id, portrait.expect("a portrait").year.stood)
    };
    ids.map(year).collect()
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
