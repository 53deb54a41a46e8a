//! How well a report agrees with what careful readers said of the same mailbox.
//!
//! The truth of a mailbox (`truth.json`) says for each client how the relationship stands, since
//! when, why, and every sentence that matters. A finding agrees with a label when both stand in the
//! same message, are of the same kind, and their words are [`the same`](same_words).

mod causes;
mod clients;
mod figures;
mod report;
mod sentences;
mod standings;
mod table;
mod tally;
mod truth;
mod words;

pub use causes::Causes;
pub use clients::matched;
pub use figures::Figures;
pub use report::{Client, Report};
pub use sentences::Sentences;
pub use standings::Standings;
pub use table::{columns, disagreements, kinds};
pub use tally::{Share, Tally};
pub use truth::{Client as TrueClient, Labels, Sentence, Truth};
pub use words::same_words;
