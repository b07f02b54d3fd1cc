// Installs the packed tarball into a fresh project outside of the repository, and runs it there.
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { VECTORS } from './vectors.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const dist = join(here, '../../dist')
const exec = promisify(execFile)

/** The tarball that `cargo xtask package` made. */
export function tarball() {
  const name = readdirSync(dist).find((file) => /^port-advice-.*\.tgz$/.test(file))
  assert(name, 'nothing is packed: run `cargo xtask package`')
  return join(dist, name)
}

/** The entries that run in a browser, by the name of their script in `app/`. */
export const ENTRIES = { index: 'port-advice', external: 'port-advice/external', 'no-wasm': 'port-advice/no-wasm' }

/**
 * A fresh project with the files of `consumers/<name>`, what its lock file names, and our tarball. Beside them lie
 * `probe.js`, `questions.js`, and for each entry a script in `app/` that leaves its result in `globalThis.probed`.
 * `project.run(command, ...)` gives what a command prints; `project.start(command, ...)` the address a server prints.
 */
export async function install(name, t) {
  const folder = mkdtempSync(join(tmpdir(), `port-advice-${name}-`))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(here, 'consumers', name), folder, { recursive: true })
  writeApp(folder)
  const project = {
    folder,
    run: (...command) => run(folder, command),
    start: (...command) => start(folder, command, t),
  }
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  if (existsSync(join(folder, 'package-lock.json'))) await project.run('npm', 'ci', ...quiet)
  await project.run('npm', 'install', '--no-save', '--no-package-lock', ...quiet, tarball())
  return project
}

function writeApp(folder) {
  const questions = Object.entries(VECTORS).map(([verb, pairs]) => [verb, pairs.map(({ question }) => question)])
  const write = (name, text) => writeFileSync(join(folder, name), text)
  write('questions.js', `export default ${JSON.stringify(Object.fromEntries(questions))}\n`)
  cpSync(join(here, 'probe.js'), join(folder, 'probe.js'))
  mkdirSync(join(folder, 'app'), { recursive: true })
  for (const [name, entry] of Object.entries(ENTRIES)) {
    write(
      `app/${name}.js`,
      `import * as api from '${entry}'
import { probe } from '../probe.js'
import questions from '../questions.js'

export const probed = (globalThis.probed = probe(api, questions))
`,
    )
    write(`${name}.html`, page(`./app/${name}.js`))
  }
}

/** A page with one script. */
export const page = (script) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Consumer</title>
  <link rel="icon" href="data:,">
  <script type="module" src="${script}"></script>
</html>
`

const environment = {
  ...process.env,
  CI: '1',
  NO_COLOR: '1',
  NODE_OPTIONS: '',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}
delete environment.NODE_TEST_CONTEXT
delete environment.FORCE_COLOR

async function run(folder, [program, ...args]) {
  try {
    const { stdout } = await exec(program, args, {
      cwd: folder,
      env: environment,
      maxBuffer: 1 << 26,
      timeout: 900_000,
    })
    return stdout
  } catch (error) {
    throw new Error(`${[program, ...args].join(' ')}\n${error.stdout}\n${error.stderr}`)
  }
}

/** Starts a server; waits until it prints its address. */
function start(folder, [program, ...args], t) {
  const server = spawn(program, args, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.after(() => {
    try {
      process.kill(-server.pid)
    } catch {
      // It has ended by itself.
    }
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk) => {
      said += chunk
      const address = said.match(/http:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)?:\d+/)?.[0]
      if (address) resolve(address.replace('0.0.0.0', 'localhost'))
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.on('exit', () => reject(new Error(`${program} ${args.join(' ')} ended: ${said}`)))
  })
}

/** What a consumer's probe gave is what the native engine says, byte for byte. */
export function assertProbe(text) {
  const { early, answers } = JSON.parse(text)
  assert.deepEqual(early, {
    code: 'not-loaded',
    message: 'port-advice is not loaded: `await load()` once before the first call',
  })
  for (const [verb, pairs] of Object.entries(VECTORS)) {
    pairs.forEach(({ question, answer, line }, place) => {
      const given = answers[verb][place]
      const text = typeof given === 'string' ? given : JSON.stringify({ error: { ...given, line } })
      assert.equal(text, answer, `${verb} ${question}`)
    })
  }
}
