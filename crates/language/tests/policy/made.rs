//! Policies, changes and texts made by chance, for the laws.

use amends_domain::Policy;
use amends_domain::policy::{Change, Day, DayOff, ForClient, List, Terms, Within, Wording};
use jiff::civil::date;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

const WEEKS: [&str; 4] = [
    "Mon-Fri 9-17:30",
    "Mon-Thu 9:00-12:30 13:30-17:30, Fri 9-15",
    "Sat 22:00-6:00",
    "Mon-Sun 0:00-24:00",
];
const ZONES: [&str; 4] = ["Europe/London", "America/Chicago", "UTC", "Asia/Kathmandu"];
const PLACES: [&str; 4] = ["GB", "GB-SCT", "DE-BY", "US"];
const OWN: [&str; 3] = ["harbourpine.example", "ada@home.example", "büro.example"];
pub const CLIENTS: [&str; 5] = [
    "northgate-foods",
    "Salt & Thyme",
    "brannock.example",
    "ruth@northgatefoods.example",
    "Ünïcode GmbH “the best”",
];
const PHRASES: [&str; 8] = [
    "cheap",
    "full refund",
    "leverage",
    "by {0,1}end of day",
    "don't",
    "refund for .. month",
    "a \"quote\"",
    "(?:one|two) free",
];

fn us() -> impl Strategy<Value = Vec<String>> {
    proptest::sample::subsequence(OWN.to_vec(), 0..3)
        .prop_map(|own| own.into_iter().map(str::to_string).collect())
}

fn words() -> impl Strategy<Value = Vec<String>> {
    proptest::sample::subsequence(PHRASES.to_vec(), 1..4)
        .prop_map(|p| p.into_iter().map(str::to_string).collect())
}

/// Any text: quotes, backslashes, line ends, signs that steer.
pub fn prose() -> impl Strategy<Value = String> {
    let any = prop_oneof![
        "\\PC{0,30}",
        "[ -~\n\r\t\"'\\\\#\\[\\]=]{0,40}",
        "(?s).{0,20}",
        select(vec![
            "",
            "'''",
            "\"\"\"",
            "a\n# no comment\nhours = 3",
            "\\"
        ])
        .prop_map(String::from),
    ];
    any.prop_map(|t: String| t.trim().to_string())
}

pub fn wording() -> impl Strategy<Value = Wording> {
    let unless = prop_oneof![Just(Vec::new()), words()];
    let say = of(prose()).prop_map(|s| s.filter(|s| !s.is_empty()));
    (words(), unless, say, prose()).prop_map(|(words, unless, say, why)| Wording {
        words,
        unless,
        say,
        why,
    })
}

pub fn day_off() -> impl Strategy<Value = DayOff> {
    let once = (2020i16..2030, 1i8..=12, 1i8..=28, 0u8..40).prop_map(|(y, m, d, long)| {
        let first = date(y, m, d);
        let last = first.saturating_add(jiff::Span::new().days(long));
        (Day::Once(first), (long > 0).then_some(Day::Once(last)))
    });
    let yearly = (1i8..=12, 1i8..=28, of(1i8..=28)).prop_map(|(m, d, to)| {
        let next = m % 12 + 1;
        (Day::Yearly(m, d), to.map(|to| Day::Yearly(next, to)))
    });
    (prop_oneof![once, yearly], prose()).prop_filter_map("as it can be", |((first, last), name)| {
        DayOff::new(first, last, &name).ok()
    })
}

pub fn within() -> impl Strategy<Value = Within> {
    prop_oneof![
        (1u32..=1000).prop_map(Within::Hours),
        (1u32..=1000).prop_map(Within::Days)
    ]
}

fn terms() -> impl Strategy<Value = Terms> {
    let remarks = of(prose()).prop_map(|r| r.filter(|r| !r.is_empty()));
    let list = || vec(wording(), 0..3);
    (of(within()), remarks, list(), list(), list()).prop_map(
        |(answer, remarks, may, never, avoid)| Terms {
            answer,
            remarks,
            may,
            never,
            avoid,
        },
    )
}

pub fn policy() -> impl Strategy<Value = Policy> {
    let clients = proptest::sample::subsequence(CLIENTS.to_vec(), 0..3).prop_shuffle();
    let holidays = vec(day_off(), 0..3);
    let week = of(select(WEEKS.to_vec()));
    (
        (
            us(),
            week,
            of(select(ZONES.to_vec())),
            of(select(PLACES.to_vec())),
        ),
        holidays,
        terms(),
        clients,
        vec(terms(), 3),
    )
        .prop_map(
            |((us, week, zone, place), holidays, all, clients, of_clients)| Policy {
                us,
                hours: week.map(|w| w.parse().expect("a week")),
                zone: zone.map(|z| jiff::tz::TimeZone::get(z).expect("a zone")),
                country: place.map(str::to_string),
                holidays,
                terms: all,
                clients: clients
                    .into_iter()
                    .zip(of_clients)
                    .map(|(client, terms)| ForClient {
                        client: client.to_string(),
                        terms,
                    })
                    .collect(),
            },
        )
}

pub fn a_change() -> impl Strategy<Value = Change> {
    let client = || of(select(CLIENTS.to_vec())).prop_map(|c| c.map(str::to_string));
    let list = || select(List::ALL.to_vec());
    prop_oneof![
        us().prop_map(Change::Us),
        of(select(WEEKS.to_vec()))
            .prop_map(|w| Change::Hours(w.map(|w| w.parse().expect("a week")))),
        of(select(ZONES.to_vec()))
            .prop_map(|z| Change::Zone(z.map(|z| jiff::tz::TimeZone::get(z).expect("a zone")))),
        of(select(PLACES.to_vec())).prop_map(|c| Change::Country(c.map(str::to_string))),
        day_off().prop_map(Change::DayOff),
        day_off().prop_map(|off| Change::NoDayOff(off.first())),
        (client(), of(within())).prop_map(|(client, within)| Change::Answer { client, within }),
        (client(), of(prose())).prop_map(|(client, remarks)| Change::Remarks {
            client,
            remarks: remarks.filter(|r| !r.is_empty()),
        }),
        (client(), list(), wording()).prop_map(|(client, list, wording)| Change::Put {
            client,
            list,
            wording,
        }),
        (client(), list(), select(PHRASES.to_vec())).prop_map(|(client, list, words)| {
            Change::Forget {
                client,
                list,
                words: words.to_string(),
            }
        }),
    ]
}
