//! `amends user`

use super::{Format, StorePlace};
use clap::{Args, Subcommand, ValueEnum};

/// `amends user`
#[derive(Debug, Args)]
pub struct User {
    /// What to do.
    #[command(subcommand)]
    pub command: UserCommand,
}

/// The commands about members.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Adds a member
    Add(UserAdd),
    /// Who there is, and what each may do
    List(UserList),
    /// Changes what a member may do
    Role(UserRole),
    /// Gives a member another password; they are signed out everywhere
    Password(UserPassword),
    /// Where a member is signed in, and signs them out
    Sessions(UserSessions),
    /// Lets a member leave; what they decided stays
    Remove(UserWho),
}

/// What a member may do.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Role {
    /// Looks, and changes nothing
    Viewer,
    /// Closes loops, corrects, writes notes
    Member,
    /// Looks after everything: settings, members, erasing
    Owner,
}

/// `amends user add`
#[derive(Debug, Args)]
pub struct UserAdd {
    /// What they are called
    pub name: String,

    /// Their email address, with which they sign in
    pub address: String,

    /// What they may do; the first is always an owner
    #[arg(long, value_enum, default_value_t = Role::Member)]
    pub role: Role,

    /// Read the password from standard input instead of asking for it
    #[arg(long)]
    pub password_stdin: bool,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends user list`
#[derive(Debug, Args)]
pub struct UserList {
    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    pub format: Format,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends user role`
#[derive(Debug, Args)]
pub struct UserRole {
    /// The member: name or address
    pub who: String,

    /// What they may do
    #[arg(value_enum)]
    pub role: Role,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends user password`
#[derive(Debug, Args)]
pub struct UserPassword {
    /// The member: name or address
    pub who: String,

    /// Read the password from standard input instead of asking for it
    #[arg(long)]
    pub password_stdin: bool,

    /// Ask for the password only from now on: for who lost their program for codes
    #[arg(long)]
    pub without_second_step: bool,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends user sessions`
#[derive(Debug, Args)]
pub struct UserSessions {
    /// The member: name or address
    pub who: String,

    /// Sign them out everywhere
    #[arg(long)]
    pub end: bool,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends user remove`
#[derive(Debug, Args)]
pub struct UserWho {
    /// The member: name or address
    pub who: String,

    #[command(flatten)]
    pub store: StorePlace,
}
