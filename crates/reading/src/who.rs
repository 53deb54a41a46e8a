//! Who is who: which addresses are ours, who the clients are, and who is neither.
use crate::report::{LeftOut, PersonSeen};
use amends_domain::{Mailbox, Message, Side, Thread};

#[derive(Debug, Clone, Default)]
pub struct Options {
    pub us: Vec<String>,
}

#[derive(Debug, Clone, Default)]
pub struct Firm {
    pub domains: Vec<String>,
    pub members: Vec<Mailbox>,
}

#[derive(Debug, Clone, Default)]
pub struct ClientFound {
    pub id: String,
    pub name: String,
    pub domains: Vec<String>,
    pub people: Vec<PersonSeen>,
    pub messages: Vec<usize>,
}

#[derive(Debug, Clone, Default)]
pub struct Who {
    pub firm: Firm,
    pub clients: Vec<ClientFound>,
    pub left_out: Vec<LeftOut>,
    pub side_of: Vec<Option<(usize, Side)>>,
}
pub fn find(_: &[Message], _: &[Thread], _: &Options) -> Who {
    Who::default()
}
