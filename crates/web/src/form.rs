//! Forms as browsers send them.

use crate::fault::Fault;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, FromRequest, Query, Request};

/// What a form sent, in its order: in it a name can stand more than once.
///
/// # Errors
///
/// [`Fault::Asked`] when it is none.
pub fn pairs(sent: &[u8]) -> Result<Vec<(String, String)>, Fault> {
    let text = std::str::from_utf8(sent).map_err(|_| Fault::Asked)?;
    let uri = format!("/?{text}").parse().map_err(|_| Fault::Asked)?;
    Query::try_from_uri(&uri)
        .map(|Query(pairs)| pairs)
        .map_err(|_| Fault::Asked)
}

/// Longer words in a field are cut; nobody types that much into a line, in bytes.
const LONGEST: usize = 4_000;

/// What was sent.
#[derive(Debug, Clone)]
pub struct Sent(Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Result<Sent, Fault> {
        let form: Result<Form<Vec<(String, String)>>, FormRejection> =
            Form::from_request(request, state).await;
        form.map(|Form(pairs)| Sent(pairs))
            .map_err(|_| Fault::Asked)
    }
}

impl Sent {
    /// A field, trimmed; empty where it was not sent.
    pub fn field(&self, name: &str) -> &str {
        let mut named = self.0.iter().filter(|(held, _)| held == name);
        named.next().map_or("", |(_, value)| cut(value.trim()))
    }

    /// Every field of a name that is not empty, trimmed.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.0.iter().filter(move |(held, _)| held == name);
        let values = named.map(|(_, value)| cut(value.trim()));
        values.filter(|value| !value.is_empty())
    }
}

fn cut(value: &str) -> &str {
    value
        .get(..value.floor_char_boundary(LONGEST))
        .unwrap_or_default()
}
