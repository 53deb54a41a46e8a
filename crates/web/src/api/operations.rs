//! All that programs can ask.

use super::operation::{Operation, Sent};
use super::{clients, decisions, drafts, house, loops, search, talk};
use amends_service::access::Scope::{self, Admin, Read, Write};
use amends_views::json::Shape;
use schemars::{JsonSchema, SchemaGenerator};

/// The schema of a type, its definitions kept apart.
fn of<T: JsonSchema>(all: &mut SchemaGenerator) -> schemars::Schema {
    all.subschema_for::<T>()
}

const fn read(
    name: &'static str,
    path: &'static str,
    says: &'static str,
    gives: Shape,
    run: fn(&amends_service::Seat, &super::given::Given) -> Result<String, crate::fault::Fault>,
) -> Operation {
    Operation {
        name,
        method: "GET",
        path,
        says,
        needs: Read,
        query: None,
        body: None,
        gives,
        makes: false,
        run,
    }
}

impl Operation {
    const fn asked(self, query: Sent) -> Operation {
        Operation {
            query: Some(query),
            ..self
        }
    }

    const fn sent(self, body: Sent) -> Operation {
        Operation {
            method: "POST",
            body: Some(body),
            ..self
        }
    }

    const fn for_scope(self, needs: Scope) -> Operation {
        Operation { needs, ..self }
    }

    const fn making(self) -> Operation {
        Operation {
            method: "POST",
            makes: true,
            ..self
        }
    }
}

/// All of them. What is not named here cannot be asked.
pub static OPERATIONS: &[Operation] = &[
    read(
        "get_me",
        "/api/v1/me",
        "Whose token it is, and what they may do.",
        Shape::Me,
        house::me,
    ),
    read(
        "get_today",
        "/api/v1/today",
        "What today needs: at most three clients, what waits, what was promised, what is due.",
        Shape::Today,
        clients::today,
    ),
    read(
        "list_clients",
        "/api/v1/clients",
        "All clients in short: how each stands, since when and why; those who need us most first.",
        Shape::Clients,
        clients::clients,
    )
    .asked(of::<clients::ClientsAsked>),
    read(
        "get_client",
        "/api/v1/clients/{client}",
        "One client in full: standing, causes, what is open, what was promised, each with the sentences as proof.",
        Shape::Report,
        clients::client,
    ),
    read(
        "get_client_year",
        "/api/v1/clients/{client}/year",
        "The last twelve months of a client: how it stood, how much was written, what was said that mattered.",
        Shape::Year,
        clients::year,
    ),
    read(
        "list_client_loops",
        "/api/v1/clients/{client}/loops",
        "What is open with one client, oldest first, and what was put off.",
        Shape::Loops,
        loops::of_client,
    )
    .asked(of::<loops::LoopsAsked>),
    read(
        "list_client_decisions",
        "/api/v1/clients/{client}/decisions",
        "What people decided about a client, newest first: notes of calls, what was put right, closed or put off.",
        Shape::Decisions,
        decisions::of_client,
    )
    .asked(of::<decisions::DecisionsAsked>),
    read(
        "list_conversations",
        "/api/v1/clients/{client}/conversations",
        "The conversations with a client, newest first, 25 at a time.",
        Shape::Talks,
        talk::conversations,
    )
    .asked(of::<talk::TalksAsked>),
    read(
        "get_conversation",
        "/api/v1/clients/{client}/conversation",
        "One conversation with a client, message by message, with what matters in each; the newest if none is named.",
        Shape::Talk,
        talk::conversation,
    )
    .asked(of::<talk::TalkAsked>),
    read(
        "list_loops",
        "/api/v1/loops",
        "What is open with all clients, oldest first: questions, requests, promises, complaints, and whose turn it is.",
        Shape::Loops,
        loops::loops,
    )
    .asked(of::<loops::LoopsAsked>),
    read(
        "search",
        "/api/v1/search",
        "Searches all messages; the newest that fit first, with the line that fits.",
        Shape::Found,
        search::search,
    )
    .asked(of::<search::SearchAsked>),
    read(
        "check_draft",
        "/api/v1/drafts/check",
        "Reads a draft before it is sent: words that hurt or leave something open. Nothing of it is kept.",
        Shape::Draft,
        drafts::check,
    )
    .sent(of::<drafts::DraftSent>),
    read(
        "list_decisions",
        "/api/v1/decisions",
        "What people decided, newest first, those taken back too.",
        Shape::Decisions,
        decisions::decisions,
    )
    .asked(of::<decisions::DecisionsAsked>),
    read(
        "decide",
        "/api/v1/decisions",
        "Decides something: closes what is open, puts it off, notes a call, puts right what was read.",
        Shape::Decision,
        decisions::decide,
    )
    .sent(of::<decisions::DecisionSent>)
    .making()
    .for_scope(Write),
    read(
        "undo_decision",
        "/api/v1/decisions/{number}/undo",
        "Takes a decision back.",
        Shape::Decision,
        decisions::undo,
    )
    .making()
    .for_scope(Write),
    read(
        "get_policy",
        "/api/v1/policy",
        "The policy: hours, holidays, what is promised, words to use and to avoid.",
        Shape::Policy,
        house::policy,
    ),
    read(
        "list_members",
        "/api/v1/members",
        "The members and their roles.",
        Shape::Members,
        house::members,
    )
    .for_scope(Admin),
    read(
        "list_happenings",
        "/api/v1/happenings",
        "What people and Amends did, newest first.",
        Shape::Happenings,
        house::happenings,
    )
    .asked(of::<house::HappeningsAsked>)
    .for_scope(Admin),
];
