// What every entry exports beside its own `load`.
import { from } from './parts.js'
import { remember } from './remember.js'

export { PortAdviceError } from './parts.js'

export const advise = /* @__PURE__ */ remember(/* @__PURE__ */ from('engine', 'advise'))
export const check = /* @__PURE__ */ from('engine', 'check')
export const ruleSet = /* @__PURE__ */ from('engine', 'ruleSet')
export const ports = /* @__PURE__ */ from('engine', 'ports')
export const sources = /* @__PURE__ */ from('engine', 'sources')
export const networks = /* @__PURE__ */ from('registers', 'networks')
export const services = /* @__PURE__ */ from('registers', 'services')
export const diagnose = /* @__PURE__ */ from('diagnosis', 'diagnose')
export const readConfiguration = /* @__PURE__ */ from('diagnosis', 'readConfiguration')
