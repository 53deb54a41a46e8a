//! The commands, run as a person runs them: the real binary, its output and its exit code.
//!
//! One file a command. `INSTA_UPDATE=always` writes new snapshots; `docs/cli.md` is written by
//! `commands/reference.rs` when AMENDS_WRITE_DOCS is set.

#[path = "commands/check.rs"]
mod check;
#[path = "commands/completions.rs"]
mod completions;
#[path = "commands/decisions.rs"]
mod decisions;
#[path = "commands/draft.rs"]
mod draft;
#[path = "commands/exported.rs"]
mod exported;
#[path = "commands/hostile.rs"]
mod hostile;
#[path = "commands/lists.rs"]
mod lists;
#[path = "commands/man.rs"]
mod man;
#[path = "commands/mcp.rs"]
mod mcp;
#[path = "commands/policy.rs"]
mod policy;
#[path = "commands/policy_stored.rs"]
mod policy_stored;
#[path = "commands/reference.rs"]
mod reference;
#[path = "commands/replay.rs"]
mod replay;
#[path = "commands/run.rs"]
mod run;
#[path = "commands/serve.rs"]
mod serve;
#[path = "commands/stored.rs"]
mod stored;
#[path = "commands/upkeep.rs"]
mod upkeep;
#[path = "commands/user.rs"]
mod user;
#[path = "commands/why.rs"]
mod why;
