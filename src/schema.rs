//! JSON Schemas (draft 2020-12) of questions and answers, from the types.
//!
//! What a schema cannot say, and only the reader knows: ids must be in a register, and a date must be a day of the
//! calendar.

use schemars::{Schema, SchemaGenerator};

use crate::model::{Advice, Check, Diagnosis, Report, Setting, Situation, vocabulary};

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
    }
}

impl Name {
    /// The schema, complete in itself.
    pub fn schema(self) -> Schema {
        let generator = SchemaGenerator::default();
        match self {
            Self::Situation => generator.into_root_schema_for::<Situation>(),
            Self::Advice => generator.into_root_schema_for::<Advice>(),
            Self::Setting => generator.into_root_schema_for::<Setting>(),
            Self::Check => generator.into_root_schema_for::<Check>(),
            Self::Report => generator.into_root_schema_for::<Report>(),
            Self::Diagnosis => generator.into_root_schema_for::<Diagnosis>(),
        }
    }
}
