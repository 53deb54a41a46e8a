//! Leave to read an account without its password: OAuth by device code (RFC 8628).
//!
//! The person opens an address on any device, types a code and agrees there; meanwhile we ask the
//! provider now and then whether they have. The firm registers a client of its own with the
//! provider and gives its id.

mod answer;
mod http;
mod provider;

pub use provider::Provider;

use crate::error::{Error, Kind};
use crate::secret::Secret;
use answer::{Answer, Said};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// Between two questions, unless the provider says otherwise (RFC 8628 section 3.2).
const INTERVAL: Duration = Duration::from_secs(5);
/// Added when the provider asks to be asked less often (section 3.5).
const SLOWER: Duration = Duration::from_secs(5);
/// No provider makes anybody wait longer between two questions, or keeps a code longer.
const LONGEST_INTERVAL: Duration = Duration::from_secs(120);
const LONGEST_CODE: Duration = Duration::from_secs(60 * 60);

/// What a person needs to agree, and what we need to learn of it.
#[derive(Debug)]
pub struct Request {
    /// The code to type.
    pub user_code: String,
    /// Where to type it.
    pub address: String,
    /// The address with the code in it, where the provider has one.
    pub address_with_code: Option<String>,
    /// Until then it has to be typed.
    expires: Instant,
    interval: Duration,
    device_code: Secret,
}

/// What lets us read.
#[derive(Debug, Clone)]
pub struct Tokens {
    /// Shown to the mail server, for about an hour: [`crate::imap::Auth::Bearer`].
    pub access: Secret,
    /// Brings the next one. None: the provider gives none, or the old one stays good.
    pub refresh: Option<Secret>,
    /// How long the access token is good.
    pub lifetime: Option<Duration>,
}

/// How far a request is.
#[derive(Debug)]
pub enum Asked {
    /// Nobody has agreed yet: ask again after this time.
    NotYet(Duration),
    /// Somebody has agreed.
    Granted(Tokens),
}

/// Begins: gives the code and the address to show.
///
/// # Errors
/// The provider cannot be reached, or does not know the firm's client.
pub async fn start(provider: &Provider) -> Result<Request, Error> {
    let mut form = provider.form();
    form.push(("scope", &provider.scope));
    let answer = match http::post(provider, &provider.device_address, &form).await? {
        Said::Granted(answer) => answer,
        Said::Refused { error, words } => return Err(answer::refused(&error, &words)),
    };
    let seconds = |name| answer.number(name).map(Duration::from_secs);
    let valid = seconds("expires_in")
        .unwrap_or(LONGEST_CODE)
        .min(LONGEST_CODE);
    let interval = seconds("interval").unwrap_or(INTERVAL);
    // Google once called it verification_url.
    let address = answer
        .text("verification_uri")
        .or(answer.text("verification_url"));
    let (Some(device_code), Some(user_code), Some(address)) = (
        answer.text("device_code"),
        answer.text("user_code"),
        address,
    ) else {
        return Err(answer::nonsense());
    };
    Ok(Request {
        user_code: shown(&user_code)?,
        address: web(&address)?,
        address_with_code: answer
            .text("verification_uri_complete")
            .and_then(|a| web(&a).ok()),
        expires: Instant::now() + valid,
        interval: interval.clamp(Duration::from_secs(1), LONGEST_INTERVAL),
        device_code: Secret::new(device_code),
    })
}

impl Request {
    /// Asks once whether somebody has agreed.
    ///
    /// # Errors
    /// [`Kind::Denied`], [`Kind::CodeExpired`], or what else the provider says. A failure of the
    /// network is none: it counts as not yet, with twice the wait (RFC 8628 section 3.5).
    pub async fn ask(&mut self, provider: &Provider) -> Result<Asked, Error> {
        if Instant::now() >= self.expires {
            return Err(Error::new(
                Kind::CodeExpired,
                "the code was not typed in time",
            ));
        }
        let mut form = provider.form();
        form.push(("grant_type", "urn:ietf:params:oauth:grant-type:device_code"));
        form.push(("device_code", self.device_code.reveal()));
        match http::post(provider, &provider.token_address, &form).await {
            Ok(Said::Granted(answer)) => Ok(Asked::Granted(tokens(&answer)?)),
            Ok(Said::Refused { error, words }) => match error.as_str() {
                "authorization_pending" => Ok(Asked::NotYet(self.interval)),
                "slow_down" => Ok(self.slower(SLOWER)),
                _ => Err(answer::refused(&error, &words)),
            },
            Err(e) if e.kind().retry() == crate::Retry::Later => Ok(self.slower(self.interval)),
            Err(e) => Err(e),
        }
    }

    /// Asks until somebody has agreed or refused, or the code has run out, or `stop` says so.
    ///
    /// # Errors
    /// As [`Request::ask`], and [`Kind::Stopped`].
    pub async fn wait(
        mut self,
        provider: &Provider,
        stop: &dyn Fn() -> bool,
    ) -> Result<Tokens, Error> {
        let look_up = Duration::from_millis(250);
        let mut next = Instant::now() + self.interval;
        loop {
            while Instant::now() < next {
                if stop() {
                    return Err(Error::stopped());
                }
                sleep(look_up.min(next - Instant::now())).await;
            }
            match self.ask(provider).await? {
                Asked::Granted(tokens) => return Ok(tokens),
                Asked::NotYet(wait) => next = Instant::now() + wait,
            }
        }
    }

    fn slower(&mut self, by: Duration) -> Asked {
        self.interval = (self.interval + by).min(LONGEST_INTERVAL);
        Asked::NotYet(self.interval)
    }
}

/// Gets a new access token. Where the answer has no refresh token, the old one stays good.
///
/// # Errors
/// [`Kind::ExpiredToken`] when the leave was taken back: the person has to agree anew.
pub async fn refresh(provider: &Provider, refresh: &Secret) -> Result<Tokens, Error> {
    let mut form = provider.form();
    form.push(("grant_type", "refresh_token"));
    form.push(("refresh_token", refresh.reveal()));
    form.push(("scope", &provider.scope));
    match http::post(provider, &provider.token_address, &form).await? {
        Said::Granted(answer) => tokens(&answer),
        Said::Refused { error, words } => Err(answer::refused(&error, &words)),
    }
}

fn tokens(answer: &Answer) -> Result<Tokens, Error> {
    let access = answer.text("access_token").ok_or_else(answer::nonsense)?;
    Ok(Tokens {
        access: Secret::new(access),
        refresh: answer.text("refresh_token").map(Secret::new),
        lifetime: answer.number("expires_in").map(Duration::from_secs),
    })
}

/// A code fit to be shown to a person.
fn shown(code: &str) -> Result<String, Error> {
    let plain = code.chars().all(|c| c.is_ascii_graphic() || c == ' ') && code.len() <= 64;
    plain.then(|| code.to_string()).ok_or_else(answer::nonsense)
}

/// An address fit to be shown to a person, who will open it.
fn web(address: &str) -> Result<String, Error> {
    let plain = address.bytes().all(|b| b.is_ascii_graphic()) && address.len() <= 2_000;
    let on_the_web = address.starts_with("https://") || address.starts_with("http://127.0.0.1");
    (plain && on_the_web)
        .then(|| address.to_string())
        .ok_or_else(answer::nonsense)
}
