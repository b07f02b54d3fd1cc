// The browsers that Puppeteer drives.
import puppeteer from 'puppeteer-core'
import { SLOWDOWN } from '../proxy.mjs'
import { TIMEOUT } from '../timeouts.mjs'

/** A browser that is waited for as everything is. */
export const launch = (options) =>
  puppeteer.launch({ headless: true, timeout: TIMEOUT, protocolTimeout: TIMEOUT, ...options })

/** A page of a browser, or of a context, that is waited for as everything is. */
export async function newPage(browser) {
  const page = await browser.newPage()
  page.setDefaultTimeout(TIMEOUT)
  return page
}

export async function startPuppeteer(options) {
  const native = await launch(options)
  return { native, open: () => open(native), close: () => native.close() }
}

/** Each page in a context of its own: no cache, no history of another test. */
async function open(browser) {
  const context = await browser.createBrowserContext()
  const native = await newPage(context)
  if (SLOWDOWN > 1) await native.emulateCPUThrottling(SLOWDOWN)
  const complaints = []
  const requests = []
  native.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
  })
  native.on('pageerror', (error) => complaints.push(String(error)))
  native.on('request', (request) => {
    if (!request.url().includes('/harness/')) requests.push(request.url())
  })
  return {
    native,
    complaints,
    requests,
    go: (url) => native.goto(url, { waitUntil: 'load' }),
    evaluate: (f, ...args) => native.evaluate(f, ...args),
    press: (keys) => press(native.keyboard, keys.split('+')),
    type: (text) => native.keyboard.type(text),
    resize: (width, height) => native.setViewport({ width, height }),
    picture: async () => Buffer.from(await native.screenshot()),
  }
}

async function press(keyboard, [name, ...more]) {
  const key = name === 'Space' ? ' ' : name
  if (more.length === 0) return keyboard.press(key)
  await keyboard.down(key)
  await press(keyboard, more)
  await keyboard.up(key)
}
