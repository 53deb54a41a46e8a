//! Things that wait, as a table: the words, whose, how long.

use crate::part::{loop_place, moment, on_day};
use crate::text::{Text, days_between};
use amends_domain::LoopKind;
use amends_views::check::{Waiting, WaitingLine};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// Whether each line says whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Of all clients: each is named.
    Named,
    /// Of one client, whose page it is.
    Theirs,
}

/// A list of what waits, with its heading; seen from a day in a zone. Nothing where nothing waits.
pub fn waiting(
    heading: &str,
    list: &Waiting,
    whose: Whose,
    (today, zone): (Date, &TimeZone),
    text: Text,
) -> Markup {
    html! {
        @if !list.lines.is_empty() {
            section {
                h2 { (heading) }
                div.card {
                    ul.waiting {
                        @for line in &list.lines {
                            li {
                                div {
                                    a href=(loop_place(&line.id, &line.code)) { q { (line.words) } }
                                    p.quiet {
                                        @if whose == Whose::Named {
                                            a href={ "/clients/" (line.id) } { bdi { (line.client) } }
                                            @if line.who.is_some() { " · " }
                                        }
                                        @if let Some(who) = &line.who { bdi { (who) } }
                                    }
                                }
                                span.when { (when(line, today, zone, text)) }
                            }
                        }
                    }
                    @if list.more > 0 {
                        p.more.quiet { (text.with("waiting-more", &[("n", list.more.into())])) }
                    }
                }
            }
        }
    }
}

/// How long it waits, or when it falls due.
fn when(line: &WaitingLine, today: Date, zone: &TimeZone, text: Text) -> Markup {
    let (_, at) = &line.opened;
    let day = at.to_zoned(zone.clone()).date();
    match (line.kind, line.due) {
        (_, Some(due)) => {
            let near = text.near(due, today);
            let late = days_between(due, today) > 0;
            let key = if late { "due-was" } else { "due-is" };
            on_day(due, &text.with(key, &[("day", (&near).into())]), text)
        }
        (LoopKind::Promise, None) => {
            let near = text.near(day, today);
            moment(
                *at,
                &text.with("said-on", &[("day", (&near).into())]),
                zone,
                text,
            )
        }
        _ => moment(*at, &text.waiting_since(*at, today, zone), zone, text),
    }
}
