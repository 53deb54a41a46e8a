//! Somebody who reads one page after another.

use crate::chance::Chance;
use anyhow::{Context as _, ensure};
use std::time::{Duration, Instant};
use ureq::Agent;

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
    agent: Agent,
    address: &'a str,
    cookie: &'a str,
    clients: &'a [String],
    chance: Chance,
    turn: usize,
}

impl<'a> Reader<'a> {
    /// One of several: each begins with another page and other clients.
    pub fn new(
        address: &'a str,
        cookie: &'a str,
        clients: &'a [String],
        number: usize,
    ) -> Reader<'a> {
        Reader {
            agent: agent(),
            address,
            cookie,
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
        let request = self.agent.get(format!("{}{path}", self.address));
        let mut answer = request.header("cookie", self.cookie).call()?;
        let body = answer.body_mut().read_to_vec()?;
        let ms = begun.elapsed().as_secs_f64() * 1_000.0;
        ensure!(
            answer.status().is_success(),
            "{path} answers {}",
            answer.status()
        );
        Ok(Asked {
            page,
            ms,
            bytes: body.len(),
        })
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

fn agent() -> Agent {
    let config = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(60)))
        .max_redirects(0)
        .http_status_as_error(false);
    config.build().into()
}

/// Signs in; the cookie.
pub fn sign_in(app: &str, address: &str, password: &str) -> anyhow::Result<String> {
    let form = format!("address={address}&password={password}").replace(' ', "+");
    let request = agent().post(format!("{app}/sign-in"));
    let answer = request
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .send(form)?;
    let cookie = answer.headers().get("set-cookie");
    let cookie = cookie
        .and_then(|c| c.to_str().ok())
        .context("nobody is signed in")?;
    Ok(cookie.split(';').next().unwrap_or_default().to_string())
}
