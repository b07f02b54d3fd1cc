// `port-advice`: the modules are inside, as text. Nothing to serve, trace or configure.
import * as engine from './engine_bg.js'
import { text } from './engine_text.js'
import { loadFrom, start } from './loader.js'

export * from './api.js'

const SOURCE = {
  engine: () => instance('engine', engine, text),
  diagnosis: async () => {
    const [functions, { text }] = await Promise.all([import('./diagnosis_bg.js'), import('./diagnosis_text.js')])
    return instance('diagnosis', functions, text)
  },
  registers: async () => (await import('./registers.js')).text,
  apps: async () => (await import('./apps.js')).text,
}

export const load = (wanted) => loadFrom(SOURCE, wanted)

const instance = (name, functions, text) =>
  start(functions, async () => {
    const { instance } = await WebAssembly.instantiate(bytes(text), { [`./${name}_bg.js`]: functions })
    return instance.exports
  })

/** One byte for each character. */
function bytes(text) {
  const bytes = new Uint8Array(text.length)
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code > 255) throw new Error('the script was not read as UTF-8')
    bytes[place] = code
  }
  return bytes
}
