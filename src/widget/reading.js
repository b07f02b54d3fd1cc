// Reads pasted text. A long one is read in a worker, which is this same file, so that the page does not stand still. Where
// there can be none (files from another origin, a policy against it, a bundler that does not know of it), it is read here.

/** Characters that are read here before anybody notices. */
const LONG = 1 << 14

async function load() {
  const [functions, response] = await Promise.all([
    import('./diagnosis_bg.js'),
    fetch(new URL('diagnosis_bg.wasm', import.meta.url)),
  ])
  if (!response.ok) throw new Error(`${response.url}: status ${response.status}`)
  const imports = { './diagnosis_bg.js': functions }
  const { instance } = await WebAssembly.instantiate(await response.arrayBuffer(), imports)
  // What wasm-bindgen's own start script calls. It is not documented; xtask pins the version of wasm-bindgen.
  functions.__wbg_set_wasm(instance.exports)
  return functions
}

/** The functions of the module; those that read a text may answer later. */
export async function reader() {
  const functions = await load()
  const reading = (name) => (question) => {
    const here = () => functions[name](question)
    const isLong = (question.text ?? question).length > LONG
    return inTurn(() => (isLong ? away(name, question).catch(here) : here()))
  }
  return { ...functions, diagnose: reading('diagnose'), readConfiguration: reading('readConfiguration') }
}

// The answer to a newer text never comes before that to an older one.
let last = Promise.resolve()
const inTurn = (read) => (last = last.then(read, read))

const waiting = new Map()
let asked = 0

async function away(name, question) {
  const worker = await started()
  return new Promise((resolve, reject) => {
    waiting.set(++asked, { resolve, reject })
    worker.postMessage({ number: asked, name, question })
  })
}

// Tried once: what forbids a worker forbids the next one.
let start
const started = () => (start ??= makeWorker())

async function makeWorker() {
  const address = new URL('reading.js', import.meta.url)
  const policy = globalThis.trustedTypes?.createPolicy('port-advice', { createScriptURL: (address) => address })
  const worker = new Worker(policy?.createScriptURL(address.href) ?? address, { type: 'module' })
  const settle = (number, settled) => {
    settled(waiting.get(number))
    waiting.delete(number)
  }
  worker.onmessage = ({ data: { number, answer, failed } }) =>
    settle(number, ({ resolve, reject }) => (failed ? reject() : resolve(answer)))
  worker.onerror = (event) => {
    event.preventDefault()
    start = Promise.reject(event)
    start.catch(() => {})
    for (const number of waiting.keys()) settle(number, ({ reject }) => reject(event))
  }
  return worker
}

if (globalThis.WorkerGlobalScope) {
  const loading = load()
  loading.catch(() => {})
  addEventListener('message', async ({ data: { number, name, question } }) => {
    try {
      postMessage({ number, answer: (await loading)[name](question) })
    } catch {
      // The page asks again, without a worker, and hears what is wrong.
      postMessage({ number, failed: true })
    }
  })
}
