// The WordPress plugin in a real WordPress, looked at with a real browser.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { CHROMIUM } from '../browser/engines/chromium.mjs'
import { launch, newPage } from '../browser/engines/puppeteer.mjs'
import { EDITOR, quoted, startWordPress } from './site.mjs'

const ROOT = new URL('../../', import.meta.url).pathname
const PLUGIN = join(ROOT, 'dist/wordpress/port-advice')

let site
let browser

before(async () => {
  site = await startWordPress(PLUGIN)
  browser = await launch(CHROMIUM)
})
after(async () => {
  await browser?.close()
  await site?.close()
})
// Whatever a test did, nothing went out, and PHP had nothing to complain of.
afterEach(() => {
  assert.equal(site.requests(), '', 'requests to other servers')
  assert.equal(site.complaints(), '')
})

const program = (...args) =>
  execFileSync('cargo', ['run', '--quiet', '--features', 'cli', '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** A page in a fresh browser, with what it asked for and complained of. */
async function open(url, { script = true } = {}) {
  const context = await browser.createBrowserContext()
  const page = await newPage(context)
  page.seen = { requests: [], complaints: [] }
  page.on('request', (request) => page.seen.requests.push(request.url()))
  page.on('pageerror', (error) => page.seen.complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') page.seen.complaints.push(message.text())
  })
  await page.setJavaScriptEnabled(script)
  await page.goto(url, { waitUntil: 'networkidle0' })
  return page
}

/** What the article on a page says. */
const article = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('.port-advice')
    const text = (node) => node.textContent
    const table = (node) => [...node.querySelectorAll('tr')].map((row) => [...row.children].map(text))
    return {
      lang: root.lang,
      dir: root.dir,
      strong: [...root.querySelectorAll('b')].map(text),
      tables: [...root.querySelectorAll('table')].map(table),
      items: [...root.querySelectorAll('li')].map(text),
      links: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      tags: [...new Set([...root.querySelectorAll('*')].map((node) => node.localName))].sort(),
      notes: [...root.querySelectorAll('[role=note]')].map(text),
      text: root.textContent,
    }
  })

/** An article in the uploads until the test is over. */
function upload(t, name, text) {
  mkdirSync(site.uploads, { recursive: true })
  writeFileSync(join(site.uploads, name), text)
  t.after(() => rmSync(site.uploads, { recursive: true }))
}

async function inLanguage(t, name) {
  await site.php(`update_option('test_locale', ${quoted(name)});`)
  t.after(() => site.php("delete_option('test_locale');"))
}

test('the shortcode says what the program says', async () => {
  const page = await open(await site.publish('[port_advice]'), { script: false })
  const shown = await article(page)
  const advice = JSON.parse(program('advise', '--profile', 'www/profile.json', '--format', 'json'))
  const labels = { 'implicit-tls': 'SSL/TLS', starttls: 'STARTTLS' }
  const expected = advice.options
    .filter((option) => option.accepted)
    .map(({ port, mode }) => ['mail.example.com', String(port), labels[mode]])
  assert.deepEqual(
    shown.tables[0].slice(1).map((row) => row.slice(0, 3)),
    expected,
  )
  assert.equal(shown.strong[0], 'Server mail.example.com, port 465, encryption: SSL/TLS.')
  assert.deepEqual([shown.lang, shown.dir], ['en', 'ltr'])
  assert.deepEqual(shown.notes, [])
  assert.deepEqual(await page.cookies(), [], 'a cookie for a reader')
  assert.ok(
    page.seen.requests.every((address) => address.startsWith(site.url)),
    page.seen.requests.join('\n'),
  )
})

test('the block says the same', async () => {
  const [block, shortcode] = [
    await open(await site.publish('<!-- wp:port-advice/article {"locale":"de"} /-->')),
    await open(await site.publish('[port_advice locale="de"]')),
  ]
  const shown = await article(block)
  assert.equal(shown.lang, 'de')
  assert.deepEqual(shown, await article(shortcode))
  assert.deepEqual(block.seen.complaints, [])
})

test('the language is that of the page, written the right way', async (t) => {
  const url = await site.publish('[port_advice]')
  for (const [name, lang, dir] of [
    ['de_DE', 'de', 'ltr'],
    ['pt_BR', 'pt-BR', 'ltr'],
    ['pt_PT', 'pt-BR', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['tlh', 'en', 'ltr'],
  ]) {
    await t.test(name, async (t) => {
      await inLanguage(t, name)
      const shown = await article(await open(url))
      assert.deepEqual([shown.lang, shown.dir, shown.notes], [lang, dir, []])
    })
  }
})

test('whoever edits is told what is wrong, readers are not', async (t) => {
  await inLanguage(t, 'tlh')
  upload(t, 'fr.json', '{"title": "half')
  const whole = { title: 'T', locale: 'it', direction: 'ltr', intro: [], sources: [], sections: [{ heading: 'H' }] }
  writeFileSync(join(site.uploads, 'it.json'), JSON.stringify(whole))
  writeFileSync(join(site.uploads, 'nl.json'), JSON.stringify({ ...whole, sections: [{ heading: ['H'], blocks: [] }] }))
  const contents = {
    '[port_advice locale="it"]': 'it.json is not what `port-advice export json` writes',
    '[port_advice locale="nl"]': 'nl.json is not what `port-advice export json` writes',
    '[port_advice]': 'there is no article in tlh, so this one is in en',
    '[port_advice locale="fr"]': 'fr.json is not what `port-advice export json` writes',
    '[port_advice locale="en" langauge="de"]': 'unknown langauge; known are locale, element,',
  }
  for (const [content, problem] of Object.entries(contents)) {
    const url = await site.publish(content)
    const reader = await (await fetch(url)).text()
    assert.ok(!reader.includes('role="note"') && reader.includes('</html>'), content)
    const page = await signedIn()
    await page.goto(url)
    const notes = await page.evaluate(() =>
      [...document.querySelectorAll('[role=note]')].map((note) => note.textContent),
    )
    assert.ok(
      notes.some((note) => note.includes(problem)),
      `${content}: ${notes}`,
    )
  }
})

async function signedIn() {
  const page = await open(`${site.url}/wp-login.php`)
  await page.type('#user_login', EDITOR.name)
  await page.type('#user_pass', EDITOR.password)
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')])
  return page
}

test('what a company writes is text, and WordPress leaves it as it is', async (t) => {
  const brand = `<script>alert(1)</script> "'><img src=x onerror=alert(1)> [gallery] 2x3 -- ... &amp; a&b`
  const host = 'mail--1x2.example.com'
  const profile = {
    brand,
    servers: [
      { host, options: [{ port: 465, mode: 'implicit-tls' }], label: brand },
      { host: 'b.example.com', options: [{ port: 587, mode: 'starttls' }], label: brand },
    ],
    blocked: [25],
    settings: [{ label: brand, url: 'https://www.example.com/?a=1&b=2' }],
    support: [{ label: brand, url: 'tel:+44123' }],
    wording: { 'find-settings': brand },
  }
  const file = join(site.plugin, 'profile.json')
  writeFileSync(file, JSON.stringify(profile))
  t.after(() => rmSync(file))
  const made = JSON.parse(program('export', 'json', '--profile', file))
  // Somebody changed the file by hand.
  made.sections.at(-1).blocks.push({
    kind: 'paragraph',
    line: [
      { kind: 'link', text: 'click', url: 'javascript:alert(1)' },
      { kind: 'source', number: 1, url: 'data:text/html,x' },
    ],
  })
  upload(t, 'en.json', JSON.stringify(made))
  for (const content of ['[port_advice]', '<!-- wp:port-advice/article /-->']) {
    const page = await open(await site.publish(content))
    const shown = await article(page)
    assert.equal(shown.tables[0][1][0], host)
    assert.ok(shown.items.includes(brand), shown.items.filter((item) => item.includes('alert')).join('\n'))
    assert.ok(shown.text.includes(`What if my website or program runs on servers of ${brand}?`))
    assert.deepEqual(
      shown.tags,
      ['a', 'b', 'div', 'h2', 'h3', 'h4', 'li', 'ol', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'].filter(
        (tag) => shown.tags.includes(tag),
      ),
    )
    assert.ok(shown.links.includes('https://www.example.com/?a=1&b=2') && shown.links.includes('tel:+44123'))
    assert.ok(
      shown.links.every((link) => /^(https?:|mailto:|tel:)/.test(link)),
      shown.links.join('\n'),
    )
    assert.deepEqual(page.seen.complaints, [])
  }
})

test('the element answers where script is allowed, and leaves the article where it is not', async () => {
  const url = await site.publish('[port_advice element="yes" sender="device" network="cloud"]')
  const silent = await open(url, { script: false })
  assert.equal((await article(silent)).strong[0], 'Server mail.example.com, port 465, encryption: SSL/TLS.')
  assert.ok(await silent.$eval('port-advice b', (b) => b.checkVisibility()), 'the article is hidden')
  const page = await open(url)
  await page.waitForFunction(() => document.querySelector('port-advice').shadowRoot?.querySelector('[part~=answer]'))
  const told = await page.$eval('port-advice', (element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  )
  assert.deepEqual([told.locale, told.sender, told.network], ['en', 'device', 'cloud'])
  assert.deepEqual(page.seen.complaints, [])
  assert.ok(
    page.seen.requests.every((address) => address.startsWith(site.url)),
    page.seen.requests.join('\n'),
  )
})

test('what the element is told is an attribute and nothing else', async () => {
  const url = await site.publish(`[port_advice element="yes" service='"><script>alert(1)</script>' theme="dark"]`)
  const page = await open(url, { script: false })
  assert.equal(await page.$eval('port-advice', (element) => element.getAttribute('theme')), 'dark')
  assert.equal(
    await page.evaluate(() => [...document.scripts].filter((script) => script.textContent.includes('alert(1)')).length),
    0,
  )
})

test('the editor shows the block as readers see it', async () => {
  const page = await signedIn()
  await page.goto(`${site.url}/wp-admin/post-new.php?post_type=page`, { waitUntil: 'networkidle2' })
  await page.evaluate(() => {
    const { createBlock } = window.wp.blocks
    window.wp.data.dispatch('core/block-editor').insertBlocks(createBlock('port-advice/article', { locale: 'fr' }))
  })
  const strong = '[data-type="port-advice/article"] .port-advice b'
  const found = await page.waitForFunction(
    (strong) => {
      const frame = document.querySelector('iframe[name="editor-canvas"]')
      return (frame?.contentDocument ?? document).querySelector(strong)?.textContent
    },
    {},
    strong,
  )
  const shown = await article(await open(await site.publish('[port_advice locale="fr"]')))
  assert.equal(await found.jsonValue(), shown.strong[0])
  const content = await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent())
  assert.match(content, /^<!-- wp:port-advice\/article \{"locale":"fr"\} \/-->/)
})

test('the plugin itself asks nothing of anybody', () => {
  const files = readdirSync(PLUGIN, { recursive: true }).filter((file) => file.endsWith('.php') || file === 'editor.js')
  assert.ok(files.length >= 6)
  for (const file of files) {
    assert.doesNotMatch(
      readFileSync(join(PLUGIN, file), 'utf8'),
      /wp_remote|curl_|fsockopen|setcookie|fetch\(|XMLHttpRequest|eval\(/,
      file,
    )
  }
})
