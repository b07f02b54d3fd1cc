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
  const reason = cause?.message ?? cause
  // A content security policy makes it a CompileError.
  const isForbidden = typeof WebAssembly === 'undefined' || cause instanceof WebAssembly.CompileError
  return isForbidden
    ? new PortAdviceError(
        `WebAssembly cannot be used here (${reason}): ` +
          "add 'wasm-unsafe-eval' to `script-src`, or load `port-advice/no-wasm`",
        { code: 'wasm-forbidden', cause },
      )
    : new PortAdviceError(`the engine cannot be loaded: ${reason}`, { code: 'load-failed', cause })
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
