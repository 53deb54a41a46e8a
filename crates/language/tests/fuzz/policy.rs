//! Any bytes as a policy: first a byte that chooses a change, then its words up to a zero byte, then the text.

use amends_domain::policy::{Change, Day, DayOff, List, Wording};
use amends_language::policy::{change, parse, print};

pub fn check(data: &[u8]) {
    let Some((form, rest)) = data.split_first() else {
        return;
    };
    let at = rest.iter().position(|b| *b == 0);
    let (words, text) = at.map_or((&[][..], rest), |at| (&rest[..at], &rest[at + 1..]));
    let (words, text) = (
        String::from_utf8_lossy(words),
        String::from_utf8_lossy(text),
    );
    let policy = match parse("policy", &text) {
        Ok(policy) => policy,
        Err(error) => {
            assert!(!error.mistakes.is_empty());
            let lines: Vec<&str> = text.split('\n').collect();
            for mistake in &error.mistakes {
                let line = lines.get(mistake.line - 1).expect("the line is there");
                assert!((1..=line.chars().count() + 1).contains(&mistake.column));
            }
            return;
        }
    };
    let printed = print(&policy);
    assert_eq!(
        parse("printed", &printed).as_ref(),
        Ok(&policy),
        "{printed}"
    );
    let asked = asked(*form, &words);
    let after = policy.changed(&asked);
    match change("policy", &text, &asked) {
        Ok(changed) => assert_eq!(
            parse("changed", &changed),
            Ok(after.expect("it was changed"))
        ),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    // What was printed is in the usual form: there, every change that can be can be written.
    if let (Ok(after), Ok(changed)) = (policy.changed(&asked), change("printed", &printed, &asked))
    {
        assert_eq!(parse("changed", &changed), Ok(after));
    }
}

/// A change as the byte has it: its kind, whether it is for a client, whether it takes out.
fn asked(form: u8, words: &str) -> Change {
    let client = (form & 16 != 0).then(|| "northgate-foods".to_string());
    let some = form & 32 == 0;
    let list = List::ALL[usize::from(form >> 6) % 3];
    let text = words.trim().to_string();
    let set = Some(text.clone()).filter(|t| some && !t.is_empty());
    match form & 15 {
        0 => Change::Hours(set.and_then(|t| t.parse().ok())),
        1 => Change::Zone(set.and_then(|t| amends_language::policy::zone(&t).ok())),
        2 => Change::Country(set.and_then(|t| amends_language::policy::country(&t).ok())),
        3 | 4 => {
            let day = text
                .get(..10)
                .or(text.get(..5))
                .and_then(|t| t.parse().ok());
            let day = day.unwrap_or(Day::Yearly(12, 24));
            match DayOff::new(day, None, text.get(10..).unwrap_or_default()) {
                Ok(off) if some => Change::DayOff(off),
                _ => Change::NoDayOff(day),
            }
        }
        5 | 6 => Change::Answer {
            client,
            within: set.and_then(|t| t.parse().ok()),
        },
        7 | 8 => Change::Remarks {
            client,
            remarks: set,
        },
        9..=12 => Change::Put {
            client,
            list,
            wording: Wording {
                words: text.split('|').map(str::to_string).collect(),
                unless: Vec::new(),
                say: set,
                why: String::new(),
            },
        },
        _ => Change::Forget {
            client,
            list,
            words: text,
        },
    }
}
