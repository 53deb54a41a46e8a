//! Zones a text until nothing more is found, so that cutting a cut text changes nothing.

use super::line::Line;
use super::zone::{Zone, Zones};
use super::zoning::Zoning;

/// Taking a quote away can bring two lines together that a rule then recognises; that is settled
/// after one more pass in practice.
const MAX_PASSES: usize = 8;

/// Gives every line its zone.
pub(crate) fn settle(zones: &mut Zones<'_>) {
    for _ in 0..MAX_PASSES {
        if !pass(zones) {
            return;
        }
    }
}

/// One pass over the lines that are still own. Returns whether any of them turned out not to be.
fn pass(zones: &mut Zones<'_>) -> bool {
    let (view, origin) = own_view(zones);
    let found = Zoning::new(&view).run();
    let mut cut = false;
    for (place, (&zone, &prefix)) in found.zones.iter().zip(&found.prefixes).enumerate() {
        let Some(index) = origin[place] else { continue };
        let line = &mut zones.lines[index];
        if zone == Zone::Blank {
            continue;
        }
        if line.own_prefix > 0 {
            // The line is already shared; only its beginning was looked at.
            if !zone.is_own() {
                line.own_prefix = 0;
                cut = true;
            }
            continue;
        }
        cut |= !zone.is_own();
        line.zone = zone;
        line.own_prefix = prefix;
    }
    cut
}

/// The text that would be handed out now, each line with its place in the whole text.
fn own_view<'a>(zones: &Zones<'a>) -> (Vec<Line<'a>>, Vec<Option<usize>>) {
    let mut view: Vec<Line<'a>> = Vec::with_capacity(zones.lines.len());
    let mut origin = Vec::with_capacity(zones.lines.len());
    let mut gap = false;
    for (index, line) in zones.lines.iter().enumerate() {
        let text = if line.zone.is_own() {
            line.text
        } else {
            &line.text[..line.own_prefix]
        };
        let text = text.trim_end();
        if text.is_empty() {
            gap = true;
            continue;
        }
        if gap && !view.is_empty() {
            view.push(Line::new(""));
            origin.push(None);
        }
        gap = line.own_prefix > 0;
        view.push(Line::new(text));
        origin.push(Some(index));
    }
    (view, origin)
}
