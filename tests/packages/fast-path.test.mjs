// `advise` asks in numbers, and reads a situation as it is where numbers cannot tell it. Both ways give the same bytes.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { VECTORS } from './vectors.mjs'

const folder = new URL('../../dist/npm/', import.meta.url)
const { adviser } = await import(new URL('fast-path.js', folder))
const engine = await import(new URL('engine_bg.js', folder))
const { text: registers } = await import(new URL('registers.js', folder))

/** The way by numbers alone, the way by value alone, and the way that is shipped. */
let byNumbers, byValue, shipped

before(async () => {
  const module = readFileSync(new URL('engine_bg.wasm', folder))
  const { instance } = await WebAssembly.instantiate(module, { './engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  const functions = { ...engine, memory: instance.exports.memory }
  byNumbers = adviser({ ...functions, advise: () => assert.fail('not told in numbers') })
  byValue = adviser({ ...functions, adviseByNumbers: () => 0 })
  shipped = adviser(functions)
  engine.loadRegisters(registers)
})

const same = (situation) =>
  assert.equal(JSON.stringify(byNumbers(situation)), JSON.stringify(byValue(situation)), JSON.stringify(situation))

/** Numbers that look like chance and are the same every time. */
function chance(seed) {
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
}

/** Situations that use every field and every word, and leave each out now and then. */
function* situations(count) {
  const next = chance(2026)
  const words = engine.words()
  const { networks, services } = engine.ids()
  const one = (list) => list[next(list.length)]
  const perhaps = (make) => [undefined, null, make, make, make][next(5)]?.()
  const flag = () => next(2) === 1
  const port = () => one([25, 465, 587, 2525, 80, 1025, 1 + next(65535)])
  const list = (most, make) => () => Array.from({ length: next(most + 1) }, make)
  const pair = () => ({ port: port(), mode: one(words.mode) })
  const observation = () => {
    const seen = { port: port(), outcome: one(words.outcome) }
    return next(2) ? seen : { mode: perhaps(() => one(words.mode)), ...seen }
  }
  const shuffled = (object) => Object.fromEntries(Object.entries(object).sort(() => next(3) - 1))
  for (let place = 0; place < count; place++) {
    yield shuffled({
      role: perhaps(() => one(words.role)),
      network: perhaps(() =>
        shuffled({
          kind: perhaps(() => one(words.kind)),
          id: perhaps(() => one(networks)),
          blocked: perhaps(list(3, port)),
        }),
      ),
      client: perhaps(() => ({ implicitTls: perhaps(flag), starttls: perhaps(flag) })),
      service: perhaps(() => (next(2) ? one(services) : { options: list(4, pair)() })),
      authenticates: perhaps(flag),
      policy: perhaps(() => one(words.policy)),
      observations: perhaps(list(4, observation)),
      today: perhaps(() => `${2020 + next(9)}-0${1 + next(9)}-${10 + next(19)}`),
    })
  }
}

test('a walk of situations', () => {
  let asked = 0
  for (const situation of situations(20_000)) {
    same(situation)
    asked++
  }
  assert.equal(asked, 20_000)
})

test('what is said often enough is told anew', () => {
  // More different reasons than are kept: the numbers of the first mean others at the end.
  for (let port = 1; port <= 6000; port++) {
    same({
      service: {
        options: [
          { port, mode: 'starttls' },
          { port: port + 6000, mode: 'implicit-tls' },
        ],
      },
    })
  }
  same({})
})

test('the vectors, the way that is shipped', () => {
  for (const { question, answer } of VECTORS.advise) {
    const wanted = JSON.parse(answer)
    if (wanted.error) assert.throws(() => shipped(JSON.parse(question)), { code: wanted.error.code }, question)
    else assert.equal(JSON.stringify(shipped(JSON.parse(question))), answer, question)
  }
})

test('what numbers cannot tell is read as it is', () => {
  const endless = {}
  endless.network = endless
  const hundred = (item) => Array(101).fill(item)
  const cases = [
    undefined,
    null,
    7,
    'application',
    [],
    new Map([['role', 'device']]),
    new (class {
      role = 'device'
    })(),
    Object.create({ role: 'device' }),
    { roles: 'device' },
    { roles: undefined },
    { role: 'mail-clients' },
    { role: ['device'] },
    { role: NaN },
    { role: '' },
    { network: 'residential' },
    { network: [] },
    { network: { id: 'nowhere' } },
    { network: { blocked: [0] } },
    { network: { blocked: [65536] } },
    { network: { blocked: [587.5] } },
    { network: { blocked: ['587'] } },
    { network: { blocked: hundred(25) } },
    { network: { blocked: [, 25] } },
    { client: { tls: true } },
    { client: { starttls: 1 } },
    { service: 'gmails' },
    { service: {} },
    { service: { options: null } },
    { service: { host: 'mail.example.com', options: [] } },
    { service: { options: [{ port: 465 }] } },
    { service: { options: hundred({ port: 465, mode: 'none' }) } },
    { service: { options: [{ port: 465, mode: 'none', tls: true }] } },
    { service: 5 },
    { authenticates: 'yes' },
    { policy: 'prefer-tls' },
    { observations: [{ port: 587 }] },
    { observations: [{ port: 587, outcome: 'lost' }] },
    { observations: hundred({ port: 25, outcome: 'works' }) },
    { observations: Array(70000).fill({ port: 25, outcome: 'works' }) },
    { observations: [null] },
    { observations: {} },
    { today: '2026-02-30' },
    { today: '2026-11-2é' },
    { today: '26-11-24' },
    { today: new Date(0) },
    { today: '２０２６-11-2' },
    endless,
  ]
  const outcome = (ask, value) => {
    try {
      return JSON.stringify(ask(value))
    } catch (error) {
      return `${error.code} ${error.message}`
    }
  }
  for (const value of cases) {
    assert.throws(() => byNumbers(value), /not told in numbers/)
    assert.equal(outcome(shipped, value), outcome(byValue, value))
  }
})

test('to ask while one is being asked disturbs neither', () => {
  const inner = { role: 'device', network: { blocked: [25, 587] } }
  const outer = {
    policy: 'prefer-starttls',
    get role() {
      assert.deepEqual(shipped(inner), byValue(inner))
      return 'application'
    },
  }
  assert.deepEqual(shipped(outer), byValue({ policy: 'prefer-starttls', role: 'application' }))
})

test('what is shared is frozen', () => {
  const [first, second] = [shipped({}), shipped({})]
  assert.notEqual(first.options[0], second.options[0])
  assert.equal(first.options[0].reasons[0], second.options[0].reasons[0])
  for (const part of Object.values(first.options[0].reasons[0])) assert(Object.isFrozen(part))
  for (const own of [first.options[0].reasons, first.options, first.steps, first.notes]) own.length = 0
  assert.deepEqual(shipped({}), second)
})
