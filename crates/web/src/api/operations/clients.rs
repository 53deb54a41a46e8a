//! What is asked about clients, and what is decided about them.

use super::{of, read};
use crate::api::operation::Operation;
use crate::api::{clients, decisions, drafts, loops, search, talk};
use amends_service::access::Scope::Write;
use amends_views::json::Shape;

pub const ALL: &[Operation] = &[
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
        "list_client_people",
        "/api/v1/clients/{client}/people",
        "The people of a client: who speaks for them, who is new, who went quiet; whoever wrote most lately first.",
        Shape::People,
        clients::people,
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
        "get_original",
        "/api/v1/clients/{client}/original",
        "A message as it was sent: its plain text and its HTML made harmless, pictures that lie elsewhere left out.",
        Shape::Original,
        talk::original,
    )
    .asked(of::<talk::OriginalAsked>),
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
];
