// Which versions met.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const say = (program, ...words) => execFileSync(program, words, { encoding: 'utf8' }).trim()
const here = (file) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** The version without what Debian adds to it. */
const debian = (name) => say('dpkg-query', '-W', '-f=${source:Upstream-Version}', name).replace(/[+~].*/, '')

/** Where a client's version stands: Debian's package of this name, unless it is one of these. */
const ELSEWHERE = {
  nodemailer: () => JSON.parse(here('package-lock.json')).packages['node_modules/nodemailer'].version,
  lettre: () => /name = "lettre"\nversion = "(.*)"/.exec(here('programs/lettre/Cargo.lock'))[1],
}

/** The clients' and the servers' versions by name. */
export function versions(clients) {
  const of = ({ package: name }) => ELSEWHERE[name]?.() ?? debian(name)
  return {
    ...Object.fromEntries(clients.map((client) => [client.name, of(client)])),
    Postfix: say('postconf', '-h', 'mail_version'),
    Exim: /version (\S+)/.exec(say('exim4', '-bV'))[1],
  }
}
