//! A stranger's HTML written anew with the few tags that shape a letter: nothing that acts, fetches, covers or hides.
//!
//! This is the first of two walls, and the one that bounds the cost: tags are written down as they come, nested so
//! deep and no deeper, whatever a tree builder would make of them. Behind it ammonia builds the tree and lets through
//! what it knows (`cleaned`).

use super::leads::leads_to;
use super::tags::{self, Kind};
use html5ever::interface::Attribute;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use std::cell::{Cell, RefCell};

/// Elements nested deeper are written as their contents.
const DEEPEST: usize = 60;

/// Tags after so many are left out; their text stays.
const TAGS: usize = 50_000;

/// What is written is at most so long, in bytes, and a little.
const LONGEST: usize = 4_000_000;

/// What an address of a picture becomes: the picture as a `data:` address where the letter brings it along.
pub type Pictures<'p> = dyn Fn(&str) -> Option<String> + 'p;

/// Takes tokens and writes them down.
pub struct Plain<'p> {
    pictures: &'p Pictures<'p>,
    out: RefCell<String>,
    open: RefCell<Vec<&'static str>>,
    /// Where the links that are open lead.
    links: RefCell<Vec<(usize, Option<String>)>>,
    inside_raw: Cell<bool>,
    tags: Cell<usize>,
    /// Pictures that lie elsewhere.
    pub elsewhere: Cell<usize>,
    /// It went on for longer than is shown.
    pub cut: Cell<bool>,
}

impl<'p> Plain<'p> {
    pub fn new(pictures: &'p Pictures<'p>) -> Plain<'p> {
        Plain {
            pictures,
            out: RefCell::default(),
            open: RefCell::default(),
            links: RefCell::default(),
            inside_raw: Cell::new(false),
            tags: Cell::new(0),
            elsewhere: Cell::new(0),
            cut: Cell::new(false),
        }
    }

    /// What was written, every tag closed.
    pub fn written(&self) -> String {
        self.close_to(0);
        self.out.take()
    }

    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let starts = tag.kind == TagKind::StartTag;
        self.inside_raw.set(false);
        if starts && tags::is_raw(&tag.name) {
            self.inside_raw.set(true);
            return TokenSinkResult::RawData(RawKind::Rawtext);
        }
        self.tags.set(self.tags.get() + 1);
        if self.tags.get() > TAGS {
            self.cut.set(true);
            return TokenSinkResult::Continue;
        }
        match (&*tag.name, starts) {
            ("a", true) => self.link(attribute(tag, "href")),
            ("a", false) => self.end_link(),
            ("img", true) => self.picture(tag),
            (name, true) => self.start(name, tag),
            (name, false) => {
                if let Some((name, _)) = tags::written(name) {
                    let at = self.open.borrow().iter().rposition(|open| *open == name);
                    if let Some(at) = at {
                        self.close_to(at);
                    }
                }
            }
        }
        TokenSinkResult::Continue
    }

    fn start(&self, name: &str, tag: &Tag) {
        let Some((name, kind)) = tags::written(name) else {
            return;
        };
        if kind == Kind::Void {
            return self.write(&format!("<{name}>"));
        }
        let ended = tags::ends(name, &self.open.borrow());
        if let Some(at) = ended {
            self.close_to(at);
        }
        if self.open.borrow().len() >= DEEPEST {
            if kind == Kind::Block {
                self.write("<br>");
            }
            return;
        }
        let mut written = format!("<{name}");
        for (kept, good) in tags::attributes(name) {
            if let Some(value) = attribute(tag, kept).filter(|value| good(value)) {
                written.push_str(&format!(" {kept}=\"{value}\""));
            }
        }
        written.push('>');
        self.write(&written);
        self.open.borrow_mut().push(name);
    }

    /// Closes what was opened after so many.
    fn close_to(&self, at: usize) {
        while self.open.borrow().len() > at {
            let depth = self.open.borrow().len();
            while self
                .links
                .borrow()
                .last()
                .is_some_and(|(of, _)| *of >= depth)
            {
                self.end_link();
            }
            let name = self.open.borrow_mut().pop();
            // What was opened is closed however long it is.
            self.out
                .borrow_mut()
                .push_str(&format!("</{}>", name.unwrap_or_default()));
        }
        if at == 0 {
            while !self.links.borrow().is_empty() {
                self.end_link();
            }
        }
    }

    fn link(&self, to: Option<&str>) {
        let depth = self.open.borrow().len();
        let mut links = self.links.borrow_mut();
        if links.len() < DEEPEST {
            links.push((depth, to.and_then(leads_to)));
        }
    }

    /// Behind a link stands where it leads, in words.
    fn end_link(&self) {
        let ended = self.links.borrow_mut().pop();
        if let Some((_, Some(to))) = ended {
            self.write(" <small>[");
            self.text(&to);
            self.write("]</small>");
        }
    }

    fn picture(&self, tag: &Tag) {
        let source = attribute(tag, "src").unwrap_or_default();
        let words = attribute(tag, "alt").unwrap_or_default().trim();
        if let Some(data) = (self.pictures)(source) {
            self.write(&format!("<img src=\"{data}\" alt=\""));
            self.text(words);
            return self.write("\">");
        }
        // What it should have brought along itself is nowhere else.
        let elsewhere = |value: &str| {
            let scheme = value
                .trim()
                .split_once(':')
                .map(|(scheme, _)| scheme.to_ascii_lowercase());
            !value.trim().is_empty() && !matches!(scheme.as_deref(), Some("cid" | "data"))
        };
        let all = ["src", "srcset", "data-src"];
        if all
            .iter()
            .any(|name| attribute(tag, name).is_some_and(elsewhere))
        {
            self.elsewhere.set(self.elsewhere.get() + 1);
        }
        if !words.is_empty() {
            self.write("<small>[");
            self.text(words);
            self.write("]</small>");
        }
    }

    fn write(&self, html: &str) {
        let mut out = self.out.borrow_mut();
        match out.len() < LONGEST {
            true => out.push_str(html),
            false => self.cut.set(true),
        }
    }

    /// Text, without the marks that turn the order of letters around.
    fn text(&self, text: &str) {
        let mut safe = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                '&' => safe.push_str("&amp;"),
                '<' => safe.push_str("&lt;"),
                '>' => safe.push_str("&gt;"),
                '"' => safe.push_str("&quot;"),
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0' => {}
                other => safe.push(other),
            }
        }
        self.write(&safe);
    }
}

impl TokenSink for Plain<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => return self.tag(&tag),
            Token::CharacterTokens(text) if !self.inside_raw.get() => self.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    let held = tag
        .attrs
        .iter()
        .find(|held: &&Attribute| &*held.name.local == name);
    held.map(|held| &*held.value)
}
