// The widget drawn ahead of time, as `port-advice export element` writes it into a page.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, before, test } from 'node:test'
import { press, recommends, text } from './actor.mjs'
import { launch, onlyChromium } from './harness.mjs'

const today = new Date().toISOString().slice(0, 10)
const program = ['run', '--quiet', '--features', 'cli,ssr', '--', 'export', 'element', '--profile', 'www/profile.json']
const drawn = execFileSync('cargo', [...program, '--base', 'port-advice', '--today', today], { encoding: 'utf8' })

const SCRIPT = '<script type="module" src="port-advice/define.js"></script>'
const STYLE = '<link rel="preload" href="port-advice/style.css" as="style">'
const page = (head) =>
  `<!doctype html><html lang="en"><head><title>Drawn</title>${head}</head><body><h1>Before</h1>${drawn}<p id="after">After</p></body></html>`

const PAGES = {
  '/drawn.html': page(STYLE + SCRIPT),
  '/no-script.html': page(STYLE),
  '/forbidden.html': {
    body: page(STYLE + SCRIPT),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'self'; script-src 'sha256-AAAA'" },
  },
}

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

const isLoaded = () => document.readyState === 'complete'
/** What a reader can see of the drawing and do with it. */
const shown = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('port-advice').shadowRoot
    const controls = [...root.querySelectorAll('[part=root] :is(button, input, select, textarea)')]
    return {
      port: root.querySelector('.port').textContent,
      isLarge: parseFloat(getComputedStyle(root.querySelector('.port')).fontSize) > 30,
      reasons: root.querySelectorAll('.said li').length > 5,
      host: root.querySelector('.steps').textContent.includes('Your server is mail.example.com'),
      support: root.querySelector('.host a[href="https://www.example.com/support"]').checkVisibility(),
      open: controls.filter((control) => !control.disabled).length,
    }
  })

/** Keeps every shift of the layout, and the drawing as it was. */
const watch = () => {
  globalThis.shifts = []
  new PerformanceObserver((list) =>
    shifts.push(
      ...list
        .getEntries()
        .map(({ value, sources }) => [value, ...sources.map(({ node }) => node?.className ?? node?.nodeName)]),
    ),
  ).observe({ type: 'layout-shift', buffered: true })
  addEventListener('DOMContentLoaded', () => {
    globalThis.first = document.querySelector('port-advice').shadowRoot.querySelector('[part=root]')
  })
}

/** Only a browser knows how dates are written in a language; the drawing has them in figures. */
const withPlainDates = `() => {
  Date.prototype.toLocaleDateString = () => undefined
  ;(${watch})()
}`

test('the answer and its reasons are there without any script', async () => {
  const page = await site.open('no-script.html', { isReady: isLoaded })
  assert.deepEqual(await shown(page), { port: '465', isLarge: true, reasons: true, host: true, support: true, open: 0 })
  assert.deepEqual(page.complaints, [])
})

test('they stay where script is forbidden', async () => {
  const page = await site.open('forbidden.html', { isReady: isLoaded, untouched: true })
  assert.deepEqual(await shown(page), { port: '465', isLarge: true, reasons: true, host: true, support: true, open: 0 })
})

test('they stay where the module does not load, and the reader may try again', async () => {
  const settled = () => globalThis.seen.settled.has(document.querySelector('port-advice'))
  const page = await site.open('drawn.html', { blocked: /\.wasm$/, isReady: settled })
  assert.deepEqual(await shown(page), { port: '465', isLarge: true, reasons: true, host: true, support: true, open: 0 })
  assert.equal(await text(page, '[part=retry]'), 'Try again')
  site.allow()
  await press(page, 'Try again')
  await page.until(() => !document.querySelector('port-advice').shadowRoot.querySelector('[disabled], [part=retry]'))
  await press(page, 'a mail server')
  await recommends(page, '25 STARTTLS')
})

test('the widget that follows draws the same', async () => {
  const page = await site.open('drawn.html', { before: withPlainDates })
  const same = await page.evaluate(() => {
    const root = document.querySelector('port-advice').shadowRoot.querySelector('[part=root]')
    const plain = (root) => {
      const copy = root.cloneNode(true)
      for (const control of copy.querySelectorAll('[disabled]')) control.removeAttribute('disabled')
      for (const details of copy.querySelectorAll('[open]')) details.setAttribute('open', '')
      copy.normalize()
      return copy
    }
    const [before, after] = [plain(globalThis.first), plain(root)]
    const [was, is] = [before, after].map((root) => root.outerHTML)
    const place = [...was].findIndex((letter, place) => letter !== is[place])
    const near = (html) => html.slice(Math.max(0, place - 60), place + 60)
    return { isNew: globalThis.first !== root, isSame: before.isEqualNode(after), near: [was, is].map(near) }
  })
  assert.ok(same.isNew)
  assert.ok(same.isSame, same.near.join('\n'))
  assert.equal(
    page.requests.some((url) => url.includes('diagnosis') || url.includes('profile.json')),
    false,
  )
  assert.deepEqual(page.complaints, [])
})

test('nothing moves on the way', onlyChromium, async () => {
  for (const size of [
    [1280, 900],
    [360, 640],
  ]) {
    const page = await site.open('drawn.html', { before: watch, size })
    assert.equal(await page.evaluate(() => globalThis.first.isConnected), false)
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), [])
  }
})

test('what the reader did before the module came is not lost', async () => {
  const page = await site.open('drawn.html', {
    before: () => {
      const held = globalThis.fetch
      const opened = new Promise((open) => (globalThis.letThrough = open))
      globalThis.fetch = async (...question) => {
        if (String(question[0]).endsWith('.wasm')) await opened
        return held(...question)
      }
    },
    isReady: () =>
      !document.querySelector('port-advice').shadowRoot?.querySelector('[disabled]') &&
      document.readyState === 'complete',
  })
  await page.evaluate(() => {
    const root = document.querySelector('port-advice').shadowRoot
    root.querySelectorAll('details')[2].open = true
    const button = [...root.querySelectorAll('button')].find((button) => button.textContent === 'a mail server')
    button.focus()
    button.click()
    letThrough()
  })
  await page.until(() => seen.settled.has(document.querySelector('port-advice')))
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('.port').textContent === '25')
  assert.equal(
    await page.evaluate(() => document.querySelector('port-advice').shadowRoot.activeElement?.localName),
    'h3',
  )
})
