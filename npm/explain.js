// Sentences for codes, as src/text.rs fills them in; tests/golden/sentences.jsonl holds both to the same text.

import { missing, spoken } from './loader.js'
import * as english from './locales/en.js'

/** The same answer; whatever has a code says it in words, too. */
export function explain(answer, locale = 'en') {
  const language = locale === 'en' ? english : spoken[locale]
  if (!language) throw missing('locale', locale)
  return explained(answer, language)
}

function explained(value, language) {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => explained(item, language))
  const fields = Object.entries(value).map(([name, field]) => [name, explained(field, language)])
  const copy = Object.fromEntries(fields)
  const sentence = language.messages[`code/${value.code}`]
  return sentence === undefined ? copy : { ...copy, text: filled(sentence, value.params ?? {}, language) }
}

/** A name without a value stays, so that it is seen. */
function filled(sentence, params, language) {
  return sentence.replace(/\{([^}]*)\}/g, (whole, name) =>
    Object.hasOwn(params, name) ? shown(name, params[name], language) : whole,
  )
}

/**
 * A value as people read it. In languages written from right to left, a name that ends in a bracket would turn its end
 * to the wrong side without isolation.
 */
function shown(name, value, { messages, direction }) {
  if (typeof value === 'number') return `${value}`
  return messages[`${name}/${value}`] ?? (direction === 'rtl' ? `\u2068${value}\u2069` : `${value}`)
}
