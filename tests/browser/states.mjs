// Every state a reader can bring the widget to, as data: for the tests that look at all of them.
import { readFileSync } from 'node:fs'

const WAYS = { check: '.ways button:nth-child(2)', error: '.ways button:nth-child(3)' }
const choice = (number) => `.questions [aria-labelledby=question] button:nth-child(${number})`
const mode = (number) => `[aria-labelledby=encryption] button:nth-child(${number})`
const SKIP = '.moves button'
const [TIMEOUT, NOT_IN_PROGRAM] = [choice(2), choice(7)]
const PROGRAM = '.program button'

const SECRETS = 'smtp.example.com:587 AUTH PLAIN AGJvYgBwYXNz for winifred@example.org: 535 5.7.8 authentication failed'
const WRONG_VERSION = 'SSL routines:ssl3_get_record:wrong version number, smtp.example.com:587'
const SETTINGS =
  "nodemailer.createTransport({ host: 'smtp.example.com', port: 587, secure: true, auth: { user: 'w', pass: 'x' } })"
const TWO_SERVERS = `nodemailer.createTransport({ host: 'one.example.com', port: 465, secure: true })
nodemailer.createTransport({ host: 'two.example.com', port: 25, secure: false, ignoreTLS: true, auth: { user: 'w', pass: 'x' } })`
const TOO_LONG = { letter: 'x', times: (1 << 20) + 1 }

/**
 * Of each state: the element's `attributes`; the `steps` to it, each a selector to press, or a selector and what to put
 * there; and a selector of what `shows` then. `on` names the page where it comes about, if not the usual one.
 */
export const STATES = {
  'which port': { shows: '.port' },
  'who sends, answered': { steps: [choice(1)], shows: '.given' },
  'who sends, skipped': { steps: [SKIP], shows: choice(5) },
  'where from, answered': { steps: [choice(1), choice(1)], shows: '#tried' },
  'where from, skipped': { steps: [SKIP, SKIP], shows: '#tried' },
  'tried, answered': { steps: [choice(2), choice(1), TIMEOUT], shows: '.given li:nth-child(3)' },
  'tried, not in the program': { steps: [choice(1), choice(1), NOT_IN_PROGRAM], shows: '.given li:nth-child(3)' },
  'no more questions': { steps: [SKIP, SKIP, SKIP], shows: '.questions:not(:has(.choices))' },
  'a question once more': { steps: [choice(2), choice(1), '.given button'], shows: `${choice(2)}[aria-pressed=true]` },
  'a mail server': { steps: [choice(4)], shows: '.ports' },
  'no answer': { steps: [SKIP, choice(1), TIMEOUT, TIMEOUT, TIMEOUT], shows: '.nothing' },

  'check, empty': { attributes: { view: 'check' }, shows: '#port' },
  'check, half typed': { attributes: { view: 'check' }, steps: [['#port', '587']], shows: '#port' },
  'check, no such port': { attributes: { view: 'check' }, steps: [['#port', '99999']], shows: '.wrong:not(:empty)' },
  'check, good': { steps: [WAYS.check, ['#port', '465'], mode(1)], shows: '[data-verdict=good]' },
  'check, works but': { steps: [WAYS.check, ['#port', '25'], mode(2)], shows: '[data-verdict=works-but]' },
  'check, broken': { steps: [WAYS.check, ['#port', '587'], mode(1)], shows: '[data-verdict=broken] .setting' },
  'check, unsafe': { steps: [WAYS.check, ['#port', '587'], mode(3)], shows: '[data-verdict=unsafe]' },
  'check, a configuration': { steps: [WAYS.check, ['textarea', SETTINGS]], shows: '.read .said' },
  'check, two configurations': { steps: [WAYS.check, ['textarea', TWO_SERVERS]], shows: '.read + .read' },
  'check, nothing found': { steps: [WAYS.check, ['textarea', 'nothing of the kind']], shows: '.trouble:empty' },

  'error, empty': { attributes: { view: 'error' }, shows: 'textarea' },
  'error, known': { steps: [WAYS.error, ['textarea', WRONG_VERSION]], shows: '[data-known=true] .setting' },
  'error, unknown': { steps: [WAYS.error, ['textarea', 'It does not go.']], shows: '[data-known=false] .cause' },
  'error, redacted': { steps: [WAYS.error, ['textarea', SECRETS]], shows: '.evidence mark' },
  'error, too long': { steps: [WAYS.error, ['textarea', TOO_LONG]], shows: '.trouble.wrong' },
  'error, being read': { on: 'held', steps: [WAYS.error, ['textarea', WRONG_VERSION]], shows: '.trouble:not(:empty)' },
  'error, not readable': { on: 'broken', steps: [WAYS.error, ['textarea', WRONG_VERSION]], shows: '.trouble + button' },

  'everything open': { steps: ['details:not([open]) summary'], each: true, shows: '.support[open] pre' },
  programs: { steps: [PROGRAM], shows: 'select' },
  'programs, coming': { on: 'held', steps: [PROGRAM], shows: '.program .trouble:not(:empty)' },
  'programs, not to be had': { on: 'broken', steps: [PROGRAM], shows: '.program .trouble.wrong' },
  'a program': { steps: [PROGRAM, ['select', 'thunderbird']], shows: '.written dd' },
  'a library': { steps: [PROGRAM, ['select', 'nodemailer']], shows: '.written pre' },
  copied: { steps: ['.support summary', '.support .to-copy button'], shows: '.support pre' },
  helpful: { steps: ['.helpful button'], shows: '.helpful:not(:has(button))' },

  'attributes with mistakes': { attributes: { sender: 'aplication', network: 'hme' }, shows: '.mistakes li + li' },
  'a profile': { attributes: { profile: 'profile.json' }, shows: '.host .card' },
  'a network': { attributes: { network: 'aws-ec2', sender: 'application' }, shows: '.ports' },
}

/** A page with this on it. The usual policy would let no tool look into it. */
export const page = (content = '', locale = 'en') => ({
  body: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>States</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="states.css">
    <script type="module" src="port-advice/define.js"></script></head><body><main><h1 tabindex="-1">States</h1>${content}</main><footer><a href="#end">End</a></footer></body></html>`,
  headers: { 'content-security-policy': null },
})
const pseudo = (locale) => readFileSync(new URL(`../../dist/pseudo/${locale}.txt`, import.meta.url))

/** The pages the states come about on. */
export const PAGES = {
  '/states.html': page(),
  '/states.css': `html { color-scheme: light dark; background: light-dark(#fff, #111); color: light-dark(#111, #eee) }
    body { margin: 8px; font-family: 'DejaVu Sans' } * { --port-advice-font: 'DejaVu Sans' }
    a { display: inline-block; padding: 6px } a:focus-visible { outline: 2px solid }`,
}

/** German in place of itself: half as long again, and strange. */
export const PSEUDO = { '/port-advice/locales/de.txt': pseudo('de'), '/port-advice/locales/de.later.txt': 'de\n' }

/** How the page that a state is `on` is opened. */
const OPENED = {
  held: {
    before: () => {
      const real = globalThis.fetch
      globalThis.fetch = (address, ...more) =>
        String(address).includes('diagnosis_bg') ? new Promise(() => {}) : real(address, ...more)
    },
  },
  broken: { blocked: /diagnosis_bg\.wasm$/ },
}

/** The states by the page they are on: `[how it is opened, [[name, state], …]]`, one after the other. */
export function byPage(names = Object.keys(STATES)) {
  const states = names.map((name) => [name, STATES[name]])
  return [undefined, ...Object.keys(OPENED)].map((place) => [
    OPENED[place] ?? {},
    states.filter(([, { on }]) => on === place),
  ])
}

/** Brings a page with a fresh element to this state. */
export async function enter(page, { attributes = {}, steps = [], shows, each }) {
  await page.evaluate(mount, attributes)
  await page.until(isWhole)
  for (const step of steps) await page.until(take, ...[step].flat(), ...(each ? [null, true] : []))
  await page.until((shows) => document.querySelector('port-advice').shadowRoot.querySelector(shows), shows)
}

/** Another language, all of it. */
export async function speak(page, locale) {
  await page.evaluate((locale) => document.querySelector('port-advice').setAttribute('locale', locale), locale)
  await page.until(isWhole)
}

/** Light or dark, as the reader likes it; and nothing on its way from one colour to another. */
export const shine = (page, theme) =>
  page.native.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])

/** Puts a fresh element on the page, in which this runs. */
export function mount(attributes) {
  const element = document.createElement('port-advice')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  const [article, host, link] = ['p', 'p', 'a'].map((name) => document.createElement(name))
  article.append('Use port 465 with SSL/TLS.')
  Object.assign(link, { href: '/', textContent: 'Our support' })
  host.slot = 'host'
  host.append(link, ' is glad to help.')
  element.append(article, host)
  document.querySelector('port-advice')?.remove()
  document.querySelector('main').append(element)
}

/** Whether, in the page, the element speaks its language, and all of it is there: sources as well, where there are any. */
function isWhole() {
  const element = document.querySelector('port-advice')
  const widget = element.shadowRoot.querySelector('.widget')
  const wanted = element.getAttribute('locale') ?? 'en'
  const isComing = widget?.querySelector('.reasons') && !widget.querySelector('.sources a')
  const names = [...(widget?.querySelectorAll('h3, summary, label') ?? [])]
  return widget?.lang === wanted && !isComing && names.every((name) => name.textContent)
}

/** Does a step, in the page; says whether it could. */
function take(selector, put, isForEach) {
  const root = document.querySelector('port-advice').shadowRoot
  const places = [...root.querySelectorAll(selector)]
  if (places.length === 0) return false
  if (put == null) places.slice(0, isForEach ? Infinity : 1).forEach((place) => place.click())
  else {
    places[0].value = put.times ? put.letter.repeat(put.times) : put
    if (places[0].localName === 'select' && !places[0].value) return false
    const type = places[0].localName === 'select' ? 'change' : 'input'
    places[0].dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  }
  return true
}
