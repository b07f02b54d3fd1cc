// Whatever the screen, the zoom and the reader's own settings: nothing is cut off, and nothing is told by colour alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch, onlyChromium } from './harness.mjs'
import { byPage, enter, PAGES, PSEUDO, STATES, shine, speak } from './states.mjs'

/** Of each: what the page sees in CSS pixels, how large the reader has text, and whether it is set wide apart. */
const VIEWS = {
  wide: { size: [1280, 900] },
  'at 200 %': { size: [640, 450] },
  'at 400 %': { size: [320, 256] },
  'very narrow': { size: [280, 640] },
  'text at 200 %': { size: [1280, 900], text: '200%' },
  'text set apart': { size: [320, 640], isApart: true },
}

let site
let strange
before(async () => {
  site = await launch({ pages: PAGES })
  strange = await launch({ pages: { ...PAGES, ...PSEUDO } })
})
after(async () => {
  await site?.close()
  await strange?.close()
})

/** In the page: text as WCAG 1.4.12 would have it, or as it is. */
function set({ text = '', isApart = false }) {
  document.documentElement.style.fontSize = text
  const root = document.querySelector('port-advice').shadowRoot
  globalThis.apart ??= new CSSStyleSheet()
  globalThis.apart.replaceSync(
    isApart
      ? '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
      : '',
  )
  if (!root.adoptedStyleSheets.includes(globalThis.apart))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, globalThis.apart]
}

/** In the page: what of the text a reader does not see without scrolling sideways, or at all. */
function cutOff() {
  const found = []
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`)
  const root = document.querySelector('port-advice').shadowRoot
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    // Said to those who do not see; and what is closed is not there.
    if (!parent?.checkVisibility() || parent.closest('style, .spoken, option') || /^\s*$/.test(texts.currentNode.data))
      continue
    const clips = []
    for (let around = parent; around; around = around.parentElement) {
      if (getComputedStyle(around).overflowX !== 'visible') clips.push(around.getBoundingClientRect())
    }
    if (clips.some(({ width }) => width <= 1)) continue
    range.selectNodeContents(texts.currentNode)
    for (const { left, right } of range.getClientRects()) {
      const isOut =
        left < -1 || right > innerWidth + 1 || clips.some((clip) => left < clip.left - 1 || right > clip.right + 1)
      if (isOut)
        found.push(`${parent.localName}.${parent.className}: ${texts.currentNode.data.slice(0, 40)} (${left}–${right})`)
    }
  }
  for (const field of root.querySelectorAll('input, select, textarea, button')) {
    const { left, right } = field.getBoundingClientRect()
    const isTight =
      field.localName === 'button' &&
      (field.scrollWidth > field.clientWidth + 1 || field.scrollHeight > field.clientHeight + 1)
    if (left < -1 || right > innerWidth + 1 || isTight) found.push(`${field.localName}: ${field.textContent}`)
  }
  return [...new Set(found)]
}

for (const [place, locales] of [
  ['site', ['en', 'ar', 'de']],
  ['strange', ['de']],
]) {
  test(
    `nothing is cut off in any state, at any size: ${place === 'site' ? locales : 'pseudo-language'}`,
    onlyChromium,
    async () => {
      const { open } = place === 'site' ? site : strange
      let looks = 0
      for (const [options, states] of byPage()) {
        const page = await open('states.html', options)
        for (const [name, state] of states) {
          await enter(page, state)
          for (const locale of locales) {
            await speak(page, locale)
            for (const [view, how] of Object.entries(VIEWS)) {
              await page.resize(...how.size)
              await page.evaluate(set, how)
              assert.deepEqual(await page.evaluate(cutOff), [], `${name}, ${locale}, ${view}`)
              looks += 1
            }
          }
        }
      }
      assert.equal(looks, Object.keys(STATES).length * locales.length * Object.keys(VIEWS).length)
    },
  )
}

/** Emulates what the browser tells the page of the reader; Puppeteer knows only some of it. */
async function prefer(page, features, media = '') {
  const devtools = await page.native.createCDPSession()
  await devtools.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}

/** In the page: how two elements differ that must be told apart, by what does not depend on the theme's colours. */
function differ(one, other) {
  const root = document.querySelector('port-advice').shadowRoot
  const [a, b] = [one, other].map((selector) => {
    const element = root.querySelector(selector)
    if (!element) throw new Error(`no ${selector}`)
    return getComputedStyle(element)
  })
  const names = [
    'backgroundColor',
    'outlineStyle',
    'borderTopStyle',
    'borderTopWidth',
    'fill',
    'stroke',
    'strokeDasharray',
  ]
  return names.filter((name) => a[name] !== b[name])
}

test('with forced colours, what differs is still told apart', onlyChromium, async () => {
  const page = await site.open('states.html')
  for (const scheme of ['light', 'dark']) {
    await prefer(page, { 'forced-colors': 'active', 'prefers-color-scheme': scheme })
    const apart = async (...pair) => assert.notDeepEqual(await page.evaluate(differ, ...pair), [], `${pair}, ${scheme}`)
    await enter(page, STATES['a question once more'])
    await apart('.choices [aria-pressed=true]', '.choices [aria-pressed=false]')
    await apart('.ways [aria-pressed=true]', '.ways [aria-pressed=false]')
    await apart('.dots [data-on]', '.dots :not([data-on])')
    await apart('.ports .meter [data-on]', '.ports .meter :not([data-on])')
    await apart('tr[data-standing=best]', 'tr[data-standing=rejected]')
    await apart('[data-protection=full] .outline', '[data-protection=half] .outline')
    await apart('[data-protection=half] .outline', '[data-protection=broken] .outline')
    await enter(page, STATES['error, known'])
    await apart('mark', 'pre')
    await page.press('Tab')
    assert.equal(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('port-advice').shadowRoot.activeElement).outlineStyle,
      ),
      'solid',
    )
    const signs = []
    for (const verdict of ['good', 'works but', 'broken']) {
      await enter(page, STATES[`check, ${verdict}`])
      signs.push(
        await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('.sign').textContent),
      )
    }
    assert.equal(new Set(signs).size, 3)
  }
})

/** In the page: the least contrast of any text with what is behind it, and of which. */
function leastContrast() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const rgb = (...layers) => {
    canvas.clearRect(0, 0, 1, 1)
    for (const layer of layers) {
      canvas.fillStyle = layer
      canvas.fillRect(0, 0, 1, 1)
    }
    return canvas.getImageData(0, 0, 1, 1).data
  }
  const light = (colour) => {
    const [r, g, b] = [...colour].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const isPaper = matchMedia('print').matches
  const grounds = (element) => {
    const layers = ['#fff']
    const around = []
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) around.unshift(at)
    if (!isPaper) layers.push(...around.map((at) => getComputedStyle(at).backgroundColor))
    return layers
  }
  const root = document.querySelector('port-advice').shadowRoot
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let least = [Infinity]
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    if (!parent?.checkVisibility() || parent.closest('style, .spoken') || !texts.currentNode.data.trim()) continue
    const ground = grounds(parent)
    const [text, behind] = [light(rgb(...ground, getComputedStyle(parent).color)), light(rgb(...ground))]
    const contrast = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05)
    if (contrast < least[0])
      least = [contrast, `${parent.localName}.${parent.className}: ${texts.currentNode.data.slice(0, 40)}`]
  }
  return least
}

test('who prefers more contrast has it: 7 to 1 and more, everywhere', onlyChromium, async () => {
  for (const [options, states] of byPage()) {
    const page = await site.open('states.html', options)
    for (const [name, state] of states) {
      await enter(page, state)
      for (const scheme of ['light', 'dark']) {
        await prefer(page, {
          'prefers-contrast': 'more',
          'prefers-color-scheme': scheme,
          'prefers-reduced-motion': 'reduce',
        })
        const [contrast, where] = await page.evaluate(leastContrast)
        assert.ok(contrast >= 7, `${name}, ${scheme}: ${contrast} at ${where}`)
      }
    }
  }
})

/** In the page: what moves. */
const moving = () =>
  [...document.querySelector('port-advice').shadowRoot.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element)
    return !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none'
  }).length

test('nothing moves for those who do not want it', onlyChromium, async () => {
  const page = await site.open('states.html')
  await enter(page, STATES['everything open'])
  assert.ok((await page.evaluate(moving)) > 0, 'otherwise there is nothing to hold still')
  await shine(page, 'light')
  assert.equal(await page.evaluate(moving), 0)
})

/** In the page: what can be pressed or typed into and would be printed, and what is closed. */
const onPaper = () => {
  const root = document.querySelector('port-advice').shadowRoot
  const isThere = (element) => element.checkVisibility({ contentVisibilityAuto: true })
  const name = ({ localName, className, textContent }) => `${localName}.${className}: ${textContent}`
  return {
    controls: [...root.querySelectorAll('button, input, textarea, .ways, .questions')].filter(isThere).map(name),
    closed: [...root.querySelectorAll('details > :not(summary)')]
      .filter((inside) => inside.getBoundingClientRect().height === 0)
      .map(name),
  }
}

test(
  'on paper there is all of the answer and no control, black on white, whatever the theme',
  onlyChromium,
  async () => {
    const page = await site.open('states.html')
    for (const name of [
      'which port',
      'no answer',
      'check, broken',
      'check, a configuration',
      'error, redacted',
      'a library',
    ]) {
      for (const theme of ['light', 'dark']) {
        await page.native.emulateMediaType('screen')
        await enter(page, { ...STATES[name], attributes: { theme } })
        await page.native.emulateMediaType('print')
        assert.deepEqual(await page.evaluate(onPaper), { controls: [], closed: [] }, `${name}, ${theme}`)
        const [contrast, where] = await page.evaluate(leastContrast)
        assert.ok(contrast >= 4.5, `${name}, ${theme}: ${contrast} at ${where}`)
      }
    }
  },
)

/** In the page: texts of which the first letter is drawn by itself, which parts it from the next in Arabic. */
const parted = () =>
  [...document.querySelector('port-advice').shadowRoot.querySelectorAll('*')].filter(
    (element) => getComputedStyle(element, '::first-letter').textTransform !== getComputedStyle(element).textTransform,
  ).length

test('no letter of an Arabic word is parted from the next, and dates have the figures of the text', async () => {
  const page = await site.open('states.html')
  await enter(page, STATES['check, broken'])
  assert.ok((await page.evaluate(parted)) > 0)
  await speak(page, 'ar')
  assert.equal(await page.evaluate(parted), 0)
  assert.doesNotMatch(
    await page.evaluate(() => document.querySelector('port-advice').shadowRoot.textContent),
    /[\u0660-\u0669]/,
  )
})
