// At home in pages that were not made for it: rows and tables as wide as their content, themes with small roots, dark pages
// that do not say so, and what text inherits.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch } from './harness.mjs'

/** Each page: the host's style and what is around the element. Parents that are as wide as what is in them come first. */
const NARROWING = {
  row: ['.host { display: flex }', '<div class="host">', '</div>'],
  centred: ['.host { display: flex; flex-direction: column; align-items: center }', '<div class="host">', '</div>'],
  float: ['.host { float: left }', '<div class="host">', '</div>'],
  'inline-block': ['.host { display: inline-block }', '<div class="host">', '</div>'],
  table: ['', '<table><tr><td>', '</td></tr></table>'],
  grid: ['.host { display: grid; justify-items: start }', '<div class="host">', '</div>'],
  dialog: ['dialog { display: flex }', '<dialog open>', '</dialog>'],
}
const HOSTS = {
  ...NARROWING,
  'small-root': ['html { font-size: 62.5% }', '', ''],
  inherited: [
    'body { white-space: pre; letter-spacing: 0.3em; text-transform: uppercase; text-indent: 4em; word-spacing: 1em }',
    '',
    '',
  ],
  plain: ['', '', ''],
  dark: ['body { background: #111; color: #eee }', '', ''],
  toggled: ['.dark { background: #111; color: #eee }', '', ''],
}
const page = (name, before, after) => `<!doctype html><html lang="en"><head><title>${name}</title>
  <link rel="stylesheet" href="${name}.css"><script type="module" src="port-advice/define.js"></script></head>
  <body>${before}<port-advice></port-advice>${after}</body></html>`
const PAGES = Object.fromEntries(
  Object.entries(HOSTS).flatMap(([name, [style, before, after]]) => [
    [`/${name}.html`, page(name, before, after)],
    [`/${name}.css`, `body { margin: 16px; border-block-start: 3px solid }\n${style}`],
  ]),
)

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

for (const name of Object.keys(NARROWING)) {
  test(`it has a width in: ${name}`, async () => {
    const page = await site.open(`${name}.html`)
    const { width, room, isStyled } = await page.evaluate(() => ({
      width: document.querySelector('port-advice').offsetWidth,
      room: document.documentElement.clientWidth,
      isStyled: getComputedStyle(document.body).borderTopWidth === '3px',
    }))
    assert.ok(isStyled, 'the page has no style of its own: nothing is tested')
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
  const [red, green, blue] = getComputedStyle(
    document.querySelector('port-advice').shadowRoot.querySelector('.steps li'),
  )
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
