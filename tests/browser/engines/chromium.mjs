// Chromium, headless, alone and silent: the browser itself asks nothing of the network.
import { startPuppeteer } from './puppeteer.mjs'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Which browser, and how it is started. */
export const CHROMIUM = { executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ARGUMENTS }

export const start = () => startPuppeteer(CHROMIUM)
