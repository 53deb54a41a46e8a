//! One client, with a tab for each side of it. What all tabs need is loaded and headed here.

mod chart;
mod conversation;
mod decide;
mod head;
mod history;
mod lately;
mod letter;
mod loops;
mod marks;
mod notes;
mod people;
mod put_right;
mod standing;
mod table;
mod told;

pub use conversation::conversation;
pub use decide::{decide, undo};
pub use head::head;
pub use history::history;
pub use letter::{letter, named};
pub use loops::loops;
pub use notes::notes;
pub use people::people;
pub use put_right::Here;
pub use standing::standing;

use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::visit::Visit;
use amends_service::Portrait;

/// A client by its id.
///
/// # Errors
///
/// [`Fault::Gone`] when there is none of that name.
pub async fn load(app: &App, visit: &Visit, id: String) -> Result<Portrait, Fault> {
    let portrait = ask(app, visit, move |seat| seat.portrait(&id)).await?;
    portrait.ok_or(Fault::Gone)
}
