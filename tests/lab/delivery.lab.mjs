// What `settings` writes, run unchanged but for the password on real servers: the mail must arrive, encrypted, with the
// login. And where a server has no STARTTLS, what insists on it must send nothing.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { inFolder, run } from './clients.mjs'
import { arrived, way } from './mailbox.mjs'
import { HOSTS } from './matrix.mjs'
import { PRODUCTS, write } from './snippets.mjs'

const PAIRS = [
  { port: 465, mode: 'implicit-tls' },
  { port: 587, mode: 'starttls' },
  { port: 2525, mode: 'starttls' },
]
const password = readFileSync('/etc/lab/password', 'utf8')

/** Sends with the snippets of a product. Gives what was printed, and the message if one arrived at `server`. */
const send = (server, app, setting) =>
  inFolder(async (folder) => {
    const written = write(folder, app, setting, password)
    const { status, text } = await run(['sh', '-c', PRODUCTS[app].command], folder, {}, 60)
    return { status, text, written, message: await arrived(server, 'friend@example.com', status === 0) }
  })

// Each server delivers into a folder of its own, so the two can be tried side by side.
describe('what is written', { concurrency: true }, () => {
  for (const [server, host] of Object.entries(HOSTS)) {
    describe(`to ${server}`, { concurrency: 1 }, () => {
      for (const app of Object.keys(PRODUCTS)) {
        for (const { port, mode } of PAIRS) {
          test(`${app} ${port}/${mode} arrives`, async () => {
            const { status, text, message } = await send(server, app, { host, port, mode })
            assert(message, `nothing arrived; status ${status}:\n${text}`)
            assert.deepEqual(way(message), { encrypted: true, login: true }, message)
          })
        }
      }
    })
  }
})

describe('what insists on encryption sends nothing without', () => {
  for (const app of Object.keys(PRODUCTS)) {
    test(app, async () => {
      const setting = { host: 'no-starttls.example.com', port: 587, mode: 'starttls' }
      const { written, message, text } = await send('exim', app, setting)
      assert(written.enforced, 'the product does not claim to insist')
      assert.equal(message === undefined, PRODUCTS[app].insists ?? true, text)
    })
  }
})
