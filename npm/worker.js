// `port-advice` on Cloudflare Workers and edge runtimes: they compile modules when deploying and forbid it afterwards.
import { text as apps } from './apps.js'
import * as diagnosis from './diagnosis_bg.js'
import diagnosisModule from './diagnosis_bg.wasm?module'
import * as engine from './engine_bg.js'
import engineModule from './engine_bg.wasm?module'
import { loadFrom, start } from './loader.js'
import { text as registers } from './registers.js'

export * from './api.js'

const SOURCE = {
  engine: () => instance('engine', engine, engineModule),
  diagnosis: () => instance('diagnosis', diagnosis, diagnosisModule),
  registers: async () => registers,
  apps: async () => apps,
}

export const load = (wanted) => loadFrom(SOURCE, wanted)

const instance = (name, functions, module) =>
  start(functions, async () => (await WebAssembly.instantiate(module, { [`./${name}_bg.js`]: functions })).exports)
