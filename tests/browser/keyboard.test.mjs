// By the keyboard alone: every state is reached, the focus is always somewhere and shows, and news are told once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { change } from './actor.mjs'
import { launch } from './harness.mjs'
import { byPage, enter, mount, PAGES, STATES } from './states.mjs'

/** More stops than any state has. */
const FAR = 200

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

/** Where the focus is, in the page, and whether on the first that matches. */
function focus(selector) {
  const root = document.querySelector('port-advice').shadowRoot
  const at = root.activeElement ?? document.activeElement.closest('port-advice a')
  if (!at) return { isInside: false }
  const name = `${at.localName} ${at.textContent.slice(0, 30)}`
  return { isInside: true, name, isThere: at === root.querySelector(selector) }
}

/** In the page: what was pressed may be gone, then something else has the focus. */
const hasFocus = () => document.activeElement !== document.body

/** In the page: whether one sees where the focus is. */
function shows() {
  const at = document.querySelector('port-advice').shadowRoot.activeElement ?? document.activeElement
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const { top, bottom } = at.getBoundingClientRect()
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight
}

/** In the page: whether what matches comes before what has the focus. */
function isBack(selector) {
  const root = document.querySelector('port-advice').shadowRoot
  const at = root.activeElement
  return Boolean(at && root.querySelector(selector).compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)
}

/** Goes by Tab, or back by Shift+Tab, until the focus is there. */
async function goTo(page, selector) {
  if ((await page.evaluate(focus, selector)).isThere) return
  const key = (await page.evaluate(isBack, selector)) ? 'Shift+Tab' : 'Tab'
  for (let stop = 0; stop < FAR; stop++) {
    await page.press(key)
    const at = await page.evaluate(focus, selector)
    if (at.isInside) await page.until(shows)
    if (at.isThere) return
  }
  assert.fail(`${key} never comes to ${selector}`)
}

/** Does a step of a state as somebody without a mouse does. */
async function take(page, selector, put) {
  await page.until((selector) => document.querySelector('port-advice').shadowRoot.querySelector(selector), selector)
  await goTo(page, selector)
  if (put === undefined) await page.press(selector.includes('summary') ? 'Enter' : 'Space')
  else await page.type(put)
}

/** A megabyte is pasted, not typed. */
const TYPED = Object.keys(STATES).filter((name) => name !== 'error, too long')

test('a question that the page answers hands the focus on, and takes it from nobody', async () => {
  const page = await site.open('states.html')
  await enter(page, { shows: '#question' })
  const answers = [`element.sender = 'device'`, `element.answer({ network: 'residential' })`]
  for (const answer of answers) {
    await goTo(page, `.questions [aria-labelledby=question] button:nth-child(2)`)
    await change(page, `const element = document.querySelector('port-advice'); ${answer}`)
    assert.equal((await page.evaluate(focus, '#question')).isThere, true, answer)
  }
  await enter(page, { shows: '#question' })
  await goTo(page, '.ways button')
  await change(page, `const element = document.querySelector('port-advice'); ${answers[0]}`)
  assert.equal((await page.evaluate(focus, '.ways button')).isThere, true)
})

test('every state is reached by the keyboard alone, and the focus is never lost', async () => {
  const reached = []
  for (const [options, states] of byPage(TYPED)) {
    const page = await site.open('states.html', options)
    for (const [name, { attributes, steps = [], shows, each }] of states) {
      await enter(page, { attributes, shows: '.widget' })
      await page.evaluate(() => document.querySelector('h1').focus())
      const isLeft = (selector) => document.querySelector('port-advice').shadowRoot.querySelector(selector) !== null
      for (const step of steps) {
        do {
          await take(page, ...[step].flat())
          await page.until(hasFocus)
        } while (each && (await page.evaluate(isLeft, step)))
      }
      await page.until(isLeft, shows)
      await page.until(hasFocus)
      reached.push(name)
    }
    assert.deepEqual(
      page.complaints.filter((complaint) => !/diagnosis_bg|ERR_|Failed to load/.test(complaint)),
      [],
    )
  }
  assert.deepEqual(reached.sort(), TYPED.sort())
})

test('whoever presses “Try again” goes on in the widget', async () => {
  const before = () => {
    globalThis.failures = 0
    addEventListener('port-advice:error', () => failures++)
  }
  const page = await site.open('states.html', { blocked: /widget_bg\.wasm$/, before })
  await page.evaluate(mount, {})
  const isOffered = () => document.querySelector('port-advice').shadowRoot.querySelector('[part=retry]')
  await page.until(isOffered)
  for (let stop = 0; stop < FAR && !(await page.evaluate(focus, '[part=retry]')).isThere; stop++)
    await page.press('Tab')
  await page.press('Enter')
  await page.until(() => failures === 2)
  assert.equal((await page.evaluate(focus, '[part=retry]')).isThere, true)
  site.allow()
  await page.press('Enter')
  await page.until(() => document.querySelector('port-advice').shadowRoot.activeElement?.closest('.ways'))
})

test('the focus goes down the page, in the order of reading, and back', async () => {
  const page = await site.open('states.html', { size: [320, 900] })
  for (const locale of ['en', 'ar']) {
    await enter(page, { ...STATES['everything open'], attributes: { locale } })
    const stops = await page.evaluate((locale) => {
      const root = document.querySelector('port-advice').shadowRoot
      const all = [...root.querySelectorAll('button, a, summary, pre, input, select, textarea')]
      const place = (element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect()
        return {
          name: element.textContent,
          top: top + scrollY,
          bottom: bottom + scrollY,
          start: locale === 'ar' ? -right : left,
        }
      }
      return all.filter((element) => element.checkVisibility() && element.tabIndex >= 0).map(place)
    }, locale)
    assert.ok(stops.length > 50)
    stops.slice(1).forEach((stop, index) => {
      const before = stops[index]
      const isBeside = stop.top < before.bottom - 1
      assert.ok(
        isBeside ? stop.start > before.start : stop.top >= before.top,
        `${before.name} → ${stop.name}, ${locale}`,
      )
    })
    const walk = async (key, end) => {
      const seen = []
      for (let stop = 0; stop < FAR; stop++) {
        await page.press(key)
        const at = await page.evaluate(focus, ':host')
        if (at.isInside) seen.push(at.name)
        else if (seen.length > 0) return seen
      }
      assert.fail(`${key} never comes to the ${end}`)
    }
    await page.evaluate(() => document.querySelector('h1').focus())
    const down = await walk('Tab', 'end')
    const up = await walk('Shift+Tab', 'beginning')
    const ofThePage = 1 // the link in the slot
    assert.equal(down.length, stops.length + ofThePage)
    assert.deepEqual(up.reverse(), down)
  }
})

/** What live regions say from now on, in the page: each change once. */
function listen() {
  const root = document.querySelector('port-advice').shadowRoot
  const said = () => [...root.querySelectorAll('[role=status]')].map((region) => region.textContent)
  globalThis.told = []
  let before = said()
  new MutationObserver(() => {
    const now = said()
    told.push(...now.filter((words) => words && !before.includes(words)))
    before = now
  }).observe(root, { subtree: true, childList: true, characterData: true })
}

test('an answer is told once, and a question skipped tells nothing', async () => {
  const page = await site.open('states.html')
  await enter(page, STATES['which port'])
  await page.evaluate(listen)
  await goTo(page, '.questions [aria-labelledby=question] button:nth-child(4)')
  await page.press('Enter')
  await page.until(() => told.length > 0)
  await goTo(page, '.moves button')
  await page.press('Enter')
  await page.until(() => document.querySelector('port-advice').shadowRoot.activeElement?.localName === 'h3')
  assert.deepEqual(await page.evaluate('told'), ['Use port 25, encryption: STARTTLS.'])
})

test('a verdict is told when typing pauses, not at every key', async () => {
  const page = await site.open('states.html')
  await enter(page, { attributes: { view: 'check' }, steps: ['[aria-labelledby=encryption] button'], shows: '#port' })
  await page.evaluate(listen)
  await page.evaluate(async () => {
    const field = document.querySelector('port-advice').shadowRoot.querySelector('#port')
    for (const typed of ['4', '46', '465']) {
      field.value = typed
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
      await new Promise((drawn) => setTimeout(drawn))
    }
  })
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('[data-verdict=good]'))
  const told = await page.evaluate('told')
  assert.equal(told.length, 1, told.join('\n'))
  assert.match(told[0], /good/)
})
