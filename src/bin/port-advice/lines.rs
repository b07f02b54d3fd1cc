//! One JSON object a line: as many lines out as lines in, in the same order.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;

use port_advice::input::{InputError, Problem, ProblemCode};
use serde::Serialize;
use serde_json::Value;

use super::failure::Failure;

/// Answers every line of standard input. A line that cannot be answered gets an error in its place, and the rest go on;
/// the exit status is then 1.
pub fn answer_all<A: Serialize>(answer: impl Fn(&Value) -> Result<A, InputError>) -> Result<ExitCode, Failure> {
    let mut questions = BufReader::new(io::stdin().lock());
    let mut answers = BufWriter::new(io::stdout().lock());
    let mut all_good = true;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if questions.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        match parse(line.trim_ascii_end()).and_then(|question| answer(&question)) {
            Ok(answer) => serde_json::to_writer(&mut answers, &answer)?,
            Err(problems) => {
                all_good = false;
                serde_json::to_writer(&mut answers, &Failed::new(&problems, number))?;
            }
        }
        answers.write_all(b"\n")?;
        flush_if_waited_for(&questions, &mut answers)?;
    }
    answers.flush()?;
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads one JSON object.
pub fn parse(text: &[u8]) -> Result<Value, InputError> {
    serde_json::from_slice(text).map_err(|error| Problem::not_json(&error).into())
}

/// Whoever asks line by line gets each answer before the next question.
fn flush_if_waited_for(questions: &BufReader<impl Read>, answers: &mut impl Write) -> io::Result<()> {
    if questions.buffer().is_empty() { answers.flush() } else { Ok(()) }
}

/// What stands in the place of an answer.
#[derive(Serialize)]
struct Failed {
    error: LineError,
}

#[derive(Serialize)]
struct LineError {
    code: Option<ProblemCode>,
    message: String,
    line: u64,
}

impl Failed {
    fn new(problems: &InputError, line: u64) -> Self {
        let code = problems.first().map(|problem| problem.code);
        Self { error: LineError { code, message: problems.to_string(), line } }
    }
}

/// With `--format jsonl` the questions are the lines.
pub fn no_other_flag(questions: &str) -> Failure {
    Failure::Usage(format!("--format jsonl reads {questions} from standard input and takes no other flag"))
}
