// The modules as files of their own beside this one: `read` gives the bytes at an address.
import * as engine from './engine_bg.js'
import { loadFrom, start } from './loader.js'

export function loader(read) {
  const instance = (name, functions, address) =>
    start(functions, async () => {
      const { instance } = await WebAssembly.instantiate(await read(address), { [`./${name}_bg.js`]: functions })
      return instance.exports
    })
  const source = {
    engine: () => instance('engine', engine, new URL('./engine_bg.wasm', import.meta.url)),
    diagnosis: async () =>
      instance('diagnosis', await import('./diagnosis_bg.js'), new URL('./diagnosis_bg.wasm', import.meta.url)),
    registers: async () => (await import('./registers.js')).text,
    apps: async () => (await import('./apps.js')).text,
  }
  return (wanted) => loadFrom(source, wanted)
}
