// The competitors, ready to be asked, each held to give the engine's answer to every question.
import initZen from '@gorules/zen-engine-wasm'
import * as portAdvice from 'port-advice'
import { answer, facts, sharing } from './answer.js'
import { judgeByHand } from './by-hand.js'
import { QUESTIONS } from './questions.js'
import { judgeByJsonLogic, judgeByJsonRulesEngine, judgeByZen } from './rule-engines.js'

/**
 * Of each: its name, how to ask it, how many rounds of all questions it takes for one measurement, and what is asked if
 * not the same in every round.
 */
export async function competitors(zenModule) {
  await Promise.all([portAdvice.load(), initZen({ module_or_path: zenModule })])
  const { advise } = portAdvice
  const known = facts(portAdvice.ports(), QUESTIONS.map(advise))
  const shared = sharing()
  const all = [
    { name: 'by hand', ask: (question) => answer(known, question, judgeByHand), rounds: 6 },
    { name: 'by hand, sharing reasons', ask: (question) => answer(known, question, judgeByHand, shared), rounds: 6 },
    { name: 'port-advice, new question', ask: advise, questions: neverAsked, rounds: 6 },
    { name: 'port-advice, asked before', ask: advise, rounds: 6 },
    { name: 'json-logic-js', ask: (question) => answer(known, question, judgeByJsonLogic), rounds: 1 },
    { name: 'ZEN (wasm, expressions)', ask: (question) => answer(known, question, judgeByZen), rounds: 1 },
    {
      name: 'json-rules-engine',
      ask: async (question) => answer(known, question, await judgeByJsonRulesEngine(known.options, question)),
      rounds: 1,
    },
  ]
  for (const { name, ask } of all) {
    for (const question of QUESTIONS) {
      const [given, wanted] = [await ask(question), advise(question)]
      if (JSON.stringify(given) !== JSON.stringify(wanted)) {
        throw new Error(
          `${name} answers otherwise to ${JSON.stringify(question)}:\n${JSON.stringify(given)}\n${JSON.stringify(wanted)}`,
        )
      }
    }
  }
  return all
}

let never = 0

/** The question with a date that was not given before; it changes no answer here, but nobody could have remembered it. */
const neverAsked = (question) => ({ ...question, today: day(never++) })

const day = (number) => new Date(Date.UTC(2027, 0, 1 + (number % 20_000))).toISOString().slice(0, 10)
