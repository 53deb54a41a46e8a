//! Takes from the end of a stretch of own lines what is not the sender's words.

use super::closing;
use super::disclaimer;
use super::footer;
use super::line::Line;
use super::marker::is_rule;
use super::mobile;
use super::placeholder;
use super::signature;
use super::trigger::{DISCLAIMER, FOOTER, MOBILE, Mask};
use super::zone::Zone;

/// A stretch of lines `from..to` without anything else between.
pub(crate) struct Tail<'t, 'a> {
    /// All lines of the text.
    pub lines: &'t [Line<'a>],
    /// Their triggers.
    pub masks: &'t [Mask],
    /// The stretch's first line.
    pub from: usize,
    /// The line after its last.
    pub to: usize,
    /// Where the mail program signed, and the first line of exact dashes. Both are looked for once,
    /// however much comes off.
    found: Found,
}

/// Places that are looked for once.
#[derive(Default)]
struct Found {
    mobile: Option<usize>,
    dashes: Option<usize>,
}

impl<'t, 'a> Tail<'t, 'a> {
    /// The stretch `from..to`.
    pub fn new(lines: &'t [Line<'a>], masks: &'t [Mask], from: usize, to: usize) -> Self {
        let mobile =
            (from..to).find(|&i| masks[i] & MOBILE != 0 && mobile::is_signature(&lines[i]));
        let dashes = signature::exact_dashes(lines, from, to);
        Tail {
            lines,
            masks,
            from,
            to,
            found: Found { mobile, dashes },
        }
    }

    /// Peels until nothing more comes off. `last` says that no own words follow in the text, so
    /// that signatures may be recognised by what they hold.
    pub fn peel(mut self, zones: &mut [Zone], last: bool) {
        while self.trim() {
            let zone_from = self
                .placeholder()
                .or_else(|| self.footer())
                .or_else(|| self.notice())
                .or_else(|| self.mobile(zones))
                .or_else(|| self.signature(last));
            let Some((zone, start)) = zone_from else {
                break;
            };
            for zoned in &mut zones[start..self.to] {
                if *zoned == Zone::Own {
                    *zoned = zone;
                }
            }
            self.to = start;
        }
        self.drop_rules(zones);
        if last {
            self.closing(zones);
        }
    }

    /// Moves the end above blank lines. Returns false when nothing is left.
    fn trim(&mut self) -> bool {
        while self.to > self.from && self.lines[self.to - 1].is_blank() {
            self.to -= 1;
        }
        self.to > self.from
    }

    fn placeholder(&self) -> Option<(Zone, usize)> {
        let last = self.to - 1;
        let above = self.lines[self.from..last]
            .iter()
            .any(|line| !line.is_blank());
        (above && placeholder::is_one(&self.lines[last])).then_some((Zone::Footer, last))
    }

    fn footer(&self) -> Option<(Zone, usize)> {
        let near = self.to.saturating_sub(40).max(self.from);
        self.any(FOOTER, near).then_some(())?;
        footer::start(self.lines, self.masks, self.from, self.to).map(|start| (Zone::Footer, start))
    }

    /// The last paragraph, when it is a notice; rules around it go with it.
    fn notice(&self) -> Option<(Zone, usize)> {
        let mut end = self.to;
        while end > self.from && (is_rule(&self.lines[end - 1]) || self.lines[end - 1].is_blank()) {
            end -= 1;
        }
        let mut start = end;
        let mut hit = false;
        while start > self.from
            && !self.lines[start - 1].is_blank()
            && !is_rule(&self.lines[start - 1])
            && end - start < 60
        {
            start -= 1;
            hit |= self.masks[start] & DISCLAIMER != 0;
        }
        // Lines of a signature directly above stay out of it.
        while start + 1 < end
            && self.masks[start] & DISCLAIMER == 0
            && self.lines[start].body.len() < 60
        {
            start += 1;
        }
        if !hit || !disclaimer::is_notice(&self.lines[start..end]) || !self.words_above(start) {
            return None;
        }
        while start > self.from
            && (is_rule(&self.lines[start - 1]) || self.lines[start - 1].is_blank())
        {
            start -= 1;
        }
        Some((Zone::Disclaimer, start))
    }

    /// Whether there are words above the line, in this stretch or before it.
    fn words_above(&self, line: usize) -> bool {
        self.lines[..line]
            .iter()
            .any(|line| !line.is_blank() && !is_rule(line))
    }

    /// "Sent from my phone" and, since such programs sign at the end of what is new, all below it.
    fn mobile(&mut self, zones: &mut [Zone]) -> Option<(Zone, usize)> {
        let line = self.found.mobile.filter(|&line| line < self.to)?;
        let above = self.lines[self.from..line]
            .iter()
            .any(|line| !line.is_blank());
        if line + 1 < self.to {
            let alone = self.lines[line + 1].is_blank();
            if !above || !alone {
                // Signed at the top: only the line itself goes.
                zones[line] = Zone::MobileSignature;
                self.found.mobile = None;
                return None;
            }
            for zone in &mut zones[line + 1..self.to] {
                if *zone == Zone::Own {
                    *zone = Zone::Quoted;
                }
            }
        }
        Some((Zone::MobileSignature, line))
    }

    fn signature(&self, last: bool) -> Option<(Zone, usize)> {
        let dashes = self.found.dashes.filter(|&line| line < self.to);
        let below = || signature::below_dashes(self.lines, self.from, self.to);
        let content = || signature::by_content(self.lines, self.from, self.to);
        let rule = || signature::below_rule(self.lines, self.from, self.to);
        let start = match dashes.or_else(below) {
            Some(start) => start,
            None if last => content().or_else(rule)?,
            None => return None,
        };
        let words = self.lines[start..self.to]
            .iter()
            .filter(|line| !line.is_blank())
            .count()
            > 1
            || self.lines[start].body.chars().any(char::is_alphanumeric);
        Some((if words { Zone::Signature } else { Zone::Footer }, start))
    }

    /// Rules at the end divide nothing any more.
    fn drop_rules(&mut self, zones: &mut [Zone]) {
        while self.trim() && is_rule(&self.lines[self.to - 1]) {
            self.to -= 1;
            if zones[self.to] == Zone::Own {
                zones[self.to] = Zone::Footer;
            }
        }
    }

    /// The goodbye stays own, but is named.
    fn closing(&self, zones: &mut [Zone]) {
        let filled: Vec<usize> = (self.from..self.to)
            .rev()
            .filter(|&i| !self.lines[i].is_blank())
            .take(4)
            .collect();
        let phrase = filled
            .iter()
            .position(|&i| closing::is_phrase(&self.lines[i]));
        let mut mark = |places: &[usize]| {
            for &i in places {
                if zones[i] == Zone::Own {
                    zones[i] = Zone::Closing;
                }
            }
        };
        match phrase {
            Some(at)
                if filled[..at]
                    .iter()
                    .all(|&i| closing::is_name(&self.lines[i])) =>
            {
                mark(&filled[..=at]);
            }
            _ => {
                let Some(&i) = filled.first() else { return };
                let apart = i > self.from && self.lines[i - 1].is_blank() && filled.len() > 1;
                let dashed = self.lines[i].body.starts_with(['-', '—', '–', '/']);
                if (apart || dashed && filled.len() > 1) && closing::is_name(&self.lines[i]) {
                    mark(&[i]);
                }
            }
        }
    }

    fn any(&self, mask: Mask, from: usize) -> bool {
        self.masks[from..self.to].iter().any(|m| m & mask != 0)
    }
}
