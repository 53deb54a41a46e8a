//! Which language a text is written in: its script first, small words next, trigrams where those do
//! not decide.

use crate::reading::Language;
use fnv::FnvHashMap;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use whatlang::{Detector, Lang};

/// How many folded bytes are looked at.
const PREFIX: usize = 400;

/// What one word of a language's own scores, or two that it shares.
const ONE_WORD: u32 = 2;

/// The small words and the languages that have lists of them.
struct Words {
    /// Those that are read, in the order of [`Language::READ`], then the others by their code.
    languages: Vec<Language>,
    /// Which lists hold a word: a bit for each of `languages`.
    held: FnvHashMap<&'static str, u32>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut languages = Language::READ.to_vec();
    let mut held: FnvHashMap<&'static str, u32> = FnvHashMap::default();
    for line in include_str!("tongue/words.txt").lines() {
        let Some((code, list)) = line.split_once(": ") else {
            continue;
        };
        let language = match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(code) => Some(Language::Other(code)),
            Err(_) => Language::named(code),
        };
        let Some(language) = language else { continue };
        let at = languages.iter().position(|l| *l == language);
        let at = at.unwrap_or_else(|| {
            languages.push(language);
            languages.len() - 1
        });
        for word in list.split(' ') {
            *held.entry(word).or_default() |= 1 << at;
        }
    }
    Words { languages, held }
});

/// What a text's words say of its language.
struct Counted {
    words: u32,
    /// Words with a letter that no language which is read writes: "ż", "å", "ğ".
    strange: u32,
    /// By language of [`Words`].
    scores: Vec<u32>,
}

/// What is told of the language of a text.
pub(crate) struct Told {
    /// The language.
    pub language: Language,
    /// What its small words speak for, in the order of [`Language::READ`] and on.
    scores: Vec<u32>,
}

/// Tells the language of a folded text.
pub(crate) fn told(folded: &[u8]) -> Told {
    let text = prefix(folded);
    let counted = count(text);
    Told {
        language: by_script(text).unwrap_or_else(|| of(text, &counted)),
        scores: counted.scores,
    }
}

/// The language of a text in our script.
fn of(text: &str, counted: &Counted) -> Language {
    let Counted {
        words,
        strange,
        scores,
    } = counted;
    let (words, strange) = (*words, *strange);
    let mut ranked: Vec<(u32, Language)> = scores
        .iter()
        .copied()
        .zip(WORDS.languages.iter().copied())
        .collect();
    ranked.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    let ((first, language), (second, _)) = (ranked[0], ranked[1]);
    let read = |language: Language| language.short().is_some();
    let ours = ranked.iter().find(|(_, l)| read(*l)).map_or(0, |(n, _)| *n);
    let foreign = strange >= 2 && strange * 5 >= words || strange > 0 && 2 * strange >= ours;
    if first >= 3 && 2 * first > 3 * second && first * 5 >= words && !(read(language) && foreign) {
        return language;
    }
    if foreign {
        let told = (!read(language) && first > second).then_some(language);
        return told.unwrap_or_else(|| not_read(text));
    }
    // Trigrams mislead on a few words: they decide only on longer texts without small words of ours.
    let clear = (words >= 8).then(|| whatlang::detect(text)).flatten();
    let clear = clear.filter(whatlang::Info::is_reliable);
    match clear.map(|i| named(i.lang())) {
        Some(known) if read(known) => known,
        Some(other) if ours * 3 < words => other,
        _ if first > second => language,
        _ if first > 0 && words >= 4 => {
            let level = ranked.iter().filter(|(n, _)| *n == first);
            one_of(text, level.map(|(_, l)| *l)).unwrap_or_default()
        }
        _ => Language::Unclear,
    }
}

/// Which of a few languages the trigrams speak for; none when they do not speak clearly.
fn one_of(text: &str, languages: impl Iterator<Item = Language>) -> Option<Language> {
    let codes: Vec<Lang> = languages
        .filter_map(|l| l.code().and_then(Lang::from_code))
        .collect();
    let found = Detector::with_allowlist(codes).detect(text)?;
    found.is_reliable().then(|| named(found.lang()))
}

impl Told {
    /// The languages that the text is read in: its own and what comes near it, or those that an
    /// unclear one may be in.
    ///
    /// An unclear text ("Ok!", "Invoice 4711") is read in the languages of `home` (English when there
    /// are none), of its small words, and of the text it answers: never in all, which would cost what
    /// they cost together and find in one language what a word means in another. Where one word made
    /// the difference ("Agradecemos a sua"), the next language is read too, and `home` where there is
    /// but one word ("ok ta"): a wrong guess would leave the words unread.
    pub fn likely(&self, before: Option<&str>, home: &BTreeSet<Language>) -> Vec<Language> {
        let language = self.language;
        if matches!(language, Language::Other(_)) {
            return Vec::new();
        }
        let answered = before
            .filter(|_| language == Language::Unclear)
            .map(|before| {
                let start = &before[..before.floor_char_boundary(2 * PREFIX)];
                let folded = start.to_lowercase().replace('’', "'");
                told(folded.as_bytes()).language
            });
        let own = Language::READ.iter().position(|l| *l == language);
        let own = own.map(|at| self.scores[at]);
        let home = |tongue: &Language| {
            home.contains(tongue) || home.is_empty() && *tongue == Language::English
        };
        let likely = |(tongue, score): &(Language, u32)| match own {
            Some(own) if *tongue == language || *score >= ONE_WORD && score + 1 >= own => true,
            Some(own) => own <= ONE_WORD && home(tongue),
            None => home(tongue) || *score >= ONE_WORD || answered == Some(*tongue),
        };
        let read = Language::READ.into_iter().zip(self.scores.iter().copied());
        read.filter(likely).map(|(tongue, _)| tongue).collect()
    }
}

fn count(text: &str) -> Counted {
    let mut counted = Counted {
        words: 0,
        strange: 0,
        scores: vec![0; WORDS.languages.len()],
    };
    let words = text.split(|c: char| !c.is_alphabetic() && c != '\'');
    for word in words.filter(|w| !w.is_empty()) {
        counted.words += 1;
        counted.strange += u32::from(!word.is_ascii() && word.contains(is_strange));
        let held = WORDS.held.get(word).copied().unwrap_or(0) | elided(word) | ending(word);
        // A word that two languages share says less.
        let weight = if held.count_ones() > 1 { 1 } else { 2 };
        let mut left = held;
        while left != 0 {
            counted.scores[left.trailing_zeros() as usize] += weight;
            left &= left - 1;
        }
    }
    counted
}

/// Letters of European languages beyond those that are read.
fn is_strange(c: char) -> bool {
    c > '\u{7f}' && "ąćęłńśźżčďěňřšťůžășşţțğışőűåæøđðþāēģīķļņūėįų".contains(c)
}

/// The language of a text that is mostly in another script than ours; none of one that is not.
fn by_script(text: &str) -> Option<Language> {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (mut ours, mut other) = (0usize, 0usize);
    for c in letters {
        // Latin letters with their additions end below the Greek ones; 1E00 to 1EFF are more of them.
        let latin = c < '\u{370}' || ('\u{1e00}'..='\u{1eff}').contains(&c);
        *(if latin { &mut ours } else { &mut other }) += 1;
    }
    // A sign of Chinese is as much as a word of ours.
    (other > 0 && 2 * other > ours).then(|| {
        let mut scored: Vec<(u32, Language)> = count(text)
            .scores
            .into_iter()
            .zip(WORDS.languages.iter().copied())
            .filter(|(_, l)| l.short().is_none())
            .collect();
        scored.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
        if scored.len() > 1 && scored[0].0 > scored[1].0 {
            return scored[0].1;
        }
        let signs: String = text.chars().filter(|c| !c.is_ascii_alphabetic()).collect();
        let found = whatlang::detect(&signs).filter(whatlang::Info::is_reliable);
        found.map_or(Language::Other(*b"und"), |i| named(i.lang()))
    })
}

/// The likeliest language of those that are not read.
fn not_read(text: &str) -> Language {
    let read = vec![
        Lang::Eng,
        Lang::Deu,
        Lang::Fra,
        Lang::Spa,
        Lang::Nld,
        Lang::Ita,
        Lang::Por,
    ];
    let found = Detector::with_denylist(read).detect(text);
    let found = found.filter(|i| i.is_reliable() || i.confidence() > 0.5);
    found.map_or(Language::Other(*b"und"), |i| named(i.lang()))
}

fn named(lang: Lang) -> Language {
    let code = lang.code();
    let read = Language::READ.into_iter().find(|l| l.code() == Some(code));
    read.unwrap_or_else(|| {
        let other = code.as_bytes().try_into();
        other.map_or(Language::Other(*b"und"), Language::Other)
    })
}

/// "l'erreur", "j'ai", "dell'ordine": French and Italian drop a vowel before the next word. The bits of
/// those that do so here.
fn elided(word: &str) -> u32 {
    const FRENCH: u32 = 1 << 2;
    const ITALIAN: u32 = 1 << 5;
    let Some((head, tail)) = word.split_once('\'') else {
        return 0;
    };
    if tail.len() < 2 || tail == "em" {
        return 0;
    }
    match head {
        "j" | "qu" | "jusqu" | "lorsqu" => FRENCH,
        "c" | "d" | "l" | "m" | "n" | "s" | "t" => FRENCH | ITALIAN,
        "un" | "all" | "dell" | "dall" | "nell" | "sull" | "quest" | "quell" | "com" | "dov"
        | "anch" | "cos" | "quant" | "senz" | "tutt" | "nient" => ITALIAN,
        _ => 0,
    }
}

/// Endings that one of the languages has to itself: "situação", "situación", "situazione". Their bit.
fn ending(word: &str) -> u32 {
    const SPANISH: u32 = 1 << 3;
    const ITALIAN: u32 = 1 << 5;
    const PORTUGUESE: u32 = 1 << 6;
    // The last letters of all endings below: most words have none of them.
    if word.is_ascii()
        && !matches!(
            word.as_bytes().last(),
            Some(b'd' | b'e' | b'i' | b'o' | b's' | b'u')
        )
    {
        return 0;
    }
    let ends = |endings: &[&str]| endings.iter().any(|e| word.ends_with(e));
    if word.contains(['ã', 'õ'])
        || ends(&["ança", "ença", "ência", "ências", "idade"])
        || word.len() > 4 && word.ends_with("ou")
    {
        PORTUGUESE
    } else if word.contains('ñ') || ends(&["ción", "ciones", "idad"]) {
        SPANISH
    } else if ends(&["zione", "zioni", "ità", "aggio"]) {
        ITALIAN
    } else {
        0
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
            ("j'aimerais savoir si le tarif change.", Language::French),
            ("le site est en panne", Language::French),
            ("sigo sin noticias", Language::Spanish),
            ("la web va fatal desde ayer", Language::Spanish),
            ("c'est bon pour moi", Language::French),
            ("te lo mando manana", Language::Spanish),
            ("that's what i'd do, it's fine", Language::English),
            ("kun je dit vandaag nog nakijken?", Language::Dutch),
            ("is dat akkoord voor u?", Language::Dutch),
            ("ik bel je morgen", Language::Dutch),
            ("mi manda il preventivo?", Language::Italian),
            ("l'ordine non è ancora arrivato", Language::Italian),
            (
                "grazie mille per la risposta, domani mandiamo i documenti che mancano ancora",
                Language::Italian,
            ),
            (
                "você pode enviar para nós o arquivo que está no site? não encontramos uma versão",
                Language::Portuguese,
            ),
            ("envio amanhã o orçamento", Language::Portuguese),
            ("ok!", Language::Unclear),
            ("invoice 4711", Language::Unclear),
            (
                "czy faktura jest już gotowa? proszę o szybką odpowiedź.",
                Language::Other(*b"pol"),
            ),
            ("dziękuję!", Language::Other(*b"pol")),
            ("kan ni skicka fakturan idag?", Language::Other(*b"swe")),
            ("jeg har ikke fået svar endnu", Language::Other(*b"dan")),
            ("фактура ещё не пришла", Language::Other(*b"rus")),
            ("хорошо, спасибо", Language::Other(*b"rus")),
            (
                "請求書はまだ届いていません。確認をお願いします。",
                Language::Other(*b"jpn"),
            ),
            ("了解しました", Language::Other(*b"jpn")),
            ("请尽快把发票发给我们", Language::Other(*b"cmn")),
            ("το τιμολόγιο δεν έφτασε", Language::Other(*b"ell")),
            ("الفاتورة لم تصل بعد", Language::Other(*b"ara")),
            (
                "fatura henüz gelmedi, lütfen kontrol eder misiniz?",
                Language::Other(*b"tur"),
            ),
            ("could łukasz send the file to us today?", Language::English),
        ];
        for (text, expect) in cases {
            assert_eq!(told(text.as_bytes()).language, expect, "{text}");
        }
    }
}
