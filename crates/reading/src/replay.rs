//! The detector graded: a mailbox read day by day as if it were that day, and what was held each
//! day put beside what came later.
//!
//! Nothing looks ahead: what is held of a day ([`each_day`]) is the report on the mail up to its end,
//! who is who included. What came later ([`Outcome`]) is what the client said, as the reading finds
//! it or as labels have it. A warning is right when trouble came while it stood, and cried wolf when
//! none did ([`Came`]).

mod days;
mod grade;
mod labels;
mod outcome;
mod record;
mod tally;
mod track;
mod warning;

pub use days::{Day, Days, LONGEST, each_day};
pub use labels::{Label, Labels, Said};
pub use outcome::{APART, Outcome, Shown};
pub use record::{ClientRecord, Record, read_with_record, record};
pub use tally::{CauseTally, ShownTally, Tally, median};
pub use track::{Bother, Held, Track};
pub use warning::{Came, GOOD_FOR, GRACE, Warning};
