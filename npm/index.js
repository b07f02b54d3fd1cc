// `port-advice`: the module is inside, as text. Nothing to serve, trace or configure.
import { loadBy } from './engine.js'
import text from './engine_text.js'

export * from './api.js'

export function load() {
  return loadBy(async (imports) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const { instance } = await WebAssembly.instantiate(bytes, imports)
    return instance.exports
  })
}
