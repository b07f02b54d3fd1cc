// `advise` without what is costly, making objects in WebAssembly: the situation goes to the engine as numbers, and its
// answer comes back as numbers. The engine reads and decides all the same. What it says, it spells out once.

/** `advise` of this engine. A situation that numbers cannot tell exactly, such as a wrong one, is read by the engine itself. */
export function adviser(engine) {
  const words = engine.words()
  const ask = asker(engine, words)
  const spell = speller(engine, words)
  return (situation) => spell(ask(situation) || engine.advise(situation))
}

/** The engine's memory as numbers. It moves when it grows. */
function memory(engine) {
  let numbers = new Uint16Array(0)
  return () => (numbers.length > 0 ? numbers : (numbers = new Uint16Array(engine.memory.buffer)))
}

/**
 * Asks about a situation in numbers, see src/wasm/fast_path.rs; gives the place of the answer, or nothing where numbers
 * cannot tell the situation exactly.
 */
function asker(engine, words) {
  const numbersOf = memory(engine)
  const first = engine.place() / 2
  const last = first + words.room
  let numbers, end
  let asked = 0

  // Each reader writes a value, and says whether it could.
  const write = (number) => {
    if (end < last) numbers[end++] = number
    return number !== undefined
  }
  const word = (list) => {
    const places = placesIn(list)
    return (given) => write(places.get(given))
  }
  const flag = (given) => typeof given === 'boolean' && write(given ? 1 : 0)
  const port = (given) => Number.isInteger(given) && given > 0 && given < 65536 && write(given)
  const day = (given) => typeof given === 'string' && given.length === 10 && letters(given)
  const letters = (text) => {
    for (let place = 0; place < text.length; place++) write(text.charCodeAt(place))
    return true
  }
  const id = (register) => {
    let places = new Map()
    return (given) => {
      // The registers may have been loaded since.
      if (places.size === 0) places = placesIn(engine.ids()[register])
      return write(places.get(given))
    }
  }
  const list = (item) => (given) => {
    if (!Array.isArray(given) || given.length > words.room) return false
    write(given.length)
    for (let place = 0; place < given.length; place++) {
      if (!item(given[place])) return false
    }
    return true
  }
  /** An object with these fields, in any order and each of them optional. */
  const fields = (readers) => {
    const known = new Map(Object.entries(readers))
    return (given) => {
      if (!isPlain(given)) return false
      for (const name of Object.keys(given)) {
        const read = known.get(name)
        if (read === undefined) return false
        const value = given[name]
        if (value !== undefined && value !== null && !read(value)) return false
      }
      return true
    }
  }
  /** An object with these fields, which are written in this order. */
  const record = (readers) => {
    const known = Object.entries(readers)
    return (given) =>
      isPlain(given) &&
      Object.keys(given).every((name) => Object.hasOwn(readers, name)) &&
      known.every(([name, read]) => read(given[name]))
  }
  const places = placesIn(words.field)
  const named = (name, read) => {
    const place = places.get(name)
    return (given) => write(place) && read(given)
  }

  const mode = word(words.mode)
  const perhapsMode = (given) => (given === undefined || given === null ? write(0) : write(1) && mode(given))
  const serviceById = named('service', id('services'))
  const ownService = fields({ options: named('options', list(record({ port, mode }))) })
  const situation = fields({
    role: named('role', word(words.role)),
    network: fields({
      kind: named('kind', word(words.kind)),
      id: named('network', id('networks')),
      blocked: named('blocked', list(port)),
    }),
    client: fields({ implicitTls: named('implicitTls', flag), starttls: named('starttls', flag) }),
    service: (given) => (typeof given === 'string' ? serviceById(given) : Boolean(given.options) && ownService(given)),
    authenticates: named('authenticates', flag),
    policy: named('policy', word(words.policy)),
    observations: named('observations', list(record({ port, mode: perhapsMode, outcome: word(words.outcome) }))),
    today: named('today', day),
  })

  return (given) => {
    const question = ++asked
    numbers = numbersOf()
    end = first
    // To read a value may be to ask another question in between, or to make the memory grow.
    const isWritten = situation(given) && end < last && asked === question && numbers.length > 0
    return isWritten ? engine.adviseByNumbers(end - first) : 0
  }
}

const placesIn = (list) => new Map(list.map((word, place) => [word, place]))

/** Whether the engine would read the same fields: those of the object itself. */
function isPlain(value) {
  if (typeof value !== 'object' || value === null) return false
  const parent = Object.getPrototypeOf(value)
  return parent === Object.prototype || parent === null
}

/** Spells out an answer. Everything is made afresh but what is said: that is frozen and shared. */
function speller(engine, { ruleSet, mode, blocking, security, gate, offer, assumption }) {
  const numbersOf = memory(engine)
  let known = []
  let edition = 0
  let numbers, place

  const learn = (number) => (known[number] = frozen(engine.reason(number)))
  const said = () => {
    const length = numbers[place++]
    const reasons = new Array(length)
    for (let index = 0; index < length; index++) {
      const number = numbers[place++]
      reasons[index] = known[number] ?? learn(number)
    }
    return reasons
  }
  const option = () => {
    const port = numbers[place++]
    const spoken = mode[numbers[place++]]
    const rank = numbers[place++]
    const likelihood = blocking[numbers[place++]]
    const safety = security[numbers[place++]]
    const offered = numbers[place++]
    const reasons = said()
    const judged =
      rank > 0
        ? { port, mode: spoken, accepted: true, rank, blocking: likelihood, security: safety }
        : { port, mode: spoken, accepted: false, blocking: likelihood, security: safety }
    if (offered > 0) judged.offer = offer[offered - 1]
    judged.reasons = reasons
    return judged
  }
  const text = () => {
    const end = numbers[place++] + place
    let letters = ''
    while (place < end) letters += String.fromCharCode(numbers[place++])
    return letters
  }
  const server = () => {
    if (numbers[place++] === 0) return undefined
    const [port, spoken] = [numbers[place++], mode[numbers[place++]]]
    const [host, userName] = [text(), text()]
    return userName === '' ? { host, port, mode: spoken } : { host, port, mode: spoken, userName }
  }

  return (answer) => {
    numbers = numbersOf()
    place = answer / 2
    const current = numbers[place++]
    if (current !== edition) {
      known = []
      edition = current
    }
    const recommended = numbers[place++] > 0 ? { port: numbers[place++], mode: mode[numbers[place++]] } : null
    const emptiedBy = numbers[place++] > 0 ? gate[numbers[place++]] : undefined
    const options = new Array(numbers[place++])
    for (let index = 0; index < options.length; index++) options[index] = option()
    const [steps, waysOut, notes] = [said(), said(), said()]
    const assumed = new Array(numbers[place++])
    for (let index = 0; index < assumed.length; index++) assumed[index] = assumption[numbers[place++]]
    const found = server()
    const advice =
      emptiedBy === undefined
        ? { ruleSet, recommended, options, steps, waysOut, notes }
        : { ruleSet, recommended, emptiedBy, options, steps, waysOut, notes }
    if (found !== undefined) advice.server = found
    advice.assumed = assumed
    return advice
  }
}

function frozen(reason) {
  Object.freeze(reason.params)
  Object.freeze(reason.sources)
  return Object.freeze(reason)
}
