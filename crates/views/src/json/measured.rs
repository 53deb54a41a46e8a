//! What was measured for a cause: numbers and words, as fields of its own for each cause.

use super::evidence::Quote;
use super::number;
use amends_reading::report::{Explanation, Finding, Offer, Rivals, Share};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Measured<'a> {
    GoalsBlurred {
        last: Option<String>,
        days: Option<i64>,
        messages_since: usize,
        words: &'a [String],
        ours_before: Part,
        ours_now: Part,
    },
    BusinessGoalsMoved {
        since: String,
        words: &'a [String],
        mentions: usize,
        ours: Part,
    },
    RecurringBottleneck {
        times: usize,
        first: String,
        last: String,
        on_us_hours: f64,
        on_them_hours: f64,
    },
    UnrequestedWork {
        offers: Vec<Offered>,
        taken_up: Part,
    },
    ValueMismatch {
        times: usize,
        theirs: &'a [String],
        ours: &'a [String],
        taken_up: Part,
    },
    ApologyOwed {
        complaints: usize,
        non_apologies: usize,
    },
    TalkedDown {
        times: usize,
    },
    SlowResponse {
        usual_hours: Option<f64>,
        recent_hours: Option<f64>,
        reminders: usize,
        waiting: usize,
    },
    StyleMismatch {
        our_words: u32,
        their_words: u32,
        their_words_before: u32,
    },
    BrokenPromise {
        broken: usize,
        made: usize,
    },
    UnacknowledgedFault {
        asked: usize,
        evasions: usize,
        exchanges: usize,
    },
    RealIssueHidden {
        details: usize,
        threads: usize,
        days: i64,
        explanations: Vec<Explains<'a>>,
        left: usize,
        unexplained: Vec<Quote<'a>>,
    },
    Named {
        named_in: usize,
        first: String,
        last: String,
    },
}

/// So many out of so many.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Share")]
pub struct Part {
    n: usize,
    of: usize,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Offer")]
pub struct Offered {
    day: String,
    became: &'static str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Explanation")]
pub struct Explains<'a> {
    words: &'a [String],
    details: usize,
    threads: usize,
}

impl<'a> Explains<'a> {
    fn of(explanation: &'a Explanation) -> Explains<'a> {
        Explains {
            words: &explanation.words,
            details: explanation.details,
            threads: explanation.threads,
        }
    }
}

impl<'a> Measured<'a> {
    pub fn of(finding: &'a Finding) -> Measured<'a> {
        match finding {
            Finding::GoalsBlurred {
                last,
                days,
                messages_since,
                words,
                ours_before,
                ours_now,
            } => Measured::GoalsBlurred {
                last: last.map(|d| d.to_string()),
                days: *days,
                messages_since: *messages_since,
                words,
                ours_before: part(*ours_before),
                ours_now: part(*ours_now),
            },
            Finding::BusinessGoalsMoved {
                since,
                words,
                mentions,
                ours,
            } => Measured::BusinessGoalsMoved {
                since: since.to_string(),
                words,
                mentions: *mentions,
                ours: part(*ours),
            },
            Finding::RecurringBottleneck {
                times,
                first,
                last,
                on_us_hours,
                on_them_hours,
            } => Measured::RecurringBottleneck {
                times: *times,
                first: first.to_string(),
                last: last.to_string(),
                on_us_hours: number::hours(*on_us_hours),
                on_them_hours: number::hours(*on_them_hours),
            },
            Finding::UnrequestedWork { offers } => unrequested(offers),
            Finding::ValueMismatch {
                times,
                theirs,
                ours,
                taken_up,
            } => Measured::ValueMismatch {
                times: *times,
                theirs,
                ours,
                taken_up: part(*taken_up),
            },
            Finding::ApologyOwed {
                complaints,
                non_apologies,
            } => Measured::ApologyOwed {
                complaints: *complaints,
                non_apologies: *non_apologies,
            },
            Finding::TalkedDown { times } => Measured::TalkedDown { times: *times },
            Finding::SlowResponse {
                usual_hours,
                recent_hours,
                reminders,
                waiting,
            } => Measured::SlowResponse {
                usual_hours: usual_hours.map(number::hours),
                recent_hours: recent_hours.map(number::hours),
                reminders: *reminders,
                waiting: *waiting,
            },
            Finding::StyleMismatch {
                ours,
                theirs,
                theirs_before,
            } => Measured::StyleMismatch {
                our_words: *ours,
                their_words: *theirs,
                their_words_before: *theirs_before,
            },
            Finding::BrokenPromise { broken, made } => Measured::BrokenPromise {
                broken: *broken,
                made: *made,
            },
            Finding::Named {
                letters,
                first,
                last,
                ..
            } => Measured::Named {
                named_in: *letters,
                first: first.to_string(),
                last: last.to_string(),
            },
            Finding::UnacknowledgedFault {
                asked,
                evasions,
                exchanges,
            } => Measured::UnacknowledgedFault {
                asked: *asked,
                evasions: *evasions,
                exchanges: *exchanges,
            },
            Finding::RealIssueHidden {
                details,
                threads,
                days,
                rivals,
            } => hidden(*details, *threads, *days, rivals),
        }
    }
}

fn part(share: Share) -> Part {
    Part {
        n: share.n,
        of: share.of,
    }
}

fn unrequested<'a>(offers: &[Offer]) -> Measured<'a> {
    use amends_reading::report::Became::TakenUp;
    let offered = |o: &Offer| Offered {
        day: o.day.to_string(),
        became: o.became.name(),
    };
    Measured::UnrequestedWork {
        taken_up: Part {
            n: offers.iter().filter(|o| o.became == TakenUp).count(),
            of: offers.len(),
        },
        offers: offers.iter().map(offered).collect(),
    }
}

fn hidden(details: usize, threads: usize, days: i64, rivals: &Rivals) -> Measured<'_> {
    let explanations = rivals.explanations.iter().map(Explains::of);
    Measured::RealIssueHidden {
        details,
        threads,
        days,
        explanations: explanations.collect(),
        left: rivals.left,
        unexplained: Quote::all(&rivals.unexplained),
    }
}
