//! What `amends why` shows, at two widths and at the edges.

use amends_domain::{LoopKind, Side, Standing};
use amends_reading::Report;
use amends_reading::report::Shows;
use amends_testkit::report::{ClientSketch, firm_with, hard_names, northgate_foods, words};
use amends_views::check::{Check, Room};
use amends_views::print;
use amends_views::why::Why;

fn page(report: &Report, columns: usize) -> String {
    let mut pages = Vec::new();
    for client in &report.clients {
        let sheet = print::why(&Why::of(report, client), columns);
        for line in sheet.lines() {
            assert!(
                line.width() <= columns,
                "{} columns: {line:?}",
                line.width()
            );
        }
        pages.push(sheet.to_string());
    }
    pages.join("\n~~~~\n\n")
}

#[test]
fn one_client_in_full() {
    for columns in [80, 140] {
        let page = page(&firm_with([northgate_foods()]), columns);
        insta::assert_snapshot!(format!("full_{columns}"), page);
    }
}

#[test]
fn next_to_nothing_known() {
    let unknown = ClientSketch::new("Quayside Chess Club", Standing::Unknown);
    let good = ClientSketch::new("Bryn Oak", Standing::Good).person("", "hello@brynoak.example", 1);
    insta::assert_snapshot!("bare", page(&firm_with([unknown, good]), 80));
}

#[test]
fn quiet_signs() {
    let (gwen, amit) = ("gwen@brannock.example", "amit@brannock.example");
    let rival = "One of your competitors called us last week.";
    let map = "The map still shows our old address.";
    let price = "Could you put the new prices up?";
    let said = |who, day, text| words(who, &format!("2025-{day}T09:00:00Z"), text);
    let client = ClientSketch::new("Brannock Fixings", Standing::Strained)
        .person("Gwen Brannock", gwen, 31)
        .person("Amit Sood", amit, 9)
        .sign(
            Shows::Elsewhere {
                rival: 1,
                handing_over: 2,
                term: 0,
            },
            0.8,
            vec![said(gwen, "10-20", rival)],
        )
        .sign(
            Shows::Dropped {
                threads: 2,
                days: 40,
            },
            0.7,
            vec![said(amit, "10-05", map), said(gwen, "10-12", price)],
        )
        .open(
            LoopKind::Request,
            Side::Ours,
            190.0,
            None,
            said(gwen, "10-12", price),
        );
    let report = firm_with([client]);
    insta::assert_snapshot!("signs", page(&report, 100));
    let mail = amends_views::MailRead::default();
    let json = amends_views::json::report(&report, &mail, amends_views::json::Options::default());
    let read: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let signs = &read["clients"][0]["signs"];
    assert_eq!(signs[0]["sign"], "elsewhere");
    assert_eq!(signs[0]["strong"], true);
    assert_eq!(signs[1]["strong"], false);
    assert_eq!(signs[1]["evidence"][1]["quote"], price);
    let clients = report.all();
    let check = Check::of(&report, &clients, &mail, Room::HANDFUL);
    let reasons = check.needs[0].reasons.join(" ");
    assert!(reasons.contains("named another supplier") && !reasons.contains("conversations"));
}

#[test]
fn names_and_words_hard_to_lay_out() {
    for columns in [40, 140] {
        let page = page(&hard_names(), columns);
        assert!(
            !page.contains(['\u{1b}', '\u{7}', '\u{202e}']),
            "nothing steers the terminal"
        );
        insta::assert_snapshot!(format!("hard_{columns}"), page);
    }
}

#[test]
fn every_width_keeps_within_its_columns() {
    for columns in 40..=200 {
        page(&firm_with([northgate_foods()]), columns);
        page(&hard_names(), columns);
    }
}
