//! Decisions: total, pure, without a clock and without words.
