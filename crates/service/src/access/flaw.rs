//! What can be wrong with what a person types into settings and to sign in. Pages say it in their own languages.

use amends_connect::Kind;
use std::fmt;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// No name, or one too long.
    Name,
    /// A member of that name is here.
    SameName,
    /// No address.
    Address,
    /// A member with that address is here.
    SameAddress,
    /// No such role, scope or language.
    Unknown,
    /// The password is too short.
    ShortPassword,
    /// The password is too long.
    LongPassword,
    /// The password is too easily guessed.
    PlainPassword,
    /// The address or the password is not right.
    SignIn,
    /// The member's present password is not right.
    Password,
    /// The code of the second step is not right, or was used.
    Code,
    /// Too many wrong attempts: nothing is tried for so many seconds.
    Wait(u64),
    /// Nobody would be left who may look after things.
    LastOwner,
    /// There are members already.
    SetUp,
    /// The code that begins it all is not right.
    SetupCode,
    /// Secrets cannot be kept here.
    NoKey,
    /// A token needs a name, and between one and 366 days.
    Token,
    /// There is no such file or folder, or it cannot be read.
    NoPlace,
    /// That mailbox is connected already.
    SameAccount,
    /// No folder was chosen.
    NoFolder,
    /// It is not said what to exclude.
    NoExclusion,
    /// Somebody who signs in here cannot be erased.
    Member,
    /// The address that was typed is not the one that was looked for.
    OtherAddress,
    /// A mail server cannot be read.
    Server(Kind),
}

impl Flaw {
    /// What to do about it.
    pub fn hint(self) -> &'static str {
        match self {
            Flaw::Name => "a name has between 1 and 100 letters",
            Flaw::SameName | Flaw::SameAddress => "amends user list shows all members",
            Flaw::Address => "write an address such as ann@shop.example",
            Flaw::Unknown => "--help shows what there is",
            Flaw::ShortPassword => "take ten letters at least; four words are easy to remember",
            Flaw::LongPassword => "take 200 letters at most",
            Flaw::PlainPassword => "take one that is not your name and not one key over and over",
            Flaw::SignIn | Flaw::Password | Flaw::Code => "try again",
            Flaw::Wait(_) => "wait, then try again",
            Flaw::LastOwner => "make somebody else an owner first",
            Flaw::SetUp => "sign in",
            Flaw::SetupCode => "amends serve prints it where it was started",
            Flaw::NoKey => "AMENDS_KEY names a key file",
            Flaw::Token => "name it, and say for how many days it is good",
            Flaw::NoPlace => "write its whole path, from the root of the disk",
            Flaw::SameAccount => "amends mail list shows all accounts",
            Flaw::NoFolder => "choose one at least",
            Flaw::NoExclusion => "name an address, a domain, a subject, a label or a word",
            Flaw::Member => "let them leave first: amends user remove ADDRESS",
            Flaw::OtherAddress => "type the same address once more",
            Flaw::Server(kind) => kind.hint(),
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Flaw::Name => f.write_str("that is no name"),
            Flaw::SameName => f.write_str("there is a member of that name"),
            Flaw::Address => f.write_str("that is no address"),
            Flaw::SameAddress => f.write_str("there is a member with that address"),
            Flaw::Unknown => f.write_str("there is no such choice"),
            Flaw::ShortPassword => f.write_str("the password is too short"),
            Flaw::LongPassword => f.write_str("the password is too long"),
            Flaw::PlainPassword => f.write_str("the password is too easily guessed"),
            Flaw::SignIn => f.write_str("the address or the password is not right"),
            Flaw::Password => f.write_str("the password is not right"),
            Flaw::Code => f.write_str("the code is not right, or was used"),
            Flaw::Wait(seconds) => {
                write!(f, "too many wrong attempts: wait {seconds} seconds")
            }
            Flaw::LastOwner => f.write_str("nobody would be left who is an owner"),
            Flaw::SetUp => f.write_str("there are members already"),
            Flaw::SetupCode => f.write_str("the code is not right"),
            Flaw::NoKey => f.write_str("secrets cannot be kept here: there is no key"),
            Flaw::Token => f.write_str("a token needs a name, and 1 to 366 days"),
            Flaw::NoPlace => f.write_str("there is no such file or folder, or it cannot be read"),
            Flaw::SameAccount => f.write_str("that mailbox is connected already"),
            Flaw::NoFolder => f.write_str("no folder was chosen"),
            Flaw::NoExclusion => f.write_str("it is not said what to exclude"),
            Flaw::Member => f.write_str("they are a member here"),
            Flaw::OtherAddress => f.write_str("that is another address"),
            Flaw::Server(_) => f.write_str("the mail server cannot be read"),
        }
    }
}
