// `port-advice` on Cloudflare Workers and edge runtimes: they compile modules when deploying and forbid it afterwards.
import { loadBy } from './engine.js'
import module from './engine_bg.wasm?module'

export * from './api.js'

export function load() {
  return loadBy(async (imports) => (await WebAssembly.instantiate(module, imports)).exports)
}
