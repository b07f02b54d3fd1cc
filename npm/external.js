// `port-advice/external`: the module is a file of its own beside this one, fetched.
import { loadBy } from './engine.js'

export * from './api.js'

export function load() {
  return loadBy(async (imports) => {
    const response = await fetch(new URL('./engine_bg.wasm', import.meta.url))
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`)
    const { instance } = await WebAssembly.instantiate(await response.arrayBuffer(), imports)
    return instance.exports
  })
}
