// `port-advice/external`: the modules are fetched.
import { loader } from './from-files.js'

export * from './api.js'

export const load = /* @__PURE__ */ loader(async (address) => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`)
  return response.arrayBuffer()
})
