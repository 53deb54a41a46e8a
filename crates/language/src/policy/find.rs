//! Where things stand in the text of a policy, by the spans that its parser notes.

use std::ops::Range;
use toml_edit::{InlineTable, Item, Table, TableLike, Value};

/// A table of the file as it is written.
#[derive(Clone, Copy)]
pub(super) enum Home<'a> {
    /// The file itself, before its first heading.
    Root(&'a Table),
    /// A table with a heading of its own.
    Headed(&'a Table),
    /// A table on one line, in braces.
    Braces(&'a InlineTable),
}

impl<'a> Home<'a> {
    pub fn keys(self) -> &'a dyn TableLike {
        match self {
            Home::Root(table) | Home::Headed(table) => table,
            Home::Braces(table) => table,
        }
    }

    /// The item under a key.
    pub fn get(self, key: &str) -> Option<&'a Item> {
        self.keys().get(key).filter(|i| !i.is_none())
    }

    /// The `n`th table of a list of tables, however it is written.
    pub fn nth(self, list: &str, n: usize) -> Option<Home<'a>> {
        match self.get(list)? {
            Item::ArrayOfTables(tables) => tables.get(n).map(Home::Headed),
            Item::Value(Value::Array(values)) => values.get(n)?.as_inline_table().map(Home::Braces),
            _ => None,
        }
    }
}

/// The end of a table's own lines: its heading and its values, not the tables below it.
pub(super) fn own_end(table: &Table) -> usize {
    let heading = table.span().map_or(0, |s| s.end);
    let ends = table.iter().map(|(_, item)| match item {
        Item::Value(value) => value.span().map_or(0, |s| s.end),
        Item::Table(inner) if inner.is_dotted() => own_end(inner),
        _ => 0,
    });
    ends.fold(heading, usize::max)
}

/// The end of everything that belongs to a table.
pub(super) fn whole_end(table: &Table) -> usize {
    let ends = table.iter().map(|(_, item)| match item {
        Item::Table(inner) => whole_end(inner),
        Item::ArrayOfTables(inner) => inner.iter().map(whole_end).max().unwrap_or(0),
        _ => 0,
    });
    ends.fold(own_end(table), usize::max)
}

/// Every heading's place.
pub(super) fn headings(table: &Table, into: &mut Vec<usize>) {
    for (_, item) in table {
        match item {
            Item::Table(inner) => {
                if !inner.is_dotted() && !inner.is_implicit() {
                    into.extend(inner.span().map(|s| s.start));
                }
                headings(inner, into);
            }
            Item::ArrayOfTables(tables) => {
                for inner in tables {
                    into.extend(inner.span().map(|s| s.start));
                    headings(inner, into);
                }
            }
            _ => {}
        }
    }
}

/// Every value's place, so that what looks like a comment inside a text is not taken for one.
pub(super) fn values(table: &Table, into: &mut Vec<Range<usize>>) {
    for (_, item) in table {
        match item {
            Item::Value(value) => into.extend(value.span()),
            Item::Table(inner) => values(inner, into),
            Item::ArrayOfTables(tables) => tables.iter().for_each(|inner| values(inner, into)),
            Item::None => {}
        }
    }
}

/// The lines of a text, with their places; each with its line end.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let here = *at;
        *at += line.len();
        Some((here, line))
    })
}

/// Where the line begins that this byte stands in.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |n| n + 1)
}

/// Where the line ends, after its line end, that this byte stands in.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |n| at + n + 1)
}
