// The competitors, ready to be asked, each held to give the engine's answer to every question.
import initZen from '@gorules/zen-engine-wasm'
import * as portAdvice from 'port-advice'
import { answer, facts } from './answer.js'
import { judgeByHand } from './by-hand.js'
import { QUESTIONS } from './questions.js'
import { judgeByJsonLogic, judgeByJsonRulesEngine, judgeByZen } from './rule-engines.js'

/** Of each: its name, how to ask it, and how many rounds of all questions it takes for one measurement. */
export async function competitors(zenModule) {
  await Promise.all([portAdvice.load(), initZen({ module_or_path: zenModule })])
  const { advise } = portAdvice
  const known = facts(portAdvice.ports(), QUESTIONS.map(advise))
  let never = 0
  const all = [
    { name: 'by hand', ask: (question) => answer(known, question, judgeByHand), rounds: 20 },
    { name: 'port-advice, asked before', ask: advise, rounds: 20 },
    { name: 'port-advice, new question', ask: (question) => advise({ ...question, today: day(never++) }), rounds: 2 },
    { name: 'json-logic-js', ask: (question) => answer(known, question, judgeByJsonLogic), rounds: 2 },
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
        throw new Error(`${name} answers otherwise to ${JSON.stringify(question)}:\n${JSON.stringify(given)}\n${JSON.stringify(wanted)}`)
      }
    }
  }
  return all
}

/** A date that was not given before, so that the question is a new one; it changes no answer here. */
function day(number) {
  return new Date(Date.UTC(2027, 0, 1 + (number % 20_000))).toISOString().slice(0, 10)
}
