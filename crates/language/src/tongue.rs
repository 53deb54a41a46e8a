//! Which language a text is written in: small words first, trigrams where those do not decide.

use crate::reading::Language;
use std::collections::HashMap;
use std::sync::LazyLock;

/// How many folded bytes are looked at.
const PREFIX: usize = 400;

/// The languages that are read, in the order of the scores.
const READ: [(&str, Language); 4] = [
    ("en", Language::English),
    ("de", Language::German),
    ("fr", Language::French),
    ("es", Language::Spanish),
];
/// The place of French in [`READ`].
const FRENCH: usize = 2;

/// Which lists hold a word: a bit for each language of [`READ`], none for a neighbour's word.
static WORDS: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for line in include_str!("tongue/words.txt").lines() {
        let Some((code, list)) = line.split_once(": ") else {
            continue;
        };
        let bit = READ.iter().position(|(c, _)| *c == code).map(|at| 1 << at);
        for word in list.split(' ') {
            *words.entry(word).or_default() |= bit.unwrap_or(0);
        }
    }
    words
});

/// The language of a folded text.
pub(crate) fn of(folded: &[u8]) -> Language {
    let text = prefix(folded);
    let mut scores = [0u32; 4];
    let (mut words, mut others) = (0u32, 0u32);
    for word in text
        .split(|c: char| !c.is_alphabetic() && c != '\'')
        .filter(|w| !w.is_empty())
    {
        words += 1;
        let held = WORDS.get(word).copied();
        others += u32::from(held == Some(0));
        let held = held.unwrap_or(0) | u8::from(elided(word)) << FRENCH;
        // A word that two languages share says less.
        let weight = if held.count_ones() > 1 { 1 } else { 2 };
        for (at, score) in scores.iter_mut().enumerate() {
            *score += if held >> at & 1 == 1 { weight } else { 0 };
        }
    }
    let languages = READ.map(|(_, language)| language);
    let mut ranked: Vec<(u32, Language)> = scores.into_iter().zip(languages).collect();
    ranked.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    let (first, second) = (ranked[0].0, ranked[1].0);
    let foreign = others >= 2 && others * 4 >= first;
    if first >= 3 && 2 * first > 3 * second && first * 5 >= words && !foreign {
        return ranked[0].1;
    }
    // Trigrams mislead on a few words: they decide only on longer texts without small words of ours.
    let clear = (words >= 8).then(|| whatlang::detect(text)).flatten();
    let clear = clear.filter(whatlang::Info::is_reliable);
    match clear.map(|i| i.lang()) {
        Some(whatlang::Lang::Eng) => Language::English,
        Some(whatlang::Lang::Deu) => Language::German,
        Some(whatlang::Lang::Fra) => Language::French,
        Some(whatlang::Lang::Spa) => Language::Spanish,
        Some(other) if first * 3 < words || foreign => other
            .code()
            .as_bytes()
            .try_into()
            .map_or(Language::Unclear, Language::Other),
        _ if first > second => ranked[0].1,
        _ => Language::Unclear,
    }
}

/// "l'erreur", "j'ai", "qu'on": French drops a vowel before the next word.
fn elided(word: &str) -> bool {
    let Some((head, tail)) = word.split_once('\'') else {
        return false;
    };
    matches!(
        head,
        "c" | "d" | "j" | "l" | "m" | "n" | "qu" | "s" | "t" | "jusqu" | "lorsqu"
    ) && tail.len() > 1
        && tail != "em"
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
            ("j'aimerais savoir si le tarif change.", Language::French),
            ("le site est en panne", Language::French),
            ("sigo sin noticias", Language::Spanish),
            ("la web va fatal desde ayer", Language::Spanish),
            ("c'est bon pour moi", Language::French),
            ("te lo mando manana", Language::Spanish),
            ("that's what i'd do, it's fine", Language::English),
            (
                "você pode enviar para nós o arquivo que está no site? não encontramos uma versão",
                Language::Other(*b"por"),
            ),
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
