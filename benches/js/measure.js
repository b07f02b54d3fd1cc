// Interleaved: every competitor once, then again, so that what slows the machine slows all. Each turn is short, so that most
// of them are not interrupted. The middle one counts.
// A round that is not timed goes first: what is remembered should be, and nobody pays for the garbage of another.
import { competitors } from './competitors.js'
import { QUESTIONS } from './questions.js'

const REPETITIONS = 45

/** Microseconds for one answer, by competitor. */
export async function measure(zenModule) {
  const all = await competitors(zenModule)
  const times = new Map(all.map(({ name }) => [name, []]))
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    for (const { name, ask, rounds, questions = (question) => question } of all) {
      for (const question of QUESTIONS) await ask(questions(question))
      const asked = Array.from({ length: rounds }, () => QUESTIONS.map(questions)).flat()
      const start = performance.now()
      for (const question of asked) {
        const given = ask(question)
        if (given instanceof Promise) await given
      }
      times.get(name).push(((performance.now() - start) * 1000) / (rounds * QUESTIONS.length))
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[REPETITIONS >> 1]]))
}
