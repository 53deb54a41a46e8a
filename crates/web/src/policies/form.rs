//! Forms for the common things, one for each.

use super::said::heading;
use crate::text::Text;
use amends_domain::Policy;
use amends_domain::policy::{List, Within};
use maud::{Markup, html};

/// All of them.
pub fn forms(policy: &Policy, clients: &[String], text: Text) -> Markup {
    let zone = policy.zone.as_ref().and_then(|zone| zone.iana_name());
    let hours = policy.hours.as_ref().map(ToString::to_string);
    let country = policy.country.clone();
    html! {
        section.policy {
            h2 { (text.say("policy-change")) }
            datalist #clients { @for name in clients { option value=(name) {} } }
            details {
                summary { (text.say("policy-us")) }
                (value("us", "policy-us-whose", &policy.us.join(", "), "policy-us-like", text))
            }
            details {
                summary { (text.say("policy-work")) }
                (value("hours", "policy-hours", &hours.unwrap_or_default(), "policy-hours-like", text))
                (value("zone", "policy-zone", zone.unwrap_or_default(), "policy-zone-like", text))
                (value("country", "policy-country", &country.unwrap_or_default(), "policy-country-like", text))
            }
            details { summary { (text.say("policy-day")) } (day(text)) }
            details { summary { (text.say("policy-answer")) } (answer(policy, text)) }
            details { summary { (text.say("policy-words")) } (words(text)) }
            details { summary { (text.say("policy-remarks")) } (remarks(policy, text)) }
        }
    }
}

fn value(what: &str, label: &'static str, held: &str, like: &'static str, text: Text) -> Markup {
    let hint = format!("{what}-like");
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value=(what);
            label.field {
                span { (text.say(label)) }
                input name="value" value=(held) maxlength="300" autocomplete="off" spellcheck="false" aria-describedby=(hint);
            }
            p.quiet id=(hint) { (text.say(like)) }
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}

fn day(text: Text) -> Markup {
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value="day";
            label.field { span { (text.say("policy-day-first")) } input type="date" name="day" required; }
            label.field { span { (text.say("policy-day-last")) } input type="date" name="to"; }
            label { input type="checkbox" name="yearly" value="yes"; " " (text.say("policy-day-yearly")) }
            label.field { span { (text.say("policy-day-name")) } input name="value" maxlength="100" autocomplete="off"; }
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}

/// For whom something holds.
fn whom(text: Text) -> Markup {
    html! {
        label.field {
            span { (text.say("policy-whom")) }
            input name="client" list="clients" maxlength="200" autocomplete="off";
        }
    }
}

fn answer(policy: &Policy, text: Text) -> Markup {
    let (number, hours) = match policy.terms.answer {
        Some(Within::Hours(n)) => (Some(n), true),
        Some(Within::Days(n)) => (Some(n), false),
        None => (None, false),
    };
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value="answer";
            label.field {
                span { (text.say("policy-within")) }
                input type="number" name="value" min="1" max="1000" value=[number];
            }
            label.field {
                span { (text.say("policy-unit")) }
                select name="unit" {
                    option value="days" selected[!hours] { (text.say("policy-unit-days")) }
                    option value="hours" selected[hours] { (text.say("policy-unit-hours")) }
                }
            }
            (whom(text))
            p.quiet { (text.say("policy-empty-out")) }
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}

fn words(text: Text) -> Markup {
    let area = |name: &str, key| {
        html! {
            label.field { span { (text.say(key)) } textarea name=(name) rows="2" maxlength="2000" {} }
        }
    };
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value="put";
            label.field {
                span { (text.say("policy-list")) }
                select name="list" {
                    @for list in [List::Avoid, List::Never, List::May] {
                        option value=(list.name()) { (text.say(heading(list))) }
                    }
                }
            }
            (area("words", "policy-words-lines"))
            (area("unless", "policy-unless"))
            label.field { span { (text.say("policy-say")) } input name="say" maxlength="300" autocomplete="off"; }
            label.field { span { (text.say("policy-why")) } input name="why" maxlength="300" autocomplete="off"; }
            (whom(text))
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}

fn remarks(policy: &Policy, text: Text) -> Markup {
    html! {
        form.stack method="post" action="/policies" {
            input type="hidden" name="what" value="remarks";
            label.field {
                span { (text.say("policy-remarks-words")) }
                textarea name="value" rows="4" maxlength="4000" { (policy.terms.remarks.as_deref().unwrap_or_default()) }
            }
            (whom(text))
            p.quiet { (text.say("policy-empty-out")) }
            p { button.ghost type="submit" { (text.say("policy-keep")) } }
        }
    }
}
