// Between the browser and the real server: what one test wants otherwise, the same way for every browser.
import { readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { extname } from 'node:path'

/**
 * How many times slower than this machine, and Chromium on it, the tests are to find everything. With `SLOWDOWN=6` those
 * fail that depend on speed.
 */
export const SLOWDOWN = Number(process.env.SLOWDOWN ?? 1)

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}
const CAPTURE = readFileSync(new URL('capture-console.js', import.meta.url))
const OURS = '<script src="/harness/capture-console.js"></script>'

/** Forwards to the server at `origin`, as far as `rules` and `pages` do not say otherwise. */
export async function startProxy(origin, pages) {
  const rules = {}
  const traffic = { open: 0, paths: [] }
  const policy = (await fetch(origin)).headers.get('content-security-policy')

  const server = createServer(async (asked, answer) => {
    traffic.open += 1
    answer.on('close', () => {
      traffic.open -= 1
    })
    if (SLOWDOWN > 1) await new Promise((later) => setTimeout(later, 50 * SLOWDOWN * Math.random()))
    if (rules.blocked?.test(asked.url)) return asked.destroy()
    const { pathname } = new URL(asked.url, origin)
    traffic.paths.push(pathname)
    if (pathname === '/harness/capture-console.js')
      return send(answer, { 'content-type': 'text/javascript' }, script(rules.before))
    if (pathname === '/favicon.ico') return answer.writeHead(204).end()
    const own = pages[pathname]
    if (own === undefined) return forward(new URL(asked.url, origin), answer, rules)
    const { body, headers } = own.body === undefined ? { body: own } : own
    const type = TYPES[extname(pathname)] ?? 'text/plain'
    send(answer, { 'content-type': type, 'content-security-policy': policy, ...headers }, edited(body, type, rules))
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))

  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    rules,
    traffic,
    close: () => new Promise((closed) => server.close(closed) && server.closeAllConnections()),
  }
}

function forward(url, answer, rules) {
  request(url, (given) => {
    const parts = []
    given.on('data', (part) => parts.push(part))
    given.on('end', () => {
      const { 'content-length': _, connection: __, ...headers } = given.headers
      answer.statusCode = given.statusCode
      send(answer, headers, edited(Buffer.concat(parts), headers['content-type'], rules))
    })
  })
    .on('error', () => answer.destroy())
    .end()
}

function send(answer, headers, body) {
  for (const [name, value] of Object.entries(headers)) if (value != null) answer.setHeader(name, value)
  answer.end(body)
}

/** Our script comes before anything of the page. */
function edited(body, type, { untouched }) {
  if (untouched || !type?.startsWith('text/html')) return body
  const page = body.toString()
  const place = page.match(/<head>|<!doctype html>/i)
  const end = place ? place.index + place[0].length : 0
  return page.slice(0, end) + OURS + page.slice(end)
}

const script = (before) => `${CAPTURE}\n${before ? `;(${before})()` : ''}`
