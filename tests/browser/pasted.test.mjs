// What a reader pastes: error messages and configurations.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paste, press, recommends, says, text } from './actor.mjs'
import { launch } from './harness.mjs'

let site
before(async () => (site = await launch()))
after(() => site?.close())

const marked = (page) =>
  page.evaluate(() =>
    [...document.querySelector('port-advice').shadowRoot.querySelectorAll('mark')].map((mark) => mark.textContent),
  )

test('an error message is explained, with the evidence marked and no secret shown', async () => {
  const page = await site.open()
  await press(page, 'I got an error')
  await paste(
    page,
    'SSL routines:ssl3_get_record:wrong version number\nsmtp.example.com:587 AUTH PLAIN AGJvYgBwYXNz for winifred@example.org',
  )
  await says(page, '.cause', 'your program is set to SSL/TLS, but this port needs STARTTLS')
  assert.match(await text(page, '.verdict'), /How sure we are: certain.*Change to port 587, encryption: STARTTLS/s)
  await recommends(page, '587 STARTTLS')
  assert.ok((await marked(page)).some((mark) => mark.includes('wrong version number')))
  const shown = await text(page, 'pre')
  assert.match(shown, /AUTH PLAIN \[token\]/)
  assert.doesNotMatch(await text(page, '.widget'), /AGJvYgBwYXNz|winifred/)
  assert.match(await text(page, '.steps'), /Set the port to 587/)
  assert.match(
    await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('textarea').value),
    /^SSL routines/,
  )
  assert.deepEqual(page.complaints, [])
})

test('what reads pasted text is fetched when a view for it is opened, and once', async () => {
  const page = await site.open()
  const fetched = () => page.requests.filter((url) => /diagnosis_bg/.test(url)).length
  assert.equal(fetched(), 0)
  await press(page, 'I got an error')
  await paste(page, 'smtp: connection timed out')
  await says(page, '.cause', 'blocks the port')
  await press(page, 'Check my settings')
  await paste(page, 'MAIL_HOST=smtp.example.com\nMAIL_PORT=465')
  await says(page, '.parts', 'smtp.example.com')
  assert.equal(fetched(), 2)
})

test('where it cannot be fetched the widget says so, and tries again when asked', async () => {
  const page = await site.open('', { blocked: /diagnosis_bg\.wasm/ })
  await press(page, 'I got an error')
  await paste(page, 'smtp: connection timed out')
  await says(page, '.pasting + .trouble', 'did not load')
  await press(page, 'Try again')
  await says(page, '.pasting + .trouble', 'did not load')
  assert.equal(await text(page, '.cause'), undefined)
})

test('hostile text is shown as text', async () => {
  const page = await site.open()
  await press(page, 'I got an error')
  await paste(
    page,
    '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>\u202esmtp error: connection timed out',
  )
  await says(page, '.cause', 'blocks the port')
  assert.match(await text(page, 'pre'), /<\[hidden\] src=x.*<\/script>\ufffdsmtp/s)
  const strange = 'img, script, iframe'
  assert.equal(
    await page.evaluate(
      (strange) => document.querySelector('port-advice').shadowRoot.querySelectorAll(strange).length,
      strange,
    ),
    0,
  )
  assert.equal(await page.evaluate('globalThis.hacked'), undefined)
  assert.deepEqual(page.complaints, [])
})

test('a mebibyte is read, more is refused', async () => {
  const page = await site.open()
  await press(page, 'I got an error')
  const longest = `${'a<b> \u202e\n'.repeat(1 << 17).slice(0, (1 << 20) - 400_000)}\nsmtp: connection timed out`
  await paste(page, longest)
  await says(page, '.cause', 'blocks the port')
  assert.ok((await text(page, 'pre')).length < 5000)
  await paste(page, 'x'.repeat((1 << 20) + 1))
  await says(page, '.pasting + .trouble', 'more than one megabyte')
  assert.equal(await text(page, '.cause'), undefined)
  assert.deepEqual(page.complaints, [])
})

test('a long text is read in a worker, a short one and one without workers in the page', async () => {
  const long = `${'queued as 4ZkQ7, to=<winifred@example.org> delayed\n'.repeat(2000)}smtp: connection timed out`
  const counting = () => {
    globalThis.made = 0
    const Real = Worker
    globalThis.Worker = class extends Real {
      constructor(...given) {
        super(...given)
        globalThis.made += 1
      }
    }
  }
  const forbidding = () => {
    globalThis.Worker = undefined
  }
  for (const [before, texts, made] of [
    [counting, ['smtp: connection timed out'], 0],
    [counting, [long, 'smtp: connection timed out', long], 1],
    [forbidding, [long], undefined],
  ]) {
    const page = await site.open('', { before })
    await press(page, 'I got an error')
    for (const text of texts) {
      await paste(page, text)
      await says(page, '.cause', 'blocks the port')
    }
    assert.equal(await page.evaluate('globalThis.made'), made)
    assert.doesNotMatch(await text(page, '.widget'), /winifred/)
    assert.deepEqual(page.complaints, [])
  }
})

test('a configuration is read, with what was assumed, and checked', async () => {
  const page = await site.open()
  await press(page, 'Check my settings')
  await paste(
    page,
    "nodemailer.createTransport({ host: 'smtp.example.com', port: 587, secure: true, auth: { user: 'winifred', pass: 'hunter2' } })",
  )
  await says(page, '.judged', 'will not work')
  await recommends(page, '587 STARTTLS')
  assert.match(await text(page, '.parts'), /Serversmtp\.example\.com.*Port587.*EncryptionSSL\/TLS.*LoginYes/s)
  assert.doesNotMatch(await text(page, '.widget'), /winifred|hunter2/)
  await paste(page, "nodemailer.createTransport({ host: 'smtp.example.com' })")
  await says(page, '.parts', 'not given; we assumed the usual value')
  await paste(page, 'nothing of the kind')
  await says(page, '.verdict', 'We found no mail server settings in this text')
  await paste(page, '')
  await says(page, '.verdict', 'The port and the encryption must match')
  assert.deepEqual(page.complaints, [])
})

test('what was pasted stays in its view, and comes back with it', async () => {
  const page = await site.open()
  await press(page, 'I got an error')
  await paste(page, 'smtp: connection timed out')
  await says(page, '.cause', 'blocks the port')
  await press(page, 'Check my settings')
  assert.equal(
    await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('textarea').value),
    '',
  )
  await press(page, 'Which port?')
  await recommends(page, '465 SSL/TLS')
  await press(page, 'I got an error')
  assert.equal(
    await page.evaluate(() => document.querySelector('port-advice').shadowRoot.querySelector('textarea').value),
    'smtp: connection timed out',
  )
  await says(page, '.cause', 'blocks the port')
})
