// A long life: many mounts, several widgets, a network that fails.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answer, press, text } from './actor.mjs'
import { launch, onlyChromium } from './harness.mjs'

const MOUNTS = 1000

const page = (content) => `<!doctype html><html lang="en"><head><title>Test</title>
  <script type="module" src="port-advice/define.js"></script></head><body>${content}</body></html>`
const PAGES = {
  '/empty.html': page(''),
  '/german.html': page('<div lang="de-AT"><port-advice><p>Artikel</p></port-advice></div>'),
}

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

/** Mounts and removes so many widgets, one after the other, each of them used. */
const mount = (page, times) =>
  page.evaluate(async (times) => {
    for (let time = 0; time < times; time++) {
      const widget = document.createElement('port-advice')
      document.body.append(widget)
      await widget.updateComplete
      widget.shadowRoot.querySelectorAll('.choices button')[time % 4].click()
      await widget.updateComplete
      widget.remove()
      await new Promise((gone) => setTimeout(gone))
    }
  }, times)

test(`${MOUNTS} mounts and removals leave nothing behind`, onlyChromium, async () => {
  // The module's memory is not the page's to see; this is where it is made.
  const spy = () => {
    for (const name of ['instantiateStreaming', 'instantiate']) {
      const original = WebAssembly[name]
      WebAssembly[name] = async (...question) => {
        const given = await original.apply(WebAssembly, question)
        globalThis.memory = Object.values(given.instance.exports).find((value) => value instanceof WebAssembly.Memory)
        return given
      }
    }
  }
  const page = await site.open('empty.html', { before: spy })
  const devtools = await page.native.createCDPSession()
  const used = async () => {
    for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    const { documents, nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
    const memory = await page.evaluate(() => globalThis.memory.buffer.byteLength)
    return { heap: usedSize, documents, nodes, listeners: jsEventListeners, memory }
  }
  await mount(page, MOUNTS) // the first ones fill caches, and code is compiled anew where it is hot
  const before = await used()
  await mount(page, MOUNTS)
  const after = await used()
  console.log(`after ${MOUNTS} mounts ${JSON.stringify(before)}, after as many again ${JSON.stringify(after)}`)
  assert.deepEqual({ ...after, heap: 0 }, { ...before, heap: 0 })
  // Compiled code settles late; a single object left behind by each would be more.
  assert.ok(after.heap - before.heap < MOUNTS * 32, `the heap grew by ${after.heap - before.heap} bytes`)
  assert.deepEqual(page.complaints, [])
})

test('a widget that cannot load keeps the article, and offers to try again, in the language of the page', async () => {
  const page = await site.open('german.html', { blocked: /\.wasm$/ })
  assert.equal(await page.evaluate(() => document.querySelector('port-advice p').checkVisibility()), true)
  assert.equal(await text(page, '[part=retry]'), 'Noch einmal versuchen')
  await press(page, 'Noch einmal versuchen')
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelectorAll('[part=retry]').length === 1)
  site.allow()
  await press(page, 'Noch einmal versuchen')
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('.port')?.textContent)
  assert.equal(await text(page, '[part=retry]'), undefined)
  assert.equal(await page.evaluate(() => document.querySelector('port-advice p').checkVisibility()), false)
  assert.match(await answer(page), /^465 /)
})

test('where WebAssembly is forbidden, the article stays, and nobody is asked to try again', async () => {
  const page = await site.open('german.html', {
    before: () => {
      delete globalThis.WebAssembly
    },
  })
  assert.equal(await page.evaluate(() => document.querySelector('port-advice p').checkVisibility()), true)
  assert.equal(await text(page, '[part=retry]'), undefined)
})
