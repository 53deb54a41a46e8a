//! A stranger's HTML made harmless.

use super::plain::Plain;
use amends_service::Picture;
use ammonia::{Builder, UrlRelative};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tokenizer, TokenizerOpts};
use std::collections::{HashMap, HashSet};

/// HTML longer than this, in bytes, is read up to here.
const LONGEST: usize = 4_000_000;

/// HTML that can be shown.
pub struct Cleaned {
    /// It shapes a text and does nothing else.
    pub html: String,
    /// How many pictures would have been fetched from elsewhere.
    pub elsewhere: usize,
    /// It is longer than what is shown.
    pub cut: bool,
}

/// Cleans it; `pictures` came with it.
pub fn cleaned(html: &str, pictures: &[Picture]) -> Cleaned {
    let read = &html[..html.floor_char_boundary(LONGEST)];
    let known = |source: &str| inline(source, pictures);
    let tokenizer = Tokenizer::new(Plain::new(&known), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(read));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let plain = tokenizer.sink;
    let cut = plain.cut.get() || read.len() < html.len();
    Cleaned {
        html: second_wall(&plain.written()),
        elsewhere: plain.elsewhere.get(),
        cut,
    }
}

/// The tree that a browser would build, and of that only what is known to be harmless.
fn second_wall(html: &str) -> String {
    let tags = "abbr b bdi bdo blockquote br caption cite code colgroup dd del div dl dt em figcaption figure h1 h2 h3 \
                h4 h5 h6 hr i img ins kbd li ol p pre q s samp small span strong sub sup table tbody td tfoot th thead \
                tr u ul var wbr";
    let direction = ["div", "p", "span", "blockquote", "table", "li", "ul", "ol"];
    let mut attributes: HashMap<&str, HashSet<&str>> = direction
        .into_iter()
        .map(|tag| (tag, HashSet::from(["dir"])))
        .collect();
    let cell = HashSet::from(["colspan", "rowspan", "dir"]);
    attributes.extend([("td", cell.clone()), ("th", cell)]);
    attributes.insert("img", HashSet::from(["src", "alt"]));
    let mut wall = Builder::empty();
    wall.tags(tags.split_whitespace().collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(attributes)
        .url_schemes(HashSet::from(["data"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(None);
    wall.clean(html).to_string()
}

/// A picture that the letter brings along, or holds in its own HTML, as a `data:` address.
fn inline(source: &str, pictures: &[Picture]) -> Option<String> {
    let source = source.trim();
    if let Some(id) = strip(source, "cid:") {
        let picture = pictures.iter().find(|picture| picture.id == id)?;
        let bytes = STANDARD.encode(&picture.bytes);
        return Some(format!("data:{};base64,{bytes}", picture.media_type));
    }
    let data = strip(source, "data:")?;
    let (kind, bytes) = data.split_once(";base64,")?;
    let kinds = ["image/png", "image/jpeg", "image/gif", "image/webp"];
    let kind = kinds
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(kind))?;
    // Written anew, so that nothing but letters of base64 stands in it.
    let bytes: String = bytes.split_whitespace().collect();
    let bytes = STANDARD.decode(bytes).ok()?;
    Some(format!("data:{kind};base64,{}", STANDARD.encode(bytes)))
}

fn strip<'s>(source: &'s str, scheme: &str) -> Option<&'s str> {
    let begin = source.get(..scheme.len())?;
    begin
        .eq_ignore_ascii_case(scheme)
        .then(|| &source[scheme.len()..])
}
