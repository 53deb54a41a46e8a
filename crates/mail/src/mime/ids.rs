//! Message-IDs as they really stand in headers (RFC 5322 sections 3.6.4 and 4.5.4).

use amends_domain::message::MessageId;

/// More ids than any thread has; the first and the last ones are what a header keeps.
const MOST: usize = 2_000;

/// Longer than any id; such a header is junk.
const LONGEST: usize = 998;

/// The ids in the value of a Message-ID, References or In-Reply-To header, in their order.
///
/// What stands in angle brackets is an id: comments, white space and needless quotes are taken
/// out. Where no bracket stands, words with an `@` are ids, if nothing but such words (and commas)
/// is there: "Your message of Monday from ann@a.example" names none.
pub(crate) fn parse(value: &str) -> Vec<MessageId> {
    let mut found = Vec::new();
    let mut rest = value;
    while let Some(open) = rest.find('<') {
        rest = &rest[open + 1..];
        // A bracket that never closes ends where the next one opens.
        let end = rest.find(['>', '<']).unwrap_or(rest.len());
        push(&mut found, &rest[..end]);
        rest = &rest[end..];
    }
    if found.is_empty() {
        let words: Vec<&str> = value
            .split(|c: char| c.is_whitespace() || c == ',' || c == ';' || c == '>')
            .filter(|word| !word.is_empty())
            .collect();
        if words.len() == 1 || words.iter().all(|word| word.contains('@')) {
            words.iter().for_each(|word| push(&mut found, word));
        }
    }
    if found.len() > MOST {
        found.drain(1..found.len() - MOST + 1);
    }
    found
}

fn push(found: &mut Vec<MessageId>, raw: &str) {
    let id = normal(raw);
    if !id.is_empty() && id.len() <= LONGEST {
        let id = MessageId::new(&id);
        if found.last() != Some(&id) {
            found.push(id);
        }
    }
}

/// Takes out comments, white space and quotes that are not needed (RFC 5256 section 3).
fn normal(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut comment = 0_usize;
    let mut quoted = false;
    for c in raw.chars() {
        match c {
            '"' if comment == 0 => {
                quoted = !quoted;
                out.push(c);
            }
            ' ' if quoted => out.push(c),
            '(' => comment += 1,
            ')' if comment > 0 => comment -= 1,
            _ if comment > 0 || c.is_whitespace() || c == '\0' => {}
            _ => out.push(c),
        }
    }
    if let Some((left, right)) = out.rsplit_once('@')
        && let Some(inner) = left.strip_prefix('"').and_then(|l| l.strip_suffix('"'))
        && !inner.is_empty()
        && inner
            .chars()
            .all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
    {
        return format!("{inner}@{right}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `header value => id | id`, one a line.
    #[test]
    fn ids_as_headers_write_them() {
        for line in include_str!("../../tests/data/ids.txt").lines() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (value, expected) = line.split_once("=>").expect("a => in the line");
            let value = value.trim().replace("\\n", "\n").replace("\\t", "\t");
            let got: Vec<String> = parse(&value).iter().map(|id| id.as_str().into()).collect();
            assert_eq!(got.join(" | "), expected.trim(), "{value}");
        }
    }
}
