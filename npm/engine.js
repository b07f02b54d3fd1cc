// The engine's life: loaded once, then called. The one state that all entries share.
import * as engine from './engine_bg.js'

export { engine }

/** What is thrown: a question that cannot be read, or an engine that is not there. */
export class PortAdviceError extends Error {
  constructor(message, { code, path = '', allowed = [], problems = [], cause } = {}) {
    super(message, cause && { cause })
    Object.assign(this, { code, path, allowed, problems })
  }

  get name() {
    return 'PortAdviceError'
  }
}

let loading
let isLoaded = false

/** Loads once, whoever asks and however often; after a failure the next call tries again. */
export function loadBy(instantiate) {
  loading ??= start(instantiate).catch((cause) => {
    loading = undefined
    throw unloadable(cause)
  })
  return loading
}

async function start(instantiate) {
  engine.__wbg_set_wasm(await instantiate({ './engine_bg.js': engine }))
  isLoaded = true
}

function unloadable(cause) {
  // A content security policy throws a CompileError.
  return typeof WebAssembly === 'undefined' || cause instanceof WebAssembly.CompileError
    ? new PortAdviceError(
        "WebAssembly is not allowed here: add 'wasm-unsafe-eval' to `script-src`, or load `port-advice/no-wasm`",
        { code: 'wasm-forbidden', cause },
      )
    : new PortAdviceError(`the engine could not be loaded: ${cause?.message ?? cause}`, { code: 'load-failed', cause })
}

/** The same function for use after loading; what it throws is a PortAdviceError. */
export function whenLoaded(verb) {
  return (...questions) => {
    if (!isLoaded) {
      throw new PortAdviceError('port-advice is not loaded: `await load()` once before the first call', {
        code: 'not-loaded',
      })
    }
    try {
      return verb(...questions)
    } catch (error) {
      throw error?.code ? new PortAdviceError(error.message, error) : error
    }
  }
}
