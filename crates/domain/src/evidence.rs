//! The words that prove a claim.

use crate::address::Address;
use crate::message::MessageId;
use jiff::Timestamp;
use std::sync::Arc;

/// A quotation with its source. No claim is shown without one.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The message it stands in.
    pub message: MessageId,
    /// When that message was sent.
    pub at: Timestamp,
    /// Who wrote it.
    pub from: Address,
    /// The exact words.
    pub quote: String,
    /// The rule or measure that found it: `promise.dated`.
    pub rule: Arc<str>,
    /// How sure we are, 0 to 1.
    pub confidence: f32,
}
