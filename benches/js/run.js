// Prints how long an answer takes in Node and in Chromium, and how long a fresh process takes to its first answer.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../tests/node_modules/esbuild/lib/main.js'
import { launch, probed, serve } from '../../tests/packages/browser.mjs'
import { page } from '../../tests/packages/harness.mjs'
import { facts } from './answer.js'
import { measure } from './measure.js'
import { QUESTIONS } from './questions.js'

const ZEN = new URL('node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm', import.meta.url)
const STARTS = 15

table('µs for an answer, Node', await measure(readFileSync(ZEN)))
table('µs for an answer, Chromium', await inBrowser())
await writeFacts()
table('ms to the first answer, fresh Node process', coldStart())

/** A table with ratios to the first line. */
function table(title, times) {
  const base = Object.values(times)[0]
  console.log(`\n${title.padEnd(44)}${'time'.padStart(10)}${'ratio'.padStart(10)}`)
  for (const [name, time] of Object.entries(times)) {
    console.log(`${name.padEnd(44)}${time.toFixed(2).padStart(10)}${(time / base).toFixed(2).padStart(10)}`)
  }
}

async function inBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'port-advice-bench-'))
  const ends = []
  try {
    const contents = "import { measure } from './measure.js'\nglobalThis.probed = measure(fetch('zen.wasm'))"
    const resolveDir = new URL('.', import.meta.url).pathname
    await build({
      stdin: { contents, resolveDir },
      bundle: true,
      format: 'esm',
      outfile: join(folder, 'bench.js'),
      logLevel: 'error',
    })
    writeFileSync(join(folder, 'zen.wasm'), readFileSync(ZEN))
    writeFileSync(join(folder, 'index.html'), page('./bench.js'))
    const until = { after: (end) => ends.unshift(end) }
    const address = await serve(folder, until)
    return await probed(await launch(until), `${address}/index.html`)
  } finally {
    for (const end of ends) await end()
    rmSync(folder, { recursive: true })
  }
}

/** What a hand-written module would hold as constants. */
async function writeFacts() {
  const { advise, load, ports } = await import('port-advice')
  await load()
  const known = facts(ports(), QUESTIONS.map(advise))
  writeFileSync(new URL('node_modules/.facts.json', import.meta.url), JSON.stringify(known))
}

/** Each process says itself how long it took from its start; the middle one counts. */
function coldStart() {
  const starts = {
    'by hand': 'start-by-hand.js',
    'port-advice': 'start-port-advice.js',
    'port-advice/no-wasm': 'start-no-wasm.js',
  }
  const times = Object.fromEntries(Object.keys(starts).map((name) => [name, []]))
  for (let start = 0; start < STARTS; start++) {
    for (const [name, script] of Object.entries(starts)) {
      times[name].push(Number(execFileSync('node', [new URL(script, import.meta.url).pathname], { encoding: 'utf8' })))
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[STARTS >> 1]]),
  )
}
