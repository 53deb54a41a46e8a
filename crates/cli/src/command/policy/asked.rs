//! From words on the command line to one change of the policy.

use crate::args::{Key, PolicyForget, PolicyHoliday, PolicySet, PolicyUnset, PolicyWords};
use crate::failure::Failure;
use amends_domain::Policy;
use amends_domain::policy::{Change, Day, DayOff, List, Wording};
use amends_language::policy;

/// `set KEY VALUE`
pub fn set(args: &PolicySet) -> Result<Change, Failure> {
    of_key(
        args.key,
        args.whom.client.as_deref(),
        Some(args.value.trim()),
    )
}

/// `unset KEY`
pub fn unset(args: &PolicyUnset) -> Result<Change, Failure> {
    of_key(args.key, args.whom.client.as_deref(), None)
}

fn of_key(key: Key, client: Option<&str>, value: Option<&str>) -> Result<Change, Failure> {
    let wrong = |why: String| Failure::asked(why, "");
    let for_all = matches!(key, Key::Us | Key::Hours | Key::Zone | Key::Country);
    if for_all && client.is_some() {
        return Err(Failure::asked(
            "who you are, hours, zone and country do not depend on the client",
            "leave --client out",
        ));
    }
    if value == Some("") {
        return Err(Failure::asked(
            "there is nothing to set",
            "amends policy unset takes something out",
        ));
    }
    let client = client.map(|c| c.trim().to_string());
    Ok(match key {
        Key::Us => Change::Us(us(value.unwrap_or_default()).map_err(wrong)?),
        Key::Hours => Change::Hours(
            value
                .map(str::parse)
                .transpose()
                .map_err(|e: amends_domain::calendar::WeekError| wrong(e.to_string()))?,
        ),
        Key::Zone => Change::Zone(value.map(policy::zone).transpose().map_err(wrong)?),
        Key::Country => Change::Country(value.map(policy::country).transpose().map_err(wrong)?),
        Key::Answer => Change::Answer {
            client,
            within: value.map(str::parse).transpose().map_err(wrong)?,
        },
        Key::Remarks => Change::Remarks {
            client,
            remarks: value.map(str::to_string),
        },
    })
}

/// Addresses and domains, parted by commas or space.
fn us(value: &str) -> Result<Vec<String>, String> {
    let parts = value.split([',', ' ']).filter(|part| !part.is_empty());
    parts.map(policy::one_of_us).collect()
}

/// `holiday DAY`
pub fn holiday(args: &PolicyHoliday) -> Result<Change, Failure> {
    let off = DayOff::new(args.day, args.to, &args.name);
    off.map(Change::DayOff)
        .map_err(|why| Failure::asked(format!("these days off cannot be: {why}"), ""))
}

/// `avoid`, `never` and `may`
pub fn put(args: &PolicyWords, list: List) -> Result<Change, Failure> {
    let trimmed = |words: &[String]| words.iter().map(|w| w.trim().to_string()).collect();
    Ok(Change::Put {
        client: args.whom.client.as_deref().map(|c| c.trim().to_string()),
        list,
        wording: Wording {
            words: trimmed(&args.words),
            unless: trimmed(&args.unless),
            say: args
                .say
                .as_deref()
                .map(|s| s.trim().to_string())
                .filter(|s| !s.is_empty()),
            why: args.why.trim().to_string(),
        },
    })
}

/// `forget WORDS` or `forget DAY`: where they stand is looked for.
pub fn forget(args: &PolicyForget, policy: &Policy) -> Result<Change, Failure> {
    let what = args.what.trim();
    let client = args.whom.client.as_deref().map(str::trim);
    if args.from.is_none()
        && client.is_none()
        && let Ok(day) = what.parse::<Day>()
        && policy.holidays.iter().any(|off| off.first() == day)
    {
        return Ok(Change::NoDayOff(day));
    }
    let terms = match client {
        None => Some(&policy.terms),
        Some(client) => policy
            .place_of(client)
            .map(|place| &policy.clients[place].terms),
    };
    let stands = |list: &List| {
        let entries = terms.map_or(&[][..], |t| t.list(*list));
        entries
            .iter()
            .any(|w| w.words.iter().any(|have| have == what))
    };
    let lists: Vec<List> = match args.from {
        Some(from) => vec![from.list()],
        None => List::ALL.into_iter().filter(stands).collect(),
    };
    match lists.as_slice() {
        [list] => Ok(Change::Forget {
            client: client.map(str::to_string),
            list: *list,
            words: what.to_string(),
        }),
        [] => Err(Failure::asked(
            format!("“{what}” is not there"),
            "write it as it stands in the policy; name the client with --client when it is under one",
        )),
        _ => Err(Failure::asked(
            format!("“{what}” stands in several lists"),
            "say which with --from may, never or avoid",
        )),
    }
}
