//! Values on their way in and out.

use crate::error::{Kind, StoreError};

/// One value of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number; times are microseconds since the epoch.
    Int(i64),
    /// A number.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// A row of values in the order of the statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Row(pub Vec<Value>);

/// Values in a row.
#[macro_export]
macro_rules! row {
    ($($value:expr),* $(,)?) => { vec![$($crate::sql::Value::from($value)),*] };
}
pub use row;

impl Row {
    /// Takes the value at a place out of the row.
    ///
    /// # Errors
    ///
    /// When there is none, or it is of another kind: a fault of ours or a damaged store.
    pub fn take<T: FromValue>(&mut self, place: usize) -> Result<T, StoreError> {
        let value = self
            .0
            .get_mut(place)
            .map(|v| std::mem::replace(v, Value::Null));
        value.and_then(T::from_value).ok_or_else(|| {
            StoreError::new(
                Kind::Damaged,
                format!("value {place} of a row is not what it should be"),
            )
        })
    }
}

/// What a value can become.
pub trait FromValue: Sized {
    /// The value as this kind; none when it is another.
    fn from_value(value: Value) -> Option<Self>;
}

macro_rules! both_ways {
    ($($kind:ty => $variant:ident),+) => {
        $(impl FromValue for $kind {
            fn from_value(value: Value) -> Option<$kind> {
                match value {
                    Value::$variant(inner) => Some(inner),
                    _ => None,
                }
            }
        }
        impl From<$kind> for Value {
            fn from(inner: $kind) -> Value {
                Value::$variant(inner)
            }
        })+
    };
}
both_ways!(i64 => Int, f64 => Real, String => Text, Vec<u8> => Bytes);

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value) -> Option<Option<T>> {
        match value {
            Value::Null => Some(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl FromValue for bool {
    fn from_value(value: Value) -> Option<bool> {
        i64::from_value(value).map(|n| n != 0)
    }
}

impl FromValue for usize {
    fn from_value(value: Value) -> Option<usize> {
        i64::from_value(value).and_then(|n| usize::try_from(n).ok())
    }
}

impl From<bool> for Value {
    fn from(yes: bool) -> Value {
        Value::Int(i64::from(yes))
    }
}

impl From<i32> for Value {
    fn from(n: i32) -> Value {
        Value::Int(n.into())
    }
}

impl From<usize> for Value {
    fn from(n: usize) -> Value {
        Value::Int(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_string())
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Value {
        Value::Bytes(bytes.to_vec())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Null, Into::into)
    }
}
