//! Whoever asks the app without a browser: pages one after another, signed in.

use super::wire::Refused;
use std::time::Duration;
use ureq::Agent;

/// No answer takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Asking {
    agent: Agent,
    app: String,
    cookie: String,
}

impl Asking {
    /// Signs in to the app at an address.
    ///
    /// # Errors
    /// When it does not answer, or does not let them in.
    pub fn signed_in(app: &str, address: &str, password: &str) -> Result<Asking, Refused> {
        let config = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .http_status_as_error(false);
        let agent: Agent = config.build().into();
        let form = format!("address={address}&password={password}").replace(' ', "+");
        let answer = agent
            .post(format!("{app}/sign-in"))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .send(form)?;
        let cookie = answer.headers().get("set-cookie");
        let cookie = cookie.and_then(|c| c.to_str().ok());
        let cookie = cookie.and_then(|c| c.split(';').next());
        let cookie = cookie.ok_or_else(|| Refused {
            kind: "nobody is let in".to_string(),
            words: answer.status().to_string(),
        })?;
        Ok(Asking {
            cookie: cookie.to_string(),
            app: app.to_string(),
            agent,
        })
    }

    /// A page: its status and how many bytes it has.
    ///
    /// # Errors
    /// When there is no answer, or not all of it.
    pub fn page(&self, path: &str) -> Result<(u16, usize), Refused> {
        let (status, body) = self.body(path)?;
        Ok((status, body.len()))
    }

    /// The same with what it says.
    ///
    /// # Errors
    /// When there is no answer, or not all of it.
    pub fn body(&self, path: &str) -> Result<(u16, Vec<u8>), Refused> {
        let request = self.agent.get(format!("{}{path}", self.app));
        let mut answer = request.header("cookie", &self.cookie).call()?;
        let body = answer.body_mut().read_to_vec()?;
        Ok((answer.status().as_u16(), body))
    }
}
