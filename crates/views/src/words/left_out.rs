//! Who was left out and why, in words.

use super::number::{list_up_to, things};
use amends_reading::report::{LeftOut, LeftOutWhy};

/// Why somebody is no client, as a group of so many: `four newsletters`.
pub fn group(why: LeftOutWhy, n: usize) -> String {
    let (one, many) = match why {
        LeftOutWhy::Newsletter => ("newsletter", "newsletters"),
        LeftOutWhy::Machine => ("tool or automatic sender", "tools and automatic senders"),
        LeftOutWhy::Unanswered => ("sender you never answered", "senders you never answered"),
        LeftOutWhy::List => ("mailing list", "mailing lists"),
        LeftOutWhy::Supplier => ("supplier of yours", "suppliers of yours"),
        LeftOutWhy::Recruiter => ("recruiter or applicant", "recruiters and applicants"),
        LeftOutWhy::Private => ("private correspondent", "private correspondents"),
        LeftOutWhy::Told => ("party, as you said", "parties, as you said"),
    };
    things(n, one, many)
}

/// The name of the reason in JSON: `newsletter`.
pub fn code(why: LeftOutWhy) -> &'static str {
    match why {
        LeftOutWhy::Newsletter => "newsletter",
        LeftOutWhy::Machine => "machine",
        LeftOutWhy::Unanswered => "unanswered",
        LeftOutWhy::List => "list",
        LeftOutWhy::Supplier => "supplier",
        LeftOutWhy::Recruiter => "recruiter",
        LeftOutWhy::Private => "private",
        LeftOutWhy::Told => "told",
    }
}

/// All of them in one line: `Left out: four newsletters, two suppliers of yours.`; `None` when
/// nobody was left out.
pub fn line(left_out: &[LeftOut]) -> Option<String> {
    let mut groups: std::collections::BTreeMap<LeftOutWhy, usize> = Default::default();
    for one in left_out {
        *groups.entry(one.why).or_default() += 1;
    }
    let mut groups: Vec<(LeftOutWhy, usize)> = groups.into_iter().collect();
    groups.sort_by_key(|(why, n)| (std::cmp::Reverse(*n), *why));
    let said: Vec<String> = groups.into_iter().map(|(why, n)| group(why, n)).collect();
    (!said.is_empty()).then(|| format!("Left out as no clients: {}.", list_up_to(&said, 7)))
}
