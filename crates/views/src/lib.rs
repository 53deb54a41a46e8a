//! amends-views
