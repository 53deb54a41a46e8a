//! `amends correct` and `amends merge`

use super::loops::Why;
use super::page::day;
use super::{ClientName, Page, StorePlace};
use amends_domain::{Cause, MomentKind, Standing};
use clap::{Args, Subcommand};
use jiff::civil::Date;

/// `amends correct`
#[derive(Debug, Args)]
pub struct Correct {
    /// What to put right.
    #[command(subcommand)]
    pub command: CorrectCommand,
}

/// What can be put right.
#[derive(Debug, Subcommand)]
pub enum CorrectCommand {
    /// A sentence is not what it was taken for
    #[command(after_help = "For example: amends correct not 4k9w2e --why \"only said so\"")]
    Not(CorrectSentence),
    /// A sentence is this, whether it was seen or not
    Is(CorrectSentence),
    /// Who a client is, what they are called, how it stands, when it turned and what is no reason
    Client(CorrectClient),
    /// Two addresses are one person's
    Person(CorrectPerson),
    /// Everything that was decided, with its number
    List(CorrectList),
    /// Takes a decision back
    Undo(CorrectUndo),
}

/// `amends correct not` and `amends correct is`
#[derive(Debug, Args)]
pub struct CorrectSentence {
    /// What is open, by its code in amends loops, or a message by its id
    #[arg(value_name = "CODE|MESSAGE-ID")]
    pub what: String,

    /// What it is or is not: question, request, promise, complaint, thanks, praise, apology and so on
    #[arg(value_name = "KIND", value_parser = kind)]
    pub kind: Option<MomentKind>,

    /// The words, as they stand in the message; with a code, its own if not given
    #[arg(value_name = "WORDS")]
    pub quote: Option<String>,

    #[command(flatten)]
    pub why: Why,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends correct client`
#[derive(Debug, Args)]
pub struct CorrectClient {
    /// The client; with --is-a-client, an address or a domain of theirs
    pub client: ClientName,

    #[command(flatten)]
    pub what: AboutClient,

    #[command(flatten)]
    pub why: Why,

    #[command(flatten)]
    pub store: StorePlace,
}

/// What is so of a client.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct AboutClient {
    /// They are no client
    #[arg(long)]
    pub not_a_client: bool,

    /// They are a client
    #[arg(long)]
    pub is_a_client: bool,

    /// They are called so
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,

    /// The day on which it turned for the worse
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub turned: Option<Date>,

    /// It stands so: broken, strained, drifting, mending or good
    ///
    /// It counts for 90 days, and no longer than until they bring up trouble anew.
    #[arg(long, value_name = "STANDING", value_parser = standing)]
    pub stands: Option<Standing>,

    /// This is no reason why it stands as it does: slow_response, broken_promise and so on
    #[arg(long, value_name = "CAUSE", value_parser = cause)]
    pub not_cause: Option<Cause>,
}

/// `amends correct list`
#[derive(Debug, Args)]
pub struct CorrectList {
    #[command(flatten)]
    pub store: StorePlace,

    #[command(flatten)]
    pub page: Page,
}

/// `amends correct undo`
#[derive(Debug, Args)]
pub struct CorrectUndo {
    /// Its number: amends correct list shows all
    pub number: i64,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends correct person`
#[derive(Debug, Args)]
pub struct CorrectPerson {
    /// The address that the person is called after: one of a client's people
    #[arg(value_name = "ADDRESS")]
    pub address: String,

    /// Their other address
    #[arg(value_name = "OTHER")]
    pub other: String,

    #[command(flatten)]
    pub why: Why,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends merge`
#[derive(Debug, Args)]
pub struct Merge {
    /// The client that both are called after
    pub client: ClientName,

    /// The other
    #[arg(value_name = "OTHER")]
    pub other: ClientName,

    #[command(flatten)]
    pub why: Why,

    #[command(flatten)]
    pub store: StorePlace,
}

fn kind(text: &str) -> Result<MomentKind, String> {
    let all = MomentKind::ALL.into_iter();
    let known = all.clone().find(|k| k.name() == typed(text));
    known.ok_or_else(|| format!("the kinds are {}", one_of(&mut all.map(MomentKind::name))))
}

fn standing(text: &str) -> Result<Standing, String> {
    let told = Standing::ALL.into_iter();
    let told = told.filter(|s| *s != Standing::Unknown);
    let known = told.clone().find(|s| s.name() == typed(text));
    known.ok_or_else(|| format!("it stands {}", one_of(&mut told.map(Standing::name))))
}

fn cause(text: &str) -> Result<Cause, String> {
    let all = Cause::ALL.into_iter();
    let known = all.clone().find(|c| c.name() == typed(text));
    known.ok_or_else(|| format!("the reasons are {}", one_of(&mut all.map(Cause::name))))
}

fn typed(text: &str) -> String {
    text.trim().to_lowercase().replace(['-', ' '], "_")
}

fn one_of(names: &mut dyn Iterator<Item = &'static str>) -> String {
    let names: Vec<&str> = names.collect();
    names.join(", ")
}
