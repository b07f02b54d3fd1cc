//! Every native test, in one binary: `cargo test --features cli,ssr --test integration NAME::` runs the file `NAME.rs`.

mod advise;
mod check;
mod codes;
mod configurations;
mod diagnose;
mod export;
mod knowledge;
mod layering;
#[cfg(feature = "live")]
mod live;
mod locales;
mod probe;
mod profile;
mod program;
mod properties;
mod redaction;
mod render;
mod replies;
mod schema;
mod settings;
mod space;
mod support;
mod truth;
mod typescript;
mod vectors;
mod walk;
mod widget;
mod words;
