// axe looks at every state in every language, in light and dark, and finds nothing.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { findings, inject } from './axe.mjs'
import { launch, onlyChromium } from './harness.mjs'
import { byPage, enter, mount, PAGES, page, STATES, shine, speak } from './states.mjs'

const THEMES = ['light', 'dark']
const LOCALES = readdirSync(new URL('../../dist/www/port-advice/locales/', import.meta.url))
  .filter((name) => !name.endsWith('.later.txt'))
  .map((name) => name.replace('.txt', ''))

/** The element drawn ahead of time, as `port-advice export element` writes it. */
function drawn(locale) {
  const program = [
    'run',
    '--quiet',
    '--features',
    'cli,ssr',
    '--',
    'export',
    'element',
    '--profile',
    'www/profile.json',
  ]
  return execFileSync('cargo', [...program, '--base', 'port-advice', '--locale', locale], { encoding: 'utf8' })
}

let site
before(async () => {
  if (onlyChromium.skip) return
  const drawings = Object.fromEntries(LOCALES.map((locale) => [`/drawn-${locale}.html`, page(drawn(locale), locale)]))
  site = await launch({ pages: { ...PAGES, ...drawings } })
})
after(() => site?.close())

async function open(path, options) {
  const page = await site.open(path, options)
  await inject(page)
  return page
}

/** Looks at what is on the page in this language, in light and dark. */
async function look(page, about, seen, without) {
  for (const theme of THEMES) {
    await shine(page, theme)
    assert.deepEqual(await findings(page, without), [], `${about}, ${theme}`)
    seen.add(`${about}, ${theme}`)
  }
}

test('axe does find something where there is something', onlyChromium, async () => {
  const page = await open('states.html')
  await enter(page, STATES['which port'])
  await page.evaluate(() => {
    const root = document.querySelector('port-advice').shadowRoot
    root.querySelector('.ways button').replaceChildren()
    root.querySelector('.steps').style.color = '#ccc'
  })
  const found = await findings(page)
  for (const rule of ['button-name', 'color-contrast'])
    assert.ok(
      found.some((finding) => finding.startsWith(rule)),
      `${found}`,
    )
})

test('axe finds nothing in any state, language and theme', onlyChromium, async () => {
  const seen = new Set()
  for (const [options, states] of byPage()) {
    const page = await open('states.html', options)
    for (const [name, state] of states) {
      await enter(page, state)
      for (const locale of LOCALES) {
        await speak(page, locale)
        await look(page, `${name}, ${locale}`, seen)
      }
    }
  }
  const combinations = Object.keys(STATES).length * LOCALES.length * THEMES.length
  assert.equal(seen.size, combinations)
  console.log(
    `axe looked at ${Object.keys(STATES).length} states × ${LOCALES.length} languages × ${THEMES.length} themes = ${combinations}`,
  )
})

test('axe finds nothing in the article, with the offer to try again', onlyChromium, async () => {
  const seen = new Set()
  const page = await open('states.html', { blocked: /widget_bg\.wasm$/ })
  for (const locale of LOCALES) {
    await page.evaluate(mount, { locale })
    await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('[part=retry]'))
    await look(page, `retry, ${locale}`, seen)
  }
  assert.equal(seen.size, LOCALES.length * THEMES.length)
})

test('axe finds nothing in the drawing without script', onlyChromium, async () => {
  const seen = new Set()
  for (const locale of LOCALES) {
    const isLoaded = () => document.readyState === 'complete'
    const page = await open(`drawn-${locale}.html`, { blocked: /define\.js$/, isReady: isLoaded })
    await look(page, `drawn, ${locale}`, seen)
  }
  assert.equal(seen.size, LOCALES.length * THEMES.length)
})

test('axe finds nothing on the help-centre page and the page for iframes', onlyChromium, async () => {
  const seen = new Set()
  const page = await open('')
  for (const locale of LOCALES) {
    await speak(page, locale)
    await look(page, `help centre, ${locale}`, seen)
  }
  // The page around has them; two on one page would be too many.
  const without = ['landmark-one-main', 'page-has-heading-one']
  for (const locale of LOCALES) {
    const frame = await open(`embed.html?locale=${locale}`)
    await frame.evaluate(() => {
      document.documentElement.style.background = 'Canvas'
    }) // as it is, but axe takes it for white
    await look(frame, `embed, ${locale}`, seen, without)
  }
  assert.equal(seen.size, 2 * LOCALES.length * THEMES.length)
})
