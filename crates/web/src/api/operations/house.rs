//! What is asked about the firm and what it looks after, and what owners change.

use super::{of, read};
use crate::api::operation::Operation;
use crate::api::{house, policy, upkeep};
use amends_service::access::Scope::Admin;
use amends_views::json::Shape;

pub const ALL: &[Operation] = &[
    read(
        "get_me",
        "/api/v1/me",
        "Whose token it is, and what they may do.",
        Shape::Me,
        house::me,
    ),
    read(
        "get_reading",
        "/api/v1/reading",
        "How far the first reading is: messages that came, clients that were found and read.",
        Shape::Reading,
        upkeep::reading,
    ),
    read(
        "get_policy",
        "/api/v1/policy",
        "The policy: hours, holidays, what is promised, words to use and to avoid.",
        Shape::Policy,
        policy::policy,
    ),
    read(
        "change_policy",
        "/api/v1/policy",
        "Makes one change to the policy: a key of it set or taken out, the rest of its text left as it is.",
        Shape::Policy,
        policy::change,
    )
    .sent(of::<policy::PolicyChangeSent>)
    .for_scope(Admin),
    read(
        "list_policy_versions",
        "/api/v1/policy/versions",
        "The versions of the policy, newest first: who wrote each, and when.",
        Shape::PolicyVersions,
        policy::versions,
    )
    .asked(of::<policy::VersionsAsked>)
    .for_scope(Admin),
    read(
        "get_policy_version",
        "/api/v1/policy/versions/{number}",
        "A version of the policy with its text.",
        Shape::PolicyText,
        policy::version,
    )
    .for_scope(Admin),
    read(
        "write_policy",
        "/api/v1/policy/versions",
        "Puts a whole text in the place of the policy; refused when somebody else was quicker.",
        Shape::PolicyText,
        policy::write,
    )
    .sent(of::<policy::TextSent>)
    .making()
    .for_scope(Admin),
    read(
        "bring_policy_back",
        "/api/v1/policy/versions/{number}/back",
        "Brings a version of the policy back, as a new one.",
        Shape::PolicyText,
        policy::back,
    )
    .making()
    .for_scope(Admin),
    read(
        "list_members",
        "/api/v1/members",
        "The members and their roles.",
        Shape::Members,
        house::members,
    )
    .for_scope(Admin),
    read(
        "get_client_limit",
        "/api/v1/clients/{client}/limit",
        "Which members see a client.",
        Shape::Limit,
        upkeep::limit,
    )
    .for_scope(Admin),
    read(
        "list_happenings",
        "/api/v1/happenings",
        "What people and Amends did, newest first.",
        Shape::Happenings,
        house::happenings,
    )
    .asked(of::<house::HappeningsAsked>)
    .for_scope(Admin),
    read(
        "list_mail_accounts",
        "/api/v1/mail-accounts",
        "Where mail comes from: every account with how it is, and its folders. No secret is in it.",
        Shape::MailAccounts,
        upkeep::accounts,
    )
    .for_scope(Admin),
    read(
        "look_at_mail_account",
        "/api/v1/mail-accounts/{number}/look",
        "Has a mail account looked at now rather than at its time.",
        Shape::MailAccounts,
        upkeep::look_at_account,
    )
    .making()
    .for_scope(Admin),
    read(
        "get_health",
        "/api/v1/health",
        "How the store is at a glance: what waits, what did not go well, where mail comes from.",
        Shape::Upkeep,
        upkeep::health,
    )
    .for_scope(Admin),
    read(
        "look_at_health",
        "/api/v1/health/look",
        "Begins a thorough look at the store; what came of it is asked for as an errand.",
        Shape::Errand,
        upkeep::look,
    )
    .making()
    .for_scope(Admin),
    read(
        "get_errand",
        "/api/v1/errands/{errand}",
        "Something of one's own that takes a while: whether it is over, and what a look at the store found.",
        Shape::Errand,
        upkeep::errand,
    )
    .for_scope(Admin),
    read(
        "list_exclusions",
        "/api/v1/exclusions",
        "What is never stored: people, conversations, labels, words.",
        Shape::Exclusions,
        upkeep::exclusions,
    )
    .for_scope(Admin),
    read(
        "list_backups",
        "/api/v1/backups",
        "The backups that lie beside the store, newest first.",
        Shape::Backups,
        upkeep::backups,
    )
    .for_scope(Admin),
];
