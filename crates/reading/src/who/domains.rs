//! What an address's domain says: the registrable part, its label, and whether anybody can have
//! an address there.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Well-known providers; the file's head says where they come from.
static FREE_MAIL: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    include_str!("../../data/who/free-mail.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

/// Words that name a mail service rather than a trade. Weak: only counts with other evidence.
const MAIL_WORDS: [&str; 6] = ["mail", "post", "inbox", "webmail", "postbag", "mailbox"];

/// The part of a domain that somebody registered, by the Public Suffix List with its private
/// section: `shop.foo.co.uk` gives `foo.co.uk`. An unknown top-level name counts as a suffix.
pub(crate) fn registrable(domain: &str) -> &str {
    let domain = domain.trim_end_matches('.');
    psl::domain_str(domain).unwrap_or(domain)
}

/// The first word of a registrable domain: `foo` of `foo.co.uk`.
pub(crate) fn label(registrable: &str) -> &str {
    registrable.split('.').next().unwrap_or(registrable)
}

/// True when the list knows it as a free-mail or access provider.
pub(crate) fn is_provider(registrable: &str) -> bool {
    if FREE_MAIL.contains(registrable) {
        return true;
    }
    let family = format!("{}.*", label(registrable));
    FREE_MAIL.contains(family.as_str())
}

/// True when the label sounds like a mail service: `tidemail`, `postbag`.
pub(crate) fn sounds_like_mail(registrable: &str) -> bool {
    let label = label(registrable);
    MAIL_WORDS
        .iter()
        .any(|word| label.starts_with(word) || label.ends_with(word))
}

/// A label without its hyphens, to compare `foo-group` and `foogroup`.
pub(crate) fn bare_label(registrable: &str) -> String {
    label(registrable).replace('-', "")
}
