//! A client's story: who they are, how it ends, and the letters with their labels.

use amends_domain::MomentKind;
use anyhow::{Context, bail};
use jiff::Zoned;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// The firm whose client it is.
#[derive(Debug, PartialEq)]
pub struct Firm {
    pub name: String,
    pub domain: String,
    zone: TimeZone,
    pub end: Zoned,
    pub members: Vec<Person>,
}

/// Somebody who writes.
#[derive(Debug, PartialEq)]
pub struct Person {
    pub key: String,
    pub name: String,
    pub address: String,
}

/// A client's year.
#[derive(Debug)]
pub struct Story {
    /// The file's name.
    pub name: String,
    pub firm: Firm,
    pub client: String,
    /// `company` or `person`.
    pub kind: String,
    pub domain: Option<String>,
    pub contacts: Vec<Person>,
    pub standing: String,
    pub turned: Option<String>,
    pub causes: Vec<String>,
    /// Ids of the letters that show what is underneath.
    pub root: Vec<String>,
    pub why: String,
    pub letters: Vec<Letter>,
}

/// A letter.
#[derive(Debug)]
pub struct Letter {
    pub id: String,
    pub at: Zoned,
    pub from: String,
    pub to: Vec<String>,
    pub subject: String,
    pub answers: Option<String>,
    pub body: String,
    pub labels: Vec<Label>,
}

/// What a sentence is.
#[derive(Debug)]
pub struct Label {
    pub kinds: Vec<MomentKind>,
    pub words: String,
    /// Open when the mailbox ends.
    pub open: bool,
    /// A promise of ours that was broken.
    pub broken: bool,
}

impl Story {
    /// Reads a story.
    ///
    /// # Errors
    /// Where it is not as the guide beside the stories says.
    pub fn read(name: &str, text: &str) -> anyhow::Result<Story> {
        let (head, letters) = text.split_once("\n--- ").context("there are no letters")?;
        let all = |key: &str| -> Vec<&str> {
            let start = format!("{key}: ");
            head.lines()
                .filter_map(|l| l.strip_prefix(&start))
                .collect()
        };
        let one = |key: &str| {
            all(key)
                .first()
                .copied()
                .with_context(|| format!("no {key}:"))
        };
        let fields = |key| Ok::<_, anyhow::Error>(one(key)?.split(" | ").collect::<Vec<_>>());
        let [firm, domain, zone, end] = fields("firm")?[..] else {
            bail!("firm: wants name, domain, zone and end");
        };
        let [client, kind, client_domain] = fields("client")?[..] else {
            bail!("client: wants name, kind and domain");
        };
        let zone = TimeZone::get(zone)?;
        let people = |key| {
            all(key)
                .into_iter()
                .map(Person::read)
                .collect::<anyhow::Result<_>>()
        };
        let firm = Firm {
            name: firm.to_string(),
            domain: domain.to_string(),
            end: moment(end, &zone)?,
            zone,
            members: people("member")?,
        };
        let listed = |key| Ok::<_, anyhow::Error>(some(one(key)?).map(list).unwrap_or_default());
        let letters = letters.split("\n--- ").map(|l| Letter::read(l, &firm.zone));
        let story = Story {
            name: name.to_string(),
            client: client.to_string(),
            kind: kind.to_string(),
            domain: some(client_domain).map(str::to_string),
            contacts: people("contact")?,
            standing: one("standing")?.to_string(),
            turned: some(one("turned")?).map(str::to_string),
            causes: listed("causes")?,
            root: listed("root")?,
            why: one("why")?.to_string(),
            letters: letters.collect::<anyhow::Result<_>>()?,
            firm,
        };
        for letter in &story.letters {
            for key in letter.to.iter().chain([&letter.from]) {
                story
                    .person(key)
                    .with_context(|| format!("{}: who is {key}?", letter.id))?;
            }
        }
        Ok(story)
    }

    /// One of our people or theirs.
    pub fn person(&self, key: &str) -> Option<&Person> {
        let mut people = self.firm.members.iter().chain(&self.contacts);
        people.find(|p| p.key == key)
    }

    /// True when the letter is ours.
    pub fn is_ours(&self, letter: &Letter) -> bool {
        self.firm.members.iter().any(|m| m.key == letter.from)
    }
}

impl Person {
    fn read(line: &str) -> anyhow::Result<Person> {
        let mut fields = line.split(" | ").map(str::to_string);
        let mut next = || {
            fields
                .next()
                .with_context(|| format!("{line:?} wants key, name, address"))
        };
        Ok(Person {
            key: next()?,
            name: next()?,
            address: next()?,
        })
    }
}

impl Letter {
    /// `m02 2025-01-06 11:40 jo -> pam + dan | Re: Reception area < m01`, and the body below.
    fn read(text: &str, zone: &TimeZone) -> anyhow::Result<Letter> {
        let (head, body) = text.split_once('\n').unwrap_or((text, ""));
        let understood = || format!("{head:?} is no head of a letter");
        let (envelope, subject) = head.split_once(" | ").with_context(understood)?;
        let (subject, answers) = match subject.rsplit_once(" < ") {
            Some((subject, id)) => (subject, Some(id.to_string())),
            None => (subject, None),
        };
        let (sent, to) = envelope.split_once(" -> ").with_context(understood)?;
        let [id, date, time, from] = sent.split(' ').collect::<Vec<_>>()[..] else {
            bail!(understood());
        };
        let (body, labels) = labels(body.trim()).with_context(|| id.to_string())?;
        Ok(Letter {
            id: id.to_string(),
            at: moment(&format!("{date} {time}"), zone)?,
            from: from.to_string(),
            to: to.split(" + ").map(str::to_string).collect(),
            subject: subject.to_string(),
            answers,
            body,
            labels,
        })
    }
}

/// Takes the labels out of a body.
fn labels(marked: &str) -> anyhow::Result<(String, Vec<Label>)> {
    let (mut body, mut labels) = (String::new(), Vec::new());
    let mut rest = marked;
    while let Some((before, label)) = rest.split_once('[') {
        let (label, after) = label.split_once(']').context("a label without its end")?;
        let (marks, words) = label.split_once('|').context("a label without words")?;
        let mut marks = marks.split('!');
        let kinds = marks.next().unwrap_or_default().split(',');
        let named = |k: &str| MomentKind::named(k).with_context(|| format!("{k:?} is no kind"));
        let marks: Vec<&str> = marks.collect();
        labels.push(Label {
            kinds: kinds.map(named).collect::<anyhow::Result<_>>()?,
            words: words.to_string(),
            open: marks.contains(&"open"),
            broken: marks.contains(&"broken"),
        });
        body.push_str(before);
        body.push_str(words);
        rest = after;
    }
    body.push_str(rest);
    Ok((body, labels))
}

fn moment(text: &str, zone: &TimeZone) -> anyhow::Result<Zoned> {
    let at = DateTime::strptime("%Y-%m-%d %H:%M", text).with_context(|| text.to_string())?;
    Ok(at.to_zoned(zone.clone())?)
}

/// None where a story says "-".
fn some(text: &str) -> Option<&str> {
    (text != "-").then_some(text)
}

fn list(text: &str) -> Vec<String> {
    text.split(", ").map(str::to_string).collect()
}
