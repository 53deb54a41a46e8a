//! PostgreSQL: a handful of connections, each with its prepared statements.

mod connection;
mod pipeline;
mod rows;
mod tls;
mod upkeep;

use super::batch::Fill;
use super::{Row, Value};
use crate::error::StoreError;
use connection::Connection;
use std::error::Error;
use std::sync::{Mutex, PoisonError};
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

/// Connections that are kept open when nobody uses them.
const IDLE: usize = 8;

/// A database on a server.
pub(crate) struct Postgres {
    address: String,
    idle: Mutex<Vec<Connection>>,
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
            Some(connection) if !connection.is_closed() => connection,
            _ => Connection::open(&self.address)?,
        };
        let result = work(&mut connection);
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE && !connection.is_closed() {
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
        self.with(|connection| connection.each(sql, values, seen))
    }

    /// The rows for each of many rows of values, in one go.
    pub fn read_many(&self, sql: &str, values: &[Vec<Value>]) -> Result<Vec<Vec<Row>>, StoreError> {
        self.with(|connection| connection.read_many(sql, values))
    }

    pub fn write(&self, fill: &mut Fill<'_>) -> Result<(), StoreError> {
        self.with(|connection| connection.write(fill))
    }

    pub fn prepare(&self, sql: &str) -> Result<(), StoreError> {
        self.with(|connection| connection.prepared(sql).map(drop))
    }

    pub fn script(&self, sql: &str) -> Result<(), StoreError> {
        self.with(|connection| {
            let done = connection.script(sql);
            if done.is_err() {
                connection.script("ROLLBACK")?;
            }
            done
        })
    }
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

    to_sql_checked!();
}
