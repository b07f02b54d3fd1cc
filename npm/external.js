// `port-advice/external`: the modules are files of their own beside this one, fetched.
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
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`)
    const bytes = await response.arrayBuffer()
    const { instance } = await WebAssembly.instantiate(bytes, { [`./${name}_bg.js`]: functions })
    return instance.exports
  })
