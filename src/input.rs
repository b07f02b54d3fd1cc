//! Reading questions.
