// At home in pages that were not made for it: rows and tables as wide as their content, themes with small roots, dark pages
// that do not say so, and what text inherits.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch } from './harness.mjs'

const page = (style, content) => `<!doctype html><html lang="en"><head><title>Host</title>
  <style>body { margin: 16px } ${style}</style><script type="module" src="port-advice/define.js"></script></head>
  <body>${content}</body></html>`
const ELEMENT = '<port-advice></port-advice>'

/** Parents that are as wide as what is in them. */
const NARROWING = {
  row: page('.host { display: flex }', `<div class="host">${ELEMENT}</div>`),
  centred: page(
    '.host { display: flex; flex-direction: column; align-items: center }',
    `<div class="host">${ELEMENT}</div>`,
  ),
  float: page('.host { float: left }', `<div class="host">${ELEMENT}</div>`),
  'inline-block': page('.host { display: inline-block }', `<div class="host">${ELEMENT}</div>`),
  table: page('', `<table><tr><td>${ELEMENT}</td></tr></table>`),
  grid: page('.host { display: grid; justify-items: start }', `<div class="host">${ELEMENT}</div>`),
  dialog: page('dialog { display: flex }', `<dialog open>${ELEMENT}</dialog>`),
}
const PAGES = {
  ...Object.fromEntries(Object.entries(NARROWING).map(([name, content]) => [`/${name}.html`, content])),
  '/small-root.html': page('html { font-size: 62.5% }', ELEMENT),
  '/inherited.html': page(
    'body { white-space: pre; letter-spacing: 0.3em; text-transform: uppercase; text-indent: 4em; word-spacing: 1em }',
    ELEMENT,
  ),
  '/plain.html': page('', ELEMENT),
  '/dark.html': page('body { background: #111; color: #eee }', ELEMENT),
  '/toggled.html': page('.dark { background: #111; color: #eee }', ELEMENT),
}

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

for (const name of Object.keys(NARROWING)) {
  test(`it has a width in: ${name}`, async () => {
    const page = await site.open(`${name}.html`)
    const { width, room } = await page.evaluate(() => ({
      width: document.querySelector('port-advice').offsetWidth,
      room: document.documentElement.clientWidth,
    }))
    assert.ok(width >= Math.min(500, room * 0.75), `${width} px of ${room}`)
    assert.ok(width <= room, `${width} px of ${room}`)
  })
}

/** In the page: a style of the widget's text. */
const style = (name) => {
  const root = document.querySelector('port-advice').shadowRoot.querySelector('[part=root]')
  return getComputedStyle(root.querySelector('.steps li'))[name]
}

test('a small root leaves the text as large as it is elsewhere', async () => {
  const [small, plain] = [await site.open('small-root.html'), await site.open('plain.html')]
  assert.equal(await small.evaluate(style, 'fontSize'), '16px')
  assert.equal(await plain.evaluate(style, 'fontSize'), '16px')
})

test('what a page sets for its own text stays out', async () => {
  const [inherited, plain] = [await site.open('inherited.html'), await site.open('plain.html')]
  for (const name of ['whiteSpace', 'letterSpacing', 'textTransform', 'textIndent', 'wordSpacing']) {
    assert.equal(await inherited.evaluate(style, name), await plain.evaluate(style, name), name)
  }
})

/** In the page: whether the widget's text is light, as its own colours say. */
const isLight = () => {
  const [red, green, blue] = getComputedStyle(document.querySelector('port-advice').shadowRoot.querySelector('.steps li'))
    .color.match(/\d+/g)
    .map(Number)
  return red + green + blue > 384
}

test('on a dark page that does not say so the widget is dark, and follows when the page turns', async () => {
  assert.equal(await (await site.open('plain.html')).evaluate(isLight), false)
  assert.equal(await (await site.open('dark.html')).evaluate(isLight), true)
  const page = await site.open('toggled.html')
  assert.equal(await page.evaluate(isLight), false)
  await page.evaluate(() => document.body.classList.add('dark'))
  await page.until(isLight)
  await page.evaluate(() => document.body.classList.remove('dark'))
  await page.evaluate(() => new Promise((later) => setTimeout(later, 100)))
  assert.equal(await page.evaluate(isLight), false)
})
