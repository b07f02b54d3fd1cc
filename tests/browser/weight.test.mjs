// What a page loads until the first question can be answered. How long that takes is measured by `cargo xtask bench`.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { launch, onlyChromium } from './harness.mjs'

/** Script, module, style, and what is read at first of any language, in bytes after brotli. */
// To come down to 90,000, as the build’s own limit: docs/size.md says what it is made of.
const LIMIT = 105_000

const www = new URL('../../dist/www/', import.meta.url)
const languages = readdirSync(new URL('port-advice/locales', www))
  .filter((name) => !name.includes('later'))
  .map((name) => name.replace('.txt', ''))
const weight = (path) => brotliCompressSync(readFileSync(new URL(`.${path}`, www))).length

const page = (locale) => `<!doctype html><html lang="${locale}"><head><title>Weight</title>
  <link rel="preload" href="port-advice/widget_bg.wasm" as="fetch" type="application/wasm" crossorigin>
  <script type="module" src="port-advice/define.js"></script></head><body><h1>Help</h1><port-advice></port-advice></body></html>`
const PAGES = Object.fromEntries(languages.map((locale) => [`/${locale}.html`, page(locale)]))

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

/** Notes what was asked for when the widget was ready. */
const watch = () => {
  addEventListener('port-advice:ready', () => {
    globalThis.asked ??= performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  })
}

test('a page loads little before the first question can be answered, in every language', onlyChromium, async () => {
  const heaviest = { bytes: 0 }
  for (const locale of languages) {
    const page = await site.open(`${locale}.html`, { before: watch })
    const asked = new Set(await page.evaluate(() => asked))
    const paths = [...asked].filter((path) => path.startsWith('/port-advice/')).sort()
    const known = ['define.js', `locales/${locale}.txt`, 'style.css', 'widget_bg.wasm'].map(
      (name) => `/port-advice/${name}`,
    )
    assert.deepEqual(paths, known, 'more or less is loaded than we know of')
    const bytes = paths.map(weight).reduce((sum, part) => sum + part, 0)
    assert.ok(bytes <= LIMIT, `${locale} weighs ${bytes} bytes, the limit is ${LIMIT}`)
    if (bytes > heaviest.bytes) Object.assign(heaviest, { bytes, locale, paths })
  }
  console.log(`heaviest: ${JSON.stringify(heaviest)}`)
})

test('nothing holds up what else is on the page', onlyChromium, async () => {
  const slow = /port-advice\/(define\.js|widget_bg\.wasm|style\.css)$/
  const page = await site.open('en.html', {
    blocked: slow,
    isReady: () => document.querySelector('h1')?.checkVisibility(),
  })
  assert.equal(await page.evaluate(() => document.querySelector('h1').textContent), 'Help')
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.renderBlockingStatus === 'blocking')
      .map(({ name }) => new URL(name).pathname),
  )
  assert.deepEqual(
    blocking.filter((path) => path.startsWith('/port-advice/')),
    [],
  )
})
