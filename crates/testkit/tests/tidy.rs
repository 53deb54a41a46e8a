//! The rules of this house, each a test: who imports whom, how long a file may be, what a document
//! may claim. A rule that is only written down is forgotten; these fail the build.

#[path = "tidy/causes.rs"]
mod causes;
#[path = "tidy/dependencies.rs"]
mod dependencies;
#[path = "tidy/documents.rs"]
mod documents;
#[path = "tidy/drafts.rs"]
mod drafts;
#[path = "tidy/glossary.rs"]
mod glossary;
#[path = "tidy/imports.rs"]
mod imports;
#[path = "tidy/invariants.rs"]
mod invariants;
#[path = "tidy/lengths.rs"]
mod lengths;
#[path = "tidy/lockfile.rs"]
mod lockfile;
#[path = "tidy/marks.rs"]
mod marks;
#[path = "tidy/network.rs"]
mod network;
#[path = "tidy/pure.rs"]
mod pure;
#[path = "tidy/shape.rs"]
mod shape;
#[path = "tidy/tree.rs"]
mod tree;
