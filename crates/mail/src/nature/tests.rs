//! Cases are mail files in tests/data/nature: the first word of the file's name is the nature.
