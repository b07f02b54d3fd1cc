// Where the element cannot stand itself: placeholders, and the page for iframes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answer, press, recommends } from './actor.mjs'
import { launch } from './harness.mjs'

const page = (content) =>
  `<!doctype html><html lang="en"><head><title>Test</title></head><body>${content}</body></html>`
const framing = (content, from) => ({
  body: page(content),
  headers: { 'content-security-policy': `default-src 'none'; script-src 'self'; img-src 'self'; frame-src ${from}` },
})
const FRAME =
  'embed.html?sender=mail-server&theme=dark&locale=en&utm_source=mail&profile=https://evil.example/profile.json'

const PAGES = {
  '/placeholder.html': page(`<script type="module" src="port-advice/define.js"></script>
    <div id="one" data-port-advice data-sender="mail-server"><p>Fallback</p><p slot="host">Ours</p></div>
    <div id="two" data-port-advice></div>`),
  '/json.html': framing(
    `<iframe data-port-advice src="embed.html?profile=%20${encodeURIComponent('{"brand":"Evil","servers":[]}')}" title="Ports"></iframe>`,
    "'self'",
  ),
  '/frame.html': framing(`<iframe data-port-advice src="${FRAME}" title="Ports" height="300"></iframe>`, "'self'"),
  '/inside.html': framing('<iframe src="embed.html?sender=mail-server" title="Ports"></iframe>', "'self'"),
  '/talking.html': framing(
    '<iframe data-port-advice title="Ports" height="300"></iframe><script type="module" src="talking.js"></script>',
    'http://localhost:*',
  ),
  // The frame comes from another origin, and the page wants something before it can have loaded.
  '/talking.js': `import { connect } from './embed.js'
    const frame = document.querySelector('iframe')
    globalThis.heard = []
    addEventListener('port-advice:answer', ({ target, detail }) => heard.push([target.localName, detail.recommended.port]))
    frame.src = location.origin.replace('127.0.0.1', 'localhost') + '/embed.html'
    globalThis.connection = connect(frame)
    connection.set({ sender: 'mail-server' })`,
}

// Far below what can be seen.
PAGES['/far.html'] = {
  ...PAGES['/talking.html'],
  body: PAGES['/talking.html'].body.replace('<iframe', `<img alt="" height="9000">$&`),
}

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

const inFrame = (page, f) => page.evaluate(`(${f})(document.querySelector('iframe').contentDocument)`)
const isDrawn = () => {
  const widget = document.querySelector('iframe').contentDocument.querySelector('port-advice')
  return Boolean(widget?.shadowRoot?.querySelector('.port'))
}

/** How tall the page for iframes is at this width, seen from inside. */
async function contentHeight(width) {
  const page = await site.open('inside.html')
  await page.evaluate(
    (width) => Object.assign(document.querySelector('iframe').style, { width: `${width}px`, height: '9000px' }),
    width,
  )
  return inFrame(page, (page) => Math.ceil(page.documentElement.getBoundingClientRect().height))
}

const height = (page) => page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height)

test('a placeholder becomes the element, with its attributes and what it held', async () => {
  const page = await site.open('placeholder.html')
  assert.deepEqual([await answer(page, 0), await answer(page, 1)], ['25 STARTTLS', '465 SSL/TLS'])
  const shape = () => page.evaluate(() => document.querySelector('#one').innerHTML)
  assert.equal(await shape(), '<port-advice sender="mail-server"><p>Fallback</p><p slot="host">Ours</p></port-advice>')
  await page.evaluate(async () => (await import('/port-advice/define.js')).upgrade())
  assert.equal(await page.evaluate(() => document.querySelectorAll('port-advice').length), 2)
  assert.deepEqual(page.complaints, [])
})

test('the query cannot hold a profile', async () => {
  const page = await site.open('json.html', { isReady: isDrawn })
  assert.equal(await inFrame(page, (page) => page.querySelector('port-advice').getAttributeNames().join()), '')
})

test('the query of the page for iframes becomes the attributes; no foreign profile', async () => {
  const page = await site.open('frame.html', { isReady: isDrawn })
  const attributes = await inFrame(page, (page) => page.querySelector('port-advice').getAttributeNames().sort().join())
  assert.equal(attributes, 'locale,sender,theme')
  const port = await inFrame(
    page,
    (page) => page.querySelector('port-advice').shadowRoot.querySelector('.port').textContent,
  )
  assert.equal(port, '25')
  assert.equal(
    await inFrame(page, (page) => page.defaultView.getComputedStyle(page.documentElement).colorScheme),
    'dark',
  )
  assert.deepEqual(
    page.requests.filter((address) => new URL(address).hostname === 'evil.example'),
    [],
  )
  assert.deepEqual(page.complaints, [])
})

test('the page for iframes keeps nothing', async () => {
  const page = await site.open('frame.html', { isReady: isDrawn })
  const kept = await inFrame(page, async (page) => {
    const { localStorage, sessionStorage, indexedDB, caches, navigator } = page.defaultView
    const databases = (await indexedDB.databases?.()) ?? []
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
    const stores = (await caches?.keys()) ?? []
    return [
      page.cookie.length,
      localStorage.length,
      sessionStorage.length,
      databases.length,
      workers.length,
      stores.length,
    ]
  })
  assert.deepEqual(kept, [0, 0, 0, 0, 0, 0])
})

test('without the script of the page around, the frame keeps its size and scrolls', async () => {
  const page = await site.open('frame.html', { isReady: isDrawn })
  assert.ok(Math.abs((await height(page)) - 300) < 10)
  assert.ok((await inFrame(page, (page) => page.documentElement.scrollHeight)) > 300)
})

test('the page for iframes is a page of its own, too', async () => {
  const page = await site.open('embed.html?view=check')
  assert.equal(
    await page.evaluate(() => Boolean(document.querySelector('port-advice').shadowRoot.querySelector('#port'))),
    true,
  )
  assert.deepEqual(page.complaints, [])
})

test('the frame is as tall as its content, takes what was wanted before it was there, and its events come out', async () => {
  const heights = [await contentHeight(300), await contentHeight(900)]
  assert.ok(heights[0] > heights[1] + 200, `${heights}`)
  const page = await site.open('talking.html')
  await page.until(() => heard.some(([element, port]) => element === 'iframe' && port === 25))
  for (const [place, width] of [300, 900].entries()) {
    await page.evaluate((width) => {
      document.querySelector('iframe').style.width = `${width}px`
    }, width)
    await page.until((height) => document.querySelector('iframe').style.height === `${height}px`, heights[place])
  }
  await page.evaluate(() => connection.set({ sender: 'mail-client' }))
  await page.until(() => heard.at(-1)[1] === 465)
  assert.deepEqual(page.complaints, [])
})

test('a frame out of sight is as tall, before anybody scrolls to it', async () => {
  const expected = await contentHeight(300)
  const page = await site.open('far.html')
  await page.until((height) => document.querySelector('iframe').style.height === `${height}px`, expected)
  assert.ok(await page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().top > innerHeight))
})

test('a frame that loads anew is told again', async () => {
  const page = await site.open('talking.html')
  await page.until(() => heard.some(([, port]) => port === 25))
  await page.evaluate(() => {
    heard.length = 0
    document.querySelector('iframe').src += '?theme=dark'
  })
  await page.until(() => heard.some(([, port]) => port === 25))
})

test('nobody but the frame itself moves the page', async () => {
  const page = await site.open('talking.html')
  await page.until(() => document.querySelector('iframe').getBoundingClientRect().height > 1000)
  const moved = await page.evaluate(async () => {
    const forged = { portAdvice: 1, type: 'height', height: 5 }
    const frame = document.querySelector('iframe')
    const { contentWindow } = frame
    const moved = []
    // The frame itself may grow meanwhile, but not while an event is handed out.
    const hand = (event) => {
      const before = frame.style.height
      dispatchEvent(event)
      if (frame.style.height !== before) moved.push([event.origin, event.data])
    }
    const isHeard = new Promise((heard) => addEventListener('message', ({ source }) => source === self && heard()))
    postMessage(forged, '*')
    await isHeard
    if (frame.style.height === '5px') moved.push([location.origin, forged])
    const own = new MessageEvent('message', { origin: new URL(frame.src).origin, data: { ...forged, height: 2000 } })
    hand(Object.defineProperty(own, 'source', { value: contentWindow }))
    const data = [
      forged,
      { ...forged, height: -1 },
      { ...forged, height: 1e9 },
      { ...forged, height: 'x' },
      null,
      'x',
      { portAdvice: 2 },
    ]
    const origins = ['https://evil.example', location.origin.replace('127.0.0.1', 'localhost')]
    for (const [source, origin, list] of [
      [contentWindow, origins[0], data],
      [self, origins[1], data],
      [contentWindow, origins[1], data.slice(1)],
    ]) {
      for (const data of list) {
        const event = new MessageEvent('message', { origin, data })
        hand(Object.defineProperty(event, 'source', { value: source }))
      }
    }
    return moved
  })
  assert.deepEqual(
    moved.map(([, { height }]) => height),
    [2000],
    'the frame itself, and nobody else',
  )
  assert.deepEqual(page.complaints, [])
})

test('nobody but the page around is told, and nobody else changes the widget', async () => {
  const page = await site.open('frame.html', { isReady: isDrawn })
  const before = await page.evaluate(async () => {
    globalThis.told = []
    addEventListener('message', ({ data }) => told.push(data.type))
    // What had been said before would arrive before this.
    postMessage({ type: 'own' }, '*')
    while (!told.includes('own')) await new Promise((later) => setTimeout(later))
    const before = told.splice(0)
    document.querySelector('iframe').contentWindow.postMessage({ portAdvice: 1, type: 'hello' }, '*')
    return before
  })
  assert.deepEqual(before, ['own'])
  await page.until(() => new Set(told).size >= 3)
  const set = await page.evaluate(() => {
    const { contentWindow, contentDocument } = document.querySelector('iframe')
    const speak = (origin, data) =>
      contentWindow.dispatchEvent(new MessageEvent('message', { source: contentWindow.parent, origin, data }))
    const set = { portAdvice: 1, type: 'set', attributes: { sender: 'device', onclick: 'alert(1)', theme: 5 } }
    speak('https://evil.example', set)
    speak('null', set)
    const sender = contentDocument.querySelector('port-advice').getAttribute('sender')
    speak(location.origin, set)
    const names = contentDocument.querySelector('port-advice').getAttributeNames().sort().join()
    return { sender, names, then: contentDocument.querySelector('port-advice').getAttribute('sender') }
  })
  assert.deepEqual(set, { sender: 'mail-server', then: 'device', names: 'locale,sender,theme' })
  assert.deepEqual([...new Set(await page.evaluate(() => told))].sort(), ['event', 'height', 'ready'])
})

test('the widget in the frame works as anywhere', async () => {
  const page = await site.open('embed.html')
  await press(page, 'a mail server')
  await recommends(page, '25 STARTTLS')
})
