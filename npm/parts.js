// What is loaded: the engine; for those who ask, the registers, and what reads pasted text. All entries share it.

/** What is thrown: a question that cannot be read, or a part that is not there. */
export class PortAdviceError extends Error {
  constructor(message, { code, path = '', allowed = [], problems = [], cause } = {}) {
    super(message, cause && { cause })
    Object.assign(this, { code, path, allowed, problems })
  }

  get name() {
    return 'PortAdviceError'
  }
}

const loading = {}
const loaded = {}

/** Loads each part once, whoever asks and however often; `source` says where an entry has the parts. */
export async function loadFrom(source, { registers = false, diagnosis = false } = {}) {
  const engine = once('engine', source.engine)
  await Promise.all([
    engine,
    diagnosis && once('diagnosis', source.diagnosis),
    registers &&
      once('registers', async () => {
        const [text] = await Promise.all([source.registers(), engine])
        loaded.engine.loadRegisters(text)
        return loaded.engine
      }),
  ])
}

/** After a failure the next call tries again. */
function once(part, load) {
  loading[part] ??= load().then(
    (functions) => {
      loaded[part] = functions
    },
    (cause) => {
      delete loading[part]
      throw cause instanceof PortAdviceError ? cause : unloadable(cause)
    },
  )
  return loading[part]
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
    : new PortAdviceError(`port-advice cannot be loaded: ${reason}`, { code: 'load-failed', cause })
}

/** A function of a part, for use after loading; what it throws is a PortAdviceError. */
export function from(part, name) {
  return (...questions) => {
    if (!loaded[part]) throw missing(part)
    try {
      return loaded[part][name](...questions)
    } catch (error) {
      throw error?.code ? new PortAdviceError(error.message, error) : error
    }
  }
}

function missing(part) {
  const call = part === 'engine' ? 'load()' : `load({ ${part}: true })`
  return new PortAdviceError(`port-advice is not loaded: \`await ${call}\` once before the first call`, {
    code: 'not-loaded',
  })
}

/** The functions of a part, once its module has an instance. */
export async function start(functions, instantiate) {
  functions.__wbg_set_wasm(await instantiate(functions))
  return functions
}
