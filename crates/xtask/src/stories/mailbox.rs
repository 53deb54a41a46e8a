//! The mailbox of a firm, and what is true of it.

use super::story::{Letter, Story};
use amends_domain::{LoopKind, MomentKind};
use anyhow::Context;
use serde_json::{Value, json};
use std::fmt::Write;

/// All letters of all stories in the order of their times, as an mbox of the `mboxrd` kind.
pub fn mail(stories: &[Story]) -> anyhow::Result<String> {
    let mut letters: Vec<(&Story, &Letter)> = stories
        .iter()
        .flat_map(|s| s.letters.iter().map(move |l| (s, l)))
        .collect();
    letters.sort_by(|a, b| a.1.at.cmp(&b.1.at).then(a.0.name.cmp(&b.0.name)));
    let mut out = String::new();
    for (story, letter) in letters {
        write_letter(&mut out, story, letter)?;
    }
    Ok(out)
}

fn write_letter(out: &mut String, story: &Story, letter: &Letter) -> anyhow::Result<()> {
    let named = |key: &str| -> anyhow::Result<String> {
        let person = story.person(key).context("somebody unknown")?;
        Ok(format!("{} <{}>", person.name, person.address))
    };
    let to: Vec<String> = letter
        .to
        .iter()
        .map(|k| named(k))
        .collect::<anyhow::Result<_>>()?;
    let date = letter.at.strftime("%a, %d %b %Y %H:%M:%S %z");
    writeln!(
        out,
        "From mail@localhost {}",
        letter.at.strftime("%a %b %e %H:%M:%S %Y")
    )?;
    writeln!(out, "Message-ID: {}", id(story, &letter.id))?;
    writeln!(out, "Date: {date}\nFrom: {}", named(&letter.from)?)?;
    writeln!(out, "To: {}", to[0])?;
    if to.len() > 1 {
        writeln!(out, "Cc: {}", to[1..].join(", "))?;
    }
    writeln!(out, "Subject: {}", letter.subject)?;
    if let Some(before) = &letter.answers {
        let before = id(story, before);
        writeln!(out, "In-Reply-To: {before}\nReferences: {before}")?;
    }
    out.push_str("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n");
    out.push_str("Content-Transfer-Encoding: 8bit\n\n");
    for line in letter.body.lines() {
        let quoted = line.trim_start_matches('>').starts_with("From ");
        writeln!(out, "{}{line}", if quoted { ">" } else { "" })?;
    }
    out.push('\n');
    Ok(())
}

fn id(story: &Story, letter: &str) -> String {
    format!("<{}.{letter}@{}>", story.name, story.firm.domain)
}

/// What is true of the clients, in the form of the labelled mailboxes' `truth.json`.
pub fn truth(stories: &[Story]) -> Value {
    let firm = &stories[0].firm;
    json!({
        "firm": {
            "name": firm.name,
            "domain": firm.domain,
            "end": firm.end.timestamp().to_string(),
        },
        "clients": stories.iter().map(client).collect::<Vec<_>>(),
    })
}

fn client(story: &Story) -> Value {
    let contacts = story.contacts.iter();
    json!({
        "story": story.name,
        "client": {
            "name": story.client,
            "kind": story.kind,
            "domain": story.domain,
            "contacts": contacts.map(|c| json!({"name": c.name, "email": c.address})).collect::<Vec<_>>(),
        },
        "message_ids": story.letters.iter().map(|l| id(story, &l.id)).collect::<Vec<_>>(),
        "labels": {
            "standing_at_end": story.standing,
            "trouble_onset": story.turned,
            "causes": story.causes,
            "root_cause_messages": story.root.iter().map(|r| id(story, r)).collect::<Vec<_>>(),
            "moments": moments(story),
            "open_at_end": open(story),
            "broken_promises": broken(story),
            "why": story.why,
        },
    })
}

fn moments(story: &Story) -> Vec<Value> {
    let mut out = Vec::new();
    for letter in &story.letters {
        for label in &letter.labels {
            for kind in &label.kinds {
                out.push(json!({
                    "message_id": id(story, &letter.id),
                    "kind": kind.name(),
                    "text": label.words,
                }));
            }
        }
    }
    out
}

/// What is open: of several kinds, the first that can be.
fn open(story: &Story) -> Vec<Value> {
    let mut out = Vec::new();
    for letter in &story.letters {
        for label in letter.labels.iter().filter(|l| l.open) {
            let kind = label.kinds.iter().find_map(|kind| match kind {
                MomentKind::Question => Some(LoopKind::Question),
                MomentKind::Request => Some(LoopKind::Request),
                MomentKind::Promise => Some(LoopKind::Promise),
                MomentKind::Complaint => Some(LoopKind::Complaint),
                _ => None,
            });
            let Some(kind) = kind else { continue };
            let ours = story.is_ours(letter) == (kind == LoopKind::Promise);
            out.push(json!({
                "message_id": id(story, &letter.id),
                "kind": kind.name(),
                "owner": if ours { "us" } else { "them" },
                "text": label.words,
            }));
        }
    }
    out
}

fn broken(story: &Story) -> Vec<Value> {
    let letters = story.letters.iter();
    letters
        .flat_map(|letter| {
            let broken = letter.labels.iter().filter(|l| l.broken);
            broken.map(|l| json!({"message_id": id(story, &letter.id), "text": l.words}))
        })
        .collect()
}
