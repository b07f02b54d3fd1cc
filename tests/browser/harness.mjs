// A real browser on the real page: starts the server and the browser, and listens for what must not happen.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import puppeteer from 'puppeteer-core'

// Headless, alone, and silent: the browser itself asks nothing of the network.
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

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
 * `site.open()` gives a fresh page, opened and loaded, with two lists that grow as it lives:
 * `page.complaints` (console errors and warnings, uncaught errors) and `page.requests` (addresses).
 */
export async function launch() {
  const server = await startServer()
  const executablePath = process.env.CHROME ?? '/usr/bin/chromium'
  const browser = await puppeteer.launch({ executablePath, args: BROWSER_ARGUMENTS, headless: true })
  return {
    url: server.url,
    browser,
    open: (path = '', prepare) => open(browser, new URL(path, server.url).href, prepare),
    async close() {
      await browser.close()
      server.stop()
    },
  }
}

/** `prepare(page)` runs before the page loads: to set a viewport, a colour scheme, a script. */
async function open(browser, url, prepare) {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  page.complaints = []
  page.requests = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) page.complaints.push(message.text())
  })
  page.on('pageerror', (error) => page.complaints.push(String(error)))
  page.on('request', (request) => page.requests.push(request.url()))
  await prepare?.(page)
  await page.goto(url, { waitUntil: 'networkidle0' })
  return page
}
