//! One pass of the rules over a text's lines, from the surest to the least sure.

use super::attribution;
use super::disclaimer;
use super::header::{self, Block};
use super::line::Line;
use super::marker::{self, Marker, is_rule};
use super::passing_on;
use super::pgp;
use super::quote;
use super::tail::Tail;
use super::trigger::{DISCLAIMER, MARKER, Mask};
use super::zone::Zone;

/// The lines with what was found of them so far.
pub(crate) struct Zoning<'t, 'a> {
    lines: &'t [Line<'a>],
    masks: Vec<Mask>,
    /// For each line the next one that is not blank.
    next: Vec<usize>,
    /// Each line's zone.
    pub zones: Vec<Zone>,
    /// For each line how many bytes of own words an attribution leaves on it.
    pub prefixes: Vec<usize>,
}

impl<'t, 'a> Zoning<'t, 'a> {
    /// Looks at the lines.
    pub fn new(lines: &'t [Line<'a>], masks: Vec<Mask>) -> Self {
        let mut next = vec![lines.len(); lines.len() + 1];
        for i in (0..lines.len()).rev() {
            next[i] = if lines[i].is_blank() { next[i + 1] } else { i };
        }
        let zone = |line: &Line<'_>| {
            if line.is_blank() {
                Zone::Blank
            } else {
                Zone::Own
            }
        };
        Zoning {
            lines,
            masks,
            next,
            zones: lines.iter().map(zone).collect(),
            prefixes: vec![0; lines.len()],
        }
    }

    /// Runs the rules.
    pub fn run(mut self) -> Self {
        quote::mark(self.lines, &mut self.zones);
        pgp::mark(self.lines, &self.masks, &mut self.zones);
        self.earlier();
        quote::mark_wrapped(self.lines, &mut self.zones);
        self.banners();
        self.tails();
        self
    }

    /// Finds where older messages begin: rules, header blocks and attributions.
    fn earlier(&mut self) {
        let mut own_above = false;
        let mut i = 0;
        while i < self.lines.len() {
            if self.zones[i] != Zone::Own {
                let first = i == 0 || self.zones[i - 1] != Zone::Quoted;
                if self.zones[i] == Zone::Quoted && first && self.quoted_forward(i) {
                    self.rest(i, Zone::Forward);
                    return;
                }
                i += 1;
                continue;
            }
            if let Some(block) = self.block(i) {
                if self.open_block(block, own_above) {
                    return;
                }
                i = block.end;
                continue;
            }
            match self.attribution(i, own_above) {
                Step::Done => return,
                Step::On(next) => i = next,
                Step::None => {
                    own_above |= !is_rule(&self.lines[i]);
                    i += 1;
                }
            }
        }
    }

    /// A rule or header block at line `i`, and what it says.
    fn block(&self, i: usize) -> Option<Found> {
        if self.masks[i] & MARKER != 0
            && let Some(marker) = marker::at(self.lines, i)
        {
            let below = self.next[i + 1];
            let headers = (below < self.lines.len())
                .then(|| header::at(self.lines, below))
                .flatten()
                .filter(|block| block.end > below);
            return Some(Found {
                start: i,
                end: headers.map_or(i + 1, |block| block.end),
                forwarded: marker == Marker::Forwarded,
            });
        }
        let Block { start, end } = header::at(self.lines, i)?;
        Some(Found {
            start,
            end,
            forwarded: false,
        })
    }

    /// Zones a block and what follows. Returns true when nothing is left to look at.
    fn open_block(&mut self, block: Found, own_above: bool) -> bool {
        let below = self.next[block.end];
        let marked = below < self.lines.len() && self.zones[below] == Zone::Quoted;
        let own = || {
            let own = (0..block.start).filter(|&i| self.zones[i] == Zone::Own);
            own.map(|i| self.lines[i].body)
        };
        if block.forwarded || (!own_above && !marked) || passing_on::says_so(own()) {
            let cut_above = (0..block.start).any(|i| self.zones[i] == Zone::Quoted);
            if block.forwarded || !cut_above {
                self.rest(block.start, Zone::Forward);
                return true;
            }
        }
        self.paint(block.start, block.end, Zone::HeaderBlock);
        if marked {
            return false;
        }
        self.rest(block.end, Zone::Quoted);
        true
    }

    /// A forward whose every line is quoted: its rule is the first quoted line.
    fn quoted_forward(&self, i: usize) -> bool {
        let introduced = self.zones[..i]
            .iter()
            .rev()
            .find(|zone| **zone != Zone::Blank);
        if self.masks[i] & MARKER == 0 || introduced == Some(&Zone::Attribution) {
            return false;
        }
        let plain = Line::new(self.lines[i].body.trim_start_matches(['>', ' ']));
        marker::at(&[plain], 0) == Some(Marker::Forwarded)
    }

    /// An attribution that ends on line `i`.
    fn attribution(&mut self, i: usize, own_above: bool) -> Step {
        let below = self.next[i + 1];
        let quoted = below < self.lines.len()
            && (self.zones[below] == Zone::Quoted || self.other_mark(below).is_some());
        let zones = &self.zones;
        let free = |j: usize| matches!(zones[j], Zone::Own | Zone::Blank);
        let Some(found) = attribution::ending_at(self.lines, &self.masks, free, i, quoted) else {
            return Step::None;
        };
        if self.zones[found.start..found.end]
            .iter()
            .all(|zone| !zone.is_own())
        {
            return Step::None;
        }
        let above = own_above
            && (found.own_prefix > 0
                || (0..found.start)
                    .any(|j| self.zones[j] == Zone::Own && !is_rule(&self.lines[j])));
        self.paint(found.start, found.end, Zone::Attribution);
        self.prefixes[found.start] = found.own_prefix;
        if quoted {
            if self.zones[below] != Zone::Quoted {
                self.other_quote(below);
            }
            return Step::On(found.end);
        }
        if below >= self.lines.len() {
            return Step::Done;
        }
        let indented = self.lines[below].is_indented() && !self.lines[found.start].is_indented();
        if indented {
            return Step::On(self.indented_quote(below));
        }
        if !above {
            // Nothing new above and no marks below: where the answer begins cannot be told, so
            // nothing is taken.
            return Step::On(found.end);
        }
        self.rest(found.end, Zone::Quoted);
        Step::Done
    }

    /// A mark other than `>` that the line shares with the next filled one.
    fn other_mark(&self, i: usize) -> Option<&'a str> {
        quote::other_mark(&self.lines[i])
    }

    /// Quotes all lines from `i` on that bear the same mark.
    fn other_quote(&mut self, i: usize) {
        let Some(mark) = self.other_mark(i) else {
            return;
        };
        for j in i..self.lines.len() {
            if self.zones[j] == Zone::Own && self.other_mark(j) == Some(mark) {
                self.zones[j] = Zone::Quoted;
            }
        }
    }

    /// Quotes the indented lines from `i` on. Returns the line after them.
    fn indented_quote(&mut self, i: usize) -> usize {
        let mut at = i;
        while at < self.lines.len() && (self.lines[at].is_blank() || self.lines[at].is_indented()) {
            at += 1;
        }
        self.paint(i, at, Zone::Quoted);
        at
    }

    /// Warnings above the text that it comes from outside.
    fn banners(&mut self) {
        let Some(start) = self.zones.iter().position(|zone| *zone == Zone::Own) else {
            return;
        };
        let length = self.zones[start..]
            .iter()
            .take_while(|zone| **zone == Zone::Own)
            .count();
        let paragraph = start..start + length.min(12);
        let hit = self.masks[paragraph.clone()]
            .iter()
            .any(|mask| mask & DISCLAIMER != 0);
        if length <= 12 && hit && disclaimer::is_banner(&self.lines[paragraph.clone()]) {
            self.paint(paragraph.start, paragraph.end, Zone::Disclaimer);
        }
    }

    /// Takes signatures, notices and footers from the ends of the own stretches.
    fn tails(&mut self) {
        let mut last = true;
        let mut to = self.lines.len();
        while to > 0 {
            if !matches!(self.zones[to - 1], Zone::Own | Zone::Blank) {
                to -= 1;
                continue;
            }
            let mut from = to;
            let mut own = false;
            while from > 0 && matches!(self.zones[from - 1], Zone::Own | Zone::Blank) {
                from -= 1;
                own |= self.zones[from] == Zone::Own;
            }
            if own {
                let tail = Tail::new(self.lines, &self.masks, from, to);
                tail.peel(&mut self.zones, last);
                last &= !self.zones[from..to].iter().any(|zone| zone.is_own());
            }
            to = from;
        }
    }

    /// Gives the lines a zone, except the blank ones.
    fn paint(&mut self, from: usize, to: usize, zone: Zone) {
        for zoned in &mut self.zones[from..to] {
            if *zoned != Zone::Blank {
                *zoned = zone;
            }
        }
    }

    fn rest(&mut self, from: usize, zone: Zone) {
        self.paint(from, self.lines.len(), zone);
    }
}

/// A rule or header block.
#[derive(Debug, Clone, Copy)]
struct Found {
    start: usize,
    end: usize,
    forwarded: bool,
}

/// What looking for an attribution led to.
enum Step {
    /// There is none.
    None,
    /// Look on at this line.
    On(usize),
    /// All lines below have their zone.
    Done,
}
