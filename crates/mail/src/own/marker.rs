//! Rules that divide new from old: "-----Original Message-----" and the like, in many languages.

use super::line::Line;

/// The words within such rules; all in lower case.
pub(crate) const TRIGGERS: &[&str] = &[
    "original message",
    "original appointment",
    "original-nachricht",
    "originalnachricht",
    "ursprüngliche nachricht",
    "ursprungliche nachricht",
    "ursprüngliche mitteilung",
    "message d'origine",
    "message d’origine",
    "message original",
    "message initial",
    "mensaje original",
    "mensagem original",
    "messaggio originale",
    "messaggio inoltrato",
    "oorspronkelijk bericht",
    "originele bericht",
    "ursprungligt meddelande",
    "originalmeddelande",
    "oprindelig meddelelse",
    "oprindelig besked",
    "opprinnelig melding",
    "opprinnelig meddelelse",
    "alkuperäinen viesti",
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "wiadomość pierwotna",
    "původní zpráva",
    "pôvodná správa",
    "исходное сообщение",
    "Исходное сообщение",
    "оригинальное сообщение",
    "Оригинальное сообщение",
    "Вихідне повідомлення",
    "Оригінальне повідомлення",
    "orijinal mesaj",
    "orjinal mesaj",
    "özgün ileti",
    "Özgün ileti",
    "αρχικό μήνυμα",
    "Αρχικό μήνυμα",
    "eredeti üzenet",
    "mesaj original",
    "mesajul original",
    "元のメッセージ",
    "元のメール",
    "邮件原件",
    "原始邮件",
    "原始郵件",
    "원본 메시지",
    "원본 메일",
    "thư gốc",
    "izvorna poruka",
    "izvirno sporočilo",
    "reply message",
    "reply separator",
    // Passing on.
    "forwarded",
    "weitergeleitete nachricht",
    "weitergeleiteten nachricht",
    "weitergeleitet von",
    "message transféré",
    "message réexpédié",
    "message transmis",
    "mensaje reenviado",
    "mensagem encaminhada",
    "mensagem reencaminhada",
    "doorgestuurd bericht",
    "doorgestuurde bericht",
    "vidarebefordrat",
    "vidarebefordrade",
    "videresendt",
    "videresend",
    "välitetty viesti",
    "edelleenlähetetty",
    "wiadomość przekazana",
    "przekazana wiadomość",
    "przekazana dalej",
    "přeposlaná zpráva",
    "preposlaná správa",
    "пересылаемое сообщение",
    "Пересылаемое сообщение",
    "пересланное сообщение",
    "Пересланное сообщение",
    "переслане повідомлення",
    "Переслане повідомлення",
    "iletilmiş mesaj",
    "iletilen mesaj",
    "İletilmiş mesaj",
    "yönlendirilmiş",
    "Προωθημένο",
    "προωθημένο",
    "továbbított üzenet",
    "továbbított levél",
    "mesaj redirecționat",
    "mesaj redirecţionat",
    "転送メッセージ",
    "転送されたメ",
    "转发的邮件",
    "转发邮件",
    "转发的信件",
    "轉寄的郵件",
    "轉寄郵件",
    "전달된 메시지",
    "전달된 메일",
    "전달 메일",
];

/// How many of [`TRIGGERS`] speak of an answered message; the rest speak of a message passed on.
fn passes_on(lower: &str) -> bool {
    let first = TRIGGERS
        .iter()
        .position(|word| *word == "forwarded")
        .unwrap_or_default();
    TRIGGERS[first..]
        .iter()
        .any(|word| lower.contains(&word.to_lowercase()))
        || lower.contains("messaggio inoltrato")
}

/// What a rule says of the text below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marker {
    /// An answered message.
    Original,
    /// A message passed on.
    Forwarded,
}

/// The characters that rules are drawn with.
const DRAWN: [char; 13] = [
    '-', '=', '_', '~', ' ', '*', '+', '#', '<', '>', '－', '—', '–',
];

/// Reads line `i` as a rule. `----- Forwarded by Anna on` may go on in the next line, and some
/// telephones put the header lines behind the rule.
pub(crate) fn at(lines: &[Line<'_>], i: usize) -> Option<Marker> {
    let body = lines[i].body.trim_matches(['*', ' ', '|']);
    let body = &body[..body.floor_char_boundary(300)];
    let inner = body.trim_matches(DRAWN);
    let behind = ["---", "___", "==="]
        .iter()
        .filter_map(|rule| inner.find(rule))
        .min();
    let inner = inner[..behind.unwrap_or(inner.len())].trim_matches(DRAWN);
    let lower = inner.to_lowercase();
    let lower = lower.trim_end_matches([':', '：', ' ']);
    if leading_rule(body) < 2 {
        let announced = inner.ends_with([':', '：']) && inner.len() < 90;
        return (announced && BEGINNINGS.contains(&lower)).then_some(Marker::Forwarded);
    }
    let place = TRIGGERS
        .iter()
        .filter_map(|word| lower.find(&word.to_lowercase()))
        .min()?;
    let marker = if passes_on(lower) {
        Marker::Forwarded
    } else {
        Marker::Original
    };
    let wraps = || {
        let next = lines.get(i + 1).map_or("", |next| next.body);
        marker == Marker::Forwarded && leading_rule(&reversed(next)) >= 3
    };
    let closed = behind.is_some() || leading_rule(&reversed(body)) >= 2 || wraps();
    let short = lower.chars().count() <= 40 || marker == Marker::Forwarded;
    (short && (closed || place == 0)).then_some(marker)
}

/// Apple Mail announces a forward without a rule.
const BEGINNINGS: &[&str] = &[
    "begin forwarded message",
    "anfang der weitergeleiteten nachricht",
    "anfang der weitergeleiteten e-mail",
    "début du message réexpédié",
    "début du message transféré",
    "inicio del mensaje reenviado",
    "início da mensagem encaminhada",
    "início da mensagem reencaminhada",
    "inizio messaggio inoltrato",
    "begin doorgestuurd bericht",
    "vidarebefordrat brev",
    "start på videresendt besked",
    "videresendt melding",
    "välitetty viesti alkaa",
    "początek przekazywanej wiadomości",
    "začátek přeposílané zprávy",
    "начало переадресованного сообщения",
    "початок листа, що пересилається",
    "iletilen ileti başlangıcı",
    "転送されたメッセージ",
    "以下是转发的邮件",
    "전달된 메시지",
];

fn reversed(text: &str) -> String {
    text.chars().rev().take(12).collect()
}

/// How many rule characters the text begins with.
fn leading_rule(text: &str) -> usize {
    text.chars()
        .take_while(|c| "-=_~*+#—–－>".contains(*c))
        .count()
}

/// Whether a line is a rule with a few words within, whatever the language.
pub(crate) fn is_titled_rule(line: &Line<'_>) -> bool {
    let body = line.body;
    body.len() < 120
        && leading_rule(body) >= 3
        && leading_rule(&reversed(body)) >= 3
        && body.split_whitespace().count() <= 8
}

/// Whether a line is nothing but a rule: dashes, underscores, equals signs or stars.
pub(crate) fn is_rule(line: &Line<'_>) -> bool {
    let body = line.body;
    body.len() >= 3
        && body.chars().all(|c| "-_=*~#+—–─━ ".contains(c))
        && body.chars().filter(|c| *c != ' ').count() >= 3
}
