// The reader's answers in the address of the page, and answers that the page gives in the reader's place.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answer, press, recommends, says, text } from './actor.mjs'
import { launch } from './harness.mjs'

const page = (content) => `<!doctype html><html lang="en"><head><title>Permalink</title>
  <script type="module" src="port-advice/define.js"></script></head><body>${content}</body></html>`
const PAGES = {
  '/one.html': page('<port-advice permalink></port-advice>'),
  '/off.html': page('<port-advice></port-advice>'),
  '/based.html': page('<base href="/elsewhere/"><port-advice permalink></port-advice>').replace(
    'port-advice/',
    '/port-advice/',
  ),
  '/two.html': page('<port-advice id="first" permalink></port-advice><port-advice permalink="other"></port-advice>'),
  '/twins.html': page('<port-advice permalink></port-advice><port-advice permalink></port-advice>'),
}

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

const fragment = (page) => page.evaluate(() => location.hash)
const hasFragment = (page, wanted) => page.until((wanted) => location.hash === wanted, wanted)
const recommendsIn = (page, index, option) =>
  page.until(
    (index, option) => {
      const root = document.querySelectorAll('port-advice')[index].shadowRoot
      return [...root.querySelectorAll('.setting dd')].map((part) => part.textContent).join(' ') === option
    },
    index,
    option,
  )
/** Presses a button of the widget with this number. */
const pressIn = (page, index, label) =>
  page.evaluate(
    (index, label) => {
      const root = document.querySelectorAll('port-advice')[index].shadowRoot
      ;[...root.querySelectorAll('button')].find((button) => button.textContent === label).click()
    },
    index,
    label,
  )

test('answers come into the address, without a new entry in the history, and go with them', async () => {
  const page = await site.open('one.html')
  const entries = await page.evaluate(() => history.length)
  assert.equal(await fragment(page), '')
  await press(page, 'an email program')
  await press(page, 'at home')
  await press(page, 'it timed out')
  await hasFragment(page, '#port-advice=sender:mail-client;network:residential;tried:465/implicit-tls/timeout')
  await press(page, 'Check my settings')
  await hasFragment(
    page,
    '#port-advice=sender:mail-client;network:residential;tried:465/implicit-tls/timeout;view:check',
  )
  await press(page, 'Which port?')
  await press(page, 'Start over')
  await hasFragment(page, '')
  assert.equal(await page.evaluate(() => location.href.endsWith('/one.html')), true)
  assert.equal(await page.evaluate(() => history.length), entries)
  assert.deepEqual(page.complaints, [])
})

test('a link brings the answers back at the first drawing', async () => {
  const first = () => {
    globalThis.heard = []
    addEventListener('port-advice:answer', ({ detail }) => heard.push(detail.recommended.port))
    addEventListener(
      'port-advice:ready',
      ({ target }) => (globalThis.first = target.shadowRoot.querySelector('.port').textContent),
    )
  }
  const page = await site.open('one.html#port-advice=network:residential;tried:465/implicit-tls/timeout', {
    before: first,
  })
  assert.deepEqual(await page.evaluate(() => [globalThis.first, heard]), ['587', [587]])
  assert.match(await text(page, '.given'), /at home.*465 with SSL\/TLS: it timed out/)
  assert.equal(await text(page, '.questions h3'), 'What sends the email?')
  const view = await site.open('one.html#port-advice=view:error')
  await view.until(() => document.querySelector('port-advice').shadowRoot.querySelector('textarea'))
  assert.deepEqual([...page.complaints, ...view.complaints], [])
})

test('where the script for links does not come, the widget does, and the page hears of it', async () => {
  const before = () => addEventListener('port-advice:error', ({ detail }) => (globalThis.error = detail.message))
  const isReady = () => Boolean(document.querySelector('port-advice').shadowRoot?.querySelector('.port'))
  const page = await site.open('one.html#port-advice=sender:mail-server', {
    blocked: /permalink\.js$/,
    before,
    isReady,
  })
  await press(page, 'a printer, scanner or other device')
  assert.equal(await fragment(page), '#port-advice=sender:mail-server')
  assert.match(await page.evaluate(() => globalThis.error), /permalink|import|module/i)
})

test('back and forward go through the answers of the entries', async () => {
  const page = await site.open('one.html#port-advice=sender:mail-server')
  await recommends(page, '25 STARTTLS')
  await page.evaluate(() => {
    location.hash = 'port-advice=tried:465/implicit-tls/not-in-program'
  })
  await recommends(page, '587 STARTTLS')
  await page.evaluate(() => history.back())
  await recommends(page, '25 STARTTLS')
  assert.doesNotMatch(await text(page, '.given'), /465/)
  await page.evaluate(() => history.forward())
  await recommends(page, '587 STARTTLS')
  await page.evaluate(() => {
    location.hash = 'section'
  })
  await recommends(page, '465 SSL/TLS')
})

test('what else is in the fragment stays', async () => {
  const page = await site.open('one.html#/help/mail&q=a%26b')
  await press(page, 'a mail server')
  await hasFragment(page, '#/help/mail&q=a%26b&port-advice=sender:mail-server')
  await press(page, 'Start over')
  await hasFragment(page, '#/help/mail&q=a%26b')
})

test('two elements have a part each, by attribute or id, and twins by number', async () => {
  const page = await site.open('two.html#other=sender:mail-server')
  await recommendsIn(page, 1, '25 STARTTLS')
  assert.equal(await answer(page, 0), '465 SSL/TLS')
  await pressIn(page, 0, 'a mail server')
  await hasFragment(page, '#other=sender:mail-server&first=sender:mail-server')
  await page.evaluate(() => document.querySelectorAll('port-advice')[1].reset())
  await hasFragment(page, '#first=sender:mail-server')
  assert.equal(await answer(page, 0), '25 STARTTLS')
  const twins = await site.open('twins.html')
  await pressIn(twins, 0, 'a mail server')
  await hasFragment(twins, '#port-advice=sender:mail-server')
  await pressIn(twins, 1, 'a mail server')
  await hasFragment(twins, '#port-advice=sender:mail-server&port-advice-2=sender:mail-server')
})

test('hostile links are text, and what is good in them counts', async () => {
  const evil = '<img src=x onerror=alert(1)>'
  const said = {
    ' Sender : device': /`answer` is `Sender`.*did you mean `sender`/,
    'sender: devise ': /`sender` is `devise`.*did you mean `device`/,
    'sender:': /`sender` is empty/,
    'tried:70000/starttls/works': /`tried\/port` is `70000`, it must be a whole number from 1 to 65535/,
    'tried:587/starttls/wroks': /`tried\/outcome` is `wroks`.*`works`.*`not-in-program`/,
    'tried:587': /`tried\/mode` is empty/,
    [evil]: /`answer` is a text of 28 characters/,
    ['x'.repeat(100_000)]: /a text of 100000 characters/,
    '%E0%A4%A': /`answer`/,
    '\u202Eview:check': /`answer` is a text of/,
  }
  for (const [part, sentence] of Object.entries(said)) {
    const encoded = part.startsWith('%') ? part : encodeURIComponent(part)
    const page = await site.open(`one.html#port-advice=${encoded};network:residential`)
    await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('.mistakes'))
    assert.match(await text(page, '.mistakes'), sentence)
    assert.match(await text(page, '.given'), /at home/, part)
    assert.equal(await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('img')), null)
    assert.deepEqual(page.complaints, [])
  }
  const many = await site.open(`one.html#port-advice=${'tried:1/none/other;'.repeat(10_000)}`)
  await says(many, '.given', '1 with')
})

test('without the attribute the address is left alone; with it, from then on; and no more without', async () => {
  const page = await site.open('off.html#port-advice=sender:mail-server')
  assert.equal(await answer(page), '465 SSL/TLS')
  assert.equal(
    page.requests.some((url) => url.includes('permalink')),
    false,
  )
  await press(page, 'a printer, scanner or other device')
  assert.equal(await fragment(page), '#port-advice=sender:mail-server')
  await page.evaluate(() => {
    document.querySelector('port-advice').permalink = true
  })
  await recommends(page, '25 STARTTLS')
  await page.evaluate(() => {
    document.querySelector('port-advice').permalink = 'kept'
  })
  await hasFragment(page, '#port-advice=sender:mail-server&kept=sender:mail-server')
  await page.evaluate(() => {
    document.querySelector('port-advice').permalink = false
  })
  await press(page, 'Start over')
  await recommends(page, '465 SSL/TLS')
  assert.equal(await fragment(page), '#port-advice=sender:mail-server&kept=sender:mail-server')
})

test('a page with a base keeps its path', async () => {
  const page = await site.open('based.html?x=1')
  await press(page, 'a mail server')
  await page.until(() => location.href.endsWith('/based.html?x=1#port-advice=sender:mail-server'))
})

test('a removed element lets go of the address', async () => {
  const page = await site.open('one.html')
  await page.evaluate(() => {
    globalThis.widget = document.querySelector('port-advice')
    widget.remove()
  })
  await page.evaluate(() => {
    location.hash = 'port-advice=sender:mail-server'
  })
  await page.evaluate(() => document.body.append(widget))
  await recommends(page, '25 STARTTLS')
  assert.deepEqual(page.complaints, [])
})

test('the page answers in the reader’s place, before and after the widget is up, and leaves no attributes', async () => {
  const page = await site.open('one.html')
  await page.evaluate(() => {
    globalThis.widget = document.createElement('port-advice')
    widget.answer({ sender: 'mail-client', network: 'residential', view: null })
    widget.answer({ tried: [{ port: 465, mode: 'implicit-tls', outcome: 'timeout' }] })
    document.body.replaceChildren(widget)
  })
  await page.until(() => seen.settled.has(widget))
  await recommends(page, '587 STARTTLS')
  assert.match(await text(page, '.given'), /an email program.*at home.*465 with SSL\/TLS: it timed out/)
  await page.evaluate(() => widget.answer({ view: 'check' }))
  await says(page, 'h2', 'Your setting')
  assert.deepEqual(await page.evaluate(() => widget.getAttributeNames()), [])
  await page.evaluate(() =>
    widget.answer({ view: 'guide', tried: { port: 587, mode: 'tls', outcome: 'works' }, role: 'device' }),
  )
  await says(page, '.mistakes', '`tried/mode` is `tls`, which is not a known word')
  assert.match(await text(page, '.mistakes'), /`answer` is `role`.*allowed are `sender`, `network`, `tried`, `view`/)
  await page.evaluate(() => widget.reset())
  await recommends(page, '465 SSL/TLS')
  assert.deepEqual([await text(page, '.mistakes'), await text(page, '.given')], [undefined, undefined])
  assert.deepEqual(page.complaints, [])
})
