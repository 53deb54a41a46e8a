//! What people decided stays: whatever is read again, brought in again or taken back.

use crate::common::{holding, report, server, studio};
use amends_domain::decision::{Contact, Decided, LoopRef, Note, Party, Sentence, ToldHow};
use amends_domain::{Cause, MomentKind, Side, Standing};
use amends_reading::Options;
use amends_service::Amends;
use amends_store::sql::{Batch, Place, Statement};
use amends_views::json;
use jiff::civil::date;

fn lists(amends: &Amends) -> amends_reading::Report {
    amends.catch_up(&|_| {}).expect("caught up with");
    amends.lists().expect("lists").expect("there is mail")
}

/// What is open with the client that needs us most.
fn open(amends: &Amends) -> Vec<LoopRef> {
    let lists = lists(amends);
    lists.clients[0].open.iter().map(LoopRef::of).collect()
}

/// A decision of every kind.
fn all_kinds(open: &[LoopRef]) -> Vec<Decided> {
    let northgate = || Party::new("northgatefoods.example");
    let cobble = || Party::new("cobblebikes.example");
    let sentence = |kind| Sentence {
        message: open[3].message.clone(),
        kind,
        quote: open[3].quote.clone(),
    };
    vec![
        Decided::NotA(sentence(MomentKind::Question)),
        Decided::IsA(sentence(MomentKind::Complaint)),
        Decided::Closed {
            which: open[0].clone(),
            how: ToldHow::ByPhone,
            on: date(2025, 10, 17),
        },
        Decided::GivenTo {
            which: open[1].clone(),
            side: Side::Theirs,
            member: Some("Ruth".to_string()),
        },
        Decided::PutOff {
            which: open[2].clone(),
            until: date(2025, 11, 3),
        },
        Decided::Named(northgate(), "Northgate & Sons".to_string()),
        Decided::Turned(northgate(), date(2025, 9, 26)),
        Decided::Note(Note {
            client: northgate(),
            contact: Contact::Meeting,
            at: "2025-10-15T10:00:00Z".parse().expect("a moment"),
            with: vec!["Ruth".to_string()],
            text: "They take the new date".to_string(),
            closes: vec![open[4].clone()],
        }),
        Decided::Stands(northgate(), Standing::Good),
        Decided::NotCause(northgate(), Cause::SlowResponse),
        Decided::OneClient(northgate(), cobble()),
        Decided::OnePerson(
            Party::new("ruth@northgatefoods.example"),
            Party::new("sam@cobblebikes.example"),
        ),
        Decided::NotClient(cobble()),
        Decided::IsClient(cobble()),
    ]
}

/// As if every row had been derived by the rules of an earlier build.
fn grown_old(amends: &Amends) {
    const OLD: [Statement; 3] = [
        Statement::new("UPDATE said SET rules = -1"),
        Statement::new("UPDATE standing SET rules = -1, shown = ''"),
        Statement::new("UPDATE census SET rules = -1"),
    ];
    let mut batch = Batch::new();
    for statement in OLD {
        batch.any(statement, Vec::new());
    }
    amends.store().write(&batch).expect("grown old");
}

/// Every kind in one store: counted, read again, brought in again, taken back.
fn story(place: &Place) {
    let amends = holding(place, &studio());
    let before = report(&amends);
    let open = open(&amends);
    let kinds = all_kinds(&open);
    let mut numbers = Vec::new();
    for what in &kinds {
        let was = report(&amends);
        let number = amends
            .decide(what, "Ada", "since I say so")
            .expect("decided");
        assert_ne!(report(&amends), was, "{} changes the report", what.name());
        numbers.push(number);
    }
    let held = amends.decisions().expect("decisions");
    let kept: Vec<&Decided> = held.iter().map(|(_, decision)| &decision.what).collect();
    assert_eq!(
        kept,
        kinds.iter().collect::<Vec<_>>(),
        "kept as they were made"
    );
    assert!(
        held.iter()
            .all(|(_, d)| (d.by.as_str(), d.why.as_str()) == ("Ada", "since I say so"))
    );

    let decided = report(&amends);
    let listed = format!("{:?}", lists(&amends));
    grown_old(&amends);
    assert_eq!(report(&amends), decided, "read by newer rules");
    assert_eq!(
        format!("{:?}", lists(&amends)),
        listed,
        "lists by newer rules"
    );
    amends
        .import(&[studio()], &|_, _| {})
        .expect("brought in again");
    assert_eq!(report(&amends), decided, "brought in again");

    for number in numbers.into_iter().rev() {
        amends.undo(number, "Tom").expect("taken back");
    }
    assert_eq!(report(&amends), before, "taken back");
    let held = amends.decisions().expect("decisions");
    assert_eq!(held.len(), kinds.len(), "nothing is forgotten");
    assert!(
        held.iter()
            .all(|(_, d)| d.undone.as_ref().is_some_and(|u| u.by == "Tom"))
    );
}

#[test]
fn they_survive_on_a_file() {
    story(&Place::Memory);
}

#[test]
fn they_survive_on_a_server() {
    if let Some((_database, place)) = server() {
        story(&place);
    }
}

/// What lists show is a part of the report.
#[test]
fn lists_say_what_the_report_says() {
    for mailbox in [studio(), crate::common::harbour_pine()] {
        let amends = holding(&Place::Memory, &mailbox);
        let whole = amends.report(&Options::default()).expect("a report");
        let lists = lists(&amends);
        assert_eq!(lists.as_of, whole.as_of);
        let shown = |report: &amends_reading::Report| {
            let clients: Vec<_> = report.all();
            let short = json::clients_in_short(report, &clients);
            short + &json::loops(report, &clients) + &json::today(report)
        };
        assert_eq!(shown(&lists), shown(&whole));
        for (kept, read) in lists.clients.iter().zip(&whole.clients) {
            assert_eq!(format!("{:?}", kept.open), format!("{:?}", read.open));
            assert_eq!(format!("{:?}", kept.next), format!("{:?}", read.next));
            assert_eq!(
                (kept.reply, kept.away.clone()),
                (read.reply, read.away.clone())
            );
            assert_eq!(kept.broken_promises, read.broken_promises);
        }
    }
}
