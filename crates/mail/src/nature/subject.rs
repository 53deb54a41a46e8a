//! Subjects that software writes, in the languages of our readers.

use aho_corasick::AhoCorasick;
use amends_domain::message::CalendarAnswer;
use std::sync::LazyLock;

/// What a subject by itself tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Its sender is away.
    Away,
    /// A mail or request has arrived and waits.
    Received,
    /// An invitation was answered.
    Calendar(CalendarAnswer),
    /// Money moved, or an invoice was issued by a system.
    Paid,
}

/// The subject's own words, answer and forward marks taken off.
fn bare(subject: &str) -> String {
    let mut text = subject.trim().to_lowercase();
    loop {
        let cut = [
            "re:", "aw:", "wg:", "fw:", "fwd:", "sv:", "vs:", "antw:", "rv:", "ré:", "tr:", "r:",
        ]
        .iter()
        .find_map(|mark| text.strip_prefix(mark));
        match cut {
            Some(rest) => text = rest.trim_start().to_string(),
            None => return text,
        }
    }
}

const AWAY: [&str; 44] = [
    "out of office",
    "out of the office",
    "out-of-office",
    "automatic reply: out",
    "away from my desk",
    "away from the office",
    "away until",
    "on leave",
    "on vacation",
    "on holiday",
    "on annual leave",
    "vacation reply",
    "vacation:",
    "gone fishing",
    "i am away",
    "i'm away",
    "currently away",
    "on parental leave",
    "on maternity leave",
    "abwesenheitsnotiz",
    "abwesenheitsmeldung",
    "abwesenheit",
    "nicht im büro",
    "im urlaub",
    "außer haus",
    "bin abwesend",
    "ooo:",
    "absence du bureau",
    "absent du bureau",
    "message d'absence",
    "en congé",
    "absent(e)",
    "absence :",
    "fuera de la oficina",
    "fuera de oficina",
    "ausente de la oficina",
    "de vacaciones",
    "afwezig",
    "niet op kantoor",
    "afwezigheid",
    "fuori sede",
    "fuori ufficio",
    "assente dall'ufficio",
    "in ferie",
];

const AUTOMATIC: [&str; 22] = [
    "automatic reply",
    "auto reply",
    "auto-reply",
    "autoreply",
    "auto response",
    "auto-response",
    "autoresponse",
    "auto:",
    "automatische antwort",
    "automatische rückantwort",
    "auto-antwort",
    "réponse automatique",
    "reponse automatique",
    "respuesta automática",
    "respuesta automatica",
    "automatisch antwoord",
    "automatische reactie",
    "risposta automatica",
    "resposta automática",
    "automatiskt svar",
    "automatisk svar",
    "automaattinen vastaus",
];

const RECEIVED: [&str; 22] = [
    "we have received your",
    "we've received your",
    "thank you for contacting",
    "thanks for contacting",
    "thank you for your message",
    "thank you for your email",
    "thank you for your enquiry",
    "your request has been received",
    "ticket received",
    "request received",
    "your ticket",
    "[ticket",
    "case created",
    "ihre anfrage ist eingegangen",
    "eingangsbestätigung",
    "ihre nachricht ist",
    "accusé de réception",
    "nous avons bien reçu",
    "hemos recibido su",
    "wij hebben uw",
    "ontvangstbevestiging",
    "abbiamo ricevuto",
];

const PAID: [&str; 15] = [
    "payment received",
    "payment notification",
    "you have a payment",
    "remittance advice",
    "receipt for",
    "your receipt",
    "invoice",
    "credit note",
    "statement",
    "zahlungseingang",
    "rechnung",
    "facture",
    "factura",
    "fattura",
    "factuur",
];

const ANSWERS: [(&str, CalendarAnswer); 21] = [
    ("accepted:", CalendarAnswer::Accepted),
    ("zugesagt:", CalendarAnswer::Accepted),
    ("angenommen:", CalendarAnswer::Accepted),
    ("accepté :", CalendarAnswer::Accepted),
    ("accepté:", CalendarAnswer::Accepted),
    ("aceptada:", CalendarAnswer::Accepted),
    ("aceptado:", CalendarAnswer::Accepted),
    ("geaccepteerd:", CalendarAnswer::Accepted),
    ("accettato:", CalendarAnswer::Accepted),
    ("declined:", CalendarAnswer::Declined),
    ("abgesagt:", CalendarAnswer::Declined),
    ("abgelehnt:", CalendarAnswer::Declined),
    ("refusé :", CalendarAnswer::Declined),
    ("refusé:", CalendarAnswer::Declined),
    ("rechazada:", CalendarAnswer::Declined),
    ("geweigerd:", CalendarAnswer::Declined),
    ("rifiutato:", CalendarAnswer::Declined),
    ("tentative:", CalendarAnswer::Tentative),
    ("tentatively accepted:", CalendarAnswer::Tentative),
    ("mit vorbehalt:", CalendarAnswer::Tentative),
    ("provisoire :", CalendarAnswer::Tentative),
];

/// The words that may stand anywhere in a subject, what is told by AWAY first.
static ANYWHERE: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = AWAY.iter().chain(&RECEIVED).chain(&PAID);
    AhoCorasick::new(words).expect("a hundred short words")
});

/// What a subject tells, if it tells anything.
pub(super) fn kind(subject: &str) -> Option<Kind> {
    let text = bare(subject);
    if let Some((_, answer)) = ANSWERS.iter().find(|(mark, _)| text.starts_with(mark)) {
        return Some(Kind::Calendar(*answer));
    }
    if AUTOMATIC.iter().any(|mark| text.starts_with(mark)) {
        return Some(Kind::Away);
    }
    let found = ANYWHERE.find_overlapping_iter(&text);
    let first = found.map(|f| f.pattern().as_usize()).min()?;
    Some(if first < AWAY.len() {
        Kind::Away
    } else if first < AWAY.len() + RECEIVED.len() {
        Kind::Received
    } else {
        Kind::Paid
    })
}

/// True when the subject is nothing but the note of a machine: no person's answer to one, and no
/// person's remark that has such words somewhere.
pub(super) fn is_only_that(subject: &str) -> bool {
    let text = subject.trim().to_lowercase();
    let sure = [
        "out of office",
        "out-of-office",
        "abwesenheitsnotiz",
        "abwesenheitsmeldung",
    ];
    AUTOMATIC.iter().chain(&sure).any(|mark| {
        text.strip_prefix(mark)
            .is_some_and(|rest| rest.is_empty() || rest.trim_start().starts_with([':', '-', '(']))
    })
}

/// True when a text says near its start that its writer is not there.
pub(super) fn tells_of_absence(text: &str) -> bool {
    const WORDS: [&str; 34] = [
        "out of the office",
        "out of office",
        "on leave",
        "annual leave",
        "on holiday",
        "on vacation",
        "away from",
        "i'm away",
        "i am away",
        "away until",
        "away till",
        "i'm out",
        "i am out",
        "back on",
        "back in the office",
        "i'll be back",
        "i will be back",
        "limited access to",
        "not in the office",
        "return on",
        "returning on",
        "when i return",
        "when i'm back",
        "when i get back",
        "abwesend",
        "nicht im büro",
        "im urlaub",
        "wieder da",
        "absent",
        "en congé",
        "de vacaciones",
        "fuera de la oficina",
        "afwezig",
        "assente",
    ];
    let start: String = text.chars().take(600).collect::<String>().to_lowercase();
    let start = start.replace('’', "'");
    WORDS.iter().any(|word| start.contains(word))
}
