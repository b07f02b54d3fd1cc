//! JSON Schemas (draft 2020-12) of questions and answers, from the types.
//!
//! What a schema cannot say, and only the reader knows: ids must be in a register, and a date must be a day of the
//! calendar.

use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

use crate::export::Article;
use crate::input::Problem;
use crate::knowledge::{NetworkFact, PortFact, RuleSet, ServiceFact, Source};
use crate::model::{
    Advice, Check, Configuration, Diagnosis, Locale, Report, Setting, Situation, Wanted, Written, vocabulary,
};
use crate::products::AppFact;
use crate::profile::Profile;

vocabulary! {
    /// What there is a schema of.
    Name {
        /// The question of `advise`.
        Situation = "situation",
        /// The answer of `advise`.
        Advice = "advice",
        /// The question of `check`.
        Setting = "setting",
        /// The answer of `check`.
        Check = "check",
        /// The question of `diagnose`.
        Report = "report",
        /// The answer of `diagnose`.
        Diagnosis = "diagnosis",
        /// The question of `settings`.
        Wanted = "wanted",
        /// The answer of `settings`.
        Written = "written",
        /// What a hosting company says about itself.
        Profile = "profile",
        /// The article as `export json` writes it.
        Article = "article",
    }
}

impl Name {
    /// The schema, complete in itself.
    pub fn schema(self) -> Schema {
        match self {
            Self::Situation => question().into_root_schema_for::<Situation>(),
            Self::Advice => answer().into_root_schema_for::<Advice>(),
            Self::Setting => question().into_root_schema_for::<Setting>(),
            Self::Check => answer().into_root_schema_for::<Check>(),
            Self::Report => question().into_root_schema_for::<Report>(),
            Self::Diagnosis => answer().into_root_schema_for::<Diagnosis>(),
            Self::Wanted => question().into_root_schema_for::<Wanted>(),
            Self::Written => answer().into_root_schema_for::<Written>(),
            Self::Profile => question().into_root_schema_for::<Profile>(),
            Self::Article => answer().into_root_schema_for::<Article>(),
        }
    }
}

fn question() -> SchemaGenerator {
    SchemaSettings::draft2020_12().for_deserialize().into_generator()
}

fn answer() -> SchemaGenerator {
    SchemaSettings::draft2020_12().for_serialize().into_generator()
}

/// Every type that goes in or comes out, by its name: what declarations for other languages are made of.
pub fn types() -> Map<String, Value> {
    let (mut question, mut answer) = (question(), answer());
    question.subschema_for::<Situation>();
    question.subschema_for::<Setting>();
    question.subschema_for::<Report>();
    question.subschema_for::<Wanted>();
    question.subschema_for::<Profile>();
    answer.subschema_for::<Advice>();
    answer.subschema_for::<Check>();
    answer.subschema_for::<Diagnosis>();
    answer.subschema_for::<Configuration>();
    answer.subschema_for::<Written>();
    answer.subschema_for::<PortFact>();
    answer.subschema_for::<NetworkFact>();
    answer.subschema_for::<ServiceFact>();
    answer.subschema_for::<AppFact>();
    answer.subschema_for::<Locale>();
    answer.subschema_for::<Source>();
    answer.subschema_for::<RuleSet>();
    answer.subschema_for::<Problem>();
    let mut types = question.take_definitions(true);
    types.extend(answer.take_definitions(true));
    types
}
