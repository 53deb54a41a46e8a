//! Exclusions made ready to be held against mails.

use super::{Exclusion, digest};
use crate::fold;
use amends_domain::Message;
use amends_mail::source::raw::{Raw, labels};
use amends_mail::thread::subject;
use jiff::Timestamp;
use std::collections::BTreeSet;

/// What bars a mail.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bars {
    people: BTreeSet<String>,
    erased: BTreeSet<String>,
    threads: BTreeSet<String>,
    labels: BTreeSet<String>,
    words: Vec<Vec<String>>,
}

impl Bars {
    pub fn of(exclusions: Vec<Exclusion>) -> Bars {
        let mut bars = Bars::default();
        for exclusion in exclusions {
            match exclusion {
                Exclusion::Person(who) => {
                    bars.people
                        .insert(who.trim_start_matches('@').to_lowercase());
                }
                Exclusion::Erased(digest) => {
                    bars.erased.insert(digest);
                }
                Exclusion::Thread(subject) => {
                    bars.threads.insert(subject::base(&subject).key());
                }
                Exclusion::Label(label) => {
                    bars.labels.insert(label.to_lowercase());
                }
                Exclusion::Words(words) => bars.words.push(fold::words(&words)),
            }
        }
        bars
    }

    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
            && self.erased.is_empty()
            && self.threads.is_empty()
            && self.labels.is_empty()
            && self.words.is_empty()
    }

    /// True when a mail must not be kept; `given` are labels that do not stand in it.
    pub fn bar(&self, raw: &Raw, given: &[String], now: Timestamp) -> bool {
        self.by_person(raw)
            || self.by_label(&raw.bytes, given)
            || (!(self.threads.is_empty() && self.words.is_empty())
                && raw
                    .message(now)
                    .is_ok_and(|(message, _)| self.by_words(&message)))
    }

    /// People are looked for in the header, those who were erased in all of it.
    fn by_person(&self, raw: &Raw) -> bool {
        let header = &raw.bytes[..end_of_header(&raw.bytes)];
        (!self.people.is_empty()
            && addresses(header).any(|address| {
                let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
                self.people.contains(&address) || self.people.contains(domain)
            }))
            || (!self.erased.is_empty()
                && raw.any(&mut |bytes| {
                    addresses(bytes).any(|address| self.erased.contains(&digest(&address)))
                }))
    }

    fn by_label(&self, bytes: &[u8], given: &[String]) -> bool {
        !self.labels.is_empty()
            && labels(bytes)
                .iter()
                .chain(given)
                .any(|label| self.labels.contains(&label.to_lowercase()))
    }

    fn by_words(&self, message: &Message) -> bool {
        if self
            .threads
            .contains(&subject::base(&message.subject).key())
        {
            return true;
        }
        if self.words.is_empty() {
            return false;
        }
        let text = fold::words(&format!("{}\n{}", message.subject, message.text.own));
        self.words.iter().any(|phrase| {
            !phrase.is_empty() && text.windows(phrase.len()).any(|window| window == phrase)
        })
    }
}

fn end_of_header(bytes: &[u8]) -> usize {
    let plain = memchr::memmem::find(bytes, b"\n\n");
    let crlf = memchr::memmem::find(bytes, b"\n\r\n");
    plain.into_iter().chain(crlf).min().unwrap_or(bytes.len())
}

/// Everything in some bytes that looks like an address, in small letters. Where a line was broken for transport
/// within an address (RFC 2045, 6.7) it is put together.
pub(crate) fn addresses(bytes: &[u8]) -> impl Iterator<Item = String> {
    memchr::memchr_iter(b'@', bytes).filter_map(|at| {
        let before = walk(bytes[..at].iter().rev().copied().collect::<Walked>(), true);
        let after = walk(bytes[at + 1..].iter().copied().collect::<Walked>(), false);
        let after = after.trim_end_matches(['.', '-']);
        (!before.is_empty() && !after.is_empty())
            .then(|| format!("{before}@{after}").to_lowercase())
    })
}

/// The bytes near an @, as many as an address can have (RFC 5321, 4.5.3.1), with breaks taken out.
struct Walked(Vec<u8>);

/// An address has at most so many bytes on one side of the @; a few more for breaks.
const NEAR: usize = 280;

impl FromIterator<u8> for Walked {
    fn from_iter<I: IntoIterator<Item = u8>>(bytes: I) -> Walked {
        Walked(bytes.into_iter().take(NEAR).collect())
    }
}

fn walk(near: Walked, backwards: bool) -> String {
    let near = near.0;
    let mut found = Vec::new();
    let mut at = 0;
    let broken: [&[u8]; 2] = if backwards {
        [b"\n=", b"\n\r="]
    } else {
        [b"=\n", b"=\r\n"]
    };
    while at < near.len() {
        if let Some(line) = broken.iter().find(|line| near[at..].starts_with(line)) {
            at += line.len();
            continue;
        }
        let byte = near[at];
        let part = byte.is_ascii_alphanumeric()
            || byte >= 0x80
            || b".-_+".contains(&byte)
            || (backwards && b"!#$%&'*/?^`{|}~".contains(&byte));
        if !part {
            break;
        }
        found.push(byte);
        at += 1;
    }
    if backwards {
        found.reverse();
    }
    String::from_utf8_lossy(&found).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_they_stand_in_mail() {
        let found = |text: &str| addresses(text.as_bytes()).collect::<Vec<_>>();
        assert_eq!(
            found("From: Ann <Ann.B+x@Shop.example>, b@c.example."),
            ["ann.b+x@shop.example", "b@c.example"]
        );
        assert_eq!(
            found("wrote ann=\n.b@sho=\r\np.example: hi"),
            ["ann.b@shop.example"]
        );
        assert_eq!(found("a @ b, @home, mail@"), Vec::<String>::new());
    }
}
