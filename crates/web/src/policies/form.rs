//! Forms for the common things, one for each.

use super::again::Again;
use super::said::heading;
use crate::text::Text;
use amends_domain::Policy;
use amends_domain::policy::{List, Within};
use maud::{Markup, html};

/// All of them; the one that was refused stands open, with what was typed.
pub fn forms(policy: &Policy, clients: &[String], again: &Again, text: Text) -> Markup {
    let zone = policy.zone.as_ref().and_then(|zone| zone.iana_name());
    let hours = policy.hours.as_ref().map(ToString::to_string);
    let country = policy.country.clone();
    html! {
        section.policy {
            h2 { (text.say("policy-change")) }
            datalist #clients { @for name in clients { option value=(name) {} } }
            details open[again.is_one_of(&["us"])] {
                summary { (text.say("policy-us")) }
                (value("us", "policy-us-whose", &policy.us.join(", "), "policy-us-like", again, text))
            }
            details open[again.is_one_of(&["hours", "zone", "country"])] {
                summary { (text.say("policy-work")) }
                (value("hours", "policy-hours", &hours.unwrap_or_default(), "policy-hours-like", again, text))
                (value("zone", "policy-zone", zone.unwrap_or_default(), "policy-zone-like", again, text))
                (value("country", "policy-country", &country.unwrap_or_default(), "policy-country-like", again, text))
            }
            details open[again.is_one_of(&["day"])] { summary { (text.say("policy-day")) } (day(again, text)) }
            details open[again.is_one_of(&["answer"])] { summary { (text.say("policy-answer")) } (answer(policy, again, text)) }
            details open[again.is_one_of(&["put"])] { summary { (text.say("policy-words")) } (words(again, text)) }
            details open[again.is_one_of(&["remarks"])] { summary { (text.say("policy-remarks")) } (remarks(policy, again, text)) }
        }
    }
}

fn value(
    what: &str,
    label: &'static str,
    held: &str,
    like: &'static str,
    again: &Again,
    text: Text,
) -> Markup {
    let (hint, wrong) = (format!("{what}-like"), again.by(what, "value"));
    let described = wrong.map_or_else(|| hint.clone(), |flaw| format!("{flaw} {hint}"));
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value=(what);
            label.field {
                span { (text.say(label)) }
                input name="value" value=(again.value(what, "value", held)) maxlength="300" autocomplete="off"
                    spellcheck="false" aria-invalid=[wrong.map(|_| "true")] aria-describedby=(described)
                    autofocus[wrong.is_some()];
            }
            @if let Some(flaw) = again.flaw(what, "value", text) { (flaw) }
            p.quiet id=(hint) { (text.say(like)) }
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}

fn day(again: &Again, text: Text) -> Markup {
    let of = |field| again.value("day", field, "");
    let given = |field| Some(of(field)).filter(|value| !value.is_empty());
    let wrong = again.by("day", "day");
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value="day";
            label.field { span { (text.say("policy-day-first")) } input type="date" name="day" required
                value=[given("day")] aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong] autofocus[wrong.is_some()]; }
            @if let Some(flaw) = again.flaw("day", "day", text) { (flaw) }
            label.field { span { (text.say("policy-day-last")) } input type="date" name="to" value=[given("to")]; }
            label {
                input type="checkbox" name="yearly" value="yes" checked[!of("yearly").is_empty()];
                " " (text.say("policy-day-yearly"))
            }
            label.field {
                span { (text.say("policy-day-name")) }
                input name="value" maxlength="100" autocomplete="off" value=[given("value")];
            }
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}

/// For whom something holds.
fn whom(what: &str, again: &Again, text: Text) -> Markup {
    let client = again.value(what, "client", "");
    html! {
        label.field {
            span { (text.say("policy-whom")) }
            input name="client" list="clients" maxlength="200" autocomplete="off"
                value=[(!client.is_empty()).then_some(client)];
        }
    }
}

fn answer(policy: &Policy, again: &Again, text: Text) -> Markup {
    let (number, hours) = match policy.terms.answer {
        Some(Within::Hours(n)) => (Some(n), true),
        Some(Within::Days(n)) => (Some(n), false),
        None => (None, false),
    };
    let number = number.map(|n| n.to_string()).unwrap_or_default();
    let unit = if hours { "hours" } else { "days" };
    let hours = again.value("answer", "unit", unit) == "hours";
    let number = Some(again.value("answer", "value", &number)).filter(|n| !n.is_empty());
    let wrong = again.by("answer", "value");
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value="answer";
            label.field {
                span { (text.say("policy-within")) }
                input type="number" name="value" min="1" max="1000" value=[number]
                    aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong] autofocus[wrong.is_some()];
            }
            @if let Some(flaw) = again.flaw("answer", "value", text) { (flaw) }
            label.field {
                span { (text.say("policy-unit")) }
                select name="unit" {
                    option value="days" selected[!hours] { (text.say("policy-unit-days")) }
                    option value="hours" selected[hours] { (text.say("policy-unit-hours")) }
                }
            }
            (whom("answer", again, text))
            p.quiet { (text.say("policy-empty-out")) }
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}

fn words(again: &Again, text: Text) -> Markup {
    let of = |field| again.value("put", field, "");
    let given = |field| Some(of(field)).filter(|value| !value.is_empty());
    let area = |name: &'static str, key| {
        let wrong = again.by("put", name);
        html! {
            label.field {
                span { (text.say(key)) }
                textarea name=(name) rows="2" maxlength="2000" aria-invalid=[wrong.map(|_| "true")]
                    aria-describedby=[wrong] autofocus[wrong.is_some()] { (of(name)) }
            }
            @if let Some(flaw) = again.flaw("put", name, text) { (flaw) }
        }
    };
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value="put";
            label.field {
                span { (text.say("policy-list")) }
                select name="list" {
                    @for list in [List::Avoid, List::Never, List::May] {
                        option value=(list.name()) selected[of("list") == list.name()] { (text.say(heading(list))) }
                    }
                }
            }
            (area("words", "policy-words-lines"))
            (area("unless", "policy-unless"))
            label.field { span { (text.say("policy-say")) } input name="say" maxlength="300" autocomplete="off" value=[given("say")]; }
            label.field { span { (text.say("policy-why")) } input name="why" maxlength="300" autocomplete="off" value=[given("why")]; }
            (whom("put", again, text))
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}

fn remarks(policy: &Policy, again: &Again, text: Text) -> Markup {
    let held = policy.terms.remarks.as_deref().unwrap_or_default();
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value="remarks";
            label.field {
                span { (text.say("policy-remarks-words")) }
                textarea name="value" rows="4" maxlength="4000" { (again.value("remarks", "value", held)) }
            }
            (whom("remarks", again, text))
            p.quiet { (text.say("policy-empty-out")) }
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}
