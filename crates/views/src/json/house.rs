//! Who works with it and what happened, for programs.

use super::VERSION;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Me")]
pub(super) struct Me<'a> {
    version: u32,
    name: &'a str,
    /// What may be done: `viewer`, `member` or `owner`.
    role: &'static str,
    now: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Members")]
pub(super) struct Members<'a> {
    version: u32,
    members: Vec<One<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Member")]
struct One<'a> {
    member: i64,
    name: &'a str,
    address: &'a str,
    role: &'static str,
    since: String,
    second_step: bool,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Happenings")]
pub(super) struct Happenings<'a> {
    version: u32,
    happenings: Vec<Happening<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

#[derive(Serialize, JsonSchema)]
struct Happening<'a> {
    happening: i64,
    at: String,
    who: &'a str,
    verb: &'a str,
    object: &'a str,
    why: &'a str,
}

/// A member as programs see them.
#[derive(Debug, Clone, Copy)]
pub struct Member<'a> {
    /// Their number.
    pub number: i64,
    /// What they are called.
    pub name: &'a str,
    /// Their address.
    pub address: &'a str,
    /// What they may do.
    pub role: &'static str,
    /// When they came.
    pub since: Timestamp,
    /// Whether they sign in with a code, too.
    pub second_step: bool,
}

/// Something that happened.
#[derive(Debug, Clone, Copy)]
pub struct Happened<'a> {
    /// Its number.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub who: &'a str,
    /// What they did.
    pub verb: &'a str,
    /// To what.
    pub object: &'a str,
    /// Why; empty when nobody said.
    pub why: &'a str,
}

/// Who asks, as JSON, ending in a line feed.
pub fn me(name: &str, role: &'static str, now: Timestamp) -> String {
    super::text(&Me {
        version: VERSION,
        name,
        role,
        now: now.to_string(),
    })
}

/// The members as JSON, ending in a line feed.
pub fn members(members: &[Member<'_>]) -> String {
    let members = members.iter().map(|m| One {
        member: m.number,
        name: m.name,
        address: m.address,
        role: m.role,
        since: m.since.to_string(),
        second_step: m.second_step,
    });
    super::text(&Members {
        version: VERSION,
        members: members.collect(),
    })
}

/// What happened as JSON, the newest first, ending in a line feed.
pub fn happenings(happenings: &[Happened<'_>], next: Option<String>) -> String {
    let happenings = happenings.iter().map(|h| Happening {
        happening: h.number,
        at: h.at.to_string(),
        who: h.who,
        verb: h.verb,
        object: h.object,
        why: h.why,
    });
    super::text(&Happenings {
        version: VERSION,
        happenings: happenings.collect(),
        next,
    })
}
