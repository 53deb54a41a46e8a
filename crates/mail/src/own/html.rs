//! Turns HTML into plain text that keeps quotes recognisable.
//!
//! html5ever reads the tags and builds the tree that a browser would build; this module walks it.
//! A filter between the two leaves out what the text does not need and limits the depth, so that
//! hostile nesting costs no more than other text.

mod filter;
mod role;
mod tree;
mod walk;
mod writer;

use filter::Filter;
use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use tree::{Sink, Tree};

/// HTML longer than this many bytes is read up to here. Pictures written into the HTML make it
/// long; the text that comes out is limited further.
pub const HTML_LIMIT: usize = 8_000_000;

/// Turns HTML into plain text. Blocks become lines, quoted blocks get `> ` marks as deep as they
/// are nested, list items `- `, signatures a line of `-- ` above. Hidden elements, styles, scripts
/// and pictures are left out. Never fails: what is not HTML comes out as its text.
///
/// The text is at most a little longer than [`super::TEXT_LIMIT`], so that cutting it says that it
/// was truncated.
pub fn html_to_text(html: &str) -> String {
    let tree = parse(&html[..html.floor_char_boundary(HTML_LIMIT)]);
    walk::text(&tree)
}

fn parse(html: &str) -> Tree {
    let builder = TreeBuilder::new(Sink::default(), TreeBuilderOpts::default());
    let tokenizer = Tokenizer::new(Filter::new(builder), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    // A script element makes the tokenizer pause; nothing is run here.
    while let TokenizerResult::Script(_) = tokenizer.feed(&queue) {}
    tokenizer.end();
    tokenizer.sink.into_sink().into_tree()
}
