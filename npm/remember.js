// Advice that was given before is not worked out again: pages ask the same few questions at every stroke of a key.

/** More questions than a page asks; an answer takes about 10 kB. */
const MOST = 200

/**
 * The same function, remembering its latest answers. Every caller gets an answer of its own, free to sort and filter;
 * the reasons in it are constants.
 */
export function remember(advise) {
  const answers = new Map()
  return (situation) => {
    const asked = key(situation, 0)
    let advice = answers.get(asked)
    if (advice === undefined) {
      advice = advise(situation)
      reasons(advice).forEach(freeze)
      if (answers.size === MOST) answers.delete(answers.keys().next().value)
      answers.set(asked, advice)
    }
    return copy(advice)
  }
}

let different = 0

/** A text that two values share only if the engine reads them alike. */
function key(value, depth) {
  switch (typeof value) {
    case 'string':
      return `${value.length}:${value}`
    case 'boolean':
    case 'undefined':
      return `${value}`
    case 'number':
      return `${value}#`
    case 'object':
      if (value === null) return 'undefined'
      if (depth < 4 && !(value instanceof Map)) return within(value, depth + 1)
  }
  // What the engine may reject or reads in a way of its own is like nothing else.
  return `${++different}?`
}

function within(value, depth) {
  let text = '{'
  if (Array.isArray(value)) {
    text = '['
    for (const item of value) text += key(item, depth)
  } else {
    for (const name of Object.keys(value)) text += key(name, depth) + key(value[name], depth)
  }
  return text + '.'
}

const reasons = ({ options, steps, waysOut, notes }) => [
  ...options.flatMap((option) => option.reasons),
  ...steps,
  ...waysOut,
  ...notes,
]

function freeze(reason) {
  Object.freeze(reason.params)
  Object.freeze(reason.sources)
  Object.freeze(reason)
}

/** Everything but the reasons is made afresh; a test holds that nothing else is shared. */
function copy(advice) {
  return {
    ...advice,
    recommended: advice.recommended && { ...advice.recommended },
    options: advice.options.map((option) => ({ ...option, reasons: option.reasons.slice() })),
    steps: advice.steps.slice(),
    waysOut: advice.waysOut.slice(),
    notes: advice.notes.slice(),
  }
}
