// Runs what wrangler would deploy in the runtime it would be deployed to.
import { readdirSync } from 'node:fs'
import { Miniflare } from 'miniflare'

const modules = readdirSync('out')
  .filter((name) => name === 'worker.js' || name.includes('.wasm'))
  .sort((name) => (name === 'worker.js' ? -1 : 1))
  .map((name) => ({ type: name === 'worker.js' ? 'ESModule' : 'CompiledWasm', path: `out/${name}` }))
const runtime = new Miniflare({ modules, modulesRoot: 'out', compatibilityDate: '2025-01-01' })
const response = await runtime.dispatchFetch('http://localhost/')
console.log(await response.text())
await runtime.dispose()
