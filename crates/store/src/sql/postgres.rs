//! PostgreSQL: a handful of connections, each with its prepared statements.

mod rows;
mod tls;
mod upkeep;

use super::batch::{Fill, Step};
use super::{Row, Value};
use crate::error::StoreError;
use ::postgres::Client;
use ::postgres::fallible_iterator::FallibleIterator;
use ::postgres::types::{IsNull, ToSql, Type, private::BytesMut};
use rows::{ROWS, several};
use std::collections::HashMap;
use std::error::Error;
use std::sync::{Mutex, PoisonError};

/// Connections that are kept open when nobody uses them.
const IDLE: usize = 8;

/// A database on a server.
pub(crate) struct Postgres {
    address: String,
    idle: Mutex<Vec<Connection>>,
}

struct Connection {
    client: Client,
    prepared: HashMap<String, ::postgres::Statement>,
}

impl Connection {
    fn open(address: &str) -> Result<Connection, StoreError> {
        let mut client = Client::connect(address, tls::connector()?)?;
        client.batch_execute(
            "SET default_transaction_isolation = 'repeatable read'; SET lock_timeout = '20s'; \
             SET client_min_messages = warning",
        )?;
        Ok(Connection {
            client,
            prepared: HashMap::new(),
        })
    }

    fn prepared(&mut self, sql: &str) -> Result<::postgres::Statement, StoreError> {
        if let Some(known) = self.prepared.get(sql) {
            return Ok(known.clone());
        }
        let new = self.client.prepare(sql)?;
        self.prepared.insert(sql.to_string(), new.clone());
        Ok(new)
    }

    /// Does what `fill` gives, whole or not at all.
    fn write(&mut self, fill: &mut Fill<'_>) -> Result<(), StoreError> {
        self.client.batch_execute("BEGIN")?;
        let done = fill(&mut |batch| batch.steps.iter().try_for_each(|step| self.step(step)));
        if done.is_err() {
            // Where this fails the connection is lost, and with it what was written.
            let _ = self.client.batch_execute("ROLLBACK");
            return done;
        }
        Ok(self.client.batch_execute("COMMIT")?)
    }

    fn step(&mut self, step: &Step) -> Result<(), StoreError> {
        let (one, many) = self.statements(step)?;
        let mut touched = 0;
        for chunk in step.rows.chunks(ROWS) {
            match &many {
                Some(many) if chunk.len() == ROWS => {
                    touched += self.client.execute(many, &params(chunk.iter().flatten()))?;
                }
                _ => {
                    for values in chunk {
                        touched += self.client.execute(&one, &params(values))?;
                    }
                }
            }
        }
        step.check(touched)
    }

    /// The statement for one row, and where it can be, for many at once.
    fn statements(
        &mut self,
        step: &Step,
    ) -> Result<(::postgres::Statement, Option<::postgres::Statement>), StoreError> {
        let sql = step.statement.postgres;
        let one = self.prepared(sql)?;
        let many = match several(sql) {
            Some(many) if step.rows.len() >= ROWS => Some(self.prepared(&many)?),
            _ => None,
        };
        Ok((one, many))
    }
}

impl Postgres {
    /// Connects to a server.
    pub fn open(address: &str) -> Result<Postgres, StoreError> {
        let first = Connection::open(address)?;
        Ok(Postgres {
            address: address.to_string(),
            idle: Mutex::new(vec![first]),
        })
    }

    fn with<T>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let idle = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let mut connection = match idle {
            Some(connection) if !connection.client.is_closed() => connection,
            _ => Connection::open(&self.address)?,
        };
        let result = work(&mut connection);
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE && !connection.client.is_closed() {
            idle.push(connection);
        }
        result
    }

    pub fn each(
        &self,
        sql: &str,
        values: &[Value],
        seen: &mut dyn FnMut(Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.with(|connection| {
            let statement = connection.prepared(sql)?;
            let values = values.iter().map(|v| v as &(dyn ToSql + Sync));
            let mut rows = connection.client.query_raw(&statement, values)?;
            while let Some(row) = rows.next()? {
                seen(rows::row(&row)?)?;
            }
            Ok(())
        })
    }

    pub fn write(&self, fill: &mut Fill<'_>) -> Result<(), StoreError> {
        self.with(|connection| connection.write(fill))
    }

    pub fn prepare(&self, sql: &str) -> Result<(), StoreError> {
        self.with(|connection| connection.prepared(sql).map(drop))
    }

    pub fn script(&self, sql: &str) -> Result<(), StoreError> {
        self.with(|connection| {
            let done = connection.client.batch_execute(sql);
            if done.is_err() {
                connection.client.batch_execute("ROLLBACK")?;
            }
            Ok(done?)
        })
    }
}

fn params<'a>(values: impl IntoIterator<Item = &'a Value>) -> Vec<&'a (dyn ToSql + Sync)> {
    values
        .into_iter()
        .map(|v| v as &(dyn ToSql + Sync))
        .collect()
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(n) if *ty == Type::INT4 => i32::try_from(*n)?.to_sql(ty, out),
            Value::Int(n) => n.to_sql(ty, out),
            Value::Real(n) => n.to_sql(ty, out),
            // PostgreSQL keeps no NUL in a text.
            Value::Text(text) if text.contains('\0') => {
                text.replace('\0', "\u{fffd}").to_sql(ty, out)
            }
            Value::Text(text) => text.to_sql(ty, out),
            Value::Bytes(bytes) => bytes.to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    ::postgres::types::to_sql_checked!();
}
