//! What a thorough look at a store found, as it is told: to programs and by `amends doctor`.

use amends_service::doctor::{Finding, Health, Invariant};
use amends_views::health::{HealthPage, Trouble};

/// What was found at `store`, and how much was mended, where that was asked for.
pub fn health_page(health: Health, store: String, mended: Option<usize>) -> HealthPage {
    HealthPage {
        store,
        mended,
        troubles: health.findings.into_iter().map(trouble).collect(),
        bytes: health.bytes,
        mail_bytes: health.mail_bytes,
        schema: health.schema,
        mails: health.holds.0,
        letters: health.holds.1,
        clients: health.holds.2,
        mails_waiting: health.waiting.0,
        clients_waiting: health.waiting.1,
        unread: health.unread,
        room: health.room,
    }
}

fn trouble(finding: Finding) -> Trouble {
    match finding {
        Finding::NotWritable(why) => Trouble::NotWritable(why),
        Finding::Faults(lines) => Trouble::Faults(lines),
        Finding::Broken(Invariant::MailsHaveBytes, n) => Trouble::BytesMissing(n),
        Finding::Broken(Invariant::NothingLoose, n) => Trouble::Loose(n),
        Finding::Broken(Invariant::MailsAreFiled, n) => Trouble::Unfiled(n),
        Finding::Broken(Invariant::LettersHaveMails, n) => Trouble::LettersAstray(n),
        Finding::Broken(Invariant::FilingsHaveLetters, n) => Trouble::FilingsAstray(n),
        Finding::Broken(Invariant::LettersAreFound, n) => Trouble::NotFound(n),
        Finding::Broken(Invariant::KeysHaveMembers, n) => Trouble::KeysAstray(n),
        Finding::Broken(Invariant::MembersHaveOwner, _) => Trouble::NoOwner,
        Finding::Broken(Invariant::CountsAreAhead, n) => Trouble::CountsBehind(n),
        Finding::Job(kind, tries, why) => Trouble::Job { kind, tries, why },
        Finding::Account(name, since, why) => Trouble::Account {
            name,
            since: since.map(|at| at.to_string()),
            why,
        },
    }
}
