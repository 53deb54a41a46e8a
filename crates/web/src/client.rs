//! One client, with a tab for each side of it.

mod chart;
mod conversation;
mod decide;
mod head;
mod history;
mod lately;
mod letter;
mod line;
mod loops;
mod marks;
mod notes;
mod people;
mod put_right;
mod refused;
mod standing;
mod tab;
mod table;
mod told;

pub use conversation::conversation;
pub use decide::{decide, undo};
pub use history::history;
pub use letter::{letter, named};
pub use loops::loops;
pub use notes::notes;
pub use people::people;
pub use put_right::Here;
pub use standing::standing;
