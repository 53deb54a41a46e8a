//! A write as a value.

use super::{Statement, Value};
use crate::error::{Kind, StoreError};

/// How many rows a step must touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// As many as it is run for: one for each row of values.
    One,
    /// Any number.
    Any,
}

/// One statement with the rows of values that it is run for.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub statement: Statement,
    pub rows: Vec<Vec<Value>>,
    pub expect: Expect,
}

impl Step {
    /// Checks how many rows were touched.
    pub fn check(&self, touched: u64) -> Result<(), StoreError> {
        let wanted = self.rows.len() as u64;
        if self.expect == Expect::Any || touched == wanted {
            return Ok(());
        }
        let what = format!("{touched} rows were there to be changed instead of {wanted}");
        Err(StoreError::new(Kind::Changed, what))
    }
}

/// Writes that are done together or not at all, in order.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    pub(super) steps: Vec<Step>,
}

/// Takes a batch that is part of a larger write.
pub type Put<'a> = dyn FnMut(&Batch) -> Result<(), StoreError> + 'a;

/// Gives a write batch by batch.
pub type Fill<'a> = dyn FnMut(&mut Put<'_>) -> Result<(), StoreError> + 'a;

impl Batch {
    /// An empty one.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// True when there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Adds a statement for one row of values, which must touch one row.
    pub fn one(&mut self, statement: Statement, values: Vec<Value>) {
        self.add(statement, values, Expect::One);
    }

    /// Adds a statement for one row of values, which may touch any number of rows.
    pub fn any(&mut self, statement: Statement, values: Vec<Value>) {
        self.add(statement, values, Expect::Any);
    }

    fn add(&mut self, statement: Statement, values: Vec<Value>, expect: Expect) {
        match self.steps.last_mut() {
            Some(last) if last.statement == statement && last.expect == expect => {
                last.rows.push(values);
            }
            _ => self.steps.push(Step {
                statement,
                rows: vec![values],
                expect,
            }),
        }
    }

    /// Adds all of another one.
    pub fn append(&mut self, other: Batch) {
        self.steps.extend(other.steps);
    }
}
