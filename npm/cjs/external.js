// `port-advice/external` for `require`.
const { readFile } = require('node:fs/promises')
const { join } = require('node:path')
const { loadFrom, start } = require('./loader.js')

const instance = (name) => {
  const functions = require(`./${name}_bg.js`)
  return start(functions, async () => {
    const bytes = await readFile(join(__dirname, '..', `${name}_bg.wasm`))
    const { instance } = await WebAssembly.instantiate(bytes, { [`./${name}_bg.js`]: functions })
    return instance.exports
  })
}

const SOURCE = {
  engine: () => instance('engine'),
  diagnosis: () => instance('diagnosis'),
  registers: async () => require('./registers.js').text,
  apps: async () => require('./apps.js').text,
}

exports.load = (wanted) => loadFrom(SOURCE, wanted)

Object.assign(exports, require('./api.js'))
