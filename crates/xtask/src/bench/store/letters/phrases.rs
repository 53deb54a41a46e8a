//! What stands in the letters.

use crate::chance::Chance;

const FIRST: &[&str] = &[
    "Ada", "Bruno", "Clara", "David", "Elena", "Felix", "Greta", "Henry", "Iris", "Jonas", "Karin",
    "Louis", "Marta", "Noah", "Olivia", "Paul", "Rosa", "Simon", "Tessa", "Victor",
];
const MATTERS: &[&str] = &[
    "invoice",
    "contract",
    "draft",
    "schedule",
    "label",
    "delivery",
    "website",
    "brochure",
    "budget",
    "report",
    "meeting",
    "kitchen",
    "floor plan",
    "permit",
    "audit",
    "campaign",
    "photo shoot",
    "translation",
    "server",
    "logo",
    "warranty",
    "insurance",
    "estimate",
    "timetable",
    "proposal",
    "newsletter",
    "catalogue",
    "booth",
    "packaging",
    "menu",
    "survey",
    "payroll",
    "tax return",
    "lease",
    "heating",
    "roof",
    "garden",
    "exhibition",
];
const TIMES: &[&str] = &[
    "tomorrow",
    "on Monday",
    "on Tuesday",
    "by Friday",
    "next week",
    "this afternoon",
    "before the holidays",
    "at the end of the month",
    "in two weeks",
    "on Thursday morning",
];
const THEIRS: &[&str] = &[
    "Could you send us the {m} {t}?",
    "When can we expect the {m}?",
    "Thank you for the {m}, it looks very good.",
    "The {m} you sent has two mistakes on the second page.",
    "We are still waiting for the {m}.",
    "I asked about the {m} last week and have not heard from you.",
    "Please change the {m} as we discussed on the phone.",
    "We would like to talk about the {m} {t}.",
    "The {m} came this morning, all complete.",
    "That is not what we agreed on for the {m}.",
    "My colleagues were very happy with the {m}.",
    "Can you tell us what the {m} will cost?",
    "We need the {m} {t} at the latest.",
    "I am sorry, but the {m} is too expensive for us.",
    "Everything is fine with the {m} now.",
];
const OURS: &[&str] = &[
    "We will send you the {m} {t}.",
    "Attached you find the {m} as you asked.",
    "I am sorry for the delay with the {m}.",
    "Thank you for your patience, the {m} is nearly ready.",
    "Could you look over the {m} and tell us what you think?",
    "I will call you about the {m} {t}.",
    "The {m} has been corrected.",
    "We have received your note about the {m}.",
    "Shall we meet {t} to go through the {m}?",
    "The price of the {m} stays the same.",
    "I have passed the {m} on to my colleague.",
    "You will have the {m} {t}, I promise.",
];
const PLAIN: &[&str] = &[
    "The figures are the same as before.",
    "Our office is closed in the afternoon.",
    "I have put everything in the usual folder.",
    "There were four people from the other side.",
    "The second floor is not part of this.",
    "As far as I know nobody has looked at it yet.",
    "The old version can be thrown away.",
    "It rained all day, so we stayed inside.",
];
const SYLLABLES: &[&str] = &[
    "ba", "cor", "del", "fin", "gra", "hol", "jun", "kel", "lor", "mag", "nim", "pol", "quin",
    "ras", "sol", "tam", "ur", "vel", "wen", "zar",
];

/// A person of ours.
pub fn member(number: usize) -> (String, String) {
    named(7_990 - number, "studio.example")
}

/// A person of a client's.
pub fn person(client: usize, number: usize) -> (String, String) {
    named(client * 4 + number, &format!("c{client:04}.example"))
}

/// Nobody else has the name: people of one name are taken for one.
fn named(number: usize, domain: &str) -> (String, String) {
    let first = FIRST[number % FIRST.len()];
    let size = SYLLABLES.len();
    let last: String = [number / size / size, number / size, number]
        .map(|part| SYLLABLES[part % size])
        .concat();
    let (begin, rest) = last.split_at(1);
    let last = format!("{}{rest}", begin.to_uppercase());
    let user = format!("{first}.{last}").to_lowercase();
    (format!("{first} {last}"), format!("{user}@{domain}"))
}

/// What a conversation is about.
pub fn subject(chance: &mut Chance) -> String {
    format!("The {} for {}", chance.of(MATTERS), name(chance))
}

/// A name that hardly any other letter has.
fn name(chance: &mut Chance) -> String {
    let mut name = String::new();
    for _ in 0..3 {
        let more: &str = chance.of::<&str>(SYLLABLES);
        name.push_str(more);
    }
    name
}

/// What a letter says.
pub fn letter(ours: bool, to: &str, from: &str, chance: &mut Chance) -> String {
    let said = if ours { OURS } else { THEIRS };
    let first = |name: &str| name.split(' ').next().unwrap_or_default().to_string();
    let mut text = format!("Dear {},\n\n", first(to));
    let matter = *chance.of(MATTERS);
    for _ in 0..=chance.below(2) {
        let sentence = chance.of(said).replace("{m}", matter);
        text.push_str(&sentence.replace("{t}", chance.of::<&str>(TIMES)));
        text.push('\n');
    }
    for _ in 0..=chance.below(5) {
        let plain: &str = chance.of::<&str>(PLAIN);
        text.push_str(plain);
        text.push('\n');
    }
    if chance.one_in(4) {
        text.push_str(&format!(
            "This is about {}, number {}.\n",
            name(chance),
            chance.below(100_000)
        ));
    }
    text.push_str(&format!("\nKind regards\n{}\n", first(from)));
    text
}
