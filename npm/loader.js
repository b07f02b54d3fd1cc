// What is loaded: the engine; for those who ask, the registers, what reads pasted text, products and languages. All entries
// share it.
import { LOCALES } from './locales.js'

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

/** The languages that are loaded, by tag: messages and direction of writing. */
export const spoken = Object.create(null)

/** Loads each part once, whoever asks and however often; `source` says where an entry has the parts. */
export async function loadFrom(source, wanted = {}) {
  if (wanted === null || typeof wanted !== 'object') throw unwanted(wanted)
  const { registers = false, diagnosis = false, settings = false, locale } = wanted
  const engine = once('engine', source.engine)
  await Promise.all([
    engine,
    (diagnosis || settings) && once('diagnosis', source.diagnosis),
    settings &&
      once('settings', async () => {
        const [text] = await Promise.all([source.apps(), loading.diagnosis])
        loaded.diagnosis.loadApps(text)
        return loaded.diagnosis
      }),
    locale !== undefined && speak(locale),
    registers &&
      once('registers', async () => {
        const [text] = await Promise.all([source.registers(), engine])
        loaded.engine.loadRegisters(text)
        return loaded.engine
      }),
  ])
}

async function speak(locale) {
  if (!Object.hasOwn(LOCALES, locale)) throw unspoken(locale)
  await once(locale, async () => {
    spoken[locale] = await LOCALES[locale]()
  })
}

function unwanted(wanted) {
  const allowed = 'an object such as `{ registers: true }`'
  const given = wanted === null ? 'null' : `a ${typeof wanted}`
  return new PortAdviceError(`the input is ${given}, it must be ${allowed}`, { code: 'wrong-type', allowed: [allowed] })
}

function unspoken(locale) {
  const allowed = Object.keys(LOCALES)
  const words = allowed.map((tag) => `\`${tag}\``).join(', ')
  return new PortAdviceError(`\`/locale\` is \`${locale}\`, which is not a known word: allowed are ${words}`, {
    code: 'unknown-word',
    path: '/locale',
    allowed,
  })
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

/** A function made `of` a part, for use after loading; what it throws is a PortAdviceError. */
export function from(part, of) {
  let call
  return (...questions) => {
    if (!loaded[part]) throw missing(part)
    try {
      call ??= of(loaded[part])
      return call(...questions)
    } catch (error) {
      throw error?.code ? new PortAdviceError(error.message, error) : error
    }
  }
}

/** What is thrown when something was not loaded: a part, or a locale. */
export function missing(part, value = true) {
  const call = part === 'engine' ? 'load()' : `load({ ${part}: ${JSON.stringify(value).replaceAll('"', "'")} })`
  return new PortAdviceError(`port-advice is not loaded: \`await ${call}\` once before the first call`, {
    code: 'not-loaded',
  })
}

/** The functions of a part, once its module has an instance. */
export async function start(functions, instantiate) {
  const exports = await instantiate(functions)
  functions.__wbg_set_wasm(exports)
  return { ...functions, memory: exports.memory }
}
