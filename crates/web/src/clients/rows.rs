//! The clients that were asked for, a row each.

use super::asked::{Asked, Order};
use super::chosen::chosen;
use crate::part::{chip, moment, on_day, word};
use crate::text::{Text, days_between};
use amends_domain::Standing;
use amends_service::Lists;
use amends_views::clients::{ClientLine, Turn};
use amends_views::words::Voice;
use maud::{Markup, html};

/// Rows on one page.
const ROWS: usize = 300;

/// The rows.
pub fn rows(lists: &Lists, asked: &Asked, text: Text) -> Markup {
    let report = &lists.report;
    let all = chosen(lists, asked);
    let first = asked.from.min(all.len());
    let shown = &all[first..all.len().min(first + ROWS)];
    let voice = Voice::of(report);
    let lines: Vec<ClientLine> = shown
        .iter()
        .map(|c| ClientLine::told(c, report, text.tongue()))
        .collect();
    let rest = all.len() - first - shown.len();
    let turn_of: Vec<Turn> = all.iter().map(|c| Turn::of(c, &voice)).collect();
    html! {
        @if all.is_empty() {
            p.quiet { (text.say("clients-none")) " " a href="/clients" { (text.say("clients-show-all")) } }
        } @else {
            table.clients {
                caption.hidden { (text.say("nav-clients")) }
                thead {
                    tr {
                        th scope="col" { (text.say("clients-client")) }
                        th scope="col" { (text.say("clients-why")) }
                        th scope="col" { (text.say("clients-month")) }
                        th scope="col" { (text.say("clients-waits")) }
                    }
                }
                @for (turn, count, lines) in turns(&lines, &turn_of, first, asked.order()) {
                    tbody {
                        @if let Some(turn) = turn {
                            tr.turn { th scope="rowgroup" colspan="4" {
                                (text.say(turn_key(turn))) " " small { (text.figures(count)) }
                            } }
                        }
                        @for line in lines { (row(line, lists.month_ago.get(&line.id).copied(), &voice, text)) }
                    }
                }
            }
            @if rest > 0 {
                p { a.ghost href=(asked.from(first + ROWS).address()) { (text.with("clients-more", &[("n", rest.into())])) } }
            }
        }
    }
}

/// The rows by whose turn it is, where they are in that order, each with how many there are in all; else together.
fn turns<'a>(
    lines: &'a [ClientLine],
    all: &[Turn],
    first: usize,
    order: Order,
) -> Vec<(Option<Turn>, usize, &'a [ClientLine])> {
    if order == Order::Worst {
        return vec![(None, lines.len(), lines)];
    }
    let here = all.get(first..).unwrap_or_default();
    let mut groups = Vec::new();
    let mut at = 0;
    for turn in [Turn::Waits, Turn::Silent, Turn::InTouch] {
        let count = all.iter().filter(|t| **t == turn).count();
        let shown = here.iter().take(lines.len()).filter(|t| **t == turn);
        let end = at + shown.count();
        if end > at {
            groups.push((Some(turn), count, &lines[at..end]));
        }
        at = end;
    }
    groups
}

fn turn_key(turn: Turn) -> &'static str {
    match turn {
        Turn::Waits => "turn-waits",
        Turn::Silent => "turn-silent",
        Turn::InTouch => "turn-in-touch",
    }
}

fn row(line: &ClientLine, month_ago: Option<Standing>, voice: &Voice<'_>, text: Text) -> Markup {
    let today = voice.today();
    let zone = voice.report().firm.calendar.zone();
    html! {
        tr {
            th scope="row" {
                a href={ "/clients/" (line.id) } { bdi { (line.name) } }
                " " (chip(line.standing, line.unread, text))
            }
            td.why-line {
                @if let Some(reason) = &line.reason { span { (reason) } }
                @if let Some(day) = line.turned.filter(|_| line.standing.is_trouble()) {
                    " " span.quiet {
                        @let key = if line.standing == Standing::Mending { "head-mending" } else { "head-since" };
                        @let near = text.after_since(day, today);
                        (on_day(day, &text.with(key, &[("day", (&near).into())]), text))
                    }
                }
            }
            td.when data-label=(text.say("clients-month")) { (trend(month_ago, line.standing, text)) }
            td.when data-label=(text.say("clients-waits")) {
                @match line.longest {
                    Some((at, _)) => {
                        (moment(at, &text.waiting_since(at, today, zone), zone, text))
                        @if line.waiting > 1 {
                            " " span.quiet { (text.with("clients-things", &[("n", line.waiting.into())])) }
                        }
                    }
                    None => span.quiet {
                        @let last = line.last.to_zoned(zone.clone()).date();
                        @let near = if days_between(last, today) < 60 {
                            text.near(last, today)
                        } else {
                            text.plain(last, today)
                        };
                        (text.say("clients-last")) " " (moment(line.last, &near, zone, text))
                    }
                }
            }
        }
    }
}

/// How it changed since a month ago, in words.
fn trend(before: Option<Standing>, now: Standing, text: Text) -> Markup {
    let (class, key) = match before {
        None => ("quiet", "trend-new"),
        Some(before) if before == now => ("quiet", "trend-same"),
        Some(Standing::Unknown) => ("quiet", "trend-untold"),
        Some(before) if before < now || now == Standing::Unknown => ("better", "trend-better"),
        Some(_) => ("worse", "trend-worse"),
    };
    let was = before.map(|before| text.say(word(before, false)).to_lowercase());
    html! {
        span class=(class) { (text.with(key, &[("before", was.as_deref().unwrap_or_default().into())])) }
    }
}
