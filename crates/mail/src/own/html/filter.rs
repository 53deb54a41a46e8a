//! Stands between html5ever's tokenizer and its tree builder and lets through only what the text
//! needs.
//!
//! The tree builder looks through all open elements for many tags, and opens formatting elements
//! (b, font, a) again in every block; both are quadratic or worse on hostile input. So formatting
//! is left out, and elements nested deeper than [`MAX_DEPTH`] are read as their contents.

use html5ever::LocalName;
use html5ever::interface::TreeSink;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{QualName, local_name, ns};
use std::cell::{Cell, RefCell};

/// Elements nested deeper than this are read as their contents.
const MAX_DEPTH: usize = 300;
/// Tags after this many are left out; their text stays.
const MAX_TAGS: usize = 400_000;

/// The filter.
pub(super) struct Filter<S: TreeSink> {
    builder: TreeBuilder<S::Handle, S>,
    /// The names of the open elements that were let through.
    open: RefCell<Vec<LocalName>>,
    tags: Cell<usize>,
}

impl<S: TreeSink> Filter<S> {
    /// A filter before a tree builder.
    pub fn new(builder: TreeBuilder<S::Handle, S>) -> Self {
        Filter {
            builder,
            open: RefCell::default(),
            tags: Cell::new(0),
        }
    }

    /// The tree builder's sink.
    pub fn into_sink(self) -> S {
        self.builder.sink
    }

    /// What to hand on instead of the tag, if anything.
    fn admit(&self, mut tag: Tag) -> Option<Tag> {
        let name = &tag.name;
        if !is_wanted(name) || self.tags.get() >= MAX_TAGS {
            return None;
        }
        self.tags.set(self.tags.get() + 1);
        tag.attrs
            .retain(|attribute| is_wanted_attribute(&attribute.name));
        if is_void(name) || closes_itself(name) {
            return Some(tag);
        }
        let mut open = self.open.borrow_mut();
        if tag.kind == TagKind::StartTag {
            if open.len() >= MAX_DEPTH {
                // The line break that the block would have made.
                tag.name = local_name!("br");
                tag.attrs.clear();
                return Some(tag);
            }
            open.push(tag.name.clone());
            return Some(tag);
        }
        let at = open.iter().rposition(|name| *name == tag.name)?;
        open.truncate(at);
        Some(tag)
    }
}

impl<S: TreeSink> TokenSink for Filter<S> {
    type Handle = S::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<S::Handle> {
        let token = match token {
            Token::TagToken(tag) => match self.admit(tag) {
                Some(tag) => Token::TagToken(tag),
                None => return TokenSinkResult::Continue,
            },
            Token::CommentToken(_) | Token::DoctypeToken(_) | Token::ParseError(_) => {
                return TokenSinkResult::Continue;
            }
            other => other,
        };
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }
}

/// Elements that shape the text, and those whose contents are no text.
fn is_wanted(name: &LocalName) -> bool {
    const NAMES: &[LocalName] = &[
        local_name!("body"),
        local_name!("head"),
        local_name!("html"),
        local_name!("title"),
        local_name!("style"),
        local_name!("script"),
        local_name!("iframe"),
        local_name!("textarea"),
        local_name!("div"),
        local_name!("span"),
        local_name!("p"),
        local_name!("br"),
        local_name!("hr"),
        local_name!("img"),
        local_name!("blockquote"),
        local_name!("pre"),
        local_name!("ul"),
        local_name!("ol"),
        local_name!("li"),
        local_name!("dl"),
        local_name!("dt"),
        local_name!("dd"),
        local_name!("table"),
        local_name!("caption"),
        local_name!("thead"),
        local_name!("tbody"),
        local_name!("tfoot"),
        local_name!("tr"),
        local_name!("td"),
        local_name!("th"),
        local_name!("h1"),
        local_name!("h2"),
        local_name!("h3"),
        local_name!("h4"),
        local_name!("h5"),
        local_name!("h6"),
        local_name!("center"),
        local_name!("section"),
        local_name!("article"),
        local_name!("header"),
        local_name!("footer"),
        local_name!("main"),
        local_name!("address"),
        local_name!("fieldset"),
    ];
    NAMES.contains(name)
}

fn is_void(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("br") | local_name!("hr") | local_name!("img")
    )
}

/// Elements that a start tag of the same kind closes, so that they cannot nest by themselves.
fn closes_itself(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("p")
            | local_name!("li")
            | local_name!("dt")
            | local_name!("dd")
            | local_name!("tr")
            | local_name!("td")
            | local_name!("th")
            | local_name!("tbody")
            | local_name!("thead")
            | local_name!("tfoot")
            | local_name!("html")
            | local_name!("head")
            | local_name!("body")
    )
}

fn is_wanted_attribute(name: &QualName) -> bool {
    name.ns == ns!()
        && matches!(
            name.local,
            local_name!("class")
                | local_name!("id")
                | local_name!("style")
                | local_name!("type")
                | local_name!("alt")
                | local_name!("hidden")
                | local_name!("start")
        )
}
