// The same rules as data, for three engines that take them so.
import { Variable } from '@gorules/zen-engine-wasm'
import jsonLogic from 'json-logic-js'
import { Engine } from 'json-rules-engine'

/** Code, whether it rejects, and what must be equal; a list is one of several. */
const RULES = [
  ['port-25-is-for-servers', true, { port: 25 }],
  ['client-lacks-implicit-tls', true, { mode: 'implicit-tls', implicitTls: false }],
  ['client-lacks-starttls', true, { mode: 'starttls', starttls: false }],
  ['login-in-clear', true, { mode: 'none' }],
  ['port-for-the-job', false, { standing: 'submission' }],
  ['unregistered-port', false, { standing: 'alternate' }],
  ['kind-blocks-port', false, { blocking: ['high', 'very-high'] }],
  ['kind-may-block-port', false, { blocking: 'moderate' }],
  ['kind-opens-port', false, { blocking: ['very-low', 'low'] }],
  ['blocking-unknown', false, { blocking: 'unknown' }],
  ['encrypted-from-start', false, { security: 'guaranteed' }],
  ['encrypted-when-required', false, { security: 'when-required' }],
  ['encrypted-if-offered', false, { security: 'opportunistic' }],
  ['preferred-by-policy', false, { standing: 'submission', mode: 'implicit-tls', policy: 'prefer-implicit-tls' }],
  ['preferred-by-policy', false, { standing: 'submission', mode: 'starttls', policy: 'prefer-starttls' }],
]

const input = ({ port, mode, standing, security, blocking }, { client, policy }) => ({
  port,
  mode,
  standing,
  security,
  blocking,
  policy,
  implicitTls: client.implicitTls ?? true,
  starttls: client.starttls ?? true,
})

const judgement = (fired) => ({
  codes: fired.map(([code]) => code),
  rejections: fired.filter(([, rejects]) => rejects).length,
})

const LOGIC = RULES.map(([, , wanted]) => ({
  and: Object.entries(wanted).map(([name, value]) => ({
    [Array.isArray(value) ? 'in' : '===']: [{ var: name }, value],
  })),
}))

export function judgeByJsonLogic(fact, question) {
  const given = input(fact, question)
  return judgement(RULES.filter((_, place) => jsonLogic.apply(LOGIC[place], given)))
}

const EXPRESSIONS = RULES.map(([, , wanted]) =>
  Object.entries(wanted)
    .map(([name, value]) =>
      Array.isArray(value) ? `${name} in ${JSON.stringify(value)}` : `${name} == ${JSON.stringify(value)}`,
    )
    .join(' and '),
)
const LIST = `[${EXPRESSIONS.join(', ')}]`

/** All rules are one expression, so that there is one way in and out for each option. */
export function judgeByZen(fact, question) {
  const given = new Variable(input(fact, question))
  const fired = given.evaluateExpression(LIST)
  given.free()
  return judgement(RULES.filter((_, place) => fired[place]))
}

const engine = new Engine(
  RULES.map(([, , wanted], place) => ({
    conditions: {
      all: Object.entries(wanted).map(([fact, value]) => ({
        fact,
        operator: Array.isArray(value) ? 'in' : 'equal',
        value,
      })),
    },
    event: { type: `${place}` },
  })),
)

/** This engine is asynchronous: it judges everything beforehand. */
export async function judgeByJsonRulesEngine(options, question) {
  const fired = await Promise.all(
    options.map(async (fact) => {
      const given = { ...fact, blocking: fact.blocking[question.network.kind].likelihood }
      const { events } = await engine.run(input(given, question))
      const places = events.map(({ type }) => Number(type)).sort((a, b) => a - b)
      return judgement(places.map((place) => RULES[place]))
    }),
  )
  return (fact) => fired[options.findIndex(({ port, mode }) => port === fact.port && mode === fact.mode)]
}
