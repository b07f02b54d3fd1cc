//! Which SMTP port, with which encryption, and what to type where: explained, sourced, decided.
//!
//! ```
//! use port_advice::engine::advise;
//! use port_advice::model::{Mode, Observation, Outcome, PortMode, Situation};
//!
//! // A mail program, nothing else known.
//! let advice = advise(&Situation::default());
//! assert_eq!(advice.recommended, Some(PortMode::new(465, Mode::ImplicitTls)));
//!
//! // Port 465 timed out.
//! let seen = Observation { port: 465, mode: None, outcome: Outcome::Timeout };
//! let advice = advise(&Situation { observations: Some(vec![seen]), ..Situation::default() });
//! assert_eq!(advice.recommended, Some(PortMode::new(587, Mode::Starttls)));
//! ```
//!
//! # Where things are
//!
//! | module | what is in it |
//! |---|---|
//! | [`model`] | the vocabulary: questions, answers, every word with its one spelling |
//! | [`knowledge`] | facts: ports, networks, services, products, each with its source and date |
//! | [`engine`] | decisions: total, pure, without a clock, without words |
//! | [`text`] | words: a code and its parameters become a sentence |
//! | [`settings`] | configurations in each product's own words: writing them, reading them back |
//! | [`input`] | reading questions from JSON; every mistake is named at once |
//!
//! The engine answers in codes. [`text::say`] makes sentences of them:
//!
//! ```
//! use port_advice::{engine::advise, model::Situation, text};
//!
//! let advice = advise(&Situation::default());
//! assert_eq!(text::say(&text::English, &advice.steps[0]), "Set port 465 and encryption SSL/TLS.");
//! ```
//!
//! # Features
//!
//! Features add and never take away. Only `embedded` is on by default.
//!
//! - `embedded`: the registers of networks and services, the products, and English, compiled in. Without it, registers
//!   and products are taken from text by [`knowledge::registers::load`] and [`products::load_apps`]; English is left out
//!   on WebAssembly only.
//! - `locales`: every language, compiled in.
//! - `cli`: the program `port-advice`.
//! - `export`: a hosting company's article, and the files by which mail programs set themselves up.
//! - `schema`: JSON Schemas of questions and answers.
//! - `wasm-engine`, `wasm-diagnosis`: the engine for JavaScript, in two modules.
//! - `widget`: the element `<port-advice>`.
//! - `ssr`: the element as HTML, drawn without a browser.

pub mod diagnosis;
pub mod engine;
#[cfg(feature = "export")]
pub mod export;
pub mod input;
pub mod knowledge;
#[cfg(all(feature = "live", not(target_family = "wasm")))]
pub mod live;
pub mod model;
mod pasted;
pub mod probe;
pub mod products;
pub mod profile;
#[cfg(feature = "schema")]
pub mod schema;
pub mod settings;
pub mod space;
pub mod text;
#[cfg(feature = "_javascript")]
mod wasm;
#[cfg(feature = "widget")]
pub mod widget;
