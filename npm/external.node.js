// `port-advice/external` in Node, which does not fetch files.
import { readFile } from 'node:fs/promises'
import { loadBy } from './engine.js'

export * from './api.js'

export function load() {
  return loadBy(async (imports) => {
    const bytes = await readFile(new URL('./engine_bg.wasm', import.meta.url))
    const { instance } = await WebAssembly.instantiate(bytes, imports)
    return instance.exports
  })
}
