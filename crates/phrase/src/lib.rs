//! The phrase language of cue files: phrases to expressions, and an index of which words of a
//! sentence wake which phrases.
//!
//! Pure, and it knows nothing of mail: phrases and sentences in, places out. The index is worked out
//! when the program is built ([`Index::to_bytes`]) and only read when it starts.

#![cfg_attr(
    not(test),
    deny(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        clippy::disallowed_macros
    )
)]

mod at;
mod forms;
mod index;
mod keyword;
mod lexicon;
mod parts;
mod phrase;
mod places;
mod words;

pub use at::At;
pub use forms::Forms;
pub use index::{Index, Place, Tone, Unreadable};
pub use keyword::Required;
pub use lexicon::Lexicon;
pub use phrase::{Lists, alternatives, anchored, check_lists};
