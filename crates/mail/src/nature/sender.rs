//! Addresses that no person writes from.

use amends_domain::Address;

/// Whole local parts, dots, dashes and underscores taken out.
const MACHINES: [&str; 34] = [
    "noreply",
    "donotreply",
    "dontreply",
    "nepasrepondre",
    "nichtantworten",
    "noresponder",
    "nonrispondere",
    "nietantwoorden",
    "nonreply",
    "noanswer",
    "keineantwort",
    "unattended",
    "mailerdaemon",
    "postmaster",
    "bounce",
    "bounces",
    "daemon",
    "root",
    "cron",
    "nagios",
    "notification",
    "notifications",
    "notify",
    "notifier",
    "alert",
    "alerts",
    "automated",
    "autoreply",
    "autoresponder",
    "mailer",
    "robot",
    "bot",
    "system",
    "monitoring",
];

/// Tools that a firm lets write: mail by them is not from a person, newsletters apart.
const TOOLS: [&str; 14] = [
    "ci",
    "build",
    "builds",
    "buildbot",
    "jenkins",
    "gitlab",
    "github",
    "jira",
    "confluence",
    "sentry",
    "dependabot",
    "nobody",
    "wwwdata",
    "daemon",
];

/// True when an address belongs to a program.
pub(super) fn is_machine(address: &Address) -> bool {
    let (plain, first) = shape(address);
    // `bounces+1234-x@`, `no-reply-billing@`, `invoice-noreply@`
    let telling = ["noreply", "donotreply", "mailerdaemon"];
    MACHINES.contains(&plain.as_str())
        || MACHINES.contains(&first.as_str()) && first.len() > 4
        || telling.iter().any(|word| plain.contains(word))
        || is_tool(address)
}

/// True when it is a tool that reports, rather than a sender of letters.
pub(super) fn is_tool(address: &Address) -> bool {
    let (plain, _) = shape(address);
    let reports = [
        "notification",
        "notifications",
        "notify",
        "alert",
        "alerts",
        "monitoring",
    ];
    TOOLS.contains(&plain.as_str()) || reports.contains(&plain.as_str())
}

/// The local part without its marks; and its first word.
fn shape(address: &Address) -> (String, String) {
    let local = address.local();
    let head = local.split('+').next().unwrap_or(local);
    let plain: String = head.chars().filter(|c| c.is_alphanumeric()).collect();
    let first = local
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    (plain, first.to_string())
}
