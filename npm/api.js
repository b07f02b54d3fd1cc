// What every entry exports beside its own `load`.
import { adviser } from './fast-path.js'
import { from } from './loader.js'

export { explain } from './explain.js'
export { PortAdviceError } from './loader.js'

export const advise = /* @__PURE__ */ from('engine', adviser)
export const check = /* @__PURE__ */ from('engine', ({ check }) => check)
export const ruleSet = /* @__PURE__ */ from('engine', ({ ruleSet }) => ruleSet)
export const ports = /* @__PURE__ */ from('engine', ({ ports }) => ports)
export const sources = /* @__PURE__ */ from('engine', ({ sources }) => sources)
export const networks = /* @__PURE__ */ from('registers', ({ networks }) => networks)
export const services = /* @__PURE__ */ from('registers', ({ services }) => services)
export const diagnose = /* @__PURE__ */ from('diagnosis', ({ diagnose }) => diagnose)
export const readConfiguration = /* @__PURE__ */ from('diagnosis', ({ readConfiguration }) => readConfiguration)
export const settings = /* @__PURE__ */ from('settings', ({ settings }) => settings)
export const apps = /* @__PURE__ */ from('settings', ({ apps }) => apps)
