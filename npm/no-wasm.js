// `port-advice/no-wasm`: the same modules translated to JavaScript, where WebAssembly is forbidden.
import * as engine from './engine_bg.js'
import { instantiate } from './engine_without_wasm.js'
import { loadFrom, start } from './loader.js'

export * from './api.js'

const SOURCE = {
  engine: () => instance('engine', engine, instantiate),
  diagnosis: async () => {
    const [functions, { instantiate }] = await Promise.all([
      import('./diagnosis_bg.js'),
      import('./diagnosis_without_wasm.js'),
    ])
    return instance('diagnosis', functions, instantiate)
  },
  registers: async () => (await import('./registers.js')).text,
  apps: async () => (await import('./apps.js')).text,
}

export const load = (wanted) => loadFrom(SOURCE, wanted)

const instance = (name, functions, instantiate) =>
  start(functions, async () => instantiate({ [`./${name}_bg.js`]: functions }))
