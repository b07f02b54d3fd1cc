//! Which SMTP port, with which encryption, and what to type where: explained, sourced, decided.
//!
//! Three verbs answer three questions. [`engine::advise`]: what should I set? [`engine::check`]: is what I have set
//! right? [`diagnosis::diagnose`]: what does this error message mean? All three are pure functions: no clock, no
//! network, no global state, and the same question always gets the same answer. They answer in codes; [`text::say`]
//! makes sentences of them, in ten languages. [`settings`] writes an answer in a product's own words.
//!
//! # Advice
//!
//! Everything in a [`Situation`](model::Situation) is optional. The default is a mail program of which nothing is known.
//!
//! ```
//! use port_advice::engine::advise;
//! use port_advice::model::{Mode, Observation, Outcome, PortMode, Situation};
//!
//! let advice = advise(&Situation::default());
//! assert_eq!(advice.recommended, Some(PortMode::new(465, Mode::ImplicitTls)));
//!
//! // Port 465 timed out.
//! let seen = Observation { port: 465, mode: None, outcome: Outcome::Timeout };
//! let advice = advise(&Situation { observations: Some(vec![seen]), ..Situation::default() });
//! assert_eq!(advice.recommended, Some(PortMode::new(587, Mode::Starttls)));
//! ```
//!
//! Build questions with `..Default::default()`, as above: a later version may ask more. Answers are
//! `#[non_exhaustive]`: they may say more, too.
//!
//! Every option is in the answer, the rejected ones after the accepted, each with its reasons. A reason names the sources
//! on which it rests.
//!
//! ```
//! use port_advice::{engine::advise, knowledge, model::Situation};
//!
//! let advice = advise(&Situation::default());
//! for option in &advice.options {
//!     assert!(!option.reasons.is_empty());
//!     for id in option.reasons.iter().flat_map(|reason| &reason.sources) {
//!         assert!(knowledge::source(id).is_some());
//!     }
//! }
//! ```
//!
//! A password never travels in clear: no setting and no observation makes the engine advise it.
//!
//! ```
//! use port_advice::engine::advise;
//! use port_advice::model::{Client, Gate, Situation};
//!
//! let client = Client { implicit_tls: Some(false), starttls: Some(false), ..Client::default() };
//! let advice = advise(&Situation { client: Some(client), ..Situation::default() });
//! assert_eq!(advice.recommended, None);
//! assert!(!advice.ways_out.is_empty(), "but there is always something to do");
//! ```
//!
//! # Sentences
//!
//! ```
//! use port_advice::{engine::advise, model::Situation, text};
//!
//! let advice = advise(&Situation::default());
//! assert_eq!(text::say(&text::English, &advice.steps[0]), "Set the port to 465 and the encryption to: SSL/TLS.");
//! ```
//!
//! A word of the vocabulary has one spelling, in JSON, on the command line and here, and a label for people.
//!
//! ```
//! use port_advice::model::{Mode, PortMode};
//! use port_advice::text::{English, label};
//!
//! assert_eq!("implicit-tls".parse(), Ok(Mode::ImplicitTls));
//! assert_eq!("587/starttls".parse(), Ok(PortMode::new(587, Mode::Starttls)));
//! assert_eq!(Mode::Starttls.as_ref(), "starttls");
//! assert_eq!(label(&English, "mode", Mode::ImplicitTls), "SSL/TLS");
//! ```
//!
//! # Checks
//!
//! ```
//! use port_advice::input;
//! use port_advice::engine::check;
//! use port_advice::model::Verdict;
//!
//! let setting = input::setting(&serde_json::json!({ "port": 587, "mode": "implicit-tls" }))?;
//! let check = check(&setting);
//! assert_eq!(check.verdict, Verdict::Broken);
//! assert_eq!(check.change.map(|pair| pair.to_string()).as_deref(), Some("587/starttls"));
//! # Ok::<(), input::InputError>(())
//! ```
//!
//! # Error messages
//!
//! A secret in a pasted text is never repeated: `redacted` is safe to show.
//!
//! ```
//! use port_advice::diagnosis::diagnose;
//! use port_advice::model::{Cause, Report};
//!
//! let text = "Error: connect ETIMEDOUT 192.0.2.1:465\npassword: correct-horse".to_owned();
//! let diagnosis = diagnose(&Report { text, ..Report::default() });
//! assert_eq!(diagnosis.cause, Cause::PortBlocked);
//! assert_eq!(diagnosis.change.map(|pair| pair.port), Some(587));
//! assert!(!diagnosis.redacted.contains("correct-horse"));
//! ```
//!
//! # Configurations
//!
//! ```
//! use port_advice::model::Mode;
//!
//! let found = port_advice::settings::read("MAIL_HOST=mail.example.com\nMAIL_PORT=587\nMAIL_ENCRYPTION=tls\n");
//! assert_eq!(found[0].host.as_deref(), Some("mail.example.com"));
//! assert_eq!(found[0].mode, Some(Mode::Starttls));
//! ```
//!
//! # Questions in JSON
//!
//! [`input`] reads them and names every mistake at once, with where it is, what is allowed and what comes nearest.
//!
//! ```
//! use port_advice::input::{self, ProblemCode};
//!
//! let error = input::situation(&serde_json::json!({ "role": "mail-cleint" })).unwrap_err();
//! assert_eq!(error.code(), ProblemCode::UnknownWord);
//! assert_eq!(error.first().map(|problem| problem.nearest[0]), Some("mail-client"));
//! ```
//!
//! # Facts
//!
//! ```
//! use port_advice::knowledge::{network, port, service_for_domain};
//! use port_advice::model::PortStatus;
//!
//! assert_eq!(service_for_domain("gmail.com").map(|service| service.id), Some("gmail"));
//! assert_eq!(network("digitalocean").map(|network| network.status(25)), Some(PortStatus::Blocked));
//! assert!(port(465).is_some_and(|port| !port.sources.is_empty()));
//! ```
//!
//! # Errors
//!
//! Every error type ends in `Error`, displays one plain sentence, and has a `code` that later versions keep:
//! [`input::InputError`], [`knowledge::DataError`], [`model::UnknownWordError`], [`model::UnknownPairError`] and, with
//! `export`, `export::ExportError`.
//!
//! # Where things are
//!
//! | module | what is in it |
//! |---|---|
//! | [`model`] | the vocabulary: questions, answers, every word with its one spelling |
//! | [`knowledge`] | facts: ports, networks, services, each with its source and date |
//! | [`products`] | mail programs, libraries, servers and devices: how each is told where to send |
//! | [`engine`] | decisions: total, pure, without a clock, without words |
//! | [`diagnosis`] | error messages: what they mean, and what to do |
//! | [`text`] | words: a code and its parameters become a sentence |
//! | [`settings`] | configurations in each product's own words: writing them, reading them back |
//! | [`profile`] | a hosting company's own servers, links and sentences |
//! | [`input`] | reading questions from JSON; every mistake is named at once |
//! | [`probe`] | conversations with servers, as a state machine without input or output |
//! | `live` | its driver: sockets and TLS |
//! | `export` | a company's help-centre article, and files by which mail programs set themselves up |
//! | `schema` | JSON Schemas of questions and answers |
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
//! - `live`: probing servers from this machine.
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
