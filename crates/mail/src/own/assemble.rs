//! Zones a text until nothing more is found, so that cutting a cut text changes nothing.

use super::line::Line;
use super::trigger::{self, Mask};
use super::zone::{Zone, Zones};
use super::zoning::Zoning;

/// Taking a quote away can bring two lines together that a rule then recognises; that is settled
/// after one more pass in practice.
const MAX_PASSES: usize = 8;

/// Gives every line its zone.
pub(crate) fn settle(zones: &mut Zones<'_>) {
    let lines: Vec<Line<'_>> = zones
        .lines
        .iter()
        .map(|line| Line::new(line.text))
        .collect();
    let masks = trigger::of_all(&lines);
    let origin: Vec<Option<usize>> = (0..lines.len()).map(Some).collect();
    let mut cut = pass(zones, &lines, masks.clone(), &origin);
    for _ in 1..MAX_PASSES {
        if !cut {
            return;
        }
        let (view, origin) = own_view(zones, &lines);
        let seen = |place: &Option<usize>| place.map_or(0, |index| masks[index]);
        let masks: Vec<Mask> = origin.iter().map(seen).collect();
        cut = pass(zones, &view, masks, &origin);
    }
}

/// One pass over lines that are still own. Returns whether any of them turned out not to be.
fn pass<'a>(
    zones: &mut Zones<'a>,
    view: &[Line<'a>],
    masks: Vec<Mask>,
    origin: &[Option<usize>],
) -> bool {
    let found = Zoning::new(view, masks).run();
    let mut cut = false;
    for (place, (&zone, &prefix)) in found.zones.iter().zip(&found.prefixes).enumerate() {
        let Some(index) = origin[place] else { continue };
        if zone == Zone::Blank {
            continue;
        }
        cut |= !zone.is_own();
        let line = &mut zones.lines[index];
        if line.own_prefix == 0 {
            line.zone = zone;
            line.own_prefix = prefix;
        } else if !zone.is_own() {
            // The line is shared with an attribution already; now its beginning went too.
            line.own_prefix = prefix;
        }
    }
    cut
}

/// The text that would be handed out now, each line with its place in the whole text.
fn own_view<'a>(zones: &Zones<'a>, lines: &[Line<'a>]) -> (Vec<Line<'a>>, Vec<Option<usize>>) {
    let mut view: Vec<Line<'a>> = Vec::new();
    let mut origin = Vec::new();
    let mut gap = false;
    for (index, line) in zones.lines.iter().enumerate() {
        let shown = if line.zone.is_own() {
            lines[index]
        } else {
            Line::new(&line.text[..line.own_prefix])
        };
        if shown.is_blank() {
            gap = true;
            continue;
        }
        if gap && !view.is_empty() {
            view.push(Line::new(""));
            origin.push(None);
        }
        gap = line.own_prefix > 0;
        view.push(shown);
        origin.push(Some(index));
    }
    (view, origin)
}
