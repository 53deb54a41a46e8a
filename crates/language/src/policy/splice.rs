//! Changes to a text as pieces put in place of others: every other byte stays what it was.

use super::find::{Home, headings, line_end, line_start, lines, own_end, values, whole_end};
use std::ops::Range;
use toml_edit::{Item, Table, Value};

/// A piece of the text, and what comes in its place.
pub(super) struct Splice {
    pub at: Range<usize>,
    pub with: String,
}

/// Some pieces that make one change; none over another.
pub(super) type Splices = Vec<Splice>;

/// The text with the pieces in place.
pub(super) fn spliced(text: &str, mut splices: Splices) -> String {
    splices.sort_by_key(|s| s.at.start);
    let mut out = String::with_capacity(text.len() + 64);
    let mut at = 0;
    for splice in splices {
        out.push_str(&text[at..splice.at.start.max(at)]);
        out.push_str(&splice.with);
        at = splice.at.end.max(at);
    }
    out.push_str(&text[at..]);
    out
}

/// The text that is changed, and what its parser says of it.
pub(super) struct Page<'a> {
    pub text: &'a str,
    pub root: &'a Table,
}

impl<'a> Page<'a> {
    /// How its lines end.
    fn newline(&self) -> &'static str {
        let crlf = self.text.matches("\r\n").count();
        if crlf * 2 > self.text.matches('\n').count() {
            "\r\n"
        } else {
            "\n"
        }
    }

    fn insert(&self, at: usize, with: String) -> Splice {
        Splice { at: at..at, with }
    }

    /// One line of its own, put in at the beginning of another or at the end of the text.
    fn insert_line(&self, at: usize, line: &str) -> Splice {
        let newline = self.newline();
        let ended = at == 0 || self.text[..at].ends_with('\n');
        let before = if ended { "" } else { newline };
        self.insert(at, format!("{before}{line}{newline}"))
    }

    /// A heading with its lines, with an empty line on both sides.
    fn insert_section(&self, at: usize, heading: &str, keys: &[(&str, String)]) -> Splice {
        let newline = self.newline();
        let (before, after) = (&self.text[..at], &self.text[at..]);
        let mut with = String::new();
        if !before.is_empty() && !before.ends_with('\n') {
            with.push_str(newline);
        }
        let last = before.lines().next_back().unwrap_or_default();
        if !last.trim().is_empty() {
            with.push_str(newline);
        }
        with.push_str(heading);
        with.push_str(newline);
        for (key, value) in keys {
            with.push_str(&format!("{key} = {value}{newline}"));
        }
        let next = after.lines().next().unwrap_or_default();
        if !next.trim().is_empty() {
            with.push_str(newline);
        }
        self.insert(at, with)
    }

    /// Sets a key to a value; several ways, the best first.
    pub fn set(&self, home: Home<'a>, key: &str, value: &str) -> Vec<Splices> {
        if let Some(item) = home.get(key) {
            let here = item.span().filter(|_| item.is_value());
            let splice = here.map(|at| Splice {
                at,
                with: value.to_string(),
            });
            return splice.into_iter().map(|s| vec![s]).collect();
        }
        let line = format!("{key} = {value}");
        let places: Vec<usize> = match home {
            Home::Braces(_) => {
                let last = home
                    .keys()
                    .iter()
                    .filter_map(|(_, i)| i.span())
                    .map(|s| s.end)
                    .max();
                let put = |at| vec![self.insert(at, format!(", {line}"))];
                return last.map(put).into_iter().collect();
            }
            Home::Headed(table) => vec![line_end(self.text, own_end(table))],
            Home::Root(table) => {
                let own = own_end(table);
                let after = (own > 0).then(|| line_end(self.text, own));
                let sample = self.sample_of_key(key);
                let mut ways: Vec<Splices> = sample
                    .into_iter()
                    .chain(after)
                    .map(|at| vec![self.insert_line(at, &line)])
                    .collect();
                ways.push(vec![self.insert_first(&line)]);
                return ways;
            }
        };
        places
            .into_iter()
            .map(|at| vec![self.insert_line(at, &line)])
            .collect()
    }

    /// A line before the first heading, set apart from it.
    fn insert_first(&self, line: &str) -> Splice {
        let at = self.before_headings();
        let mut splice = self.insert_line(at, line);
        let next = self.text[at..].lines().next().unwrap_or_default();
        if !next.trim().is_empty() {
            splice.with.push_str(self.newline());
        }
        splice
    }

    /// Takes a key out, with its line.
    pub fn unset(&self, home: Home<'a>, key: &str) -> Option<Splice> {
        if matches!(home, Home::Braces(_)) {
            return None;
        }
        let (name, item) = home.keys().get_key_value(key)?;
        let (start, end) = (name.span()?.start, item.span()?.end);
        item.is_value().then(|| self.lines_of(start..end))
    }

    /// Whole lines taken out.
    fn lines_of(&self, at: Range<usize>) -> Splice {
        let from = line_start(self.text, at.start);
        let to = line_end(self.text, at.end);
        Splice {
            at: from..to,
            with: String::new(),
        }
    }

    /// Takes a table with a heading out; the tables below it must go by themselves.
    pub fn remove_section(&self, table: &Table) -> Option<Splice> {
        let start = table.span()?.start;
        let mut splice = self.lines_of(start..own_end(table));
        let before = self.text[..splice.at.start].lines().next_back();
        let after = self.text[splice.at.end..].lines().next();
        let empty = |line: Option<&str>| line.is_none_or(|l| l.trim().is_empty());
        if empty(before) && empty(after) {
            // Of two empty lines one goes too; at the beginning, the one below.
            match before {
                Some(_) => splice.at.start = line_start(self.text, splice.at.start - 1),
                None => splice.at.end = line_end(self.text, splice.at.end),
            }
        }
        Some(splice)
    }

    /// Takes the `n`th item out of a list in brackets, with its comma.
    pub fn remove_item(&self, list: &Value, n: usize) -> Option<Splice> {
        let list = list.as_array()?;
        let span = |n: usize| list.get(n).and_then(Value::span);
        let here = span(n)?;
        let at = match (n.checked_sub(1).and_then(span), span(n + 1)) {
            (_, Some(next)) => here.start..next.start,
            (Some(last), None) => last.end..here.end,
            (None, None) => here,
        };
        let with = String::new();
        Some(Splice { at, with })
    }

    /// Adds a table to a list of tables; several ways, the best first. `path` is what its heading says.
    pub fn add(
        &self,
        home: Home<'a>,
        list: &str,
        path: &str,
        keys: &[(&str, String)],
    ) -> Vec<Splices> {
        let braces = || {
            let keys: Vec<String> = keys.iter().map(|(k, v)| format!("{k} = {v}")).collect();
            format!("{{ {} }}", keys.join(", "))
        };
        let heading = format!("[[{path}]]");
        let places = match (home.get(list), home) {
            (Some(Item::ArrayOfTables(tables)), _) => {
                let end = tables.iter().map(whole_end).max();
                end.map(|end| line_end(self.text, end))
                    .into_iter()
                    .collect()
            }
            (Some(Item::Value(Value::Array(values))), _) => {
                let last = values.iter().filter_map(Value::span).map(|s| s.end).max();
                let splice = match (last, values.span()) {
                    (Some(end), _) => Some(self.insert(end, format!(", {}", braces()))),
                    (None, Some(span)) => Some(self.insert(span.start + 1, braces())),
                    (None, None) => None,
                };
                return splice.into_iter().map(|s| vec![s]).collect();
            }
            (Some(_), _) => return Vec::new(),
            (None, Home::Braces(_)) => return self.set(home, list, &format!("[{}]", braces())),
            (None, Home::Headed(table)) => vec![line_end(self.text, whole_end(table))],
            (None, Home::Root(_)) => self.places_of_section(&heading),
        };
        places
            .into_iter()
            .map(|at| vec![self.insert_section(at, &heading, keys)])
            .collect()
    }

    /// A table with a heading that is not there yet.
    pub fn add_table(&self, name: &str, keys: &[(&str, String)]) -> Vec<Splices> {
        let heading = format!("[{name}]");
        self.places_of_section(&heading)
            .into_iter()
            .map(|at| vec![self.insert_section(at, &heading, keys)])
            .collect()
    }

    /// Where a new heading can stand: below the comment that shows it, before the clients, at the end.
    fn places_of_section(&self, heading: &str) -> Vec<usize> {
        let sample = self
            .comments()
            .find(|(_, words)| words.starts_with(heading));
        let below = sample.map(|(at, _)| {
            let rest = lines(&self.text[at..]).take_while(|(_, l)| l.trim_start().starts_with('#'));
            at + rest.map(|(_, line)| line.len()).sum::<usize>()
        });
        let clients = self.root.get("client").and_then(Item::as_array_of_tables);
        let first = clients.and_then(|c| c.iter().filter_map(|t| t.span()).map(|s| s.start).min());
        let before = first
            .filter(|_| heading != "[[client]]")
            .map(|at| self.above(at));
        below
            .into_iter()
            .chain(before)
            .chain([self.text.len()])
            .collect()
    }

    /// Below the comment that shows a key of the file itself: `# hours = …`.
    fn sample_of_key(&self, key: &str) -> Option<usize> {
        let shows = |words: &str| {
            let rest = words.strip_prefix(key);
            rest.is_some_and(|r| r.trim_start().starts_with('='))
        };
        let (at, _) = self.comments().find(|(_, words)| shows(words))?;
        Some(line_end(self.text, at))
    }

    /// Every line that is a comment, with its words.
    fn comments(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let mut inside = Vec::new();
        values(self.root, &mut inside);
        lines(self.text)
            .filter(move |(at, _)| !inside.iter().any(|v| v.contains(at)))
            .filter_map(|(at, line)| Some((at, line.trim().strip_prefix('#')?.trim_start())))
    }

    /// Before the first heading and the comment right above it; the end of the text without any heading.
    fn before_headings(&self) -> usize {
        let mut places = Vec::new();
        headings(self.root, &mut places);
        let first = places.into_iter().min();
        first.map_or(self.text.len(), |at| self.above(at))
    }

    /// The beginning of the comment that stands right above a heading, or of the heading.
    fn above(&self, heading: usize) -> usize {
        let mut at = line_start(self.text, heading);
        while at > 0 {
            let before = line_start(self.text, at - 1);
            if !self.text[before..at].trim_start().starts_with('#') {
                break;
            }
            at = before;
        }
        at
    }
}
