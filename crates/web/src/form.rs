//! Forms as browsers send them.

use crate::fault::Fault;
use axum::extract::Query;

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
