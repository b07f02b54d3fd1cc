// WebKit: its own small browser, driven by plain WebDriver calls, on a screen that nobody sees.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BROWSER = process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** The browser's own buttons would not let its window become as narrow as a small telephone. */
const NARROW = `* { font-size: 1px; min-width: 0; padding: 0; margin: 0; border-width: 0; }
button, entry, toolitem, headerbar, separator, image { margin-left: -3px; margin-right: -3px; }`

/** Keys by the code points that WebDriver gives them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

export async function start() {
  const settings = mkdtempSync(join(tmpdir(), 'port-advice-webkit-'))
  mkdirSync(join(settings, 'gtk-3.0'))
  writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), NARROW)
  const port = await freePort()
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
    env: { ...process.env, XDG_CONFIG_HOME: settings },
  })
  const end = () => {
    process.off('exit', end)
    process.kill(-driver.pid)
    rmSync(settings, { recursive: true, force: true })
  }
  process.on('exit', end) // a test that breaks off leaves no browser behind
  const root = connection(`http://127.0.0.1:${port}`)
  const options = { binary: BROWSER, args: ['--automation'] }
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
  await answers(root)
  const { sessionId } = await root('POST', '/session', { capabilities: { alwaysMatch: wanted } })
  const call = (method, path, body) => root(method, `/session/${sessionId}${path}`, body)
  return {
    open: () => open(call),
    async close() {
      await root('DELETE', `/session/${sessionId}`)
      end()
    },
  }
}

/** There is one window: opening the next page ends this one. */
async function open(call) {
  await call('POST', '/url', { url: 'about:blank' })
  const complaints = []
  const requests = []

  async function evaluate(f, ...args) {
    const body = typeof f === 'function' ? `(${f})(...args)` : `(${f}\n)`
    const script = `${IN_PAGE}\nrun((args) => ${body}, Array.from(arguments).slice(0, -1), arguments[arguments.length - 1])`
    const given = await call('POST', '/execute/async', { script, args })
    complaints.splice(0, Infinity, ...given.complaints)
    requests.splice(0, Infinity, ...given.requests.filter((address) => !address.includes('/harness/')))
    if ('error' in given) throw new Error(given.error)
    return given.value
  }

  return {
    complaints,
    requests,
    go: (url) => call('POST', '/url', { url }),
    evaluate,
    press: (keys) => call('POST', '/actions', { actions: typed([keys.split('+').map((key) => KEYS[key] ?? key)]) }),
    type: (text) => call('POST', '/actions', { actions: typed([...text].map((letter) => [letter])) }),
    resize: (width, height) => resize(call, evaluate, width, height),
    picture: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
  }
}

/** A value that is missing stays missing: WebDriver knows only null. */
const IN_PAGE = `function run(f, args, done) {
  const seen = () => ({
    complaints: globalThis.seen?.complaints ?? [],
    requests: ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind).map((entry) => entry.name)),
  })
  Promise.resolve(args).then(f).then(
    (value) => done({ ...(value === undefined ? {} : { value }), ...seen() }),
    (error) => done({ error: String(error?.stack ?? error), ...seen() }))
}`

/** Each chord goes down in order and comes up in reverse. */
function typed(chords) {
  const strokes = chords.flatMap((chord) => [
    ...chord.map((value) => ({ type: 'keyDown', value })),
    ...[...chord].reverse().map((value) => ({ type: 'keyUp', value })),
  ])
  return [{ type: 'key', id: 'keyboard', actions: strokes }]
}

/** A window has a frame; what is asked for is the size of the page. */
async function resize(call, evaluate, width, height) {
  const inner = () => evaluate('[innerWidth, innerHeight]')
  let frame = [0, 0]
  for (let tries = 0; tries < 50; tries++) {
    await call('POST', '/window/rect', { x: 0, y: 0, width: width + frame[0], height: height + frame[1] })
    await new Promise((later) => setTimeout(later, 40))
    const [w, h] = await inner()
    if (w === width && h === height) return
    const outer = await call('GET', '/window/rect')
    frame = [outer.width - w, outer.height - h]
  }
  throw new Error(`no window of ${width} × ${height}, but ${await inner()}`)
}

function connection(address) {
  return async (method, path, body) => {
    const answer = await fetch(address + path, { method, body: method === 'POST' ? JSON.stringify(body) : undefined })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`)
    return value
  }
}

async function answers(root) {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return await root('GET', '/status')
    } catch {
      await new Promise((later) => setTimeout(later, 50))
    }
  }
  throw new Error('WebKitWebDriver did not start')
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
