use super::Said;
use crate::words::{Voice, loops, wait};
use amends_domain::{LoopKind, OpenLoop, Side};
use amends_reading::ClientReport;

/// What is open, by whose turn it is; oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenLoops {
    /// They wait for your answer.
    pub on_you: Vec<Loop>,
    /// You promised it.
    pub you_promised: Vec<Loop>,
    /// You wait for their answer.
    pub on_them: Vec<Loop>,
    /// They promised it.
    pub they_promised: Vec<Loop>,
}

/// One thing that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loop {
    /// `question`.
    pub kind: &'static str,
    /// `since Tuesday, two working days`, or when it falls due.
    pub wait: String,
    /// The words that opened it.
    pub said: Said,
}

impl OpenLoops {
    /// What is open with this client.
    pub fn of(client: &ClientReport, voice: &Voice<'_>) -> OpenLoops {
        let pick = |owner: Side, promises: bool| -> Vec<Loop> {
            client
                .open
                .iter()
                .filter(|l| l.closing.is_none() && l.owner == owner)
                .filter(|l| (l.kind == LoopKind::Promise) == promises)
                .map(|l| of(l, voice))
                .collect()
        };
        OpenLoops {
            on_you: pick(Side::Ours, false),
            you_promised: pick(Side::Ours, true),
            on_them: pick(Side::Theirs, false),
            they_promised: pick(Side::Theirs, true),
        }
    }
}

impl OpenLoops {
    /// Everything that is quoted in them.
    pub fn said(&self) -> impl Iterator<Item = &Said> {
        let ours = self.on_you.iter().chain(&self.you_promised);
        ours.chain(&self.on_them)
            .chain(&self.they_promised)
            .map(|one| &one.said)
    }
}

fn of(open: &OpenLoop, voice: &Voice<'_>) -> Loop {
    let waiting = || wait::long(open.evidence.at, open.waiting_hours, voice);
    let wait = match open.kind {
        LoopKind::Promise => {
            loops::due(open, voice).unwrap_or_else(|| "no day was said".to_string())
        }
        _ => waiting(),
    };
    Loop {
        kind: loops::kind(open.kind),
        wait,
        said: Said::of(&open.evidence, voice),
    }
}
