// The choice of programs: the list shows what the state holds, every program can be chosen, and what is said of it is whole.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { launch } from './harness.mjs'

const golden = readFileSync(new URL('../golden/sentences.jsonl', import.meta.url), 'utf8')
const SENTENCES = golden
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const page = (locale) => `<!doctype html><html lang="${locale}"><head><title>Programs</title>
  <script type="module" src="port-advice/define.js"></script></head><body><port-advice></port-advice></body></html>`

let site
before(async () => (site = await launch({ pages: { '/en.html': page('en'), '/ar.html': page('ar') } })))
after(() => site?.close())

/** Opens the list of programs; gives their ids. */
async function openList(page) {
  await page.until(
    () => document.querySelector('port-advice').shadowRoot.querySelector('.program button')?.click() ?? true,
  )
  return page.until(() => {
    const list = document.querySelector('port-advice').shadowRoot.querySelector('#app')
    return list && [...list.options].map((option) => option.value)
  })
}

/** What the list shows. */
const shown = (page) =>
  page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('#app').value)

/** Chooses as a reader does: what is selected already cannot be chosen. */
async function choose(page, id) {
  await page.evaluate((id) => {
    const list = document.querySelector('port-advice').shadowRoot.querySelector('#app')
    if (list.value === id) throw new Error(`${id} is selected already`)
    list.value = id
    list.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
  }, id)
  await page.settle()
}

/** What is written about the program, but for what is to be copied; and its warnings without their sources. */
const written = (page) =>
  page.evaluate(() => {
    const place = document.querySelector('port-advice').shadowRoot.querySelector('.written').cloneNode(true)
    for (const asItIs of place.querySelectorAll('pre, code, .sources')) asItIs.remove()
    return {
      text: place.textContent,
      warnings: [...place.querySelectorAll('.said li')].map((item) => item.textContent),
    }
  })

test('the list shows the prompt until something is chosen, then that', async () => {
  const page = await site.open('en.html')
  const [prompt, ...ids] = await openList(page)
  assert.equal(prompt, '')
  assert.ok(ids.length > 40)
  assert.equal(await shown(page), '')
  for (const id of ids.toReversed()) {
    await choose(page, id)
    assert.equal(await shown(page), id)
    assert.notEqual((await written(page)).text, '', `nothing is said about ${id}`)
  }
  await page.evaluate(() => document.querySelector('port-advice').reset())
  await page.settle()
  await openList(page)
  assert.equal(await shown(page), '')
})

for (const locale of ['en', 'ar']) {
  test(`what is said about a program has no gaps, and is said as everywhere else: ${locale}`, async () => {
    const known = new Set(SENTENCES.map(({ text }) => text[locale]))
    const page = await site.open(`${locale}.html`)
    const ids = (await openList(page)).slice(1)
    await page.evaluate(() =>
      document
        .querySelector('port-advice')
        .answer({ tried: [{ port: 465, mode: 'implicit-tls', outcome: 'timeout' }] }),
    )
    await page.settle()
    let found = 0
    for (const id of ids) {
      await choose(page, id)
      const { text, warnings } = await written(page)
      assert.doesNotMatch(text, /\{\w+\}/, id)
      if (warnings.some((warning) => known.has(warning))) found++
    }
    // The vectors keep one sentence of each sort, so not every program's own name is in them.
    assert.ok(found >= 3, `${found} programs`)
  })
}
