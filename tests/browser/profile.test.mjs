// The host's profile on the page: what is wrong with it is said, and costs nothing where nothing is wrong.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { answer, says, text } from './actor.mjs'
import { launch } from './harness.mjs'

const good = JSON.parse(readFileSync(new URL('../../www/profile.json', import.meta.url)))
const bad = {
  ...good,
  servers: [{ host: 'mail.example.com', options: [{ port: 465, mode: 'implict-tls' }] }, good.servers[0]],
  brnad: 'Example',
  support: [{ label: 'Call', url: 'javascript:alert(1)' }],
  wording: { 'find-setings': 'x', 'ask-host': 'Ask <b>us</b>.' },
}
const page = (content) => `<!doctype html><html lang="en"><head><title>Profile</title>
  <script type="module" src="port-advice/define.js"></script></head><body>${content}</body></html>`
const PAGES = {
  '/good.html': page('<port-advice profile="profile.json"></port-advice>'),
  '/bad.html': page('<port-advice profile="bad.json"></port-advice>'),
  '/inside.html': page(`<port-advice profile=" ${JSON.stringify(good).replaceAll('"', '&quot;')}"></port-advice>`),
  '/none.html': page('<port-advice></port-advice>'),
  '/bad.json': JSON.stringify(bad),
  '/broken.json': '{ "brand": ',
}

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

/** What the page asked for beyond what every page with a widget loads. */
const extra = (page) =>
  page.requests
    .map((url) => new URL(url).pathname)
    .filter((path) => /\/(profile|diagnosis_bg)\.(js|wasm)$/.test(path))
    .sort()
const isWhole = (page) => page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('.sources a'))

test('every mistake in a profile is said with its place, its value, what is allowed and what is near; the rest works', async () => {
  const page = await site.open('bad.html')
  await says(
    page,
    '.mistakes',
    '`profile/servers/0/options/0/mode` is `implict-tls`, which is not a known word: did you mean `implicit-tls`? allowed are',
  )
  const said = await page.evaluate(() =>
    [...document.querySelector('port-advice').shadowRoot.querySelectorAll('.mistakes li')].map(
      (line) => line.textContent,
    ),
  )
  assert.deepEqual(
    said.map((line) => line.match(/^`(.*?)`/)[1]),
    ['profile/servers/0/options/0/mode', 'profile/support/0/url', 'profile/wording/find-setings', 'profile/brnad'],
  )
  assert.match(said[2], /did you mean `find-settings`/)
  assert.match(said[3], /is not a known field: did you mean `brand`/)
  assert.equal(await answer(page), '465 SSL/TLS')
  await says(page, '.steps', 'Ask <b>us</b>.')
  assert.equal(
    await page.evaluate(() =>
      [...document.querySelector('port-advice').shadowRoot.querySelectorAll('a')].some(({ href }) =>
        /script/.test(href),
      ),
    ),
    false,
  )
  assert.deepEqual(page.complaints, [])
})

test('what can say so is fetched for a profile with mistakes only, and nothing for none', async () => {
  for (const [path, scripts] of [
    ['none.html', []],
    ['good.html', ['profile.js']],
    ['bad.html', ['diagnosis_bg.js', 'diagnosis_bg.wasm', 'profile.js']],
  ]) {
    const page = await site.open(path)
    await isWhole(page)
    if (path === 'bad.html') await says(page, '.mistakes', 'brnad')
    assert.deepEqual(
      extra(page),
      scripts.map((name) => `/port-advice/${name}`),
      path,
    )
  }
})

test('a profile in the attribute and one given as an object are as good, and as closely read', async () => {
  const page = await site.open('inside.html')
  await says(page, '.steps', 'Your server is mail.example.com')
  assert.equal(await text(page, '.mistakes'), undefined)
  await page.evaluate((bad) => {
    document.querySelector('port-advice').profile = bad
  }, bad)
  await says(page, '.mistakes', '`profile/brnad` is not a known field')
  await page.evaluate((good) => {
    document.querySelector('port-advice').profile = good
  }, good)
  await page.until(() => !document.querySelector('port-advice').shadowRoot.querySelector('.mistakes'))
  await page.evaluate(() => {
    document.querySelector('port-advice').profile = ['x']
  })
  await says(page, '.mistakes', '`profile` is a list, it must be an object')
  await page.evaluate(() => {
    const round = { brand: 'x', servers: [] }
    round.settings = [round]
    document.querySelector('port-advice').profile = round
  })
  await says(page, '.mistakes', 'nested too deep')
  for (const address of [
    'broken.json',
    '{ "brand":',
    'missing.json',
    'https://elsewhere.example/profile.json',
    'http://[',
  ]) {
    await page.evaluate((address) => {
      document.querySelector('port-advice').profile = address
    }, address)
    await says(page, '.mistakes', '`profile` must be the address of a JSON file on this site that can be loaded')
    await page.evaluate((good) => {
      document.querySelector('port-advice').profile = good
    }, good)
    await page.until(() => !document.querySelector('port-advice').shadowRoot.querySelector('.mistakes'))
  }
})

/** Runs in the page: profiles in which one thing is another one, and whether both readers agree on each. */
const compare = async (good) => {
  const { mistakes } = await import('/port-advice/profile.js')
  const functions = await import('/port-advice/diagnosis_bg.js')
  const module = await (await fetch('/port-advice/diagnosis_bg.wasm')).arrayBuffer()
  functions.__wbg_set_wasm((await WebAssembly.instantiate(module, { './diagnosis_bg.js': functions })).instance.exports)
  const files = await Promise.all(
    ['en', 'en.later'].map(async (name) => (await fetch(`/port-advice/locales/${name}.txt`)).text()),
  )
  const words = files.join('\n')

  const values = [
    null,
    undefined,
    true,
    '',
    'x',
    'own',
    'pop3',
    'starttls',
    '465',
    0,
    1,
    465.5,
    65535,
    65536,
    -1,
    NaN,
    [],
    [null],
    ['x'],
    {},
    { port: 1 },
    { port: 1, mode: 'none' },
    'a.b_c-d',
    '-a',
    'a b',
    'ä',
    'a'.repeat(253),
    'a'.repeat(254),
    'https://',
    'https://a',
    'tel:+1',
    'javascript:a',
    'HTTP://a',
    'x'.repeat(2000),
    '😀'.repeat(2000),
    'x'.repeat(2001),
    Array(100).fill(25),
    Array(101).fill(25),
  ]
  const profiles = [good]
  const walk = (node, put) => {
    for (const value of values) profiles.push(put(value))
    if (typeof node !== 'object') return
    if (!Array.isArray(node))
      for (const name of ['extra', 'Host', 'constructor', 'label']) profiles.push(put({ ...node, [name]: null }))
    for (const key of Object.keys(node)) {
      walk(node[key], (value) => put(Array.isArray(node) ? node.with(key, value) : { ...node, [key]: value }))
      if (Array.isArray(node)) continue
      const { [key]: gone, ...rest } = node
      profiles.push(put(rest), put({ ...rest, [`${key}s`]: gone }))
    }
  }
  walk(good, (value) => value)
  const differing = []
  let sound = 0
  for (const profile of profiles.filter((profile) => typeof profile === 'object' && profile)) {
    const told = functions.profileMistakes(profile)
    let wasAsked = false
    await mistakes(profile, words, async () => {
      wasAsked = true
      return functions
    })
    if (!wasAsked) sound++
    if (wasAsked !== told.length > 0) differing.push([JSON.stringify(profile).slice(0, 2000), told])
  }
  return { count: profiles.length, sound, differing: differing.slice(0, 3) }
}

test('the quick look at a profile finds something wrong exactly where the reader does', async () => {
  const page = await site.open('none.html')
  const { count, sound, differing } = await page.evaluate(compare, {
    ...good,
    servers: [{ ...good.servers[0], label: 'Ours' }],
    incoming: [{ ...good.incoming[0], userName: 'local-part' }],
  })
  assert.deepEqual(differing, [])
  assert.ok(count > 1500 && sound > 100, `${count} profiles, ${sound} of them sound`)
})
