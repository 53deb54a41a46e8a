//! One connection, driven by whoever waits for it.

use super::pipeline::pipeline;
use super::rows::{self, ROWS, several};
use super::tls;
use crate::error::StoreError;
use crate::sql::batch::{Fill, Step};
use crate::sql::{Batch, Row, Value};
use futures_util::{StreamExt, TryStreamExt};
use std::collections::HashMap;
use tokio::runtime::{self, Runtime};
use tokio_postgres::{Client, Statement};

/// Rows that are taken in one go.
const AT_ONCE: usize = 128;

pub(super) struct Connection {
    /// Runs nothing but this connection, and only while somebody waits for an answer.
    runtime: Runtime,
    client: Client,
    prepared: HashMap<String, Statement>,
}

/// A statement made ready: for one row of values, and where it can be, for many.
struct Ready {
    one: Statement,
    many: Option<Statement>,
}

impl Connection {
    pub fn open(address: &str) -> Result<Connection, StoreError> {
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime
            .map_err(|error| StoreError::new(crate::Kind::Fault, format!("no runtime: {error}")))?;
        let tls = tls::connector()?;
        let (client, connection) =
            runtime.block_on(async { tokio_postgres::connect(address, tls).await })?;
        // Where it breaks, whoever waits for an answer is told.
        runtime.spawn(async { drop(connection.await) });
        let mut new = Connection {
            runtime,
            client,
            prepared: HashMap::new(),
        };
        new.script(
            "SET default_transaction_isolation = 'repeatable read'; SET lock_timeout = '20s'; \
             SET client_min_messages = warning",
        )?;
        Ok(new)
    }

    pub fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    pub fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        Ok(self.runtime.block_on(self.client.batch_execute(sql))?)
    }

    pub fn prepared(&mut self, sql: &str) -> Result<Statement, StoreError> {
        if let Some(known) = self.prepared.get(sql) {
            return Ok(known.clone());
        }
        let new = self.runtime.block_on(self.client.prepare(sql))?;
        self.prepared.insert(sql.to_string(), new.clone());
        Ok(new)
    }

    pub fn each(
        &mut self,
        sql: &str,
        values: &[Value],
        seen: &mut dyn FnMut(Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let statement = self.prepared(sql)?;
        let found = self.client.query_raw(&statement, values);
        let mut found = Box::pin(self.runtime.block_on(found)?.ready_chunks(AT_ONCE));
        // Whoever sees a row may ask for more, by another connection: nothing runs here meanwhile.
        while let Some(some) = self.runtime.block_on(found.next()) {
            for row in some {
                seen(rows::row(&row?)?)?;
            }
        }
        Ok(())
    }

    pub fn read_many(
        &mut self,
        sql: &str,
        values: &[Vec<Value>],
    ) -> Result<Vec<Vec<Row>>, StoreError> {
        let statement = self.prepared(sql)?;
        let client = &self.client;
        let asked = values.iter().map(|values| {
            let statement = &statement;
            async move {
                let found = client.query_raw(statement, values).await?;
                found.try_collect::<Vec<_>>().await
            }
        });
        let mut all = Vec::with_capacity(values.len());
        let answered = pipeline(asked, |found| {
            let rows = found?;
            all.push(rows.iter().map(rows::row).collect::<Result<_, _>>()?);
            Ok(())
        });
        self.runtime.block_on(answered)?;
        Ok(all)
    }

    /// Does what `fill` gives, whole or not at all.
    pub fn write(&mut self, fill: &mut Fill<'_>) -> Result<(), StoreError> {
        self.script("BEGIN")?;
        let done = fill(&mut |batch| self.put(batch));
        if done.is_err() {
            // Where this fails the connection is lost, and with it what was written.
            let _ = self.script("ROLLBACK");
            return done;
        }
        self.script("COMMIT")
    }

    /// Sends all statements of a batch one after another, and waits for the answers while it does.
    fn put(&mut self, batch: &Batch) -> Result<(), StoreError> {
        let ready = batch.steps.iter().map(|step| self.ready(step));
        let ready = ready.collect::<Result<Vec<_>, _>>()?;
        let client = &self.client;
        let places = batch.steps.iter().zip(&ready).enumerate();
        let sent = places.flat_map(|(place, (step, ready))| {
            let sends = step.rows.chunks(ROWS).flat_map(|rows| match &ready.many {
                Some(many) if rows.len() == ROWS => vec![(many, rows)],
                _ => rows.chunks(1).map(|row| (&ready.one, row)).collect(),
            });
            sends.map(move |(statement, rows)| async move {
                let values = rows.iter().flatten().collect::<Vec<_>>();
                (place, client.execute_raw(statement, values).await)
            })
        });
        let (mut at, mut touched) = (0, 0);
        let answered = pipeline(sent, |(place, rows)| {
            if place != at {
                batch.steps[at].check(touched)?;
                (at, touched) = (place, 0);
            }
            touched += rows?;
            Ok(())
        });
        self.runtime.block_on(answered)?;
        match batch.steps.get(at) {
            Some(last) => last.check(touched),
            None => Ok(()),
        }
    }

    fn ready(&mut self, step: &Step) -> Result<Ready, StoreError> {
        let sql = step.statement.postgres;
        let one = self.prepared(sql)?;
        let many = match several(sql) {
            Some(many) if step.rows.len() >= ROWS => Some(self.prepared(&many)?),
            _ => None,
        };
        Ok(Ready { one, many })
    }
}
