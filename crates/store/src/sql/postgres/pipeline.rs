//! Many requests on their way at once: the way to a server and back is waited for once, not for each.

use crate::error::StoreError;
use futures_util::future::{MaybeDone, maybe_done};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// Requests that are sent before the answer to the first of them must be there.
const AHEAD: usize = 256;

/// Sends requests in their order, and hands over the answers in the same order. What is first polled is sent: the
/// driver says so of its requests.
///
/// # Errors
///
/// As `answered` does; requests that were sent are done nevertheless, their answers heard by nobody.
pub(super) async fn pipeline<F: Future>(
    requests: impl Iterator<Item = F>,
    mut answered: impl FnMut(F::Output) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut sent = VecDeque::with_capacity(AHEAD);
    for request in requests {
        if sent.len() == AHEAD {
            next(&mut sent, &mut answered).await?;
        }
        let mut request = Box::pin(maybe_done(request));
        let _ = poll_fn(|context| Poll::Ready(request.as_mut().poll(context))).await;
        sent.push_back(request);
    }
    while !sent.is_empty() {
        next(&mut sent, &mut answered).await?;
    }
    Ok(())
}

type Sent<F> = Pin<Box<MaybeDone<F>>>;

/// Waits for the answer to the first that was sent.
async fn next<F: Future>(
    sent: &mut VecDeque<Sent<F>>,
    answered: &mut impl FnMut(F::Output) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let Some(mut first) = sent.pop_front() else {
        return Ok(());
    };
    first.as_mut().await;
    first.as_mut().take_output().map_or(Ok(()), answered)
}
