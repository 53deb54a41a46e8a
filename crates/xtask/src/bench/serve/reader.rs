//! Somebody who reads one page after another.

use crate::chance::Chance;
use amends_testkit::browser::Asking;
use anyhow::ensure;
use std::time::Instant;

/// The pages, by name; `{}` is a client.
const PAGES: &[(&str, &str)] = &[
    ("Today", "/"),
    ("Clients", "/clients"),
    ("Clients, who waits longest", "/clients?order=waiting"),
    ("Client: Standing", "/clients/{}"),
    ("Client: Conversation", "/clients/{}/conversation"),
    ("Client: Open loops", "/clients/{}/loops"),
    ("Client: People", "/clients/{}/people"),
    ("Client: Notes", "/clients/{}/notes"),
    ("Client: History", "/clients/{}/history"),
    ("Search, a common word", "/search?q=invoice"),
    ("Search, a rare word", "/search?q=zephyr"),
    ("Write", "/clients/{}/write"),
    ("Policies", "/policies"),
    ("Settings: Mail accounts", "/settings/mail"),
    ("Settings: Members", "/settings/members"),
    ("API: clients", "/api/v1/clients"),
];

/// One page that was asked for.
pub struct Asked {
    /// Its name.
    pub page: &'static str,
    /// Until all of it was there, in milliseconds.
    pub ms: f64,
    /// How long it is, unpacked.
    pub bytes: usize,
}

/// The reader.
pub struct Reader<'a> {
    asking: &'a Asking,
    clients: &'a [String],
    chance: Chance,
    turn: usize,
}

impl<'a> Reader<'a> {
    /// One of several: each begins with another page and other clients.
    pub fn new(asking: &'a Asking, clients: &'a [String], number: usize) -> Reader<'a> {
        Reader {
            asking,
            clients,
            chance: Chance::new(number as u64),
            turn: number * 5,
        }
    }

    /// Asks for the next page.
    pub fn next(&mut self) -> anyhow::Result<Asked> {
        let (page, path) = PAGES[self.turn % PAGES.len()];
        self.turn += 1;
        let client: &String = self.chance.of(self.clients);
        let path = path.replace("{}", client);
        let begun = Instant::now();
        let (status, bytes) = self.asking.page(&path)?;
        let ms = begun.elapsed().as_secs_f64() * 1_000.0;
        ensure!(status == 200, "{path} answers {status}");
        Ok(Asked { page, ms, bytes })
    }

    /// Asks for every page, whatever it takes.
    pub fn each_page_once(&mut self) -> anyhow::Result<()> {
        for _ in PAGES {
            let asked = self.next()?;
            eprintln!("{}: {:.1} ms", asked.page, asked.ms);
        }
        Ok(())
    }
}
