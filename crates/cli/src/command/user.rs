//! `amends user`: the people who sign in to the app.

use crate::args::{self, User, UserAdd, UserCommand, UserList, UserPassword, UserSessions};
use crate::args::{Format, StorePlace};
use crate::failure::Failure;
use crate::{output, store};
use amends_reading::Options;
use amends_service::access::{MemberShown, NewMember, Role};
use amends_service::{Access, Seat, Secret};
use amends_views::words::number::things;
use serde_json::json;
use std::io::IsTerminal as _;
use std::process::ExitCode;

pub fn run(args: &User) -> Result<ExitCode, Failure> {
    match &args.command {
        UserCommand::Add(args) => add(args)?,
        UserCommand::List(args) => list(args)?,
        UserCommand::Role(args) => {
            let (seat, member) = found(&args.store, &args.who)?;
            let role = role(args.role);
            seat.set_role(member.number, role)?;
            output::plain(&format!("{} is {} now.\n", member.name, one(role)))?;
        }
        UserCommand::Password(args) => password(args)?,
        UserCommand::Sessions(args) => sessions(args)?,
        UserCommand::Remove(args) => {
            let (seat, member) = found(&args.store, &args.who)?;
            seat.remove_member(member.number)?;
            let name = member.name;
            output::plain(&format!(
                "{name} is a member no longer. What they decided stays.\n"
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn add(args: &UserAdd) -> Result<(), Failure> {
    let amends = store::open_or_make(&args.store, Options::default())?;
    let seat = Access::new(amends, None).machine(&store::who());
    let first = seat.members()?.is_empty();
    let new = NewMember {
        name: args.name.clone(),
        address: args.address.clone(),
        role: if first { Role::Owner } else { role(args.role) },
        language: String::new(),
    };
    let password = asked(args.password_stdin)?;
    seat.add_member(&new, Some(password))?;
    let name = args.name.trim();
    output::plain(&format!("{name} is {} now.\n", one(new.role)))
}

fn list(args: &UserList) -> Result<(), Failure> {
    let members = machine(&args.store)?.members()?;
    if let Format::Json = args.format {
        let all: Vec<_> = members
            .iter()
            .map(|m| {
                json!({
                    "name": m.name,
                    "address": m.address,
                    "role": m.role.name(),
                    "since": m.since.to_string(),
                    "second_step": m.second_step,
                })
            })
            .collect();
        let text = serde_json::to_string_pretty(&json!({ "version": 1, "members": all }));
        return output::plain(&(text.unwrap_or_default() + "\n"));
    }
    if members.is_empty() {
        return output::plain("Nobody is a member yet: amends user add NAME ADDRESS\n");
    }
    let wide = members.iter().map(|m| m.name.chars().count()).max();
    let mut text = String::new();
    for member in members {
        let second = if member.second_step {
            ", with a second step"
        } else {
            ""
        };
        text.push_str(&format!(
            "{:wide$}  {:6}  {}{second}\n",
            member.name,
            member.role.name(),
            member.address,
            wide = wide.unwrap_or(0),
        ));
    }
    output::plain(&text)
}

fn password(args: &UserPassword) -> Result<(), Failure> {
    let (seat, member) = found(&args.store, &args.who)?;
    let password = asked(args.password_stdin)?;
    seat.reset_password(member.number, Some(password), args.without_second_step)?;
    let name = member.name;
    output::plain(&format!(
        "{name} has another password and is signed out everywhere.\n"
    ))
}

fn sessions(args: &UserSessions) -> Result<(), Failure> {
    let (seat, member) = found(&args.store, &args.who)?;
    let all = seat.member_sessions(member.number)?;
    if args.end {
        seat.end_member_sessions(member.number)?;
        let ended = things(all.len(), "session", "sessions");
        return output::plain(&format!("{} is signed out: {ended}.\n", member.name));
    }
    if all.is_empty() {
        return output::plain(&format!("{} is signed in nowhere.\n", member.name));
    }
    let mut text = String::new();
    for session in all {
        let agent = match session.agent.is_empty() {
            true => "a browser",
            false => &session.agent,
        };
        text.push_str(&format!("{agent}, last used {}\n", session.seen));
    }
    output::plain(&text)
}

/// The seat of whoever sits at this machine.
fn machine(place: &StorePlace) -> Result<Seat, Failure> {
    let amends = store::open(place, Options::default())?;
    Ok(Access::new(amends, None).machine(&store::who()))
}

/// A member by name or address.
fn found(place: &StorePlace, who: &str) -> Result<(Seat, MemberShown), Failure> {
    let seat = machine(place)?;
    let wanted = who.trim().to_lowercase();
    let mut all = seat.members()?.into_iter();
    let member = all.find(|m| m.address == wanted || m.name.to_lowercase() == wanted);
    let member = member.ok_or_else(|| {
        let what = format!("there is no member “{who}”");
        Failure::asked(what, "amends user list shows all members")
    })?;
    Ok((seat, member))
}

/// The password: from standard input, or typed twice.
fn asked(stdin: bool) -> Result<Secret, Failure> {
    if stdin {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line)?;
        return Ok(Secret::new(line.trim_end_matches(['\n', '\r'])));
    }
    if !std::io::stdin().is_terminal() {
        let hint = "give it on standard input with --password-stdin, or run this on a terminal";
        return Err(Failure::asked(
            "there is no terminal to ask for the password on",
            hint,
        ));
    }
    let one = Secret::new(rpassword::prompt_password("Their password: ")?);
    let again = Secret::new(rpassword::prompt_password("Once more: ")?);
    match one.reveal() == again.reveal() {
        true => Ok(one),
        false => Err(Failure::asked("the two are not the same", "try again")),
    }
}

fn role(said: args::Role) -> Role {
    match said {
        args::Role::Viewer => Role::Viewer,
        args::Role::Member => Role::Member,
        args::Role::Owner => Role::Owner,
    }
}

fn one(role: Role) -> &'static str {
    match role {
        Role::Viewer => "a viewer",
        Role::Member => "a member",
        Role::Owner => "an owner",
    }
}
