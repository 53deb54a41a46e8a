use super::{AS_OF, moment};
use amends_domain::moment::Due;
use amends_domain::open_loop::Breach;
use amends_domain::{Address, Evidence, LoopKind, MomentKind, OpenLoop, Side, Standing};
use amends_reading::ClientReport;
use amends_reading::report::{
    Action, CauseFound, CauseSide, Finding, Goal, GoalOwner, NextStep, PersonSeen, ReplyTimes,
    Root, Shows, Sign,
};
use jiff::civil::Date;

/// A client drawn with a few strokes; what is not drawn is empty.
#[derive(Debug, Clone)]
pub struct ClientSketch {
    /// The report on it.
    pub report: ClientReport,
}

impl ClientSketch {
    /// A client of this name and standing, with ten months of mail.
    pub fn new(name: &str, standing: Standing) -> ClientSketch {
        let words: Vec<String> = name
            .to_lowercase()
            .split_whitespace()
            .map(String::from)
            .collect();
        let id = words.join("-");
        ClientSketch {
            report: ClientReport {
                domains: vec![format!("{}.example", words.concat())],
                id,
                name: name.to_string(),
                people: Vec::new(),
                heard: Vec::new(),
                messages: 44,
                first: moment("2025-01-13T09:30:00Z"),
                last: moment("2025-11-13T16:05:00Z"),
                standing,
                confidence: 0.9,
                turned: None,
                causes: Vec::new(),
                root: None,
                signs: Vec::new(),
                open: Vec::new(),
                broken_promises: Vec::new(),
                goals: Vec::new(),
                reply: ReplyTimes::default(),
                next: None,
                moments: Vec::new(),
                away: None,
                not_read: Vec::new(),
                words_unread: false,
                loops: Vec::new(),
                measures: None,
                causes_measured: Vec::new(),
                turned_measured: Vec::new(),
                doubts_measured: Vec::new(),
                in_hindsight: Vec::new(),
                decisions: Vec::new(),
                unfit: Vec::new(),
            },
        }
    }

    /// With one of its people.
    #[must_use]
    pub fn person(mut self, name: &str, address: &str, messages: usize) -> ClientSketch {
        let address = Address::new(address);
        self.report.people.push(PersonSeen {
            name: name.to_string(),
            address,
            messages,
        });
        self
    }

    /// With so many letters in a language that is not read, most of what they wrote lately or not.
    #[must_use]
    pub fn not_read(mut self, code: &str, messages: usize, lately: bool) -> ClientSketch {
        self.report.not_read.push((code.to_string(), messages));
        self.report.words_unread = lately;
        self
    }

    /// Turned on that day, as sure as that.
    #[must_use]
    pub fn turned(mut self, day: Date, confidence: f32) -> ClientSketch {
        self.report.turned = Some(day);
        self.report.confidence = confidence;
        self
    }

    /// For this reason.
    #[must_use]
    pub fn cause(
        mut self,
        finding: Finding,
        side: CauseSide,
        confidence: f32,
        evidence: Vec<Evidence>,
    ) -> ClientSketch {
        self.report.causes.push(CauseFound {
            finding,
            side,
            confidence,
            evidence,
        });
        self
    }

    /// With a quiet sign.
    #[must_use]
    pub fn sign(mut self, shows: Shows, confidence: f32, evidence: Vec<Evidence>) -> ClientSketch {
        self.report.signs.push(Sign {
            shows,
            confidence,
            evidence,
        });
        self
    }

    /// With this underneath.
    #[must_use]
    pub fn root(mut self, root: Root) -> ClientSketch {
        self.report.root = Some(root);
        self
    }

    /// With this open, for so many working hours, due on a day or not.
    #[must_use]
    pub fn open(
        mut self,
        kind: LoopKind,
        owner: Side,
        waiting_hours: f64,
        due: Option<Date>,
        evidence: Evidence,
    ) -> ClientSketch {
        let due = due.map(|date| Due {
            date,
            time: None,
            span: 0..evidence.quote.len(),
        });
        let (closing, broken) = (None, None);
        self.report.open.push(OpenLoop {
            kind,
            owner,
            evidence,
            due,
            closing,
            broken,
            waiting_hours,
        });
        self
    }

    /// With a promise that was not kept.
    #[must_use]
    pub fn broken(mut self, side: Side, due: Option<Date>, evidence: Evidence) -> ClientSketch {
        self.report
            .broken_promises
            .push((side, Breach { due, evidence }));
        self
    }

    /// With a goal in their words.
    #[must_use]
    pub fn goal(mut self, whose: GoalOwner, evidence: Evidence) -> ClientSketch {
        self.report.goals.push(Goal { whose, evidence });
        self
    }

    /// With a moment.
    #[must_use]
    pub fn moment(mut self, side: Side, kind: MomentKind, evidence: Evidence) -> ClientSketch {
        self.report.moments.push((side, kind, evidence));
        self
    }

    /// Answering so fast.
    #[must_use]
    pub fn reply(mut self, reply: ReplyTimes) -> ClientSketch {
        self.report.reply = reply;
        self
    }

    /// With this to do next.
    #[must_use]
    pub fn next(mut self, action: Action, person: &str, about: Option<Evidence>) -> ClientSketch {
        self.report.next = Some(NextStep {
            action,
            person: person.to_string(),
            about,
        });
        self
    }

    /// Away until that day, by these words.
    #[must_use]
    pub fn away(mut self, until: Date, evidence: Evidence) -> ClientSketch {
        assert!(
            until >= moment(AS_OF).to_zoned(jiff::tz::TimeZone::UTC).date(),
            "away covers today"
        );
        self.report.away = Some((until, evidence));
        self
    }
}
