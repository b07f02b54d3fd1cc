// The element on the help-centre page, as a reader meets it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answer, change, paste, press, recommends, says, text } from './actor.mjs'
import { launch } from './harness.mjs'

let site
before(async () => (site = await launch()))
after(() => site?.close())

test('an answer is there before any question', async () => {
  const page = await site.open()
  await recommends(page, '465 SSL/TLS')
  assert.equal(await text(page, '.questions h3'), 'What sends the email?')
  assert.deepEqual(page.complaints, [])
})

test('an answered question changes the advice, is announced, and can be taken back', async () => {
  const page = await site.open()
  await press(page, 'a mail server')
  await recommends(page, '25 STARTTLS')
  assert.equal(await text(page, '[role=status]'), 'Use port 25, encryption: STARTTLS.')
  await press(page, 'Start over')
  await recommends(page, '465 SSL/TLS')
  await press(page, 'an email program')
  await press(page, 'at home')
  await press(page, 'it timed out')
  await recommends(page, '587 STARTTLS')
  await press(page, 'Remove')
  await recommends(page, '465 SSL/TLS')
  assert.deepEqual(page.complaints, [])
})

test('every question can be skipped', async () => {
  const page = await site.open()
  const headings = []
  for (let question = 0; question < 3; question++) {
    headings.push(await text(page, '.questions h3'))
    await press(page, 'Skip this question')
  }
  assert.deepEqual(headings, ['What sends the email?', 'Where does it connect from?', 'Did you try it? What happened?'])
  await recommends(page, '465 SSL/TLS')
})

test('nothing left is an answer too, with ways out', async () => {
  const page = await site.open()
  await press(page, 'Skip this question')
  await press(page, 'at home')
  for (let port = 0; port < 3; port++) await press(page, 'it timed out')
  assert.equal(await text(page, '.nothing'), 'No email port will work here')
  assert.match(await text(page, '.ways-out'), /Try another network/)
})

test('the keyboard alone goes all the way', async () => {
  const page = await site.open()
  const focused = () => page.evaluate(() => document.querySelector('port-advice').shadowRoot.activeElement?.textContent)
  for (let stop = 0; stop < 20 && (await focused()) !== 'an email program'; stop++) await page.press('Tab')
  assert.equal(await focused(), 'an email program')
  await page.press('Tab')
  await page.press('Enter')
  await page.until(() => document.querySelector('port-advice').shadowRoot.activeElement?.localName === 'h3')
  assert.equal(await focused(), 'Where does it connect from?')
  await page.press('Tab')
  await page.press('Space')
  await page.until(() =>
    document.querySelector('port-advice').shadowRoot.activeElement?.textContent.startsWith('Did you try'),
  )
  assert.match(await text(page, '.given'), /a website, app or script.*at home/)
})

test('every reason names a source that can be opened', async () => {
  const page = await site.open()
  const links = await page.evaluate(() =>
    [...document.querySelector('port-advice').shadowRoot.querySelectorAll('.said a')].map((link) => [
      link.href,
      link.rel,
    ]),
  )
  assert.ok(links.length > 20)
  for (const [href, rel] of links) {
    assert.match(href, /^https:/)
    assert.equal(rel, 'noopener noreferrer')
  }
})

test('a network of the register is known once the page names it', async () => {
  const page = await site.open()
  await change(page, `document.querySelector('port-advice').setAttribute('network', 'aws-ec2')`)
  assert.match(await text(page, '.reasons'), /AWS EC2/)
  assert.equal(await text(page, '.mistakes'), undefined)
  assert.equal(page.requests.filter((url) => url.endsWith('registers.txt')).length, 1)
})

test('the answer does not wait for the registers', async () => {
  const page = await site.open('', { blocked: /registers\.txt$/ })
  assert.equal(await text(page, '[part=port]'), '465')
  assert.match(await text(page, '.reasons'), /Why 465/)
})

test('a setting is checked while it is typed', async () => {
  const page = await site.open()
  await press(page, 'Check my settings')
  await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('#port').focus())
  await page.type('587')
  await press(page, 'SSL/TLS')
  const verdict = (word) =>
    page.until(
      (word) =>
        document.querySelector('port-advice').shadowRoot.querySelector('div.verdict').textContent.includes(word),
      word,
    )
  await verdict('will not work')
  await verdict('Change to port 587, encryption: STARTTLS.')
  await press(page, 'STARTTLS')
  await verdict('good')
  await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('#port').focus())
  await page.type('x')
  await page.until(() =>
    document
      .querySelector('port-advice')
      .shadowRoot.querySelector('#no-such-port')
      .textContent.includes('from 1 to 65535'),
  )
  assert.deepEqual(page.complaints, [])
})

test('what is typed stays in its tab, and what is read of a text stands in the fields', async () => {
  const page = await site.open()
  const port = () => page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('#port').value)
  await press(page, 'Check my settings')
  await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('#port').focus())
  await page.type('587')
  await press(page, 'SSL/TLS')
  await press(page, 'Which port?')
  await press(page, 'Check my settings')
  assert.equal(await port(), '587')
  await says(page, '.verdict', 'will not work')
  await paste(page, 'SMTP_HOST=mail.example.com\nSMTP_PORT=465\nSMTP_SECURE=true\n')
  await says(page, '.verdict', 'good')
  assert.equal(await port(), '465')
  await press(page, 'STARTTLS')
  await says(page, '.verdict', 'will not work')
})

test('server and user name stand with the port, to be copied', async () => {
  const page = await site.open()
  assert.match(await text(page, '.answer .parts'), /mail\.example\.com.*your full email address/s)
  await page.evaluate(() => {
    globalThis.copied = []
    addEventListener('port-advice:copy', ({ detail }) => globalThis.copied.push(detail))
  })
  await press(page, 'Copy')
  await page.until(() => globalThis.copied.length === 1)
  assert.deepEqual(await page.evaluate(() => globalThis.copied), [{ what: 'server' }])
})

test('on a phone the answer that a trial changed is in sight', async () => {
  const page = await site.open()
  await page.resize(390, 664)
  await press(page, 'Skip this question')
  await press(page, 'Skip this question')
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('port-advice')
    shadowRoot.querySelector('#question').scrollIntoView()
  })
  await press(page, 'it timed out')
  await recommends(page, '587 STARTTLS')
  const top = await page.evaluate(
    () => document.querySelector('port-advice').shadowRoot.querySelector('.answer').getBoundingClientRect().top,
  )
  assert.ok(top > -1, `the card begins ${-top} px above what can be seen`)
})

test('a bad attribute is named, and the rest works', async () => {
  const page = await site.open()
  await change(
    page,
    `const widget = document.querySelector('port-advice')
    widget.setAttribute('sender', ' aplication ')
    widget.setAttribute('network', 'residential')`,
  )
  assert.match(await text(page, '.mistakes'), /`sender` is `aplication`.*did you mean `application`\?/)
  await recommends(page, '465 SSL/TLS')
  await change(page, `document.querySelector('port-advice').sender = 'mail-server'`)
  assert.equal(await text(page, '.mistakes'), undefined)
  await recommends(page, '25 STARTTLS')
})

test('two widgets on one page do not know each other', async () => {
  const page = await site.open()
  await change(
    page,
    `const second = document.createElement('port-advice')
    second.sender = 'mail-server'
    document.body.append(second)`,
  )
  assert.deepEqual([await answer(page, 0), await answer(page, 1)], ['465 SSL/TLS', '25 STARTTLS'])
  await press(page, 'a printer, scanner or other device')
  assert.deepEqual([await answer(page, 0), await answer(page, 1)], ['465 SSL/TLS', '25 STARTTLS'])
  assert.deepEqual(page.complaints, [])
})

test('a moved widget keeps its answers, a removed one begins anew', async () => {
  const page = await site.open()
  await press(page, 'a mail server')
  await change(page, `document.body.append(document.querySelector('port-advice'))`)
  await recommends(page, '25 STARTTLS')
  await change(page, `globalThis.widget = document.querySelector('port-advice'); widget.remove()`)
  assert.equal(await page.evaluate(() => globalThis.widget.shadowRoot.querySelector('[part=root]')), null)
  await change(page, `document.body.append(globalThis.widget)`)
  await recommends(page, '465 SSL/TLS')
  assert.deepEqual(page.complaints, [])
})

test('properties set before the element is defined count', async () => {
  const page = await site.open()
  await change(
    page,
    `const module = await import('/port-advice/define.js')
    const early = document.createElement('early-advice')
    early.sender = 'mail-server'
    document.body.append(early)
    module.PortAdviceElement.define('early-advice', { get() {}, define: (name, base) => customElements.define(name, class extends base {}) })
    globalThis.early = early`,
  )
  assert.equal(await page.evaluate(() => globalThis.early.getAttribute('sender')), 'mail-server')
  assert.equal(await page.evaluate(() => globalThis.early.shadowRoot.querySelector('.port').textContent), '25')
})

test('the page hears of the answer and of the feedback, and of nothing else', async () => {
  const page = await site.open('', {
    before: () => {
      globalThis.heard = []
      for (const type of ['ready', 'answer', 'no-answer', 'feedback', 'error']) {
        addEventListener(`port-advice:${type}`, (event) => globalThis.heard.push([type, event.detail]))
      }
    },
  })
  await press(page, 'Yes')
  assert.deepEqual(await page.evaluate(() => globalThis.heard), [
    ['ready', null],
    ['answer', { recommended: { port: 465, mode: 'implicit-tls' } }],
    ['feedback', { helpful: true }],
  ])
  assert.equal(await text(page, '.helpful'), 'Thank you for telling us.')
})

test('the article without script stays when the module cannot load', async () => {
  const page = await site.open('', { blocked: /\.wasm$/ })
  const short = await page.evaluate(() => {
    const card = document.querySelector('port-advice .answer')
    return card.checkVisibility() && card.textContent
  })
  assert.match(short, /Port 465 with encryption SSL\/TLS/)
})

test('the page fits 280 pixels and wide screens, in light and dark', async () => {
  for (const width of [280, 320, 1440]) {
    const page = await site.open('', { size: [width, 900] })
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width} px`)
  }
})
