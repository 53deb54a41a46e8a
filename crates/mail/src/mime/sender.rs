//! Who wrote a message: From, and what to believe when a list or a broken program changed it.

use super::{Headers, address, mailboxes};
use amends_domain::Mailbox;

/// The author: From; Sender or the return path where From names nobody. A list that rewrote From
/// to its own address (as DMARC makes them do) left the author in X-Original-From or Reply-To.
pub(crate) fn author(headers: &Headers<'_>) -> Option<Mailbox> {
    let from = mailboxes(headers, "From").into_iter().next();
    if let Some(from) = from {
        return Some(behind_a_list(headers, &from).unwrap_or(from));
    }
    let name = headers.get("From").unwrap_or_default();
    if let Some(mailbox) = address::veiled(&name) {
        return Some(mailbox);
    }
    let sender = mailboxes(headers, "Sender").into_iter().next();
    sender.or_else(|| {
        let path = headers.get("Return-Path")?;
        let path = path.trim().trim_matches(['<', '>']);
        path.contains('@').then(|| {
            let name = if name.contains('@') { "" } else { name.trim() };
            Mailbox::new(name.trim_matches(['"', '<', '>', ' ']), path)
        })
    })
}

fn behind_a_list(headers: &Headers<'_>, from: &Mailbox) -> Option<Mailbox> {
    let (name, _) = from.name.rsplit_once(" via ")?;
    if !(headers.has("List-Id") || headers.has("List-Post")) {
        return None;
    }
    let original = headers
        .get("X-Original-From")
        .or_else(|| headers.get("X-Original-Sender"));
    let address = match original {
        Some(original) => {
            let inner = original.rsplit('<').next()?;
            inner.trim().trim_end_matches('>').trim().to_string()
        }
        None => {
            let mut answers = mailboxes(headers, "Reply-To").into_iter();
            let is_list = |m: &Mailbox| m.address == from.address;
            answers.find(|m| !is_list(m))?.address.as_str().to_string()
        }
    };
    let name = name.trim().trim_matches(['\'', '"']);
    address.contains('@').then(|| Mailbox::new(name, &address))
}
