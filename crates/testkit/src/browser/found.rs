//! What stands on a page, found as somebody finds it who hears the page read: by what it is and what it is called.

use serde_json::{Value, json};

/// What the standard calls an element in JSON.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A link.
    Link,
    /// A button.
    Button,
    /// A field to fill in, to choose in or to tick.
    Field,
    /// A heading.
    Heading,
    /// What opens a part that is folded.
    Fold,
    /// A frame with another page in it.
    Frame,
}

impl Role {
    /// The role of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Role> {
        Some(match name {
            "link" => Role::Link,
            "button" => Role::Button,
            "field" => Role::Field,
            "heading" => Role::Heading,
            "fold" => Role::Fold,
            "frame" => Role::Frame,
            _ => return None,
        })
    }

    /// What may have this role.
    pub(super) fn selector(self) -> &'static str {
        match self {
            Role::Link => "a[href], [role=link]",
            Role::Button => "button, input[type=submit], [role=button]",
            Role::Field => "input:not([type=hidden]):not([type=submit]), select, textarea",
            Role::Heading => "h1, h2, h3, h4, h5, h6",
            Role::Fold => "summary",
            Role::Frame => "iframe",
        }
    }
}

/// Something on a page that was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// The driver's name for it.
    pub(super) id: String,
}

impl Found {
    /// Something that the driver names.
    pub(super) fn read(said: &Value) -> Option<Found> {
        let id = said[ELEMENT].as_str()?.to_string();
        Some(Found { id })
    }

    /// How it is handed to a script.
    #[must_use]
    pub fn as_json(&self) -> Value {
        json!({ ELEMENT: self.id })
    }
}

/// Finds what is shown with a role and a name, inside the smallest part that holds some words: the nearest first.
/// Names are first worked out cheaply here; the browser's own word is asked for those that fit.
pub(super) const FIND: &str = r"
const [selector, name, within] = arguments;
const plain = text => (text || '').replace(/\s+/g, ' ').trim();
const called = e => {
  const by = (e.getAttribute('aria-labelledby') || '').split(/\s+/).map(id => document.getElementById(id));
  if (by.some(Boolean)) return by.map(b => b ? b.textContent : '').join(' ');
  if (e.getAttribute('aria-label')) return e.getAttribute('aria-label');
  if (e.labels && e.labels.length) return [...e.labels].map(l => {
    const copy = l.cloneNode(true);
    copy.querySelectorAll('input, select, textarea').forEach(field => field.remove());
    return copy.textContent;
  }).join(' ');
  return e.matches('input[type=submit]') ? e.value : e.matches('input, select, textarea, iframe') ? e.title : e.textContent;
};
const room = e => {
  for (let at = e.parentElement; at; at = at.parentElement)
    if (at.matches('article, blockquote, li, tr, section, form, details, dialog, main, body') && plain(at.textContent).includes(within))
      return at.textContent.length;
};
return [...document.querySelectorAll(selector)]
  .filter(e => e.checkVisibility({ visibilityProperty: true }) && plain(called(e)) === name)
  .map(e => [within ? room(e) : 0, e])
  .filter(([size]) => size !== undefined)
  .sort((a, b) => a[0] - b[0])
  .map(([, e]) => e);
";
