// Sentences for codes, as src/text.rs fills them in.
import { messages as english } from './locales/en.js'
import { missing, spoken } from './parts.js'

/** The same answer; whatever has a code says it in words, too. */
export function explain(answer, locale = 'en') {
  const messages = locale === 'en' ? english : spoken[locale]
  if (!messages) throw missing('locale', locale)
  return explained(answer, messages)
}

function explained(value, messages) {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => explained(item, messages))
  const fields = Object.entries(value).map(([name, field]) => [name, explained(field, messages)])
  const copy = Object.fromEntries(fields)
  const sentence = messages[`code/${value.code}`]
  return sentence === undefined ? copy : { ...copy, text: filled(sentence, value.params ?? {}, messages) }
}

/** A name without a value stays, so that it is seen. */
function filled(sentence, params, messages) {
  return sentence.replace(/\{([^}]*)\}/g, (whole, name) =>
    Object.hasOwn(params, name) ? (messages[`${name}/${params[name]}`] ?? `${params[name]}`) : whole,
  )
}
