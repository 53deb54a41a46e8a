//! Who is who in a big firm's mail, from small facts: how long it takes and how much memory.
//!
//! `cargo run --release -p amends-reading --example who_of_many -- 1000000 1000 5000` for so many
//! messages, clients and people of theirs; prints what was found, the seconds of each part, and the
//! most memory that the process ever had (on Linux).

use amends_domain::Address;
use amends_reading::who::{
    self, Census, Cues, HeardIn, MailboxNumber, Opening, Options, Row, Voice, Words,
};
use jiff::Timestamp;
use std::time::Instant;

/// Members of the firm.
const MEMBERS: u64 = 12;

fn main() {
    let mut args = std::env::args().skip(1).map(|a| a.parse::<u64>());
    let mut next = |usual| args.next().and_then(Result::ok).unwrap_or(usual);
    let (messages, clients, people) = (next(1_000_000), next(1_000), next(5_000));
    let start = Instant::now();
    let census = census(messages, clients.max(1), people.max(1));
    let counted = start.elapsed();
    let who = who::find_in(census, &Letters { clients }, &Options::default());
    let found = start.elapsed() - counted;
    println!(
        "{messages} messages: {} clients, {} of us, {} left out",
        who.clients.len(),
        who.firm.members.len(),
        who.left_out.len()
    );
    println!("counted in {:.2} s", counted.as_secs_f64());
    println!("found in {:.2} s", found.as_secs_f64());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    println!("most memory: {}", most.unwrap_or(" unknown").trim());
}

/// Numbers that look like chance and are the same each time (splitmix64).
struct Draw(u64);

impl Draw {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

fn census(messages: u64, clients: u64, people: u64) -> Census {
    let mut census = Census::with_room(messages as usize);
    let ours: Vec<MailboxNumber> = (0..MEMBERS)
        .map(|m| {
            let address = Address::new(&format!("member{m}@harbourpine.example"));
            census.mailbox(&format!("Member{m} Pine{m}"), &address)
        })
        .collect();
    let theirs: Vec<MailboxNumber> = (0..people)
        .map(|p| {
            let address = format!("person{p}@{}.example", label(p % clients));
            census.mailbox(&format!("Person{p} Quill{p}"), &Address::new(&address))
        })
        .collect();
    let mut draw = Draw(7);
    let mut to = Vec::new();
    for m in 0..messages {
        // A client's people, in threads of about four letters.
        let client = draw.below(clients);
        let thread = (m / 4 / clients * clients + client) as usize;
        let person = |draw: &mut Draw| {
            let of_client = (people - client % people).div_ceil(clients).max(1);
            theirs[((client + clients * draw.below(of_client)) % people) as usize]
        };
        let (them, us) = (person(&mut draw), ours[draw.below(MEMBERS) as usize]);
        let by_us = draw.below(2) == 0;
        to.clear();
        to.push(if by_us { them } else { us });
        for _ in 0..draw.below(3) {
            to.push(person(&mut draw));
        }
        if draw.below(3) == 0 {
            to.push(ours[draw.below(MEMBERS) as usize]);
        }
        let machine = draw.below(20) == 0;
        census.add(&Row {
            at: Timestamp::from_second(1_400_000_000 + m as i64 * 300).unwrap_or_default(),
            dated: true,
            from: if by_us { us } else { them },
            to: &to,
            voice: if machine { Voice::Stand } else { Voice::Person },
            list: None,
            thread,
            replies: m % 4 != 0,
            sent_folder: by_us,
        });
    }
    census
}

/// A client's domain label: `teal-orchard-17`.
fn label(client: u64) -> String {
    const FIRST: [&str; 8] = [
        "teal", "amber", "north", "quiet", "broad", "stone", "silver", "clear",
    ];
    const SECOND: [&str; 8] = [
        "orchard", "harbour", "meadow", "bridge", "mill", "quarry", "lantern", "field",
    ];
    let word = |words: &[&'static str; 8], n: u64| words[(n % 8) as usize];
    format!(
        "{}{}{client}",
        word(&FIRST, client),
        word(&SECOND, client / 8)
    )
}

/// Letters of about a thousand bytes, made when they are asked for.
struct Letters {
    clients: u64,
}

impl Words for Letters {
    fn cues(&self, _: usize, _: bool) -> Cues {
        HeardIn::from_bits(0).cues(true)
    }

    fn presents_helper(&self, _: usize) -> bool {
        false
    }

    fn openings(&self, messages: &[usize]) -> Vec<Opening<'_>> {
        let own = "Thank you for the plan that came on Tuesday. We looked at it together with \
                   Ruth from Sales and would like to have the second part in June already. "
            .repeat(7);
        let opening = |message: &usize| Opening {
            author: "".into(),
            subject: "The plan for June".into(),
            own: own.clone().into(),
            signature: format!("Best, {}", label(*message as u64 % self.clients)).into(),
        };
        messages.iter().map(opening).collect()
    }
}
