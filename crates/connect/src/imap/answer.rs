//! What a server's answer means, as far as it matters here.

use super::sink::Part;
use super::syntax::{Value, values};
use super::uids::UidSet;
use super::wire::{Literal, Piece};

/// A server's answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// `+`: it waits for more, and says this.
    GoOn(Vec<u8>),
    /// How a command ended.
    Done {
        /// The command's tag.
        tag: Vec<u8>,
        /// The outcome.
        status: Status,
    },
    /// `* OK` and the like, of its own accord.
    Status(Status),
    /// `* CAPABILITY`, in capitals.
    Capability(Vec<String>),
    /// `* LIST`.
    List {
        /// Attributes, as `\Noselect`.
        attributes: Vec<String>,
        /// What stands between the levels of a name.
        delimiter: Option<char>,
        /// The name, as the server writes it.
        name: Vec<u8>,
    },
    /// `* n EXISTS`: so many messages are in the open folder.
    Exists(u32),
    /// `* n EXPUNGE`: one has left it.
    Expunge,
    /// `* VANISHED`: these have left it, now or (`earlier`) at some time (RFC 7162).
    Vanished {
        /// Not just now.
        earlier: bool,
        /// Their numbers.
        uids: UidSet,
    },
    /// `* SEARCH` or `* ESEARCH`: what was found.
    Found(UidSet),
    /// `* n FETCH`.
    Fetch(Box<Fetch>),
    /// Anything else.
    Other,
}

/// How something ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Status {
    /// OK, NO, BAD, BYE or PREAUTH.
    pub(crate) word: Word,
    /// The code in brackets in capitals, without its arguments: `UIDVALIDITY`.
    pub(crate) code: String,
    /// The arguments of the code.
    pub(crate) arguments: Vec<String>,
    /// The words for people.
    pub(crate) text: Vec<u8>,
}

/// The word of a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    Ok,
    No,
    Bad,
    Bye,
    Preauth,
}

/// What a FETCH answer tells of a message.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Fetch {
    pub(crate) uid: Option<u32>,
    pub(crate) size: Option<u64>,
    pub(crate) flags: Option<Vec<String>>,
    pub(crate) gmail_labels: Option<Vec<String>>,
    pub(crate) internal_date: Option<String>,
    pub(crate) body: Option<Literal>,
    /// The server named the body and gave none.
    pub(crate) no_body: bool,
}

impl Fetch {
    /// Adds what a later answer tells of the same message.
    pub(crate) fn add(&mut self, later: Fetch) {
        self.uid = later.uid.or(self.uid);
        self.size = later.size.or(self.size);
        self.flags = later.flags.or(self.flags.take());
        self.gmail_labels = later.gmail_labels.or(self.gmail_labels.take());
        self.internal_date = later.internal_date.or(self.internal_date.take());
        self.body = later.body.or(self.body.take());
        self.no_body |= later.no_body;
    }

    /// How much of a message the body is, whose size the server gave before.
    pub(crate) fn part(body: &Literal, size: u64, cut: bool) -> Part {
        if (body.bytes.len() as u64) < body.of {
            Part::Beginning { of: body.of }
        } else if cut {
            Part::Beginning { of: size }
        } else {
            Part::Whole
        }
    }
}

/// Reads an answer. What cannot be understood is [`Answer::Other`].
pub(crate) fn read(pieces: Vec<Piece>) -> Answer {
    let Some(Piece::Text(line)) = pieces.first() else {
        return Answer::Other;
    };
    let (first, rest) = split(line);
    match first {
        b"+" => Answer::GoOn(rest.to_vec()),
        b"*" => match status(rest) {
            Some(status) => Answer::Status(status),
            None => untagged(pieces),
        },
        tag => match status(rest) {
            Some(status) => Answer::Done {
                tag: tag.to_vec(),
                status,
            },
            None => Answer::Other,
        },
    }
}

/// The first word and what follows the space after it.
fn split(line: &[u8]) -> (&[u8], &[u8]) {
    match line.iter().position(|b| *b == b' ') {
        Some(at) => (&line[..at], &line[at + 1..]),
        None => (line, &[]),
    }
}

fn status(line: &[u8]) -> Option<Status> {
    let (word, rest) = split(line);
    let words = [
        ("OK", Word::Ok),
        ("NO", Word::No),
        ("BAD", Word::Bad),
        ("BYE", Word::Bye),
        ("PREAUTH", Word::Preauth),
    ];
    let is = |w: &str| word.eq_ignore_ascii_case(w.as_bytes());
    let (_, word) = words.into_iter().find(|(w, _)| is(w))?;
    let inner = rest.strip_prefix(b"[").and_then(|r| {
        r.iter()
            .position(|b| *b == b']')
            .map(|at| (&r[..at], &r[at + 1..]))
    });
    let (code, text) = inner.unwrap_or((b"", rest));
    let code = String::from_utf8_lossy(code);
    let mut words = code.split_whitespace();
    Some(Status {
        word,
        code: words.next().unwrap_or_default().to_ascii_uppercase(),
        arguments: words.map(str::to_string).collect(),
        text: text.to_vec(),
    })
}

fn untagged(pieces: Vec<Piece>) -> Answer {
    if let [Piece::Text(line)] = &pieces[..]
        && let Some(found) = searched(line)
    {
        return Answer::Found(found);
    }
    let Some(values) = values(pieces) else {
        return Answer::Other;
    };
    let is_fetch = matches!(&values[..], [_, number, word, Value::List(_), ..]
        if word.is("FETCH") && number.number::<u32>().is_some());
    if is_fetch {
        return values.into_iter().nth(3).map_or(Answer::Other, fetched);
    }
    known(&values).unwrap_or(Answer::Other)
}

fn known(values: &[Value]) -> Option<Answer> {
    match values {
        [_, word, rest @ ..] if word.is("CAPABILITY") => {
            let texts = rest.iter().filter_map(Value::text);
            let names = texts.map(str::to_ascii_uppercase).collect();
            Some(Answer::Capability(names))
        }
        [_, word, attributes, delimiter, name, ..] if word.is("LIST") => {
            list(attributes, delimiter, name)
        }
        [_, word, rest @ ..] if word.is("VANISHED") => vanished(rest),
        [_, word, rest @ ..] if word.is("ESEARCH") => all_found(rest).map(Answer::Found),
        [_, number, word, ..] if word.is("EXISTS") => number.number().map(Answer::Exists),
        [_, number, word, ..] if word.is("EXPUNGE") => {
            number.number::<u32>().map(|_| Answer::Expunge)
        }
        _ => None,
    }
}

/// The numbers of a `* SEARCH` line, which may be megabytes long.
fn searched(line: &[u8]) -> Option<UidSet> {
    let mut words = line.split(|b| *b == b' ').skip(1);
    if !words.next()?.eq_ignore_ascii_case(b"SEARCH") {
        return None;
    }
    let number = |w: &[u8]| std::str::from_utf8(w).ok()?.parse().ok();
    Some(
        words
            .map_while(|w| number(w).or((w.is_empty()).then_some(0)))
            .collect(),
    )
}

/// The set after ALL in `* ESEARCH (TAG "x") UID ALL 1:4` (RFC 4731); none found has no ALL.
fn all_found(rest: &[Value]) -> Option<UidSet> {
    match rest.iter().position(|v| v.is("ALL")) {
        Some(at) => rest.get(at + 1)?.text()?.parse().ok(),
        None => Some(UidSet::default()),
    }
}

fn vanished(rest: &[Value]) -> Option<Answer> {
    let (earlier, uids) = match rest {
        [Value::List(words), uids, ..] => (words.iter().any(|w| w.is("EARLIER")), uids),
        [uids, ..] => (false, uids),
        [] => return None,
    };
    let uids = uids.text()?.parse().ok()?;
    Some(Answer::Vanished { earlier, uids })
}

fn list(attributes: &Value, delimiter: &Value, name: &Value) -> Option<Answer> {
    let attributes = attributes.list()?.iter().filter_map(Value::text);
    Some(Answer::List {
        attributes: attributes.map(str::to_string).collect(),
        delimiter: match delimiter {
            Value::Quoted(_) => delimiter.text().and_then(|t| t.chars().next()),
            _ => None,
        },
        name: name.bytes()?.to_vec(),
    })
}

fn fetched(values: Value) -> Answer {
    let Value::List(values) = values else {
        return Answer::Other;
    };
    let mut fetch = Fetch::default();
    let mut values = values.into_iter();
    while let (Some(name), Some(value)) = (values.next(), values.next()) {
        let Value::Word(name) = name else { continue };
        let name = String::from_utf8_lossy(&name).to_ascii_uppercase();
        let texts = |v: &Value| -> Option<Vec<String>> {
            let texts = v.list()?.iter().filter_map(Value::text);
            Some(texts.map(str::to_string).collect())
        };
        match name.as_str() {
            "UID" => fetch.uid = value.number().filter(|uid| *uid > 0),
            "RFC822.SIZE" => fetch.size = value.number(),
            "FLAGS" => fetch.flags = texts(&value),
            "X-GM-LABELS" => fetch.gmail_labels = texts(&value),
            "INTERNALDATE" => fetch.internal_date = value.text().map(str::to_string),
            // A part of a message comes back as BODY[]<0>.
            name if name == "RFC822" || name.starts_with("BODY[]") => match value {
                Value::Literal(literal) => fetch.body = Some(literal),
                Value::Quoted(bytes) => {
                    let of = bytes.len() as u64;
                    fetch.body = Some(Literal { bytes, of });
                }
                _ => fetch.no_body = true,
            },
            _ => {}
        }
    }
    Answer::Fetch(Box::new(fetch))
}
