// `port-advice/external` in Node, which does not fetch files.
import { readFile } from 'node:fs/promises'
import { loader } from './from-files.js'

export * from './api.js'

export const load = /* @__PURE__ */ loader((address) => readFile(address))
