//! What `amends why` shows, at two widths and at the edges.

use amends_domain::Standing;
use amends_reading::Report;
use amends_testkit::report::{ClientSketch, firm_with, hard_names, northgate_foods};
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
