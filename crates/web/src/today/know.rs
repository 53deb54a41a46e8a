//! What is good to know: who is better off, and who waits longest of all.

use crate::text::Text;
use amends_domain::Standing;
use amends_service::Lists;
use amends_views::clients::longest;
use amends_views::words::{Voice, name};
use maud::{Markup, html};

/// Clients that are named as better off.
const NAMED: usize = 3;

/// A few quiet lines; nothing where there is nothing to say.
pub fn know(lists: &Lists, text: Text) -> Markup {
    let report = &lists.report;
    let better = report.clients.iter().filter(|c| {
        let before = lists.month_ago.get(&c.id);
        let well = matches!(c.standing, Standing::Good | Standing::Mending);
        well && before.is_some_and(|before| before.is_trouble() && *before < c.standing)
    });
    let waits = longest_wait(lists, text);
    let better: Vec<_> = better.take(NAMED).collect();
    html! {
        @if !better.is_empty() || waits.is_some() {
            section.know {
                h2 { (text.say("today-know")) }
                p.quiet {
                    @for client in better {
                        (text.with("know-better", &[("name", (&name::of_client(client)).into())])) " "
                    }
                    @if let Some(waits) = &waits { (waits) }
                }
            }
        }
    }
}

/// Who waits longest of all, and how long the others do; none where nobody waits.
pub fn longest_wait(lists: &Lists, text: Text) -> Option<String> {
    let report = &lists.report;
    let (voice, zone) = (Voice::of(report), report.firm.calendar.zone());
    let waits = report.clients.iter();
    let waits = waits.filter_map(|c| longest(c).map(|(at, hours)| (c, at, hours)));
    let mut waits: Vec<_> = waits.collect();
    waits.sort_by(|a, b| b.2.total_cmp(&a.2).then_with(|| a.0.id.cmp(&b.0.id)));
    let (client, at, _) = waits.first()?;
    let wait = text.waiting_since(*at, voice.today(), zone);
    let mut said = text.with(
        "know-longest",
        &[
            ("name", (&name::of_client(client)).into()),
            ("wait", (&wait).into()),
        ],
    );
    if let Some((next, at, _)) = waits.get(1) {
        let wait = text.waiting_since(*at, voice.today(), zone);
        let name = name::of_client(next);
        let values = [("name", (&name).into()), ("wait", (&wait).into())];
        said.push(' ');
        said.push_str(&text.with("know-next", &values));
    }
    Some(said)
}
