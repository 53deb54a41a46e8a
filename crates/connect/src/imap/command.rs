//! A command to the server, put together so that no name or password can break out of its place.

/// A command: words, and texts that are quoted or sent as literals.
#[derive(Debug)]
pub(crate) struct Command {
    /// Ends of all but the last part are literals that the server has to ask for.
    pub(crate) parts: Vec<Vec<u8>>,
    /// Bytes the answer may have.
    pub(crate) allowed: u64,
}

/// What an answer may have in bytes, unless more was asked for.
const ALLOWED: u64 = 16 * 1024 * 1024;

impl Command {
    /// A command of plain words.
    pub(crate) fn new(words: impl AsRef<str>) -> Command {
        Command {
            parts: vec![words.as_ref().as_bytes().to_vec()],
            allowed: ALLOWED,
        }
    }

    /// Adds plain words.
    pub(crate) fn words(mut self, words: impl AsRef<str>) -> Command {
        self.add(b" ");
        self.add(words.as_ref().as_bytes());
        self
    }

    /// Adds a text: quoted where it may be, else as a literal.
    pub(crate) fn string(mut self, text: &str) -> Command {
        self.add(b" ");
        // RFC 3501 section 9, quoted: seven bits, no line ends; 1,000 bytes for old servers.
        let plain = text.bytes().all(|b| (b' '..0x7f).contains(&b)) && text.len() <= 1_000;
        if plain {
            let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
            self.add(format!("\"{escaped}\"").as_bytes());
        } else {
            self.add(format!("{{{}}}\r\n", text.len()).as_bytes());
            self.parts.push(text.as_bytes().to_vec());
        }
        self
    }

    /// The answer may bring so many bytes more.
    pub(crate) fn expecting(mut self, bytes: u64) -> Command {
        self.allowed = self.allowed.saturating_add(bytes);
        self
    }

    fn add(&mut self, bytes: &[u8]) {
        if let Some(last) = self.parts.last_mut() {
            last.extend_from_slice(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Command;

    fn parts(text: &str) -> Vec<String> {
        let command = Command::new("EXAMINE").string(text).words("(X)");
        let parts = command.parts.into_iter();
        parts
            .map(|p| String::from_utf8_lossy(&p).into_owned())
            .collect()
    }

    #[test]
    fn texts_stay_in_their_place() {
        assert_eq!(parts("Sent Items"), ["EXAMINE \"Sent Items\" (X)"]);
        assert_eq!(parts(r#"a"b\c"#), [r#"EXAMINE "a\"b\\c" (X)"#]);
        assert_eq!(parts("a\r\nb"), ["EXAMINE {4}\r\n", "a\r\nb (X)"]);
        assert_eq!(parts("ü"), ["EXAMINE {2}\r\n", "ü (X)"]);
    }
}
