//! The kinds of lines in a mail, and a text with each line's kind.

use amends_domain::message::OwnText;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// The sender's own new words.
    Own,
    /// The sender's own goodbye: "Best regards, Anna". Part of the own words.
    Closing,
    /// Nothing but white space.
    Blank,
    /// Other people's earlier words.
    Quoted,
    /// "On Monday Anna wrote:".
    Attribution,
    /// From, Sent, To and Subject of an earlier message, written into the text.
    HeaderBlock,
    /// A message that is passed on.
    Forward,
    /// Name, title, telephone numbers.
    Signature,
    /// "Sent from my iPhone".
    MobileSignature,
    /// Confidentiality notices, and warnings that a mail comes from outside.
    Disclaimer,
    /// What a mailing list or a provider of free mail adds.
    Footer,
    /// OpenPGP armour around the text.
    Pgp,
}

impl Zone {
    /// Whether the line is the sender's own words.
    pub fn is_own(self) -> bool {
        matches!(self, Zone::Own | Zone::Closing)
    }

    /// Whether the line belongs to an earlier message that is answered.
    pub fn is_earlier(self) -> bool {
        matches!(self, Zone::Quoted | Zone::Attribution | Zone::HeaderBlock)
    }
}

/// A line and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZonedLine<'a> {
    /// The line without its end.
    pub text: &'a str,
    /// What it is.
    pub zone: Zone,
    /// How many of its first bytes are own words, when an attribution shares the line with them.
    pub own_prefix: usize,
}

/// A text with each line's kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Zones<'a> {
    /// The lines in order.
    pub lines: Vec<ZonedLine<'a>>,
    /// True when the text was longer than the limit.
    pub truncated: bool,
}

impl<'a> Zones<'a> {
    /// The lines of a text, nothing recognised yet.
    pub(crate) fn of(text: &'a str) -> Self {
        let lines = text
            .lines()
            .map(|text| ZonedLine {
                text,
                zone: if text.trim().is_empty() {
                    Zone::Blank
                } else {
                    Zone::Own
                },
                own_prefix: 0,
            })
            .collect();
        Zones {
            lines,
            truncated: false,
        }
    }

    /// The lines of the wanted kinds as one text: trimmed at their ends, one blank line where
    /// there were blank lines or where something else stood between.
    pub fn text_of(&self, wanted: impl Fn(Zone) -> bool) -> String {
        let mut out = String::new();
        let mut gap = false;
        for line in &self.lines {
            let text = if line.zone != Zone::Blank && wanted(line.zone) {
                line.text.trim_end()
            } else if wanted(Zone::Own) {
                line.text[..line.own_prefix].trim_end()
            } else {
                ""
            };
            if text.is_empty() {
                gap = true;
                continue;
            }
            if !out.is_empty() {
                out.push_str(if gap { "\n\n" } else { "\n" });
            }
            gap = line.own_prefix > 0;
            out.push_str(text);
        }
        out
    }

    /// The short answer: own words, signature, counts.
    pub fn own_text(&self) -> OwnText {
        let signature = |zone| matches!(zone, Zone::Signature | Zone::MobileSignature);
        let earlier = self
            .lines
            .iter()
            .filter(|line| line.zone.is_earlier())
            .count();
        OwnText {
            own: self.text_of(Zone::is_own),
            signature: self.text_of(signature),
            quoted_lines: u32::try_from(earlier).unwrap_or(u32::MAX),
            forwards: self.lines.iter().any(|line| line.zone == Zone::Forward),
            truncated: self.truncated,
        }
    }
}
