//! The sender's goodbye: a closing phrase and a name.

use super::line::Line;

/// Closing phrases by language; a line that begins with one and has few words is a closing.
const PHRASES: &[&str] = &[
    "best",
    "regards",
    "kind regards",
    "warm regards",
    "thanks",
    "thank you",
    "thx",
    "many thanks",
    "cheers",
    "sincerely",
    "yours",
    "cordially",
    "respectfully",
    "all the best",
    "take care",
    "with kind",
    "with best",
    "with regards",
    "warmly",
    "kindly",
    "ciao",
    "talk soon",
    "ta,",
    "br,",
    "rgds",
    "kr,",
    "looking forward",
    "mit freundlich",
    "freundliche gr",
    "mit besten",
    "beste gr",
    "viele gr",
    "liebe gr",
    "herzliche gr",
    "schöne gr",
    "gruß",
    "grüße",
    "grüsse",
    "gruss",
    "vg",
    "lg",
    "mfg",
    "danke",
    "vielen dank",
    "besten dank",
    "hochachtungsvoll",
    "cordialement",
    "bien cordialement",
    "bien à vous",
    "salutations",
    "meilleures salutations",
    "sincères salutations",
    "merci",
    "amicalement",
    "bonne journée",
    "cdlt",
    "bien à toi",
    "saludos",
    "un saludo",
    "cordialmente",
    "atentamente",
    "atte",
    "gracias",
    "muchas gracias",
    "un abrazo",
    "abrazos",
    "atenciosamente",
    "cumprimentos",
    "melhores cumprimentos",
    "com os melhores",
    "obrigad",
    "abraços",
    "abraço",
    "att",
    "cordiali saluti",
    "distinti saluti",
    "saluti",
    "grazie",
    "un saluto",
    "buona giornata",
    "met vriendelijke",
    "vriendelijke groet",
    "groeten",
    "groet",
    "hartelijke groet",
    "bedankt",
    "dank",
    "mvg",
    "med vänlig",
    "vänliga hälsningar",
    "hälsningar",
    "mvh",
    "tack",
    "med venlig",
    "venlig hilsen",
    "hilsen",
    "mange tak",
    "vennlig hilsen",
    "takk",
    "tak",
    "ystävällisin terveisin",
    "terveisin",
    "kiitos",
    "pozdrawiam",
    "z poważaniem",
    "dziękuję",
    "serdecznie",
    "s pozdravem",
    "děkuji",
    "zdravím",
    "с уважением",
    "спасибо",
    "с наилучшими",
    "з повагою",
    "дякую",
    "saygılarımla",
    "teşekkürler",
    "iyi çalışmalar",
    "selamlar",
    "με εκτίμηση",
    "ευχαριστώ",
    "φιλικά",
    "üdvözlettel",
    "üdv",
    "köszönettel",
    "tisztelettel",
    "cu stimă",
    "cu respect",
    "mulțumesc",
    "cu drag",
    "よろしく",
    "宜しく",
    "敬具",
    "此致",
    "祝好",
    "谢谢",
    "謝謝",
    "감사합니다",
    "trân trọng",
    "xxx",
];

/// A closing phrase has at most this many words.
const MOST_WORDS: usize = 7;

/// Whether the line is a closing phrase alone, with or without the name behind its comma.
pub(crate) fn is_phrase(line: &Line<'_>) -> bool {
    if line.body.is_empty() || line.body.len() > 90 {
        return false;
    }
    let lower = line
        .body
        .trim_start_matches(['-', '*', '_', ' ', '/', '–', '—'])
        .to_lowercase();
    let words = lower.split_whitespace().take(MOST_WORDS + 1).count();
    let first = lower.as_bytes().first();
    words <= MOST_WORDS
        && PHRASES.iter().any(|phrase| {
            // Most phrases are told apart by their first byte.
            phrase.as_bytes().first() == first
                && lower.strip_prefix(phrase).is_some_and(|rest| {
                    let next = rest.chars().next();
                    let whole = next.is_none_or(|c| !c.is_alphanumeric())
                        || phrase.ends_with(['r', 'h', 'd'])
                        || !phrase.is_ascii();
                    whole
                        && (words <= 3
                            || rest.contains(',')
                            || lower.ends_with([',', '!', '.'])
                            || !rest.contains(' ')
                            || words <= 5)
                })
        })
}

/// Whether the line is a name: one to four words with capitals, no sentence.
pub(crate) fn is_name(line: &Line<'_>) -> bool {
    let body = line
        .body
        .trim_start_matches(['-', '—', '–', '~', '/', ' ', '*']);
    let body = body.trim_end_matches(['.', ',', ' ', '*', ')', ':', '!']);
    if body.is_empty() || body.len() > 60 {
        return false;
    }
    let words: Vec<&str> = body.split_whitespace().collect();
    let mut capitals = 0;
    for word in &words {
        let first = word.trim_start_matches(['"', '(', '\'']).chars().next();
        match first {
            Some(c) if c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()) => {
                capitals += 1
            }
            Some(c) if c.is_lowercase() && word.len() <= 4 => {}
            Some(c) if c.is_lowercase() && words.len() == 1 => capitals += 1,
            _ => return false,
        }
        if word.contains(['@', '/', ':', '=', '<', '?'])
            || word.contains(|c: char| c.is_ascii_digit())
        {
            return false;
        }
    }
    words.len() <= 5 && capitals >= 1 && capitals * 2 >= words.len()
}
