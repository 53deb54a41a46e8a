//! All that programs can ask.

mod clients;
mod house;

use super::operation::{Operation, Sent};
use amends_service::access::Scope::{self, Read};
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
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    clients::ALL.iter().chain(house::ALL)
}
