//! A client as somebody names it.

use std::convert::Infallible;
use std::str::FromStr;

/// What was typed for a client: an id, a name, a domain, an address, or a part of one.
#[derive(Debug, Clone)]
pub struct ClientName(pub String);

impl FromStr for ClientName {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<ClientName, Infallible> {
        Ok(ClientName(text.trim().to_string()))
    }
}
