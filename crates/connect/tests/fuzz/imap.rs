//! Any bytes as a mail server's side of a conversation: an end or a reason, within bounds.

#[path = "../conversations/notes.rs"]
mod notes;
#[path = "../conversations/script.rs"]
mod script;

pub fn check(data: &[u8]) {
    let held = notes::hold(data);
    // A message is handed over at most once as it came; the rest is counted, not kept.
    assert!(
        held.bytes <= data.len(),
        "{} bytes of {}",
        held.bytes,
        data.len()
    );
    assert_eq!(
        held.text,
        notes::hold(data).text,
        "held twice, and not the same"
    );
}
