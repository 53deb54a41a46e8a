//! Clients found in the labelled mailboxes of `../shared/benchmark`: all of them and only them.

use amends_domain::Message;
use amends_reading::who::{self, ClientFound, Options, Who};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[test]
fn all_clients_and_no_others_are_found_in_the_labelled_mailboxes() {
    let wrong: Vec<String> = firms().iter().flat_map(|firm| faults(firm)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// With the mail of one client alone both sides are on every letter; only the words tell them
/// apart. 43 of 48 when this was written.
#[test]
fn the_firm_is_mostly_found_in_the_mail_with_one_client() {
    let (mut right, mut all) = (0, 0);
    for firm in firms() {
        let (messages, who) = read(&firm.join("mail.mbox"));
        for client in &who.clients {
            let alone: Vec<Message> = client
                .messages
                .iter()
                .map(|&m| messages[m].clone())
                .collect();
            all += 1;
            right += usize::from(find(&alone).firm.domains == who.firm.domains);
        }
    }
    assert!(right * 100 >= all * 85, "{right} of {all}");
}

/// The folders of the labelled firms; none when they are not there.
fn firms() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/benchmark");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: ../shared is absent");
        return Vec::new();
    };
    let folders = entries.flatten().map(|e| e.path());
    let mut firms: Vec<PathBuf> = folders.filter(|p| p.join("truth.json").exists()).collect();
    firms.sort();
    assert!(
        !firms.is_empty(),
        "no labelled mailboxes in {}",
        folder.display()
    );
    firms
}

fn faults(firm: &Path) -> Vec<String> {
    let name = firm
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let (_, who) = read(&firm.join("mail.mbox"));
    let truth = std::fs::read_to_string(firm.join("truth.json")).expect("the truth is there");
    let truth: Value = serde_json::from_str(&truth).expect("JSON");
    let mut faults = Vec::new();
    if who.firm.domains != [text(&truth["firm"]["domain"])] {
        faults.push(format!("{name}: the firm is {:?}", who.firm.domains));
    }
    let mut free: Vec<&ClientFound> = who.clients.iter().collect();
    for client in truth["clients"].as_array().expect("clients") {
        let keys = keys(&client["client"]);
        match free
            .iter()
            .position(|found| !keys.is_disjoint(&found_keys(found)))
        {
            Some(place) => drop(free.remove(place)),
            None => faults.push(format!("{name}: missing {}", text(&client["story"]))),
        }
    }
    faults.extend(
        free.iter()
            .map(|extra| format!("{name}: {} is no client", extra.name)),
    );
    faults
}

fn read(path: &Path) -> (Vec<Message>, Who) {
    let haul = amends_mail::source::read(&[path.to_path_buf()], &|_, _| {}).expect("a mailbox");
    let who = find(&haul.messages);
    (haul.messages, who)
}

fn find(messages: &[Message]) -> Who {
    let threads = amends_mail::thread::threads(messages);
    who::find(messages, &threads, &Options::default())
}

/// The domain and the addresses by which a client may be known.
fn keys(client: &Value) -> BTreeSet<String> {
    let contacts = client["contacts"].as_array().into_iter().flatten();
    contacts
        .map(|c| text(&c["email"]))
        .chain([text(&client["domain"])])
        .filter(|k| !k.is_empty())
        .collect()
}

fn found_keys(client: &ClientFound) -> BTreeSet<String> {
    let people = client.people.iter().map(|p| p.address.to_string());
    people.chain(client.domains.iter().cloned()).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_lowercase()
}
