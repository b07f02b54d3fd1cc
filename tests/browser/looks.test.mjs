// The example looks on the help-centre page: what they are made of, the switch, and their contrast.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { findings, inject } from './axe.mjs'
import { launch, onlyChromium } from './harness.mjs'
import { enter, STATES, shine } from './states.mjs'

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const LOOKS = readdirSync(new URL('../../www/looks/', import.meta.url)).map((name) => name.replace('.css', ''))

let site
before(async () => (site = await launch()))
after(() => site?.close())

test('the looks are made of documented properties and parts alone, and the manual has them as they are', () => {
  const element = read('src/widget/properties.js')
  const manual = read('docs/embedding.md')
  const documented = (tag) => [...element.matchAll(new RegExp(`@${tag} (\\S+)`, 'g'))].map(([, name]) => name)
  const [properties, parts] = [documented('cssproperty'), documented('csspart')]
  assert.ok(properties.length > 4 && parts.length > 6)
  assert.equal(LOOKS.length, 3)
  for (const name of [...properties, ...parts]) assert.ok(manual.includes(`\`${name}\``), `the manual has no ${name}`)
  for (const look of LOOKS) {
    const css = read(`www/looks/${look}.css`)
    assert.ok(manual.includes(css), `${look} is another one in the manual`)
    for (const [, selectors] of css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)) {
      for (const selector of selectors.split(',')) {
        const [, part] =
          selector.trim().match(/^port-advice(?:::part\((\w+)\))?$/) ?? assert.fail(`${look}: ${selector}`)
        assert.ok(!part || parts.includes(part), `${look}: no part ${part}`)
      }
    }
    for (const [name] of css.matchAll(/--[\w-]+(?=:)/g)) assert.ok(properties.includes(name), `${look}: ${name}`)
  }
})

/** In the page: the look that is chosen, and the sheets that count. */
const look = () => ({
  chosen: document.querySelector('.looks :checked').value,
  page: document.documentElement.dataset.look ?? '',
  sheets: [...document.styleSheets].map(({ href }) => href?.match(/looks\/(\w+)/)?.[1]).filter(Boolean),
})
const isLook = (name) => {
  const sheets = [...document.styleSheets].map(({ href }) => href?.match(/looks\/(\w+)/)?.[1]).filter(Boolean)
  return document.documentElement.dataset.look === name && sheets.join() === (name === 'help' ? '' : name)
}

test('the switch goes by the arrow keys, and nothing is kept', async () => {
  const page = await site.open()
  assert.deepEqual(await page.evaluate(look), { chosen: 'help', page: '', sheets: [] })
  await page.evaluate(() => document.querySelector('.looks :checked').focus())
  const presses = { Right: ['panel', 'warm', 'dashboard'], Left: ['warm', 'panel', 'help'] }
  for (const [side, names] of Object.entries(presses)) {
    for (const name of names) {
      await page.press(`Arrow${side}`)
      await page.until(isLook, name)
    }
  }
  await page.press('ArrowRight')
  await page.until(isLook, 'panel')
  assert.deepEqual(page.complaints, [])
  assert.deepEqual(
    await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, location.search]),
    ['', 0, 0, ''],
  )
  await page.evaluate(() => document.querySelector('.looks').reset())
  const again = await site.open()
  assert.deepEqual(await again.evaluate(look), { chosen: 'help', page: '', sheets: [] })
})

/** In these there is everything that has a colour of its own. */
const SHOWN = [
  'a question once more',
  'no answer',
  'check, broken',
  'check, good',
  'error, redacted',
  'a library',
  'everything open',
]

test('axe finds nothing in any look, in light and dark: least of all too little contrast', onlyChromium, async () => {
  const page = await site.open()
  await inject(page)
  for (const name of LOOKS) {
    await page.evaluate((name) => document.querySelector(`.looks [value=${name}]`).click(), name)
    await page.until(isLook, name)
    for (const state of SHOWN) {
      await enter(page, STATES[state])
      for (const theme of ['light', 'dark']) {
        await shine(page, theme)
        assert.deepEqual(await findings(page), [], `${name}, ${state}, ${theme}`)
      }
    }
  }
})

test('every look fits 320 pixels', async () => {
  const page = await site.open('', { size: [320, 800] })
  for (const name of LOOKS) {
    await page.evaluate((name) => document.querySelector(`.looks [value=${name}]`).click(), name)
    await page.until(isLook, name)
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, name)
  }
})
