// How long from navigation until a reader can answer, in Chromium, as fast as the machine is and four times slower: the
// whole widget beside one radio group in Preact, in Lit and by hand. One run, one machine: the ratios are the result.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../../tests/node_modules/esbuild/lib/main.js'
import { launch, serve } from '../../tests/packages/browser.mjs'

const LOADS = Number(process.env.LOADS ?? 21)
/** A task of more than 50 ms counts as long; the table shows the longest of a load. */
const SLOWER = [1, 4]
const BASE = 'Preact'
const POLLING = { polling: 20 }
const here = fileURLToPath(new URL('.', import.meta.url))
const element = join(here, '../../dist/www/port-advice')

const page = (script, { head = '', place = '<div id="place"></div>' } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${head}
  <script type="module" src="${script}"></script></head><body><h1>Help</h1>${place}</body></html>`

/** Of each: its page, and how a reader picks the last choice; the answer must then name port 25. */
const RADIO = () => document.querySelectorAll('input')[3].click()
const BUTTON = () => document.querySelector('port-advice').shadowRoot.querySelectorAll('.choices button')[3].click()
const PAGES = {
  'by hand': { html: page('plain.js'), pick: RADIO },
  Preact: { html: page('preact.js'), pick: RADIO },
  Lit: { html: page('lit.js'), pick: RADIO },
  'port-advice, the whole widget': {
    html: page('element.js', {
      head: `<link rel="preload" href="port-advice/widget_bg.wasm" as="fetch" type="application/wasm" crossorigin>
        <script type="module" src="port-advice/define.js"></script>`,
      place: '<port-advice></port-advice>',
    }),
    pick: BUTTON,
  },
}

const folder = mkdtempSync(join(tmpdir(), 'port-advice-bench-'))
const ends = []
try {
  const entryPoints = ['plain', 'preact', 'lit', 'element'].map((name) => join(here, `${name}.js`))
  await build({ entryPoints, bundle: true, minify: true, format: 'esm', outdir: folder, logLevel: 'error' })
  cpSync(element, join(folder, 'port-advice'), { recursive: true })
  Object.values(PAGES).forEach(({ html }, place) => writeFileSync(join(folder, `${place}.html`), html))
  const until = { after: (end) => ends.unshift(end) }
  const [browser, address] = [await launch(until), await serve(folder, until)]
  for (const slower of SLOWER) print(await measure(browser, address, slower), slower)
} finally {
  for (const end of ends) await end()
  rmSync(folder, { recursive: true })
}

/** Interleaved, so that what slows the machine slows all; each load in a fresh profile. The first round is not counted. */
async function measure(browser, address, slower) {
  const times = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]))
  for (let load = 0; load <= LOADS; load++) {
    for (const [place, [name, { pick }]] of Object.entries(PAGES).entries()) {
      const taken = await once(browser, `${address}/${place}.html`, pick, slower)
      if (load > 0) times[name].push(taken)
    }
  }
  return times
}

async function once(browser, address, pick, slower) {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.emulateCPUThrottling(slower)
  await page.evaluateOnNewDocument(() => {
    globalThis.long = []
    new PerformanceObserver((list) => long.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(() => performance.getEntriesByName('interactive')[0], POLLING)
  const taken = await page.evaluate(() => {
    const { startTime: interactive } = performance.getEntriesByName('interactive')[0]
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
    return { interactive, paint, long: Math.max(0, ...long.map(({ duration }) => duration)) }
  })
  await page.evaluate(pick)
  await page.waitForFunction(() => {
    const root = document.querySelector('port-advice')?.shadowRoot ?? document
    return root.querySelector('[role=status]').textContent.includes('port 25')
  }, POLLING)
  await context.close()
  return taken
}

function print(times, slower) {
  const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
  const of = (name, what) => middle(times[name].map((taken) => taken[what]))
  console.log(
    `\n${`ms from navigation, ${slower} × slower, middle of ${LOADS}`.padEnd(44)}${['paint', 'interactive', 'ratio', 'long task'].map((title) => title.padStart(13)).join('')}`,
  )
  for (const name of Object.keys(times)) {
    const [paint, interactive, long] = ['paint', 'interactive', 'long'].map((what) => of(name, what))
    const row = [
      paint.toFixed(0),
      interactive.toFixed(0),
      (interactive / of(BASE, 'interactive')).toFixed(2),
      long.toFixed(0),
    ]
    console.log(name.padEnd(44) + row.map((cell) => cell.padStart(13)).join(''))
  }
}
