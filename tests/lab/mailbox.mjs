// What the servers delivered.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A server's folder of new messages. */
const folder = (server) => `/var/mail/${server}/new`

/** Within so many milliseconds a server has delivered what it took. */
const PATIENCE = 60_000

/** The message to this recipient on this server, taken out of its folder; waits for it if somebody says it was taken. */
export async function arrived(server, recipient, wasTaken) {
  for (
    const end = performance.now() + (wasTaken ? PATIENCE : 0);
    ;
    await new Promise((resolve) => setTimeout(resolve, 50))
  ) {
    const files = existsSync(folder(server)) ? readdirSync(folder(server)) : []
    for (const file of files.map((name) => join(folder(server), name))) {
      const text = readFileSync(file, 'utf8')
      if (new RegExp(`^(X-Original-To|Envelope-to): ${recipient}$`, 'm').test(text)) {
        rmSync(file)
        return text
      }
    }
    if (performance.now() > end) return undefined
  }
}

/** How the message came, as its topmost `Received` says by the words of RFC 3848 and 6531: S is for TLS, A for a login. */
export function way(message) {
  const received = /^Received: (?:.|\n[ \t])*/m.exec(message)[0]
  const [, encryption, login] = /with (?:utf8)?e?smtp(s?)(a?)\b/i.exec(received)
  return { encrypted: Boolean(encryption) && received.includes('TLS'), login: Boolean(login) }
}
