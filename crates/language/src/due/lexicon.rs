//! A language's words and phrases, from its file.

use super::op::Op;
use super::pattern::{self, First, Item};
use super::token::fold;
use crate::Language;
use aho_corasick::AhoCorasick;
use fnv::FnvHashMap;
use std::sync::OnceLock;

/// What a word can stand for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Meaning {
    pub weekday: Option<u8>,
    pub month: Option<u8>,
    pub number: Option<u32>,
    pub ordinal: Option<u32>,
    /// True when it is a weekday or month only with a capital ("May", "Sat").
    pub capital: bool,
}

/// What stands before a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// By, until: the day counts.
    By,
    /// Before: the day does not count.
    Before,
    /// On, at, for.
    On,
    /// After: no due date.
    After,
    /// Since: it is past.
    Since,
}

/// A phrase with what it means.
#[derive(Debug)]
pub(super) struct Rule {
    pub items: Vec<Item>,
    pub op: Op,
    pub argument: i32,
    /// Counts only after "by", "on" and the like.
    pub needs_lead: bool,
    /// Is a last moment by itself ("within two days").
    pub deadline: bool,
}

/// Patterns found by what begins them.
#[derive(Debug, Default)]
pub(super) struct Index {
    by_word: FnvHashMap<String, Vec<usize>>,
    /// The classes that may begin a pattern, and the pattern.
    by_class: Vec<(u16, usize)>,
    by_mark: Vec<usize>,
}

impl Index {
    fn add(&mut self, items: &[Item], at: usize) {
        let mut first = First::default();
        pattern::first(items, &mut first);
        first.words.sort();
        first.words.dedup();
        for word in first.words {
            self.by_word.entry(word).or_default().push(at);
        }
        if first.classes != 0 {
            self.by_class.push((first.classes, at));
        }
        if first.marks {
            self.by_mark.push(at);
        }
    }

    /// The patterns that may begin with a token, in file order: its word, the classes it may be of.
    pub(super) fn candidates(&self, word: Option<&str>, classes: u16, mark: bool) -> Vec<usize> {
        let named = word.and_then(|word| self.by_word.get(word));
        let mut found = named.cloned().unwrap_or_default();
        if classes != 0 {
            let fit = self
                .by_class
                .iter()
                .filter(|(begin, _)| begin & classes != 0);
            found.extend(fit.map(|(_, at)| *at));
        }
        if mark {
            found.extend(&self.by_mark);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// One language.
#[derive(Debug)]
pub(super) struct Lexicon {
    pub words: FnvHashMap<String, Meaning>,
    pub leads: Vec<(Lead, Vec<Item>)>,
    pub lead_index: Index,
    pub rules: Vec<Rule>,
    pub rule_index: Index,
    /// Times of day, with the hour that they mean when they do not say it.
    pub times: Vec<(Option<u8>, Vec<Item>)>,
    pub time_index: Index,
    /// What may stand between a date and a time after it, and a time and a date after it.
    pub joins: Vec<Item>,
    pub edges: Vec<String>,
    pub past: Vec<String>,
    pub future: Vec<String>,
    triggers: AhoCorasick,
}

impl Lexicon {
    /// False when a sentence cannot hold a date phrase: no figure and none of the language's stems.
    pub(super) fn may_match(&self, sentence: &str) -> bool {
        sentence.bytes().any(|b| b.is_ascii_digit()) || self.triggers.is_match(sentence)
    }

    fn parse(text: &str) -> Result<Lexicon, String> {
        let mut lexicon = Lexicon {
            words: FnvHashMap::default(),
            leads: Vec::new(),
            lead_index: Index::default(),
            rules: Vec::new(),
            rule_index: Index::default(),
            times: Vec::new(),
            time_index: Index::default(),
            joins: Vec::new(),
            edges: Vec::new(),
            past: Vec::new(),
            future: Vec::new(),
            triggers: AhoCorasick::new([""; 0]).map_err(|e| e.to_string())?,
        };
        let mut macros: Vec<(String, String)> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let told = |what: String| format!("line {}: {what}: {line}", number + 1);
            let (head, body) = line
                .split_once(':')
                .ok_or_else(|| told("no colon".into()))?;
            let mut body = body.trim().to_owned();
            for (name, value) in &macros {
                body = body.replace(name.as_str(), value);
            }
            let mut head = head.split_whitespace();
            let (section, name) = (head.next().unwrap_or(""), head.next().unwrap_or(""));
            if section == "let" {
                macros.push((format!("{{{name}}}"), format!("({body})")));
                continue;
            }
            lexicon
                .line(section, name, head.next(), &body)
                .map_err(told)?;
        }
        Ok(lexicon)
    }

    fn line(
        &mut self,
        section: &str,
        name: &str,
        argument: Option<&str>,
        body: &str,
    ) -> Result<(), String> {
        let list = || body.split(',').map(str::trim).filter(|w| !w.is_empty());
        let pattern = || pattern::parse(&format!("({body})"));
        match section.trim_end_matches(['!', '^']) {
            "weekday" | "month" | "number" | "ordinal" => {
                let value: u32 = name.parse().map_err(|_| "no number".to_owned())?;
                for word in list() {
                    let capital = word.ends_with('!');
                    let meaning = self
                        .words
                        .entry(fold(word.trim_end_matches('!')))
                        .or_default();
                    meaning.capital |= capital;
                    match section {
                        "weekday" => meaning.weekday = u8::try_from(value).ok(),
                        "month" => meaning.month = u8::try_from(value).ok(),
                        "number" => meaning.number = Some(value),
                        _ => meaning.ordinal = Some(value),
                    }
                }
            }
            "lead" => {
                let lead = match name {
                    "by" => Lead::By,
                    "before" => Lead::Before,
                    "on" => Lead::On,
                    "after" => Lead::After,
                    "since" => Lead::Since,
                    _ => return Err("no such lead".into()),
                };
                let items = pattern()?;
                self.lead_index.add(&items, self.leads.len());
                self.leads.push((lead, items));
            }
            "date" => {
                let items = pattern()?;
                let op = Op::named(name).ok_or("no such operation")?;
                let argument = argument
                    .map_or(Ok(0), str::parse)
                    .map_err(|_| "no number")?;
                self.rule_index.add(&items, self.rules.len());
                let (needs_lead, deadline) = (section.contains('!'), section.contains('^'));
                self.rules.push(Rule {
                    items,
                    op,
                    argument,
                    needs_lead,
                    deadline,
                });
            }
            "time" => {
                let items = pattern()?;
                self.time_index.add(&items, self.times.len());
                self.times.push((name.parse().ok(), items));
            }
            "join" => self.joins = pattern()?,
            "edge" => self.edges.extend(list().map(fold)),
            "past" => self.past.extend(list().map(fold)),
            "future" => self.future.extend(list().map(fold)),
            "triggers" => {
                self.triggers = AhoCorasick::builder()
                    .ascii_case_insensitive(true)
                    .build(list())
                    .map_err(|e| e.to_string())?;
            }
            _ => return Err("no such section".into()),
        }
        Ok(())
    }
}

macro_rules! languages {
    ($($pattern:pat => $file:literal),+ $(,)?) => {
        /// The file of a language; none when it has none.
        pub(super) fn of(language: Language) -> Option<&'static Lexicon> {
            match language {
                $($pattern => {
                    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
                    Some(LEXICON.get_or_init(|| {
                        let text = include_str!(concat!("../../due/", $file));
                        Lexicon::parse(text).expect("the files are compiled in and tested")
                    }))
                })+
                _ => None,
            }
        }
    };
}

languages! {
    Language::English => "en.txt",
    Language::German => "de.txt",
    Language::French => "fr.txt",
    Language::Spanish => "es.txt",
    Language::Dutch => "nl.txt",
    Language::Italian => "it.txt",
    Language::Portuguese => "pt.txt",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_sound() {
        for (name, text) in [
            ("en", include_str!("../../due/en.txt")),
            ("de", include_str!("../../due/de.txt")),
            ("fr", include_str!("../../due/fr.txt")),
            ("es", include_str!("../../due/es.txt")),
            ("nl", include_str!("../../due/nl.txt")),
            ("it", include_str!("../../due/it.txt")),
            ("pt", include_str!("../../due/pt.txt")),
        ] {
            if let Err(what) = Lexicon::parse(text) {
                panic!("{name}.txt, {what}");
            }
        }
    }

    #[test]
    fn faults_are_told_with_their_line() {
        for fault in [
            "date nonsense: x",
            "date day: (x",
            "date day: <x>",
            "x: y",
            "lead by",
            "number x: y",
        ] {
            let told = Lexicon::parse(fault).map(|_| ()).expect_err(fault);
            assert!(told.starts_with("line 1"), "{told}");
        }
    }
}
