// `port-advice/external` in Node, which does not fetch files.
import { readFile } from 'node:fs/promises'
import * as engine from './engine_bg.js'
import { loadFrom, start } from './parts.js'

export * from './api.js'

const SOURCE = {
  engine: () => instance('engine', engine, new URL('./engine_bg.wasm', import.meta.url)),
  diagnosis: async () =>
    instance('diagnosis', await import('./diagnosis_bg.js'), new URL('./diagnosis_bg.wasm', import.meta.url)),
  registers: async () => (await import('./registers.js')).text,
}

export const load = (wanted) => loadFrom(SOURCE, wanted)

const instance = (name, functions, address) =>
  start(functions, async () => {
    const bytes = await readFile(address)
    const { instance } = await WebAssembly.instantiate(bytes, { [`./${name}_bg.js`]: functions })
    return instance.exports
  })
