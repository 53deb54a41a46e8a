//! What the policy says, in plain words.

use crate::text::Text;
use amends_domain::Policy;
use amends_domain::policy::{Day, DayOff, List, Terms, Within, Wording};
use amends_service::FirmFound;
use amends_service::policy::country_found;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// All of it, with what is found in the mail where it says nothing; owners can take things out where they stand.
pub fn said(policy: &Policy, firm: Option<&FirmFound>, owns: bool, text: Text) -> Markup {
    let found = firm.map(|firm| &firm.calendar);
    let named = |zone: &TimeZone| zone.iana_name().map(String::from);
    let facts = [
        (
            "policy-hours",
            policy
                .hours
                .as_ref()
                .map(|week| text.week(&week.to_string())),
            found.map(|found| text.week(&found.week().to_string())),
        ),
        (
            "policy-zone",
            policy.zone.as_ref().and_then(named),
            found.and_then(|found| named(found.zone())),
        ),
    ];
    let country = firm.and_then(country_found);
    let ours = match policy.us.is_empty() {
        false => policy.us.clone(),
        true => firm.map(found_us).unwrap_or_default(),
    };
    html! {
        section.policy {
            h2 { (text.say("policy-us")) }
            dl {
                dt { (text.say("policy-us-whose")) }
                dd {
                    bdi { (ours.join(", ")) }
                    @if policy.us.is_empty() { " " span.quiet { (text.say("policy-found")) } }
                }
            }
        }
        section.policy {
            h2 { (text.say("policy-work")) }
            dl {
                @for (key, value, found) in facts {
                    dt { (text.say(key)) }
                    dd {
                        @match (value, found) {
                            (Some(value), _) => (value),
                            (None, Some(found)) => { (found) " " span.quiet { (text.say("policy-found")) } }
                            (None, None) => span.quiet { (text.say("policy-not-found")) },
                        }
                    }
                }
                dt { (text.say("policy-country")) }
                dd {
                    @match (&policy.country, &country) {
                        (Some(said), _) => (said),
                        (None, Some((code, domain))) => {
                            (code) " "
                            span.quiet { (text.with("policy-country-found", &[("domain", domain.into())])) }
                        }
                        (None, None) => span.quiet { (text.say("policy-country-none")) },
                    }
                }
            }
            @if !policy.holidays.is_empty() {
                h3 { (text.say("policy-days")) }
                ul.plain-list { @for off in &policy.holidays { li { (day_off(off, owns, text)) } } }
            }
        }
        section.policy {
            h2 { (text.say("policy-all")) }
            (terms(&policy.terms, None, owns, text))
        }
        @for client in &policy.clients {
            section.policy {
                h2 { (text.say("policy-client")) " " bdi { (client.client) } }
                (terms(&client.terms, Some(&client.client), owns, text))
            }
        }
    }
}

/// Who we are, as the mail shows it: our domains, or addresses where we write from those of a provider.
fn found_us(firm: &FirmFound) -> Vec<String> {
    match firm.domains.is_empty() {
        false => firm.domains.clone(),
        true => {
            let members = firm.members.iter();
            members.map(|m| m.address.as_str().to_string()).collect()
        }
    }
}

fn day_off(off: &DayOff, owns: bool, text: Text) -> Markup {
    let said = |day: Day| match day {
        Day::Once(date) => text.dated(date),
        Day::Yearly(month, day) => {
            let month = text.month(month);
            let day = usize::from(day.unsigned_abs());
            text.with(
                "day-plain",
                &[("day", day.into()), ("month", (&month).into())],
            )
        }
    };
    let first = said(off.first());
    html! {
        @match off.last() {
            Some(last) => (text.with("policy-from-to", &[("from", (&first).into()), ("to", (&said(last)).into())])),
            None => (first),
        }
        @if let Day::Yearly(..) = off.first() { " " span.quiet { (text.say("policy-yearly")) } }
        @if !off.name.is_empty() { " · " bdi { (off.name) } }
        @if owns {
            form.inline method="post" action="/policies" {
                input type="hidden" name="what" value="no-day";
                input type="hidden" name="value" value=(off.first());
                " " button.link type="submit" { (text.say("policy-out")) span.hidden { " " (first) } }
            }
        }
    }
}

fn terms(terms: &Terms, client: Option<&str>, owns: bool, text: Text) -> Markup {
    html! {
        @if terms.is_empty() { p.quiet { (text.say("policy-nothing")) } }
        @if let Some(within) = terms.answer { p { (answer(within, text)) } }
        @if let Some(remarks) = &terms.remarks { p.remarks { bdi { (remarks) } } }
        @for list in List::ALL {
            @let entries = terms.list(list);
            @if !entries.is_empty() {
                h3 { (text.say(heading(list))) }
                ul.plain-list { @for entry in entries { li { (wording(entry, list, client, owns, text)) } } }
            }
        }
    }
}

/// How soon an answer comes.
fn answer(within: Within, text: Text) -> String {
    let (key, n) = match within {
        Within::Hours(n) => ("policy-answer-hours", n),
        Within::Days(n) => ("policy-answer-days", n),
    };
    let n = usize::try_from(n).unwrap_or(0);
    text.with(key, &[("n", n.into()), ("count", (&text.count(n)).into())])
}

/// What a list is called.
pub fn heading(list: List) -> &'static str {
    match list {
        List::May => "policy-may",
        List::Never => "policy-never",
        List::Avoid => "policy-avoid",
    }
}

fn wording(entry: &Wording, list: List, client: Option<&str>, owns: bool, text: Text) -> Markup {
    html! {
        @for (at, word) in entry.words.iter().enumerate() {
            @if at > 0 { ", " }
            bdi { "“" (word) "”" }
            @if owns {
                form.inline method="post" action="/policies" {
                    input type="hidden" name="what" value="forget";
                    input type="hidden" name="list" value=(list.name());
                    input type="hidden" name="client" value=[client];
                    input type="hidden" name="words" value=(word);
                    " " button.link type="submit" { (text.say("policy-out")) span.hidden { " " (word) } }
                }
            }
        }
        @if !entry.unless.is_empty() {
            " " span.quiet { (text.say("policy-unless-said")) " " bdi { (entry.unless.join(", ")) } }
        }
        @if let Some(say) = &entry.say { " " span.quiet { (text.say("policy-say-said")) } " " bdi { "“" (say) "”" } }
        @if !entry.why.is_empty() { p.quiet { bdi { (entry.why) } } }
    }
}
