// `port-advice`: the module is inside, as text. Nothing to serve, trace or configure.
import { loadBy } from './engine.js'
import { text } from './engine_text.js'

export * from './api.js'

export function load() {
  return loadBy(async (imports) => {
    const { instance } = await WebAssembly.instantiate(bytes(), imports)
    return instance.exports
  })
}

/** One byte for each character. */
function bytes() {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    if (code > 255) throw new Error('the script was not read as UTF-8')
    return code
  })
}
