//! Rows from the server, and many rows to it in one go.

use super::super::{Row, Value};
use crate::error::{Kind, StoreError};
use std::fmt::Write;
use tokio_postgres::types::Type;

/// Rows that go to the server in one statement.
pub(super) const ROWS: usize = 32;

/// An insert of one row of parameters made one of [`ROWS`] rows; none where it is no such insert.
pub(super) fn several(sql: &str) -> Option<String> {
    let at = sql.find(" VALUES (")? + " VALUES ".len();
    let tuple = &sql[at..];
    let end = closing(tuple)?;
    let (tuple, rest) = tuple.split_at(end + 1);
    // Parameters behind the tuple would be numbered anew: such a statement runs row by row.
    if !sql.starts_with("INSERT") || rest.contains('$') {
        return None;
    }
    // One may stand there more than once.
    let numbers = numbers(tuple).map(|(number, _)| number).max().unwrap_or(0);
    let mut many = sql[..at].to_string();
    for row in 0..ROWS {
        if row > 0 {
            many.push_str(", ");
        }
        many.push_str(&shifted(tuple, row * numbers));
    }
    many.push_str(rest);
    Some(many)
}

/// Where the bracket that opens a text is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The numbers of the parameters in a text, each with what follows it.
fn numbers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split('$').skip(1).map(|piece| {
        let digits = piece.bytes().take_while(u8::is_ascii_digit).count();
        (piece[..digits].parse().unwrap_or(0), &piece[digits..])
    })
}

/// The same with every parameter's number so much higher.
fn shifted(tuple: &str, by: usize) -> String {
    let mut out = tuple.split('$').next().unwrap_or_default().to_string();
    for (number, rest) in numbers(tuple) {
        // Writing to a text cannot fail.
        let _ = write!(out, "${}{rest}", number + by);
    }
    out
}

/// A row of values.
pub(super) fn row(row: &tokio_postgres::Row) -> Result<Row, StoreError> {
    let mut values = Vec::with_capacity(row.len());
    for (place, column) in row.columns().iter().enumerate() {
        let value = match *column.type_() {
            Type::INT8 => row.try_get::<_, Option<i64>>(place)?.map(Value::Int),
            Type::INT4 => row
                .try_get::<_, Option<i32>>(place)?
                .map(|n| Value::Int(n.into())),
            Type::FLOAT8 => row.try_get::<_, Option<f64>>(place)?.map(Value::Real),
            Type::FLOAT4 => row
                .try_get::<_, Option<f32>>(place)?
                .map(|n| Value::Real(n.into())),
            Type::BOOL => row.try_get::<_, Option<bool>>(place)?.map(Value::from),
            Type::TEXT | Type::VARCHAR | Type::NAME | Type::UNKNOWN => {
                row.try_get::<_, Option<String>>(place)?.map(Value::Text)
            }
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(place)?.map(Value::Bytes),
            ref other => {
                let what = format!("a column of the kind {other} is not read");
                return Err(StoreError::new(Kind::Fault, what));
            }
        };
        values.push(value.unwrap_or(Value::Null));
    }
    Ok(Row(values))
}

#[cfg(test)]
mod tests {
    use super::{ROWS, several};

    #[test]
    fn a_parameter_that_stands_twice_is_one() {
        let one = "INSERT INTO t (a, b) VALUES ($1, (SELECT c FROM u WHERE a = $1 AND b = $2)) ON CONFLICT DO NOTHING";
        let many = several(one).expect("an insert");
        assert!(many.contains("($3, (SELECT c FROM u WHERE a = $3 AND b = $4))"));
        assert!(many.contains(&format!("b = ${})) ON CONFLICT", 2 * ROWS)));
        assert_eq!(several("INSERT INTO t (a) VALUES ($1) RETURNING $1"), None);
    }
}
