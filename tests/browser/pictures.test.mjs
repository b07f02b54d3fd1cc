// The layout, held to pictures: Chromium draws them with one typeface, at half size. A change that is meant is accepted by
// `ACCEPT=1 node --test tests/browser/pictures.test.mjs`; look at what changed before you commit it. Other words move
// lines, and are tested elsewhere: where they have changed, there is nothing to compare until somebody has looked.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { press } from './actor.mjs'
import { launch, onlyChromium } from './harness.mjs'

const folder = new URL('pictures/', import.meta.url)
const page = (
  attributes,
  direction = 'ltr',
) => `<!doctype html><html lang="en" dir="${direction}"><head><title>Pictures</title>
  <link rel="stylesheet" href="pictures.css"><script type="module" src="port-advice/define.js"></script></head>
  <body><port-advice ${attributes}><div slot="host"><p>Our support is glad to help.</p></div></port-advice></body></html>`
const PAGES = {
  '/pictures.css': `html { color-scheme: light; background: #fff } .dark { color-scheme: dark; background: #111 }
    body { margin: 16px } * { --port-advice-font: 'DejaVu Sans' } port-advice { font-family: 'DejaVu Sans' }`,
  '/light.html': page(''),
  '/dark.html': page('theme="dark"').replace('<html', '<html class="dark"'),
  '/check.html': page('view="check"'),
  '/error.html': page('view="error"'),
  '/arabic.html': page('locale="ar"', 'rtl'),
  '/mistaken.html': page('sender="aplication" network="hme"'),
}

const WIDE = 1120
const NARROW = 320
const skip = (page) => press(page, 'Skip this question')
/** Of each: the page, its width, and what the reader does first. */
const PICTURES = {
  'guide-wide': ['light.html', WIDE],
  'guide-narrow': ['light.html', NARROW],
  'guide-dark': ['dark.html', WIDE],
  'guide-arabic': ['arabic.html', WIDE],
  'guide-arabic-narrow': ['arabic.html', NARROW],
  'check-wide': ['check.html', WIDE],
  'check-narrow': ['check.html', NARROW],
  'error-narrow': ['error.html', NARROW],
  mistakes: ['mistaken.html', WIDE],
  nothing: [
    'light.html',
    WIDE,
    async (page) => {
      await skip(page)
      await skip(page)
      for (let port = 0; port < 3; port++) await press(page, 'it timed out')
    },
  ],
}

/** Ages of facts are counted to this day. */
const onOneDay = () => {
  const now = new Date('2026-12-01T12:00:00Z').getTime()
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]))
    }
    static now() {
      return now
    }
  }
}

const digests = new URL('words.json', folder)
const words = existsSync(digests) ? JSON.parse(readFileSync(digests)) : {}

/** What the widget says, in short. */
async function said(page) {
  const text = await page.evaluate(
    () => document.querySelector('port-advice').shadowRoot.querySelector('[part=root]').textContent,
  )
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

for (const [name, [path, width, act]] of Object.entries(PICTURES)) {
  test(`picture: ${name}`, onlyChromium, async (t) => {
    const still = (page) => page.native.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    const page = await site.open(path, { before: onOneDay, prepare: still })
    await page.native.setViewport({ width, height: 900, deviceScaleFactor: 0.5 })
    await act?.(page)
    await page.evaluate(() => document.fonts.ready.then(() => document.activeElement?.blur()))
    const taken = Buffer.from(await page.native.screenshot({ fullPage: true }))
    const file = new URL(`${name}.png`, folder)
    if (process.env.ACCEPT) {
      mkdirSync(folder, { recursive: true })
      words[name] = await said(page)
      writeFileSync(digests, `${JSON.stringify(words, null, 2)}\n`)
      return writeFileSync(file, taken)
    }
    assert.ok(existsSync(file), 'there is no such picture yet: accept it')
    if (words[name] !== (await said(page))) return t.skip('its words have changed: look at it, and accept it')
    compare(name, PNG.sync.read(readFileSync(file)), PNG.sync.read(taken))
  })
}

/** A few pixels may differ where glyphs meet; a moved line is thousands. */
function compare(name, kept, taken) {
  const { width, height } = kept
  const seen = `now ${taken.width} × ${taken.height}, kept ${width} × ${height}`
  const isSameSize = taken.width === width && taken.height === height
  const difference = new PNG({ width, height })
  const pixels = isSameSize
    ? pixelmatch(kept.data, taken.data, difference.data, width, height, { threshold: 0.2 })
    : Infinity
  if (pixels <= (width * height) / 2000) return
  const out = new URL(`../../target/pictures/`, import.meta.url)
  mkdirSync(out, { recursive: true })
  writeFileSync(new URL(`${name}.now.png`, out), PNG.sync.write(taken))
  writeFileSync(new URL(`${name}.kept.png`, out), PNG.sync.write(kept))
  if (isSameSize) writeFileSync(new URL(`${name}.difference.png`, out), PNG.sync.write(difference))
  assert.fail(`${pixels} pixels differ (${seen}): look at target/pictures/${name}.*.png; ACCEPT=1 accepts`)
}
