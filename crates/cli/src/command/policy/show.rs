//! `amends policy show`: what a policy says, in plain words.

use crate::args::{Format, PolicyShow};
use crate::failure::Failure;
use crate::{output, policy_file, store};
use amends_domain::Policy;
use amends_domain::policy::ForClient;
use amends_reading::Options;
use amends_views::policy::{PolicyPage, Shown};
use amends_views::words::{date, quote};
use amends_views::{json, print};
use jiff::tz::TimeZone;

pub fn run(args: &PolicyShow) -> Result<(), Failure> {
    let read = match &args.file {
        Some(file) => policy_file::read(file)?,
        None => stored(args)?,
    };
    if args.text {
        return output::plain(&read.text);
    }
    let policy = &read.policy;
    let typed = args.client.as_deref();
    let client = typed.and_then(|typed| policy.client(&[typed]));
    match args.page.format {
        Format::Json => {
            let clients: Vec<&ForClient> = match typed {
                None => policy.clients.iter().collect(),
                Some(_) => client.into_iter().collect(),
            };
            output::plain(&json::policy(&read.name, policy, &clients))
        }
        Format::Text => {
            let shown = match (client, typed) {
                (Some(client), _) => Shown::Towards(client),
                (None, Some(typed)) => Shown::Unnamed(typed, nearest(policy, typed)),
                (None, None) => Shown::Whole,
            };
            let page = PolicyPage::of(&read.name, policy, shown);
            output::page(&print::policy(&page, args.page.width.columns()))
        }
    }
}

/// The policy of the store, called after who wrote it and when.
fn stored(args: &PolicyShow) -> Result<policy_file::Read, Failure> {
    let held = store::open(&args.store, Options::default())?.policy()?;
    let name = match &held.written {
        Some((who, at)) => {
            let day = date::dated(at.to_zoned(TimeZone::UTC).date());
            format!("The policy, as {} left it on {day}", quote::clean(who))
        }
        None => "The policy".to_string(),
    };
    Ok(policy_file::Read {
        name,
        text: held.text,
        policy: held.policy,
    })
}

/// The client whose name looks most like what was typed.
fn nearest<'a>(policy: &'a Policy, typed: &str) -> Option<&'a str> {
    let low = typed.trim().to_lowercase();
    let likeness = |name: &str| {
        let name = name.to_lowercase();
        let part = !low.is_empty() && name.contains(&low);
        if part {
            1.0
        } else {
            strsim::jaro_winkler(&name, &low)
        }
    };
    let names = policy.clients.iter().map(|c| c.client.as_str());
    let near = names.map(|n| (likeness(n), n)).filter(|(l, _)| *l >= 0.8);
    // Of two that are as near, the first.
    let best = near.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, name)| name)
}
