//! What `amends check` shows, at two widths and at the edges.

use amends_domain::Standing;
use amends_reading::Report;
use amends_reading::report::{Doubt, LeftOut, LeftOutWhy};
use amends_testkit::report::{
    ClientSketch, all_in_trouble, firm_alone, firm_with, harbour_pine, hard_names,
};
use amends_views::check::{Check, Room};
use amends_views::{MailRead, Unread, print};

fn mail() -> MailRead {
    MailRead {
        messages: 1204,
        copies: 31,
        set_aside: 2,
        unread: Vec::new(),
    }
}

fn page(report: &Report, mail: &MailRead, room: Room, columns: usize) -> String {
    let clients = report.all();
    let sheet = print::check(&Check::of(report, &clients, mail, room), columns);
    for line in sheet.lines() {
        assert!(
            line.width() <= columns,
            "{} columns: {line:?}",
            line.width()
        );
    }
    sheet.to_string()
}

#[test]
fn an_ordinary_day() {
    for columns in [80, 140] {
        let page = page(&harbour_pine(), &mail(), Room::HANDFUL, columns);
        insta::assert_snapshot!(format!("ordinary_{columns}"), page);
    }
}

#[test]
fn everybody_in_trouble() {
    for columns in [80, 140] {
        let page = page(&all_in_trouble(40), &mail(), Room::HANDFUL, columns);
        insta::assert_snapshot!(format!("everybody_{columns}"), page);
    }
    let all = page(&all_in_trouble(40), &mail(), Room::ALL, 80);
    assert_eq!(all.matches("Next:").count(), 40);
    assert!(!all.contains(" more"), "everything is shown:\n{all}");
}

#[test]
fn names_hard_to_lay_out() {
    for columns in [40, 80, 140] {
        let page = page(&hard_names(), &mail(), Room::HANDFUL, columns);
        assert!(
            !page.contains(['\u{1b}', '\u{7}', '\u{202e}']),
            "nothing steers the terminal"
        );
        insta::assert_snapshot!(format!("hard_names_{columns}"), page);
    }
}

#[test]
fn nothing_to_say() {
    let mut nobody = firm_alone();
    nobody.firm.members.clear();
    nobody.firm.domains.clear();
    nobody.doubts = vec![Doubt::NoFirm];
    let mut no_clients = firm_alone();
    no_clients.doubts = vec![Doubt::NoClients];
    let who = amends_domain::Address::new("news@shop.example");
    no_clients.left_out = vec![LeftOut {
        who,
        messages: 3,
        why: LeftOutWhy::Newsletter,
        decision: None,
    }];
    let one_well = firm_with([ClientSketch::new("Little Alder", Standing::Good)]);
    let one_unknown = firm_with([ClientSketch::new("Little Alder", Standing::Unknown)]);
    let all = [
        ("no firm", nobody),
        ("no clients", no_clients),
        ("one client, well", one_well),
        ("one client, unknown", one_unknown),
    ];
    let pages = all.map(|(name, r)| format!("== {name}\n{}", page(&r, &mail(), Room::HANDFUL, 80)));
    insta::assert_snapshot!("nothing_to_say", pages.join("\n"));
}

#[test]
fn what_could_not_be_read() {
    let unread = |path: &str, position, what: &str| Unread {
        path: path.into(),
        position,
        what: what.into(),
    };
    let mut mail = mail();
    mail.unread.push(unread(
        "mail/old.mbox",
        Some(40_960),
        "the file ends within a message",
    ));
    let mut report = firm_with([ClientSketch::new("Little Alder", Standing::Good)]);
    report.doubts = vec![
        Doubt::Language(
            "pol".into(),
            14,
            vec![("Kowalski".into(), 12), ("Nowak".into(), 2)],
        ),
        Doubt::Language("xho".into(), 1, vec![("Nomvula".into(), 1)]),
        Doubt::Encrypted(1),
        Doubt::Undated(3),
        Doubt::Future(1),
    ];
    let one = page(&report, &mail, Room::HANDFUL, 80);
    for i in 0..20 {
        mail.unread
            .push(unread(&format!("mail/{i}.eml"), None, "no header"));
    }
    let many = page(&report, &mail, Room::HANDFUL, 80);
    insta::assert_snapshot!("unread", format!("{one}\n== many\n{many}"));
}

#[test]
fn every_width_keeps_within_its_columns() {
    for columns in 40..=200 {
        page(&harbour_pine(), &mail(), Room::ALL, columns);
        page(&hard_names(), &mail(), Room::ALL, columns);
    }
}
