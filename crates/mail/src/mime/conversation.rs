//! The name that a mail system itself gave a conversation.

use super::Headers;
use mail_parser::decoders::base64::base64_decode;

/// How much of a Thread-Index names the conversation; what follows counts the answers.
const INDEX_HEAD: usize = 22;

/// Gmail's thread number (also in Takeout), or the head of Outlook's Thread-Index in hexadecimal.
pub(crate) fn of(headers: &Headers<'_>) -> Option<String> {
    if let Some(gmail) = headers.get("X-GM-THRID") {
        let number = gmail.trim();
        if !number.is_empty() && number.len() <= 40 {
            return Some(format!("gmail:{number}"));
        }
    }
    let index = headers.get("Thread-Index")?;
    let letters: String = index.split_whitespace().collect();
    let bytes = base64_decode(letters.as_bytes())?;
    let head = bytes.get(..INDEX_HEAD)?;
    let hex: String = head.iter().map(|byte| format!("{byte:02x}")).collect();
    Some(format!("outlook:{hex}"))
}
