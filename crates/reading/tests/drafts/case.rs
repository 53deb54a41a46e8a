//! The labelled drafts: read from their files, and run.

use amends_domain::calendar::WorkCalendar;
use amends_domain::draft::{DraftReading, Fault, offence};
use amends_domain::message::{Dated, Nature, OwnText};
use amends_domain::{Address, Mailbox, Message, MessageId, Thread};
use amends_language::draft::{DraftContext, DraftReader, PolicyWords};
use amends_language::{Context, Reader};
use amends_reading::draft::{Drafted, Query, Target};
use amends_reading::who::{self, Options};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(Reader::built_in);
static DRAFTS: LazyLock<DraftReader> = LazyLock::new(DraftReader::built_in);

const US: &str = "maya@harbourpine.example";
const THEM: &str = "ruth@northgatefoods.example";

/// One labelled draft.
#[derive(Debug, Default)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) fault: Option<Fault>,
    pub(crate) expect: BTreeSet<&'static str>,
    /// Mail before it, oldest first: true for ours.
    pub(crate) mail: Vec<(bool, String)>,
    pub(crate) draft: String,
}

/// All drafts of one part, in the order of the files.
pub(crate) fn all(part: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/drafts")
        .join(part);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder of drafts")
        .map(|f| f.expect("a file").path())
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let group = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = std::fs::read_to_string(&file).expect("it is text");
        for block in text.split("=== ").skip(1) {
            cases.push(parse(&group, block));
        }
    }
    cases
}

fn parse(group: &str, block: &str) -> Case {
    let mut case = Case::default();
    let mut part: Option<&str> = None;
    for (n, line) in block.lines().enumerate() {
        if n == 0 {
            case.name = format!("{group}/{line}");
        } else if let Some(name) = line.strip_prefix("--- ") {
            part = Some(name);
            if name != "draft" {
                case.mail.push((name == "us", String::new()));
            }
        } else if let Some(name) = part {
            let into = match name {
                "draft" => &mut case.draft,
                _ => &mut case.mail.last_mut().expect("a mail was begun").1,
            };
            into.push_str(line);
            into.push('\n');
        } else if let Some(fault) = line.strip_prefix("fault:") {
            case.fault = Fault::named(fault.trim());
            assert!(case.fault.is_some(), "{}: {line}", case.name);
        } else if let Some(codes) = line.strip_prefix("expect:") {
            for code in codes.split_whitespace() {
                let known = offence::named(code);
                let known = known.unwrap_or_else(|| panic!("{}: no kind {code}", case.name));
                case.expect.insert(known.code);
            }
        }
    }
    case
}

impl Case {
    /// Reads the draft as the command does.
    pub(crate) fn read(&self) -> DraftReading {
        let now = jiff::civil::datetime(2026, 3, 4, 10, 0, 0, 0);
        let at = now.in_tz("UTC").expect("a time").timestamp();
        let draft = amends_mail::draft::Draft::read(self.draft.as_bytes(), false);
        assert_eq!(draft.text, self.draft, "{}: kept as it is", self.name);
        let context = Context {
            at,
            offset: Offset::UTC,
            ours: true,
            subject: "",
            before: self.mail.last().map(|(_, text)| text.as_str()),
            has_attachment: false,
        };
        let reading = READER.read(&draft.own, &context);
        let policy = PolicyWords::default();
        let about = DraftContext {
            now,
            fault: self.fault,
            policy: &policy,
            answer_by: None,
            month_first: false,
        };
        let mut out = DRAFTS.read(&draft.own, &reading, &about);
        if !self.mail.is_empty() {
            let messages = self.messages(at);
            let threads = [Thread {
                messages: (0..messages.len()).collect(),
                parents: (0..messages.len()).map(|i| i.checked_sub(1)).collect(),
            }];
            let us = Options {
                us: vec!["harbourpine.example".into()],
                ..Options::default()
            };
            let query = Query {
                messages: &messages,
                threads: &threads,
                read_text: &|message, context| READER.read(&message.text.own, context),
                who: &who::find(&messages, &threads, &us),
                target: Target::Person(&Address::new(THEM)),
                draft: Drafted {
                    text: &draft.own,
                    reading: &reading,
                    subject: "",
                    answers: None,
                    today: now.date(),
                },
                now: at,
                calendar: &WorkCalendar::usual(TimeZone::UTC),
            };
            amends_reading::draft::read(&query, &mut out).expect("there is mail with them");
        }
        out
    }

    fn messages(&self, now: Timestamp) -> Vec<Message> {
        let signs = |text: &str| text.lines().last().unwrap_or_default().trim().to_string();
        let mail = self.mail.iter().enumerate();
        mail.map(|(i, (ours, text))| {
            let hours = 20 * i64::try_from(self.mail.len() - i).expect("few");
            let (from, to) = if *ours { (US, THEM) } else { (THEM, US) };
            let name = if *ours {
                "Maya Okafor".into()
            } else {
                signs(text)
            };
            Message {
                id: MessageId::new(&format!("{i}@mail.example")),
                at: now.checked_sub(hours.hours()).expect("a time"),
                offset: Offset::UTC,
                dated: Dated::Header,
                from: Mailbox::new(&name, from),
                to: vec![Mailbox::new("", to)],
                cc: Vec::new(),
                reply_to: Vec::new(),
                subject: "The house".into(),
                references: Vec::new(),
                in_reply_to: Vec::new(),
                conversation: None,
                nature: Nature::Person,
                list: None,
                text: OwnText {
                    own: text.clone(),
                    ..OwnText::default()
                },
                attachments: Vec::new(),
                encrypted: None,
                sent_folder: *ours,
            }
        })
        .collect()
    }
}
