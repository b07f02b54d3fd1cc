import assert from 'node:assert/strict'
import test from 'node:test'
import * as portAdvice from 'port-advice'

test('gives plain values that can be cloned, frozen questions included', async () => {
  await portAdvice.load()
  const question = Object.freeze({ network: Object.freeze({ kind: 'residential' }) })
  const advice = portAdvice.advise(question)
  assert.deepEqual(structuredClone(advice), advice)
  assert.deepEqual(JSON.parse(JSON.stringify(advice)), advice)
  assert.equal(Object.getPrototypeOf(advice), Object.prototype)
  assert.equal(Object.getPrototypeOf(advice.options[0].reasons[0].params), Object.prototype)
})

test('says what is wrong with a question', async () => {
  await portAdvice.load()
  assert.throws(
    () => portAdvice.advise({ role: 'mail-clients' }),
    (error) => {
      assert(error instanceof portAdvice.PortAdviceError && error instanceof Error)
      assert.equal(error.name, 'PortAdviceError')
      assert.equal(error.code, 'unknown-word')
      assert.equal(error.path, '/role')
      assert(error.allowed.includes('mail-client'))
      assert.equal(error.problems.length, 1)
      return true
    },
  )
})

test('gives the registers', async () => {
  await portAdvice.load()
  assert.throws(() => portAdvice.networks(), { code: 'not-loaded', message: /load\(\{ registers: true \}\)/ })
  assert.throws(() => portAdvice.advise({ service: 'gmail' }), { code: 'registers-not-loaded', path: '/service' })
  await portAdvice.load({ registers: true })
  assert.equal(portAdvice.advise({ service: 'gmail' }).recommended.port, 465)
  for (const register of ['ports', 'networks', 'services', 'sources']) {
    assert(portAdvice[register]().length > 10, register)
  }
  assert.match(portAdvice.ruleSet().ruleSet, /^\d{4}\.\d{2}$/)
})

test('loads what reads pasted text when asked', async () => {
  await portAdvice.load()
  assert.throws(() => portAdvice.diagnose({ text: 'timeout' }), {
    code: 'not-loaded',
    message: /load\(\{ diagnosis: true \}\)/,
  })
  await portAdvice.load({ diagnosis: true })
  assert.equal(portAdvice.diagnose({ text: '535 5.7.8 Authentication failed' }).cause, 'authentication')
})

test('writes settings', async () => {
  await portAdvice.load()
  assert.throws(() => portAdvice.apps(), { code: 'not-loaded', message: /load\(\{ settings: true \}\)/ })
  await Promise.all([portAdvice.load({ settings: true }), portAdvice.load({ settings: true, diagnosis: true })])
  assert(portAdvice.apps().length >= 48)
  for (const { id } of portAdvice.apps()) {
    const written = [
      { port: 465, mode: 'implicit-tls' },
      { port: 587, mode: 'starttls' },
    ].flatMap((option) => {
      try {
        return [portAdvice.settings({ app: id, host: 'smtp.example.net', ...option })]
      } catch (error) {
        assert.equal(error.code, 'mode-not-spoken', id)
        return []
      }
    })
    assert(written.length > 0, id)
    for (const { fields, snippets } of written)
      assert.match(JSON.stringify([fields, snippets]), /smtp\.example\.net/, id)
  }
  assert.throws(
    () => portAdvice.settings({ app: 'thunderbirt', port: 465, mode: 'implicit-tls' }),
    (error) => {
      assert(error instanceof portAdvice.PortAdviceError)
      assert.equal(error.path, '/app')
      return /thunderbird/.test(error.message)
    },
  )
})

test('explains answers', async () => {
  const { advise, check, explain, load } = portAdvice
  await load()
  const advice = advise({ network: { kind: 'residential' } })
  const explained = explain(advice)
  assert.equal(explained.steps[0].text, 'Set the port to 465 and the encryption to: SSL/TLS.')
  const withoutText = (value) => JSON.stringify(value, (name, field) => (name === 'text' ? undefined : field))
  assert.equal(withoutText(explained), JSON.stringify(advice))
  const said = ({ options, steps, waysOut, notes }) => [
    ...options.flatMap(({ reasons }) => reasons),
    ...steps,
    ...waysOut,
    ...notes,
  ]
  for (const { text } of said(explained)) assert.match(text, /^[^{}]+$/)
  assert.match(explain(check({ port: 587, mode: 'implicit-tls' })).findings[0].text, /587/)
  assert.throws(() => explain(advice, 'de'), { code: 'not-loaded', message: /load\(\{ locale: 'de' \}\)/ })
  assert.throws(() => explain(advice, '__proto__'), { code: 'not-loaded' })
  await Promise.all(['de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'bg', 'ja', 'ar', 'en'].map((locale) => load({ locale })))
  const german = explain(advice, 'de')
  assert.match(german.steps[0].text, /465.*SSL\/TLS/)
  assert.notEqual(german.steps[0].text, explained.steps[0].text)
  for (const wanted of [null, 'registers', true]) {
    await assert.rejects(load(wanted), {
      name: 'PortAdviceError',
      code: 'wrong-type',
      path: '',
      message: /it must be an object/,
    })
  }
  await assert.rejects(load({ locale: 'tlh' }), { code: 'unknown-word', path: '/locale', message: /`pt-BR`/ })
})

test('answers share nothing that can be changed', async () => {
  await portAdvice.load()
  const containers = (value) =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(containers)] : []
  for (const question of [{}, { role: 'mail-server', network: { kind: 'residential' } }]) {
    const [first, second] = [portAdvice.advise(question), portAdvice.advise({ ...question })]
    assert.deepEqual(first, second)
    const others = new Set(containers(second))
    for (const shared of containers(first).filter((container) => others.has(container))) assert(Object.isFrozen(shared))
    first.options.sort((a, b) => b.port - a.port)
    first.options[0].reasons.length = 0
    assert.deepEqual(portAdvice.advise(question), second)
  }
})

test('what looks alike but is not gets no answer in its place', async () => {
  await portAdvice.load()
  assert.equal(portAdvice.advise({ role: undefined, network: null }).ruleSet, portAdvice.ruleSet().ruleSet)
  for (const bad of [
    { role: NaN },
    { roles: undefined },
    { role: ['device'] },
    { observations: [{ port: NaN, outcome: 'timeout' }] },
  ]) {
    assert.throws(() => portAdvice.advise(bad), portAdvice.PortAdviceError)
  }
  assert.deepEqual(portAdvice.advise(new Map([['role', 'device']])), portAdvice.advise({ role: 'device' }))
  const endless = {}
  endless.network = endless
  assert.throws(() => portAdvice.advise(endless), portAdvice.PortAdviceError)
})
