//! The year as a picture: how it stood, what was said, how much was written. Its colours are said again by
//! heights, shapes and words; the table below it says the same.

use super::lately::kind_key;
use super::table::Twin;
use crate::text::{Text, days_between};
use amends_domain::{MomentKind, Side, Standing};
use amends_views::words::quote::shortened;
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};
use std::fmt::Write as _;

/// Where the picture's days begin and end, in its own units.
const LEFT: f64 = 96.0;
const RIGHT: f64 = 948.0;

/// Days that are drawn: those that are looked back on.
const DAYS: i32 = 26 * 14;

/// The height of a standing; none where there is nothing to tell.
fn height(standing: Standing) -> Option<f64> {
    Some(match standing {
        Standing::Good => 34.0,
        Standing::Mending => 62.0,
        Standing::Drifting => 90.0,
        Standing::Strained => 118.0,
        Standing::Broken => 146.0,
        Standing::Unknown => return None,
    })
}

const LEVELS: [Standing; 5] = [
    Standing::Good,
    Standing::Mending,
    Standing::Drifting,
    Standing::Strained,
    Standing::Broken,
];

/// A picture of a year that ends today.
struct Drawn {
    today: Date,
}

impl Drawn {
    /// Where a day is, left to right.
    fn x(&self, day: Date) -> f64 {
        let ago = f64::from(days_between(day, self.today).clamp(0, DAYS));
        RIGHT - (RIGHT - LEFT) * ago / f64::from(DAYS)
    }

    /// The line of how it stood: level until the next reading, broken off where nothing is known.
    fn line(&self, stood: &[(Date, Standing)]) -> String {
        let mut path = String::new();
        let mut pen = false;
        for (at, (day, standing)) in stood.iter().enumerate() {
            let x = self.x(*day);
            let until = stood.get(at + 1).map_or(RIGHT, |next| self.x(next.0));
            // Writing to a String does not fail.
            let _ = match height(*standing) {
                Some(y) if pen => write!(path, "L{x:.1} {y}H{until:.1}"),
                Some(y) => write!(path, "M{x:.1} {y}H{until:.1}"),
                None => Ok(()),
            };
            pen = height(*standing).is_some();
        }
        path
    }

    /// The stretches in trouble, each to be drawn over the line in its colour.
    fn troubles(&self, stood: &[(Date, Standing)]) -> Vec<(Standing, String)> {
        let mut all = Vec::new();
        for (at, (day, standing)) in stood.iter().enumerate() {
            let until = stood.get(at + 1).map_or(RIGHT, |next| self.x(next.0));
            if let Some(y) = height(*standing).filter(|_| standing.is_trouble()) {
                all.push((*standing, format!("M{:.1} {y}H{until:.1}", self.x(*day))));
            }
        }
        all
    }
}

/// How it stood on a day.
fn stood_on(stood: &[(Date, Standing)], day: Date) -> Option<f64> {
    let before = stood.partition_point(|(d, _)| *d <= day);
    let (_, standing) = stood.get(before.saturating_sub(1))?;
    height(*standing)
}

/// The picture. `letters` has each week's Monday, our letters and theirs.
pub fn chart(
    year: &Twin<'_>,
    letters: &[(Date, u32, u32)],
    turned: Option<Date>,
    today: Date,
    text: Text,
) -> Markup {
    let drawn = Drawn { today };
    let year_ago = today.checked_sub(DAYS.days()).unwrap_or(today);
    let turned = turned.filter(|day| *day > year_ago);
    html! {
        div.chart tabindex="0" role="group" aria-label=(text.say("year-title")) {
            svg viewBox="0 0 960 240" role="img" aria-label=(text.say("year-picture")) {
                g.levels {
                    @for level in LEVELS {
                        @if let Some(y) = height(level) {
                            path d={ "M" (LEFT) " " (y) "H" (RIGHT) } {}
                            text x="0" y=(y + 4.0) { (text.say(crate::part::word(level, false))) }
                        }
                    }
                }
                (months(&drawn, text))
                @if let Some(day) = turned {
                    @let x = drawn.x(day);
                    @let end = x > RIGHT - 120.0;
                    path.turned d=(format!("M{x:.1} 20V166")) {}
                    text.turned-word x=(format!("{:.1}", if end { x - 5.0 } else { x + 5.0 })) y="163"
                        text-anchor=(if end { "end" } else { "start" }) {
                        (text.with("year-turned", &[("day", (&text.plain(day, today)).into())]))
                    }
                }
                path.stood d=(drawn.line(year.stood)) {}
                @for (standing, path) in drawn.troubles(year.stood) {
                    path class={ "over " (standing.name()) } d=(path) {}
                }
                (marks(&drawn, year, text))
                (ticks(&drawn, letters, text))
            }
        }
        (legend(year, text))
        p.quiet.note { (text.say("year-note")) }
    }
}

/// The names of the months along the foot.
fn months(drawn: &Drawn, text: Text) -> Markup {
    let mut first = drawn.today.first_of_month();
    let mut all = Vec::new();
    for _ in 0..12 {
        all.push(first);
        let Ok(before) = first.checked_sub(1.month()) else {
            break;
        };
        first = before;
    }
    html! {
        g.months {
            @for day in all.into_iter().filter(|day| days_between(*day, drawn.today) <= DAYS) {
                @let x = drawn.x(day);
                path d=(format!("M{x:.1} 214v6")) {}
                @if x < RIGHT - 20.0 { text x=(format!("{:.1}", x + 3.0)) y="234" { (text.short_month(day.month())) } }
            }
        }
    }
}

/// What was said, each a shape on the line; those of one week above each other.
fn marks(drawn: &Drawn, year: &Twin<'_>, text: Text) -> Markup {
    let mut placed: Vec<(i32, usize)> = Vec::new();
    let mut all = Vec::new();
    let mut said: Vec<_> = year.said.iter().collect();
    // Where there is no room for all, talk of leaving has it first.
    said.sort_by_key(|(_, kind, _)| *kind != MomentKind::Leaving);
    for (side, kind, evidence) in said {
        let day = evidence.at.to_zoned(jiff::tz::TimeZone::UTC).date();
        let Some(y) = stood_on(year.stood, day) else {
            continue;
        };
        let place = (drawn.x(day) / 10.0).round() as i32;
        let above = match placed.iter_mut().find(|(p, _)| *p == place) {
            Some((_, n)) => {
                *n += 1;
                *n
            }
            None => {
                placed.push((place, 0));
                0
            }
        };
        // More than these would leave the picture; the table has all.
        if above < 3 {
            let label = text.say(kind_key(*side, *kind));
            let title = format!("{label}: {}", shortened(&evidence.quote, 90));
            all.push((
                shape(*side, *kind),
                f64::from(place) * 10.0,
                y - 10.0 * above as f64,
                title,
            ));
        }
    }
    html! {
        g.marks {
            @for (shape, x, y, title) in all {
                g class=(shape) transform=(format!("translate({x:.0} {y:.0})")) {
                    title { (title) }
                    path d=(outline(shape)) {}
                }
            }
        }
    }
}

/// Which shape a thing said has.
fn shape(side: Side, kind: MomentKind) -> &'static str {
    match kind {
        MomentKind::Leaving => "leaving",
        kind if kind.is_trouble() => "trouble",
        _ if side.is_ours() => "owned",
        _ => "praise",
    }
}

/// Its outline: a triangle, a cross, a diamond, a ring.
fn outline(shape: &str) -> &'static str {
    match shape {
        "trouble" => "M-5 4H5L0-5Z",
        "leaving" => "M-4-4L4 4M-4 4L4-4",
        "owned" => "M0-5L5 0 0 5-5 0Z",
        _ => "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z",
    }
}

/// Letters by the week: theirs upwards, ours downwards.
fn ticks(drawn: &Drawn, letters: &[(Date, u32, u32)], text: Text) -> Markup {
    let long = |n: u32| f64::from(n.min(5)) * 4.0;
    let (mut theirs, mut ours) = (String::new(), String::new());
    for (monday, us, they) in letters {
        let x = drawn.x(*monday);
        // Writing to a String does not fail.
        let _ = write!(theirs, "M{x:.1} 188v-{:.0}", long(*they));
        let _ = write!(ours, "M{x:.1} 190v{:.0}", long(*us));
    }
    html! {
        g.ticks {
            text x="0" y="186" { (text.say("year-they-wrote")) }
            text x="0" y="202" { (text.say("year-you-wrote")) }
            path.theirs d=(theirs) {}
            path.ours d=(ours) {}
        }
    }
}

/// What the shapes mean, those that are there.
fn legend(year: &Twin<'_>, text: Text) -> Markup {
    let there = |wanted: &str| {
        year.said
            .iter()
            .any(|(side, kind, _)| shape(*side, *kind) == wanted)
    };
    let shapes = [
        ("trouble", "legend-trouble"),
        ("leaving", "legend-leaving"),
        ("owned", "legend-owned"),
        ("praise", "legend-praise"),
    ];
    html! {
        ul.legend {
            @for (shape, key) in shapes.into_iter().filter(|(shape, _)| there(shape)) {
                li {
                    svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true" {
                        g.marks { g class=(shape) { path d=(outline(shape)) {} } }
                    }
                    (text.say(key))
                }
            }
        }
    }
}
