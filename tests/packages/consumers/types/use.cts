import portAdvice = require('port-advice')
import external = require('port-advice/external')
import noWasm = require('port-advice/no-wasm')

for (const { load, advise } of [portAdvice, external, noWasm]) {
  load().then(() => advise({ role: 'device' }).recommended?.port.toFixed())
}
