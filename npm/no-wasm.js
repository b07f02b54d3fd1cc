// `port-advice/no-wasm`: the same engine translated to JavaScript, where WebAssembly is forbidden.
import { loadBy } from './engine.js'
import { instantiate } from './engine_without_wasm.js'

export * from './api.js'

export function load() {
  return loadBy(async (imports) => instantiate(imports))
}
