//! Commands to chromedriver: JSON over HTTP on this machine.

use serde_json::Value;
use std::fmt;
use std::time::Duration;
use ureq::Agent;

/// No command takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why a command was not done.
#[derive(Debug)]
pub struct Refused {
    /// The standard's word for it, as `no such element`.
    pub kind: String,
    /// What chromedriver says about it.
    pub words: String,
}

impl Refused {
    /// Whether what was found is of a page that went.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.kind == "stale element reference" || self.kind == "no such element"
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.words.lines().next().unwrap_or_default();
        write!(f, "{}: {first}", self.kind)
    }
}

impl std::error::Error for Refused {}

impl From<ureq::Error> for Refused {
    fn from(error: ureq::Error) -> Refused {
        Refused {
            kind: "the driver does not answer".to_string(),
            words: error.to_string(),
        }
    }
}

/// The line to a driver.
#[derive(Debug, Clone)]
pub struct Wire {
    agent: Agent,
    base: String,
}

impl Wire {
    /// To the driver at an address.
    pub fn new(base: String) -> Wire {
        let config = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false);
        Wire {
            agent: config.build().into(),
            base,
        }
    }

    /// The same for what lies below a path.
    pub fn below(&self, path: &str) -> Wire {
        Wire {
            agent: self.agent.clone(),
            base: format!("{}{path}", self.base),
        }
    }

    /// Does something.
    pub fn post(&self, path: &str, what: &Value) -> Result<Value, Refused> {
        let sent = self.agent.post(format!("{}{path}", self.base));
        let sent = sent.header("content-type", "application/json; charset=utf-8");
        told(sent.send(what.to_string())?)
    }

    /// Asks something.
    pub fn get(&self, path: &str) -> Result<Value, Refused> {
        told(self.agent.get(format!("{}{path}", self.base)).call()?)
    }

    /// Ends something.
    pub fn delete(&self, path: &str) -> Result<Value, Refused> {
        told(self.agent.delete(format!("{}{path}", self.base)).call()?)
    }
}

fn told(mut answer: ureq::http::Response<ureq::Body>) -> Result<Value, Refused> {
    let body = answer
        .body_mut()
        .with_config()
        .limit(1 << 28)
        .read_to_string()?;
    let mut said: Value = serde_json::from_str(&body).unwrap_or(Value::Null);
    let value = said["value"].take();
    match value["error"].as_str() {
        Some(kind) if !answer.status().is_success() => Err(Refused {
            kind: kind.to_string(),
            words: value["message"].as_str().unwrap_or_default().to_string(),
        }),
        _ => Ok(value),
    }
}
