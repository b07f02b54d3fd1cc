// The real pages in a real browser: one small interface, whichever browser `BROWSER` names.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { startProxy } from './proxy.mjs'
import { eventually } from './timeouts.mjs'

/** The browser of this run: `chromium`, `firefox` or `webkit`. */
export const ENGINE = process.env.BROWSER ?? 'chromium'

/** For tests of what only Chromium can tell or pretend: `test(name, onlyChromium, …)`. */
export const onlyChromium = { skip: ENGINE !== 'chromium' && 'only Chromium can tell' }

/** Serves `dist/www` by `cargo xtask serve` on a free port of this machine. */
async function startServer() {
  const task = ['run', '--quiet', '--package', 'xtask', '--', 'serve', '--no-build', '--no-open', '--port', '0']
  const server = spawn('cargo', task, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: server.stdout })) {
    const url = line.match(/http:\S+/)?.[0]
    if (url) return { url, stop: () => server.kill() }
  }
  throw new Error('the server ended before it had an address')
}

/**
 * Starts server and browser; `await site.close()` ends both.
 *
 * `pages` are more files for this test alone: path to content. They come with the policy of all pages, unless they are
 * `{ body, headers }`.
 */
export async function launch({ pages = {} } = {}) {
  const server = await startServer()
  const proxy = await startProxy(server.url, pages)
  const { start } = await import(`./engines/${ENGINE}.mjs`)
  const browser = await start()
  return {
    url: proxy.url,
    browser: browser.native,
    open: (path = '', options) => open(proxy, browser, path, options),
    /** The network is well again: nothing is blocked from now on. */
    allow: () => {
      proxy.rules.blocked = undefined
    },
    async close() {
      await browser.close()
      await proxy.close()
      server.stop()
    },
  }
}

/**
 * A fresh page, opened, loaded, and every widget on it complete. The options:
 *   `size`      [width, height] of what the page sees
 *   `blocked`   requests whose address matches fail, as they do where the network is bad
 *   `before`    a function that runs in the page before anything of its own
 *   `prepare`   is given the page before it loads
 *   `isReady`   a function in the page that says when it has loaded, in place of "every widget is complete"
 *   `untouched` true: the page as it is served, without our own script in it
 *
 * The page has:
 *   `evaluate(f, ...args)`  what `f`, a function or an expression, gives in the page
 *   `settle()`              waits until the widgets, in frames of the same origin as well, have drawn all there is
 *   `until(f, ...args)`     waits until `f` gives something true, and gives it, or true in place of an element
 *   `press(key)`            presses a key: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`, `ArrowDown`, …
 *   `type(text)`            types
 *   `resize(width, height)`
 *   `picture()`             a PNG of what can be seen
 *   `complaints`            console errors and warnings, uncaught errors, offences against the policy, so far
 *   `requests`              the addresses asked for so far
 *   `served`     the paths that came from our server and not from the browser's cache
 *   `native`                Puppeteer's page; none in WebKit
 */
async function open(proxy, browser, path, options = {}) {
  const { size = [1280, 900], blocked, before, prepare, isReady, untouched = false } = options
  Object.assign(proxy.rules, { blocked, before, untouched })
  proxy.traffic.paths = []
  const page = await browser.open()
  page.served = proxy.traffic.paths
  page.until = (condition, ...args) => until(page, condition, args)
  page.settle = () => settle(page, proxy.traffic)
  await page.resize(...size)
  await prepare?.(page)
  await page.go(new URL(path, proxy.url).href)
  if (isReady) await page.until(isReady)
  else if (!untouched) {
    await page.until(areDrawn)
    await page.settle()
  }
  return page
}

const settle = (page, traffic) =>
  eventually(
    async () => (await page.evaluate(areComplete)) && traffic.open === 0,
    'the widgets to complete what they draw',
  )

/** Runs in the page. What waits for a timer is begun only then. */
async function areComplete() {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow).filter(isOurs)
  const places = [globalThis, ...frames]
  if (places.some(({ seen }) => seen?.timers.size)) return false
  const widgets = places.flatMap(({ document }) => [...document.querySelectorAll('port-advice')])
  const complete = Promise.all(widgets.map((widget) => widget.updateComplete)).then(() => true)
  return Promise.race([complete, new Promise((later) => setTimeout(later, 1000))])

  function isOurs(frame) {
    try {
      return Boolean(frame.document)
    } catch {
      return false
    }
  }
}

async function until(page, condition, args) {
  const body = typeof condition === 'function' ? `(${condition})(...${JSON.stringify(args)})` : `(${condition}\n)`
  // Not every browser can hand over an element.
  const asked = `(async () => { const given = await ${body}; return given instanceof Node ? true : given })()`
  return eventually(() => page.evaluate(asked), `${condition} ${JSON.stringify(args)}`)
}

/** Runs in the page; `seen` is from `capture-console.js`. */
function areDrawn() {
  const widgets = [...document.querySelectorAll('port-advice')]
  return document.readyState === 'complete' && widgets.every((widget) => globalThis.seen.settled.has(widget))
}
