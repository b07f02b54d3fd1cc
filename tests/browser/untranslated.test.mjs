// Whatever a reader can come to is in their language: in pseudo-English, which has an accent in every word, what is plain
// English stands out. What stays as it is in every language is listed here, with the reason.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { paste, text } from './actor.mjs'
import { launch } from './harness.mjs'

const pseudo = readFileSync(new URL('../../dist/pseudo/de.txt', import.meta.url), 'utf8')
const page = (content) => `<!doctype html><html lang="de"><head><title>Pseudo</title>
  <script type="module" src="port-advice/define.js"></script></head><body>${content}</body></html>`
const PAGES = {
  '/pseudo.html': page('<port-advice></port-advice>'),
  '/port-advice/locales/de.txt': pseudo,
  '/port-advice/locales/de.later.txt': 'de\n',
}

/** Where text stands that no language has words for. */
const AS_IT_IS = [
  '.source a', // the titles of sources, as they are called
  'pre', // commands, settings to copy, and what was pasted
  'code', // what programs print
  '.port', // numbers
  '#app option', // the names of programs
  '.written dt, .written dd', // the labels of a program's own form, which is in English or unknown to us in other languages
  '.written .label', // the names of files
  'bdi', // what was read of a configuration
]

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

/** Words that come into sentences as they are: names of networks and services, and months, which the browser writes. */
const registers = readFileSync(new URL('../../dist/widget/registers.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
const register = (kind) => registers.filter(([first]) => first === kind)
const MONTHS = [...Array(12).keys()].map((month) =>
  new Date(Date.UTC(2026, month)).toLocaleDateString('de', { month: 'long', timeZone: 'UTC' }),
)
const NAMES = [...register('network'), ...register('service')].map(([, , name]) => name)
/** Names of users that services have told all their customers to enter. */
const USER_NAMES = ['api', 'apikey', 'emailapikey']
const KNOWN = new Set(
  [...NAMES, ...MONTHS, ...USER_NAMES, 'localhost'].flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? []),
)
/** Host names, their forms with a part to fill in, and names with underscores: nobody translates them. */
const TECHNICAL = /<\w+>|[\w<>-]+(?:[._][\w<>-]+)+/g

/** What of the widget's text and labels is plain English, word by word: every such word has a letter with an accent in pseudo-English. */
const plain = async (page) => {
  const said = await page.evaluate((asItIs) => {
    const root = document.querySelector('port-advice').shadowRoot
    const said = []
    const walker = document.createTreeWalker(root.querySelector('[part=root]'), NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(asItIs)) said.push(walker.currentNode.data)
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const named of root.querySelectorAll(`[${name}]`)) said.push(named.getAttribute(name))
    }
    return said
  }, AS_IT_IS.join())
  const isPlain = (word) => /[acdeghilnorstuwyz]/i.test(word) && !KNOWN.has(word.toLowerCase())
  const words = (text) => text.replace(TECHNICAL, '').match(/(?<![\p{L}\d])[a-z]{3,}(?![\p{L}\d])/giu) ?? []
  return [
    ...new Set(
      said.flatMap((text) =>
        words(text)
          .filter(isPlain)
          .map((word) => `${word}: ${text.trim()}`),
      ),
    ),
  ]
}

/** Opens a page with these answers, as the page would give them. */
async function opened(answers) {
  const page = await site.open('pseudo.html')
  await page.evaluate((answers) => document.querySelector('port-advice').answer(answers), answers)
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('.sources a, .questions'))
  return page
}

const SENDERS = ['mail-client', 'application', 'device', 'mail-server']
const NETWORKS = ['residential', 'mobile', 'corporate', 'public-wifi', 'cloud', 'hosting', 'vpn', 'unknown']
const OUTCOMES = [
  'works',
  'timeout',
  'refused',
  'reset',
  'tls-wrong-version',
  'tls-certificate',
  'tls-handshake',
  'starttls-required',
  'starttls-missing',
  'auth-failed',
  'relay-denied',
  'rejected-by-policy',
  'dns',
  'other',
  'not-in-program',
]

test('advice for every sender, network and outcome', async () => {
  const page = await opened({})
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('.sources a'))
  const pairs = [
    [465, 'implicit-tls'],
    [587, 'starttls'],
    [25, 'none'],
    [2525, 'starttls'],
  ]
  const situations = [
    ...SENDERS.flatMap((sender) => NETWORKS.map((network) => ({ sender, network }))),
    ...OUTCOMES.flatMap((outcome) => pairs.map(([port, mode]) => ({ tried: { port, mode, outcome } }))),
    { tried: pairs.map(([port, mode]) => ({ port, mode, outcome: 'timeout' })) },
  ]
  const found = new Set()
  for (const situation of situations) {
    await page.evaluate(async (situation) => {
      const widget = document.querySelector('port-advice')
      widget.reset()
      widget.answer(situation)
      await widget.updateComplete
    }, situation)
    for (const line of await plain(page)) found.add(line)
  }
  assert.deepEqual([...found], [])
})

test('every network and service of the register', async () => {
  const page = await opened({})
  const found = new Set()
  for (const [name, values] of [
    ['network', register('network')],
    ['service', register('service')],
  ]) {
    assert.ok(values.length > 50)
    for (const [, value] of values) {
      await page.evaluate(
        async (name, value) => {
          const widget = document.querySelector('port-advice')
          widget[name] = value
          await widget.updateComplete
        },
        name,
        value,
      )
      for (const line of await plain(page)) found.add(line)
    }
  }
  assert.deepEqual([...found], [])
})

test('a check of every mode, a configuration, and an error', async () => {
  const page = await opened({ view: 'check' })
  const found = new Set()
  const look = async () => {
    for (const line of await plain(page)) found.add(line)
  }
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('#port'))
  for (const port of ['25', '465', '587', '2525', '26', 'x']) {
    for (let mode = 0; mode < 3; mode++) {
      await page.evaluate(
        (port, mode) => {
          const { shadowRoot } = document.querySelector('port-advice')
          const field = shadowRoot.querySelector('#port')
          field.value = port
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
          shadowRoot.querySelectorAll('[aria-labelledby=encryption] button')[mode].click()
        },
        port,
        mode,
      )
      await page.settle()
      await look()
    }
  }
  await paste(page, 'SMTP_HOST=mail.example.com\nSMTP_PORT=465\nSMTP_SECURE=false\nSMTP_COLOUR=red\n')
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('.read'))
  await look()
  await page.evaluate(() => document.querySelector('port-advice').answer({ view: 'error' }))
  await page.until(() => !document.querySelector('port-advice').shadowRoot.querySelector('#port'))
  await look()
  for (const said of [
    'smtp.example.com:587 wrong version number',
    'connect ETIMEDOUT 10.0.0.1:25',
    '535 5.7.8 Authentication failed',
    '550 5.7.1 relaying denied',
    '554 5.7.1 blocked using zen.spamhaus.org',
    'getaddrinfo ENOTFOUND smtp.exmple.com',
    'certificate has expired',
    'Must issue a STARTTLS command first',
    'nothing of the sort',
    'x'.repeat(1_100_000),
  ]) {
    await paste(page, said)
    await page.until((said) => {
      const { shadowRoot } = document.querySelector('port-advice')
      return said.length > 1_048_576
        ? shadowRoot.querySelector('.wrong')?.textContent
        : shadowRoot.querySelector('.evidence pre')?.textContent.startsWith(said.slice(0, 4))
    }, said)
    await look()
  }
  assert.deepEqual([...found], [])
})

test('what is pseudo shows that this test can fail', async () => {
  const page = await opened({})
  assert.match(await text(page, '.questions h3'), /[^\0-\x7f]/)
  await page.evaluate(() => {
    document.querySelector('port-advice').strings = { 'ui/ask-sender': 'Who sends it' }
  })
  await page.until(() => document.querySelector('port-advice').shadowRoot.textContent.includes('Who sends it'))
  assert.deepEqual(await plain(page), ['Who: Who sends it', 'sends: Who sends it'])
})
