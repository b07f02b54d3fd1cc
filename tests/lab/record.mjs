// record.mjs FILE [BEFORE]: tries every cell with every client and writes what happens, one cell a line. What is not as it
// was in the file BEFORE is tried again alone.
import { readFileSync, writeFileSync } from 'node:fs'
import { CLIENTS, command, inFolder, run } from './clients.mjs'
import { arrived, way } from './mailbox.mjs'
import { CELLS } from './matrix.mjs'
import { normalise } from './normalise.mjs'
import { versions } from './versions.mjs'

/** A client that does not keep to its eight seconds is ended after this many. */
const LIMIT = 12
/** From here on it hung: eight seconds are what the clients are told to wait. */
const HUNG = 7

const password = readFileSync('/etc/lab/password', 'utf8')

/** What happens in one cell, as it is kept. */
async function attempt(client, { server, host, port, mode, trouble }, number) {
  const recipient = `${client.id}-${number}@example.org`
  const environment = {
    LAB_HOST: host,
    LAB_PORT: String(port),
    LAB_MODE: mode,
    LAB_USER: trouble === 'no-login' ? '' : 'you@example.com',
    LAB_PASSWORD: trouble === 'wrong-password' ? 'YOUR-PASSWORD' : password,
    LAB_TO: recipient,
  }
  const { status, text, seconds } = await inFolder((folder) => run(command(client), folder, environment, LIMIT))
  const message = await arrived(server, recipient, status === 0)
  const cell = { client: client.id, server, port, mode, ...(trouble && { trouble }) }
  const hung = seconds >= HUNG ? { hung: Math.floor(seconds) } : {}
  if (message) return { ...cell, delivered: way(message), ...hung }
  const said = normalise(text, password).replaceAll(recipient, 'someone@example.org')
  return { ...cell, delivered: null, ...hung, status, text: said }
}

/** A client's row, one cell after the other. */
async function row(client) {
  const cells = []
  for (const [number, cell] of CELLS.entries()) cells.push(await attempt(client, cell, number))
  return cells
}

/** What counts of a cell: whether it hung, not how long. */
const gist = ({ hung, ...cell }) => JSON.stringify([cell, hung > 0])

/** So often what differs is tried again. */
const TRIES = 3

/**
 * On a busy machine a client is too slow, or a server too full: what differs is tried again, with nobody beside it. The
 * cells stand row by row.
 */
async function steadied(cells, before) {
  const lines = readFileSync(before, 'utf8').split('\n').filter(Boolean)
  const same = new Set(lines.map((line) => gist(JSON.parse(line))))
  const differs = (place) => !same.has(gist(cells[place]))
  for (const [place, { client, server, port, mode, trouble = '' }] of cells.entries()) {
    const number = place % CELLS.length
    for (let tries = 1; tries <= TRIES && differs(place); tries++) {
      cells[place] = await attempt(CLIENTS[(place - number) / CELLS.length], CELLS[number], `again-${tries}-${number}`)
      console.log(`Tried again: ${client} ${server} ${port}/${mode} ${trouble}`)
    }
  }
}

const [file, before] = process.argv.slice(2)
// The rows are tried side by side: most of the time somebody hangs.
const cells = (await Promise.all(CLIENTS.map(row))).flat()
if (before) await steadied(cells, before)
const heading = { recorded: new Date().toISOString().slice(0, 10), versions: versions(CLIENTS) }
writeFileSync(file, [heading, ...cells].map((line) => `${JSON.stringify(line)}\n`).join(''))
console.log(
  `Tried ${cells.length} cells with ${CLIENTS.length} clients: ${cells.filter((cell) => cell.delivered).length} arrived`,
)
