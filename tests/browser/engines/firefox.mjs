// Firefox by WebDriver BiDi.
import { startPuppeteer } from './puppeteer.mjs'

export const start = () =>
  startPuppeteer({ browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' })
