// `port-advice/external` for `require`.
const { readFile } = require('node:fs/promises')
const { join } = require('node:path')
const { loadBy } = require('./engine.js')

exports.load = () =>
  loadBy(async (imports) => {
    const bytes = await readFile(join(__dirname, '..', 'engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, imports)
    return instance.exports
  })

Object.assign(exports, require('./api.js'))
