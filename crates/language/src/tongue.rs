//! Which language a text is written in: small words first, trigrams where those do not decide.

use crate::reading::Language;

/// How many folded bytes are looked at.
const PREFIX: usize = 400;

/// The commonest small words that no other of the four languages shares.
const ENGLISH: [&str; 72] = [
    "the", "and", "you", "is", "it", "of", "to", "for", "that", "we", "with", "this", "have",
    "are", "be", "your", "will", "not", "can", "but", "if", "i'll", "it's", "i'm", "thanks",
    "please", "our", "they", "what", "there", "from", "would", "was", "just", "do", "my", "all",
    "which", "could", "don't", "been", "has", "when", "them", "yes", "any", "out", "sorry",
    "thank", "good", "very", "how", "who", "why", "where", "did", "at", "by", "as", "had", "his",
    "her", "he", "she", "done", "works", "ok", "only", "now", "still", "again", "know",
];
const GERMAN: [&str; 44] = [
    "und", "der", "die", "das", "ist", "nicht", "wir", "ich", "sie", "es", "den", "dem", "ein",
    "eine", "mit", "zu", "auf", "für", "auch", "noch", "aber", "wie", "uns", "ihnen", "haben",
    "hat", "bei", "von", "im", "dass", "sind", "mir", "danke", "bitte", "ihr", "ja", "nein",
    "heute", "schon", "können", "wird", "zum", "einen", "kein",
];
const FRENCH: [&str; 42] = [
    "le", "les", "des", "est", "et", "vous", "nous", "pas", "que", "pour", "une", "dans", "je",
    "ce", "avec", "sur", "qui", "au", "du", "ne", "mais", "plus", "votre", "notre", "c'est",
    "j'ai", "merci", "bonjour", "être", "sont", "avez", "été", "il", "cette", "oui", "ça", "aux",
    "très", "bien", "fait", "vos", "ou",
];
const SPANISH: [&str; 40] = [
    "el", "los", "las", "que", "y", "es", "por", "para", "con", "una", "del", "se", "lo", "nos",
    "no", "gracias", "hola", "está", "pero", "más", "muy", "como", "esta", "al", "su", "ya",
    "hemos", "ha", "estamos", "buenos", "si", "sí", "cuando", "le", "todo", "también", "usted",
    "mañana", "os", "hay",
];

/// The language of a folded text.
pub(crate) fn of(folded: &[u8]) -> Language {
    let text = prefix(folded);
    let mut hits = [0u32; 4];
    let mut words = 0u32;
    for word in text
        .split(|c: char| !c.is_alphabetic() && c != '\'')
        .filter(|w| !w.is_empty())
    {
        words += 1;
        for (hit, list) in hits
            .iter_mut()
            .zip([&ENGLISH[..], &GERMAN, &FRENCH, &SPANISH])
        {
            *hit += u32::from(list.contains(&word));
        }
    }
    let languages = [
        Language::English,
        Language::German,
        Language::French,
        Language::Spanish,
    ];
    let mut ranked: Vec<(u32, Language)> = hits.into_iter().zip(languages).collect();
    ranked.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    let (first, second) = (ranked[0].0, ranked[1].0);
    if first >= 2 && first > 2 * second && first * 10 >= words {
        return ranked[0].1;
    }
    // Trigrams mislead on a few words: they decide only on longer texts without small words of ours.
    let clear = whatlang::detect(text).filter(|i| words >= 8 && i.is_reliable());
    match clear.map(|i| i.lang()) {
        Some(whatlang::Lang::Eng) => Language::English,
        Some(whatlang::Lang::Deu) => Language::German,
        Some(whatlang::Lang::Fra) => Language::French,
        Some(whatlang::Lang::Spa) => Language::Spanish,
        Some(other) if first * 6 < words => other
            .code()
            .as_bytes()
            .try_into()
            .map_or(Language::Unclear, Language::Other),
        _ if first > second => ranked[0].1,
        _ => Language::Unclear,
    }
}

fn prefix(folded: &[u8]) -> &str {
    let cut = &folded[..folded.len().min(PREFIX)];
    match std::str::from_utf8(cut) {
        Ok(text) => text,
        Err(e) => std::str::from_utf8(&cut[..e.valid_up_to()]).unwrap_or(""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_languages_apart() {
        let cases = [
            ("could you send the file to us?", Language::English),
            ("können wir das bitte noch heute klären?", Language::German),
            (
                "merci pour votre retour, nous vous envoyons les fichiers",
                Language::French,
            ),
            (
                "gracias, mañana os envío los archivos para la web",
                Language::Spanish,
            ),
            ("14:30", Language::Unclear),
            (
                "grazie mille per la risposta, domani mandiamo i documenti che mancano ancora",
                Language::Other(*b"ita"),
            ),
        ];
        for (text, expect) in cases {
            assert_eq!(of(text.as_bytes()), expect, "{text}");
        }
    }
}
