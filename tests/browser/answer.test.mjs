// What every answer ends with: the reader's own program, what can be copied, languages, and what the page says.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { change, paste, press, recommends, says, text } from './actor.mjs'
import { launch } from './harness.mjs'

let site
before(async () => (site = await launch()))
after(() => site?.close())

const choose = (page, id) =>
  page.evaluate((id) => {
    const field = document.querySelector('port-advice').shadowRoot.querySelector('select')
    field.value = id
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }))
  }, id)

const hasChoice = (page) => page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('select'))

test('the setting is written in the words of the chosen program, and follows the answer', async () => {
  const page = await site.open()
  await press(page, 'Choose your program')
  await hasChoice(page)
  await choose(page, 'thunderbird')
  await says(page, '.written', 'Connection security')
  assert.match(await text(page, '.written'), /Port465.*SSL\/TLS/s)
  await press(page, 'an email program')
  await press(page, 'at home')
  await press(page, 'it timed out')
  await says(page, '.written', 'STARTTLS')
  assert.match(await text(page, '.written'), /Port587/)
  assert.deepEqual(page.complaints, [])
})

test('the commands and the text for support fit the answer, and copying tells the page what, not the text', async () => {
  const page = await site.open('', {
    before: () => addEventListener('port-advice:copy', (event) => (globalThis.copied = event.detail)),
  })
  assert.match(
    await text(page, '.by-hand'),
    /nc -vz mail\.example\.com 465.*openssl s_client -crlf -connect mail\.example\.com:465/s,
  )
  await press(page, 'a printer, scanner or other device')
  const support = await text(page, '.support pre')
  assert.match(support, /Advice: port 465, encryption: SSL\/TLS\nSender: a printer/)
  await page.evaluate(() =>
    document.querySelector('port-advice').shadowRoot.querySelector('.support .to-copy button').click(),
  )
  await says(page, '.support .to-copy button', 'Copied')
  assert.deepEqual(await page.evaluate('globalThis.copied'), { what: 'support' })
})

test('where no port is left, every no has its reason and support gets a text; so it does where the port is right', async () => {
  const page = await site.open()
  await press(page, 'Skip this question')
  await press(page, 'at home')
  for (let port = 0; port < 3; port++) await press(page, 'it timed out')
  await says(page, '.support pre', 'No email port will work here')
  assert.match(await text(page, '.reasons'), /Why not 465\?.*Why not 587\?/s)
  assert.match(await text(page, '.support pre'), /Network: at home\nTried: port 465/)
  assert.equal(await text(page, '.program'), undefined)
  await press(page, 'I got an error')
  await paste(page, 'smtp.example.com:465 535 5.7.8 authentication failed')
  await says(page, '.support pre', 'Error message: the login was refused')
  assert.doesNotMatch(await text(page, '.support pre'), /Advice|No mail port/)
})

test('the language is that of the attribute, else of the page; English needs none', async () => {
  const page = await site.open()
  assert.equal(page.requests.filter((url) => /locales\/(?!en)/.test(url)).length, 0)
  for (const [locale, words] of [
    ['de', 'Welcher Port?'],
    ['pt-BR', 'Qual porta?'],
    ['ar', 'أي منفذ؟'],
    ['ja', ''],
  ]) {
    await change(page, `document.querySelector('port-advice').setAttribute('locale', '${locale}')`)
    await page.until(
      (locale) => document.querySelector('port-advice').shadowRoot.querySelector('.widget').lang === locale,
      locale,
    )
    if (words) assert.equal(await text(page, '.ways button'), words)
  }
  await change(page, `document.querySelector('port-advice').setAttribute('locale', 'ar')`)
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('[dir=rtl]'))
  await change(
    page,
    `document.querySelector('port-advice').removeAttribute('locale'); document.documentElement.lang = 'nl'
    document.querySelector('port-advice').setAttribute('theme', 'light')`,
  )
  await page.until(() => document.querySelector('port-advice').shadowRoot.querySelector('[lang=nl]'))
  assert.deepEqual(page.complaints, [])
})

test('the page has its own words, the host its own servers and wording', async () => {
  const page = await site.open()
  await change(
    page,
    `const widget = document.querySelector('port-advice')
    widget.strings = { 'ui/way-guide': 'Ports <b>', 'mode/implicit-tls': 'SSL' }
    widget.profile = { brand: 'Host', servers: [{ host: 'mx.host.example', options: [{ port: 587, mode: 'starttls' }] }],
      settings: [{ label: 'Panel', url: 'https://panel.host.example/' }, { label: 'Bad', url: 'javascript:alert(1)' }],
      wording: { 'set-port-and-mode': 'Type {port} into the panel.' } }`,
  )
  await says(page, '.ways button', 'Ports <b>')
  await says(page, '.steps', 'Type 587 into the panel.')
  await recommends(page, '587 STARTTLS')
  assert.match(await text(page, '.by-hand'), /mx\.host\.example:587/)
  const links = await page.evaluate(() =>
    [...document.querySelector('port-advice').shadowRoot.querySelectorAll('.host a')].map((link) => link.href),
  )
  assert.deepEqual(links, ['https://panel.host.example/'])
  await says(page, '.mistakes', 'settings')
})

test('a profile is loaded from the page’s own site, and from nowhere else', async () => {
  const page = await site.open()
  await change(page, `document.querySelector('port-advice').setAttribute('profile', 'profile.json')`)
  await says(page, '.host', 'welcome e-mail you got')
  await change(
    page,
    `document.querySelector('port-advice').setAttribute('profile', 'https://elsewhere.example/profile.json')`,
  )
  await says(page, '.mistakes', 'a JSON file on this site')
  assert.equal(page.requests.filter((url) => url.includes('elsewhere')).length, 0)
})

test('each way in ends in the same answer: setting, steps, freshness, program, ports, reasons, tests, text for support', async () => {
  const page = await site.open()
  await change(page, `document.querySelector('port-advice').setAttribute('profile', 'profile.json')`)
  const lacking = () =>
    page.evaluate(() => {
      const parts = [
        '.answer .port',
        '.answer .mode',
        '.answer .fresh',
        '.steps li',
        '.host a',
        '.program button',
        '.ports tr',
        '.reasons .said',
        '.why:not([open])',
        '.by-hand .to-copy',
        '.support .to-copy',
        '.helpful button',
      ]
      const { shadowRoot } = document.querySelector('port-advice')
      return parts.filter((part) => !shadowRoot.querySelector(part))
    })
  await says(page, '.host', 'welcome e-mail')
  assert.deepEqual(await lacking(), [])
  await press(page, 'Check my settings')
  await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('#port').focus())
  await page.type('587')
  await press(page, 'SSL/TLS')
  await says(page, '.steps li', 'Set the port to 587 and the encryption to: STARTTLS.')
  assert.deepEqual(await lacking(), [])
  await press(page, 'STARTTLS')
  await says(page, '.steps li', 'Set encryption to “required”')
  await paste(page, 'SMTP_HOST=mail.example.com\nSMTP_PORT=465\nSMTP_ENCRYPTION=tls\n')
  await says(page, '.read', '465')
  assert.deepEqual(await lacking(), [])
  await press(page, 'I got an error')
  await paste(page, 'smtp.example.com:587 SSL routines:ssl3_get_record:wrong version number')
  await says(page, '.steps li', 'Set the port to 587 and the encryption to: STARTTLS.')
  assert.deepEqual(await lacking(), [])
  assert.deepEqual(page.complaints, [])
})
