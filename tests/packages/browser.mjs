// A browser, and a server for the files of a consumer.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { CHROMIUM } from '../browser/engines/chromium.mjs'
import { newPage, launch as start } from '../browser/engines/puppeteer.mjs'

export { newPage }

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/** A browser that ends with the test. */
export async function launch(t) {
  const browser = await start(CHROMIUM)
  t.after(() => browser.close())
  return browser
}

/** Serves a folder until the test ends; gives its address. */
export async function serve(folder, t, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    try {
      const body = await readFile(join(folder, path))
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  t.after(() => server.close())
  return `http://127.0.0.1:${server.address().port}`
}

/** What the page's script leaves in `globalThis.probed`; fails when the page complains. */
export async function probed(browser, address) {
  const page = await newPage(browser)
  const complaints = []
  // What was not caught ends the script: nothing more will come.
  const uncaught = new Promise((_, fail) =>
    page.on('pageerror', (error) => fail(error, complaints.push(String(error)))),
  )
  uncaught.catch(() => {}) // it may come while the page is still loading
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
  })
  try {
    await page.goto(address, { waitUntil: 'load' })
    await Promise.race([page.waitForFunction(() => globalThis.probed), uncaught])
    const text = await page.evaluate(() => globalThis.probed)
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    return text
  } catch (error) {
    throw new Error(`${address}: ${[error.message, ...complaints].join('\n')}`)
  } finally {
    await page.close()
  }
}
