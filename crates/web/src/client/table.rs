//! The year as a table: what the chart draws, for whoever reads rather than sees it.

use super::lately::kind_key;
use crate::part::{chip, on_day, quote};
use crate::text::Text;
use amends_domain::{Evidence, MomentKind, Side, Standing};
use amends_views::why::Said;
use amends_views::words::Voice;
use jiff::civil::Date;
use maud::{Markup, html};

/// What a chart and its table are about. Both are given the same.
pub struct Twin<'a> {
    /// How it stood, oldest first.
    pub stood: &'a [(Date, Standing)],
    /// What was said.
    pub said: &'a [(Side, MomentKind, Evidence)],
}

/// The table, folded.
pub fn table(year: &Twin<'_>, client: &str, voice: &Voice<'_>, text: Text) -> Markup {
    let zone = voice.report().firm.calendar.zone();
    html! {
        details.twin {
            summary { (text.say("year-table")) }
            table {
                caption { (text.say("year-stood")) }
                thead { tr { th scope="col" { (text.say("year-from")) } th scope="col" { (text.say("year-standing")) } } }
                tbody {
                    @for (day, standing) in spells(year.stood) {
                        tr {
                            td { (on_day(day, &text.plain(day, voice.today()), text)) }
                            td { (chip(standing, false, text)) }
                        }
                    }
                }
            }
            @if !year.said.is_empty() {
                table {
                    caption { (text.say("year-said")) }
                    thead { tr { th scope="col" { (text.say("year-what")) } th scope="col" { (text.say("year-words")) } } }
                    tbody {
                        @for (side, kind, evidence) in year.said.iter().rev() {
                            tr {
                                td { (text.say(kind_key(*side, *kind))) }
                                td { (quote(&Said::of(evidence, voice), client, zone, text)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Each stretch of one standing, by its first day, newest first.
fn spells(stood: &[(Date, Standing)]) -> Vec<(Date, Standing)> {
    let mut spells = stood.to_vec();
    spells.dedup_by_key(|(_, standing)| *standing);
    spells.reverse();
    spells
}
