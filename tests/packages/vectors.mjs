// The questions every consumer asks, and the bytes the native engine answers, see tests/vectors.rs.
import { readFileSync } from 'node:fs'

export const VERBS = ['advise', 'check', 'diagnose']

const root = new URL('../../', import.meta.url)
const lines = (path) => readFileSync(new URL(path, root), 'utf8').split('\n').slice(0, -1)

function isJson(text) {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** For each verb, lines of JSON: `question` as somebody asks it, `answer` as the native engine gives it. */
export const VECTORS = Object.fromEntries(
  VERBS.map((verb) => {
    const answers = lines(`tests/golden/${verb}.jsonl`)
    const questions = lines(`tests/vectors/${verb}.jsonl`)
    const pairs = questions.map((question, index) => ({ question, answer: answers[index], line: index + 1 }))
    return [verb, pairs.filter(({ question }) => isJson(question))]
  }),
)
