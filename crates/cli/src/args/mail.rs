//! `amends mail`: where mail comes from.

use super::{Format, StorePlace};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// `amends mail`
#[derive(Debug, Args)]
pub struct Mail {
    #[command(subcommand)]
    pub command: MailCommand,
}

/// The commands of `amends mail`.
#[derive(Debug, Subcommand)]
pub enum MailCommand {
    /// Add an account: a mailbox on this machine, or a mail server
    ///
    /// WHERE is an mbox file, a Maildir or a folder of these, which is read again whenever it changes; or the
    /// name of an IMAP server. Nothing is ever changed there: not even what is new is marked as read.
    Add(Box<MailAdd>),
    /// All accounts: when each was last in step, how far it is, what went wrong and what to do
    List(MailList),
    /// Bring accounts into step, now or for as long as this runs
    Sync(MailSync),
    /// The folders of an account on a server, and which are read
    Folders(MailFolders),
    /// Give an account a new password, or leave to read it
    SignIn(MailSignIn),
    /// Read from an account no longer
    Remove(MailRemove),
    /// What is never stored: people, conversations, labels, words
    ///
    /// Says all that is excluded. What is held already stays: amends erase takes a person out.
    Exclude(MailExclude),
}

/// `amends mail add`
#[derive(Debug, Args)]
pub struct MailAdd {
    /// A mailbox or folder on this machine, or an IMAP server: imap.example.org
    #[arg(value_name = "WHERE")]
    pub place: String,

    /// What to call the account; its user or folder if not given
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,

    #[command(flatten)]
    pub server: Server,

    #[command(flatten)]
    pub proof: Proof,

    #[command(flatten)]
    pub store: StorePlace,
}

/// How a server is reached.
#[derive(Debug, Args)]
#[command(next_help_heading = "A mail server")]
pub struct Server {
    /// Your user name there, usually your address
    #[arg(long, value_name = "USER")]
    pub user: Option<String>,

    /// The port; 993 if not given, 143 with --starttls
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,

    /// Encrypt after a first word in the clear (port 143)
    #[arg(long)]
    pub starttls: bool,

    /// Do not encrypt: only to a server on this very machine
    #[arg(long, conflicts_with = "starttls")]
    pub no_encryption: bool,

    /// A file with a root certificate of your firm's own (PEM)
    #[arg(long, value_name = "FILE")]
    pub root_certificate: Option<PathBuf>,

    /// Read this folder, and no other that is not named so; may be given several times
    #[arg(long = "folder", value_name = "FOLDER")]
    pub folders: Vec<String>,
}

/// What proves who you are.
#[derive(Debug, Args)]
#[command(next_help_heading = "Signing in")]
pub struct Proof {
    /// A file whose first line is the password or app password; asked for on the terminal if not given
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,

    /// Sign in with Google, as your firm's own client
    #[arg(long, requires = "client_id", conflicts_with_all = ["microsoft", "password_file"])]
    pub google: bool,

    /// Sign in with Microsoft, as your firm's own client
    #[arg(long, requires = "client_id", conflicts_with = "password_file")]
    pub microsoft: bool,

    /// The id of your firm's client with Google or Microsoft
    #[arg(long, value_name = "ID")]
    pub client_id: Option<String>,

    /// A file whose first line goes with it (Google)
    #[arg(long, value_name = "FILE")]
    pub client_secret_file: Option<PathBuf>,

    /// Your firm's tenant (Microsoft)
    #[arg(long, value_name = "TENANT", default_value = "organizations")]
    pub tenant: String,
}

/// `amends mail list`
#[derive(Debug, Args)]
pub struct MailList {
    /// Text for people, or JSON for programs
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    pub format: Format,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends mail sync`
#[derive(Debug, Args)]
pub struct MailSync {
    /// The accounts; all if none is named
    #[arg(value_name = "ACCOUNT")]
    pub accounts: Vec<String>,

    /// Go on until stopped: new mail is understood within seconds
    #[arg(long, conflicts_with = "accounts")]
    pub watch: bool,

    /// What another process of Amends began and does not go on with is taken over after so many seconds
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = 60,
        hide = true,
        requires = "watch"
    )]
    pub lease: u64,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends mail folders`
#[derive(Debug, Args)]
pub struct MailFolders {
    /// The account
    #[arg(value_name = "ACCOUNT")]
    pub account: String,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends mail sign-in`
#[derive(Debug, Args)]
pub struct MailSignIn {
    /// The account
    #[arg(value_name = "ACCOUNT")]
    pub account: String,

    /// A file whose first line is the password or app password; asked for on the terminal if not given
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends mail remove`
#[derive(Debug, Args)]
pub struct MailRemove {
    /// The account
    #[arg(value_name = "ACCOUNT")]
    pub account: String,

    /// Forget the mail that came from it alone, too
    #[arg(long)]
    pub with_mail: bool,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends mail exclude`
#[derive(Debug, Args)]
pub struct MailExclude {
    /// Mail from or to this address, or to anybody at this domain
    #[arg(long = "person", value_name = "ADDRESS")]
    pub people: Vec<String>,

    /// Conversations of this subject
    #[arg(long = "thread", value_name = "SUBJECT")]
    pub threads: Vec<String>,

    /// Mail under this label
    #[arg(long = "label", value_name = "LABEL")]
    pub labels: Vec<String>,

    /// Mail with this word, or these words in a row
    #[arg(long = "word", value_name = "WORDS")]
    pub words: Vec<String>,

    /// Store these again from now on
    #[arg(long)]
    pub undo: bool,

    #[command(flatten)]
    pub store: StorePlace,
}
