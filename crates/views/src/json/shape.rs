//! What the documents look like, as JSON Schema (2020-12), made from the structs that are written.

use super::{clients, decided, draft, errand, found, health, house, loops};
use super::{original, people, policy, settings, talk, today, year};
use crate::accounts::AccountJson;
use schemars::{Schema, SchemaGenerator};

/// A document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// [`super::report`] and its likes.
    Report,
    /// [`super::clients_in_short`]
    Clients,
    /// [`super::today`]
    Today,
    /// [`super::year`]
    Year,
    /// [`super::loops`]
    Loops,
    /// [`super::talks`]
    Talks,
    /// [`super::talk`]
    Talk,
    /// [`super::found`]
    Found,
    /// [`super::draft`]
    Draft,
    /// [`super::decided`]
    Decisions,
    /// [`super::one_decided`]
    Decision,
    /// [`super::policy`]
    Policy,
    /// [`crate::accounts::json`]
    Accounts,
    /// [`super::me`]
    Me,
    /// [`super::members`]
    Members,
    /// [`super::happenings`]
    Happenings,
    /// [`super::health`]
    Health,
    /// [`super::people`]
    People,
    /// [`super::original`]
    Original,
    /// [`super::reading`]
    Reading,
    /// [`super::policy_versions`]
    PolicyVersions,
    /// [`super::policy_text`]
    PolicyText,
    /// [`super::mail_accounts`]
    MailAccounts,
    /// [`super::upkeep`]
    Upkeep,
    /// [`super::errand`]
    Errand,
    /// [`super::exclusions`]
    Exclusions,
    /// [`super::limit`]
    Limit,
    /// [`super::backups`]
    Backups,
}

impl Shape {
    /// Its schema; the shapes that it is made of are added to the generator's definitions.
    pub fn schema(self, all: &mut SchemaGenerator) -> Schema {
        match self {
            Shape::Report => all.subschema_for::<super::Document<'static>>(),
            Shape::Clients => all.subschema_for::<clients::Document<'static>>(),
            Shape::Today => all.subschema_for::<today::Document<'static>>(),
            Shape::Year => all.subschema_for::<year::Document<'static>>(),
            Shape::Loops => all.subschema_for::<loops::Document<'static>>(),
            Shape::Talks => all.subschema_for::<talk::Talks<'static>>(),
            Shape::Talk => all.subschema_for::<talk::Talk<'static>>(),
            Shape::Found => all.subschema_for::<found::Document<'static>>(),
            Shape::Draft => all.subschema_for::<draft::Document<'static>>(),
            Shape::Decisions => all.subschema_for::<decided::Document<'static>>(),
            Shape::Decision => all.subschema_for::<decided::Numbered<'static>>(),
            Shape::Policy => all.subschema_for::<policy::Document<'static>>(),
            Shape::Accounts => all.subschema_for::<Vec<AccountJson<'static>>>(),
            Shape::Me => all.subschema_for::<house::Me<'static>>(),
            Shape::Members => all.subschema_for::<house::Members<'static>>(),
            Shape::Happenings => all.subschema_for::<house::Happenings<'static>>(),
            Shape::Health => all.subschema_for::<health::Document<'static>>(),
            Shape::People => all.subschema_for::<people::Document<'static>>(),
            Shape::Original => all.subschema_for::<original::Document<'static>>(),
            Shape::Reading => all.subschema_for::<errand::Reading>(),
            Shape::PolicyVersions => all.subschema_for::<policy::Versions<'static>>(),
            Shape::PolicyText => all.subschema_for::<policy::Text<'static>>(),
            Shape::MailAccounts => all.subschema_for::<settings::Accounts<'static>>(),
            Shape::Upkeep => all.subschema_for::<settings::Glance<'static>>(),
            Shape::Errand => all.subschema_for::<errand::Document<'static>>(),
            Shape::Exclusions => all.subschema_for::<settings::Exclusions<'static>>(),
            Shape::Limit => all.subschema_for::<settings::Limit<'static>>(),
            Shape::Backups => all.subschema_for::<settings::Backups<'static>>(),
        }
    }
}
