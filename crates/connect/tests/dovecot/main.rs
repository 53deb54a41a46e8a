//! Reading a real Dovecot.

mod changes;
mod commands;
mod faults;
mod first;
mod keeper;
mod login;
mod watching;

use amends_connect::imap::{Account, Auth, Options, Security, folders};
use amends_connect::{Error, Secret, block_on, imap};
use amends_testkit::servers::dovecot::{Dovecot, PASSWORD, Setup, USER};
use keeper::Keeper;

/// A server that keeps quiet about some of what it can, with so many messages in the inbox: `1`, `2`, ...
fn server(without: &[&str], mails: u32) -> Dovecot {
    let server = Dovecot::start(&Setup {
        without: without.iter().map(ToString::to_string).collect(),
        ..Setup::default()
    });
    let mut operator = server.operator();
    for n in 1..=mails {
        operator.append("INBOX", "", &mail(&format!("{n}")));
    }
    server
}

/// The account on a server, by its encrypted port.
fn account(server: &Dovecot) -> Account {
    Account {
        host: "localhost".to_string(),
        port: server.tls_port,
        security: Security::Implicit,
        user: USER.to_string(),
        auth: Auth::Password(Secret::new(PASSWORD)),
        extra_roots: Some(server.root_certificate()),
    }
}

/// The account behind another port of this machine, without encryption.
fn account_at(port: u16) -> Account {
    Account {
        host: "127.0.0.1".to_string(),
        port,
        security: Security::NoneOnLoopback,
        user: USER.to_string(),
        auth: Auth::Password(Secret::new(PASSWORD)),
        extra_roots: None,
    }
}

/// Lists the folders and reads those of the default choice, from where the keeper is.
fn sync(account: &Account, keeper: &mut Keeper) -> Result<(), Error> {
    sync_with(account, keeper, &Options::default())
}

fn sync_with(account: &Account, keeper: &mut Keeper, options: &Options) -> Result<(), Error> {
    block_on(async {
        let listing = folders(account, options).await?;
        let chosen: Vec<_> = listing
            .folders
            .into_iter()
            .filter(|(_, choice)| choice.read)
            .map(|(folder, _)| {
                let place = keeper.place(&folder);
                (folder, place)
            })
            .collect();
        for outcome in imap::sync(account, &chosen, keeper, options).await? {
            assert!(outcome.failed.is_none(), "{outcome:?}");
        }
        Ok(())
    })
}

/// A small message with that subject.
fn mail(subject: &str) -> Vec<u8> {
    format!(
        "From: Grace <grace@client.test>\r\nTo: Ada <ada@harbour.test>\r\nSubject: {subject}\r\n\
         Message-ID: <{subject}@client.test>\r\nDate: Thu, 16 Jul 2026 10:00:00 +0000\r\n\r\n\
         About {subject}.\r\n"
    )
    .into_bytes()
}
