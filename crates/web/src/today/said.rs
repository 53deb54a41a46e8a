//! What you said yourselves: what can wait, and what was settled or handed over since yesterday.

use crate::part::{decided, loop_place, waits as waits_until};
use crate::text::Text;
use amends_domain::decision::LoopRef;
use amends_domain::{Decided, Decision};
use amends_service::Lists;
use amends_views::loops;
use amends_views::words::{name, quote};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use maud::{Markup, html};

/// Things that each list names.
const NAMED: usize = 5;

/// A day before this one, in hours.
const DAY: i64 = 24;

/// Where the one action of the day is about something open: its place.
pub fn waits(lists: &Lists, client: &str) -> Option<String> {
    let client = lists.report.clients.iter().find(|c| c.id == client)?;
    let about = client.next.as_ref()?.about.as_ref()?;
    let mut open = client.open.iter().filter(|l| l.closing.is_none());
    let found =
        open.find(|l| l.evidence.message == about.message && l.evidence.quote == about.quote)?;
    Some(loop_place(&client.id, &LoopRef::of(found).code()))
}

/// Both lists; nothing where there is nothing to say.
pub fn said(lists: &Lists, day: (Date, &TimeZone), text: Text) -> Markup {
    let report = &lists.report;
    let clients = report.all();
    let put_off = loops::waits(report, &clients);
    let since = report
        .as_of
        .checked_sub(DAY.hours())
        .unwrap_or(Timestamp::MIN);
    let mut lately: Vec<(&Decision, &str, String)> = Vec::new();
    for client in &report.clients {
        let fresh = client
            .decisions
            .iter()
            .filter(|d| d.at >= since && of_loops(&d.what));
        lately.extend(fresh.map(|d| (d, client.id.as_str(), name::of_client(client))));
    }
    lately.sort_by(|a, b| (b.0.at, &b.0.id).cmp(&(a.0.at, &a.0.id)));
    html! {
        @if !put_off.is_empty() {
            section {
                h2 { (text.say("today-put-off")) }
                ul.loops {
                    @for (client, which, decision) in put_off.iter().take(NAMED) {
                        li {
                            p {
                                a href={ "/clients/" (client.id) "/loops#" (which.code()) } {
                                    q { (quote::shorten(&quote::clean(&which.quote), 120)) }
                                }
                                " " bdi { (name::of_client(client)) }
                            }
                            p { (waits_until(decision, day, text)) }
                        }
                    }
                }
                @if put_off.len() > NAMED {
                    p.more.quiet { (text.with("waiting-more", &[("n", (put_off.len() - NAMED).into())])) }
                }
            }
        }
        @if !lately.is_empty() {
            section {
                h2 { (text.say("today-said")) }
                ul.loops {
                    @for (decision, id, named) in lately.iter().take(NAMED) {
                        li { p {
                            a href={ "/clients/" (id) "/loops" } { bdi { (named) } } " "
                            (decided(decision, day, text))
                        } }
                    }
                }
                @if lately.len() > NAMED {
                    p.more.quiet { a href="/history" { (text.with("waiting-more", &[("n", (lately.len() - NAMED).into())])) } }
                }
            }
        }
    }
}

/// Whether something open was settled or handed over by it. What can wait is listed by itself.
fn of_loops(what: &Decided) -> bool {
    !what.loops().is_empty() && !matches!(what, Decided::PutOff { .. })
}
