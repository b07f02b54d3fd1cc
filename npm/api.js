// What every entry exports beside its own `load`.
import { engine, whenLoaded } from './engine.js'
import { remember } from './remember.js'

export { PortAdviceError } from './engine.js'

export const advise = /* @__PURE__ */ remember(whenLoaded(engine.advise))
export const check = /* @__PURE__ */ whenLoaded(engine.check)
export const diagnose = /* @__PURE__ */ whenLoaded(engine.diagnose)
export const ruleSet = /* @__PURE__ */ whenLoaded(engine.ruleSet)
export const ports = /* @__PURE__ */ whenLoaded(engine.ports)
export const networks = /* @__PURE__ */ whenLoaded(engine.networks)
export const services = /* @__PURE__ */ whenLoaded(engine.services)
export const sources = /* @__PURE__ */ whenLoaded(engine.sources)
