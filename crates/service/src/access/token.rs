//! Tokens: keys for programs, shown once, good for a while.

use super::actor::{Actor, By};
use super::role::Scope;
use super::{Access, DAY, Flaw, MINUTE, Role, Seat, gone, keys};
use crate::error::{ServiceError, damaged};
use amends_connect::Secret;
use amends_store::counter::{Counted, Numbers};
use amends_store::sql::Batch;
use amends_store::token::Token;
use jiff::Timestamp;

/// What all tokens begin with, so that whoever finds one in the wrong place knows what it is.
const MARK: &str = "amends_";

/// A token, as its member sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenShown {
    /// Its number.
    pub number: i64,
    /// What it is for.
    pub name: String,
    /// What may be done with it.
    pub scope: Scope,
    /// When it was made.
    pub made: Timestamp,
    /// When it is over.
    pub until: Timestamp,
    /// Whether that is past.
    pub over: bool,
    /// When it was last used, to a minute.
    pub used: Option<Timestamp>,
}

/// A token that is to be made.
#[derive(Debug, Clone)]
pub struct NewToken<'a> {
    /// What it is for.
    pub name: &'a str,
    /// What may be done with it.
    pub scope: Scope,
    /// For how many days it is good.
    pub days: i64,
}

impl Access {
    /// The seat of a program with a token: that of its member, who may at most what the token may. None when it is
    /// nobody's, over, or its member left.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn seat_by_token(&self, held: &str) -> Result<Option<Seat>, ServiceError> {
        if !held.starts_with(MARK) || held.len() > 128 {
            return Ok(None);
        }
        let now = self.now();
        let token = self.store().token(&keys::digest(held))?;
        let Some(token) = token.filter(|t| t.ended.is_none() && t.until > now) else {
            return Ok(None);
        };
        let member = self.store().member(token.member)?;
        let Some(member) = member.filter(|m| m.gone.is_none()) else {
            return Ok(None);
        };
        if token.used.is_none_or(|used| now - used > MINUTE) {
            let mut batch = Batch::new();
            self.store().token_was_used(&mut batch, token.token, now);
            // Whoever only looks is not kept from it by a store that cannot be written now.
            let _ = self.house.amends.write(batch);
        }
        let scope = Scope::named(&token.scope).ok_or_else(|| damaged("a token's scope"))?;
        let actor = self.actor(&member, By::Token)?;
        let role = actor.role.min(scope.role());
        Ok(Some(self.seat_of(Actor { role, ..actor })))
    }
}

impl Seat {
    /// One's own tokens, the newest first.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] without an account; as the store says.
    pub fn tokens(&self) -> Result<Vec<TokenShown>, ServiceError> {
        let me = self.me()?;
        let now = self.access().now();
        let at = |micros| Timestamp::from_microsecond(micros).unwrap_or_default();
        let all = self.access().store().tokens()?.into_iter();
        all.filter(|t| t.member == me.member)
            .map(|t| {
                Ok(TokenShown {
                    number: t.token,
                    scope: Scope::named(&t.scope).ok_or_else(|| damaged("a token's scope"))?,
                    made: at(t.made),
                    until: at(t.until),
                    over: t.until <= now,
                    used: t.used.map(at),
                    name: t.name,
                })
            })
            .collect()
    }

    /// Makes a token in one's own name; the token itself, which is shown once.
    ///
    /// # Errors
    ///
    /// [`Flaw::Token`] when it has no name or the days are not within a year; [`ServiceError::NotAllowed`] when it is
    /// to do more than its member may; as the store says.
    pub fn add_token(&self, new: &NewToken<'_>) -> Result<Secret, ServiceError> {
        let me = self.me()?;
        if self.actor().role < new.scope.role() {
            return Err(ServiceError::NotAllowed);
        }
        let name = new.name.trim();
        if name.is_empty() || name.chars().count() > 100 || !(1..=366).contains(&new.days) {
            return Err(Flaw::Token.into());
        }
        let token = Secret::new(format!("{MARK}{}", keys::key()?.reveal()));
        let access = self.access();
        self.write(|batch| {
            let now = access.now();
            let mut numbers = Numbers::of(access.store(), Counted::Token)?;
            let row = Token {
                token: numbers.take(),
                member: me.member,
                name: name.to_string(),
                scope: new.scope.name().to_string(),
                made: now,
                until: now + new.days * DAY,
                used: None,
                ended: None,
            };
            numbers.settle(access.store(), batch);
            let digest = keys::digest(token.reveal());
            access.store().add_token(batch, &digest, &row);
            let object = format!("token {} to {}", row.token, row.scope);
            self.happened(batch, "made", &object)
        })?;
        Ok(token)
    }

    /// Ends one of one's own tokens.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotThere`] when it is none of one's own; as the store says.
    pub fn end_token(&self, number: i64) -> Result<(), ServiceError> {
        let me = self.me()?;
        let access = self.access();
        self.write(|batch| {
            access
                .store()
                .end_token(batch, number, me.member, access.now());
            self.happened(batch, "ended", &format!("token {number}"))
        })
        .map_err(gone)
    }

    /// What a token of one's own may do at most.
    pub fn scopes(&self) -> impl Iterator<Item = Scope> {
        let role: Role = self.actor().role;
        Scope::ALL.into_iter().filter(move |s| s.role() <= role)
    }
}
