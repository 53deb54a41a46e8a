//! The working time read from our own mail: a line is a firm, how it writes, and what is found.

use amends_domain::message::{Dated, MessageId, Nature, OwnText};
use amends_domain::{Mailbox, Message};
use amends_reading::{Input, Options};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan, Zoned};

/// Mail of a year: each working day two messages of ours in each of these hours, and one of a client.
fn year(zone: &str, domain: &str, hours: &[i8], days: &str) -> Vec<Message> {
    let zone: TimeZone = TimeZoneDatabase::bundled().get(zone).expect("a zone");
    let mut messages = Vec::new();
    let mut at: Zoned = jiff::civil::date(2025, 1, 6)
        .at(0, 0, 0, 0)
        .to_zoned(zone)
        .expect("a day");
    while at.year() == 2025 {
        let name = format!("{:?}", at.weekday());
        if days.contains(&name[..3]) {
            for (hour, minute) in hours.iter().flat_map(|hour| [(*hour, 10), (*hour, 40)]) {
                let Ok(sent) = at.with().hour(hour).minute(minute).build() else {
                    continue;
                };
                let us = format!("maya@{domain}");
                messages.push(message(
                    messages.len(),
                    &sent,
                    &us,
                    "ruth@northgate.example",
                ));
                let answer = sent.checked_add(20.minutes()).expect("in range");
                messages.push(message(
                    messages.len(),
                    &answer,
                    "ruth@northgate.example",
                    &us,
                ));
            }
        }
        at = at.checked_add(1.day()).expect("in range");
    }
    messages
}

fn message(number: usize, at: &Zoned, from: &str, to: &str) -> Message {
    Message {
        id: MessageId::new(&format!("{number}@mail.example")),
        at: Timestamp::from(at),
        offset: at.offset(),
        dated: Dated::Header,
        from: Mailbox::new("", from),
        to: vec![Mailbox::new("", to)],
        cc: Vec::new(),
        reply_to: Vec::new(),
        subject: "The shop".to_string(),
        references: Vec::new(),
        in_reply_to: Vec::new(),
        conversation: None,
        nature: Nature::Person,
        list: None,
        text: OwnText::default(),
        attachments: Vec::new(),
        encrypted: None,
        sent_folder: false,
    }
}

/// What is found: `Mon-Fri 9:00-17:00 Europe/London`, and whether any of it was found.
fn found(messages: &[Message], options: Options) -> (String, bool) {
    let threads = Vec::new();
    let report = amends_reading::read(&Input {
        messages,
        threads: &threads,
        read_text: &|_, _| Default::default(),
        options: &Options {
            us: vec![messages[0].from.address.as_str().to_string()],
            ..options
        },
    });
    let calendar = report.firm.calendar;
    let zone = calendar.zone().iana_name().unwrap_or("UTC").to_string();
    (
        format!("{} {zone}", calendar.week()),
        report.firm.calendar_found,
    )
}

#[test]
fn zone_and_hours_are_those_we_write_in() {
    let office: Vec<i8> = (9..17).collect();
    let late: Vec<i8> = (7..19).collect();
    let week = "Mon Tue Wed Thu Fri";
    let cases = [
        (
            "Europe/London",
            "pine.example",
            &office,
            week,
            "Mon-Fri 9:00-17:00 Europe/London",
        ),
        (
            "Europe/Berlin",
            "kiefer.example",
            &office,
            week,
            "Mon-Fri 9:00-17:00 Europe/Berlin",
        ),
        (
            "Europe/Dublin",
            "marram.ie",
            &office,
            week,
            "Mon-Fri 9:00-17:00 Europe/Dublin",
        ),
        (
            "America/Chicago",
            "cedar.example",
            &late,
            week,
            "Mon-Fri 7:30-18:30 America/Chicago",
        ),
        (
            "America/Phoenix",
            "dry.example",
            &office,
            week,
            "Mon-Fri 9:00-17:00 America/Phoenix",
        ),
        (
            "Asia/Dubai",
            "sand.example",
            &office,
            "Sun Mon Tue Wed Thu",
            "Mon-Thu 9:00-17:00, Sun 9:00-17:00 Asia/Dubai",
        ),
    ];
    for (zone, domain, hours, days, expected) in cases {
        let (said, was_found) = found(&year(zone, domain, hours, days), Options::default());
        assert_eq!(said, expected);
        assert!(was_found);
    }
}

#[test]
fn what_was_said_is_not_guessed() {
    let mail = year(
        "Europe/London",
        "pine.example",
        &[9, 10, 11, 14, 15],
        "Mon Tue Wed Thu Fri",
    );
    let zone = TimeZoneDatabase::bundled().get("America/Denver").ok();
    let week = "Tue-Thu 10-15".parse().ok();
    let (said, was_found) = found(
        &mail,
        Options {
            zone,
            week,
            ..Options::default()
        },
    );
    assert_eq!(said, "Tue-Thu 10:00-15:00 America/Denver");
    assert!(!was_found);
}

#[test]
fn too_little_mail_means_the_usual_week() {
    let mail = year("Europe/London", "pine.example", &[9], "Mon Tue Wed Thu Fri");
    let (said, was_found) = found(&mail[..4], Options::default());
    assert_eq!(
        (said.as_str(), was_found),
        ("Mon-Fri 9:00-17:30 Europe/London", true)
    );
}

#[test]
fn days_off_are_those_of_the_country() {
    let mail = year(
        "Europe/Dublin",
        "marram.ie",
        &[9, 15],
        "Mon Tue Wed Thu Fri",
    );
    let off = |country: Option<&str>| {
        let report = amends_reading::read(&Input {
            messages: &mail,
            threads: &[],
            read_text: &|_, _| Default::default(),
            options: &Options {
                us: vec!["marram.ie".to_string()],
                country: country.map(String::from),
                ..Options::default()
            },
        });
        report
            .firm
            .calendar
            .holidays()
            .contains(jiff::civil::date(2025, 3, 17))
    };
    assert!(
        off(None),
        "Saint Patrick's day, by the ending of the domain"
    );
    assert!(!off(Some("US")), "what was said goes before what was found");
}
