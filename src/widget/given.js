// What the page gives a widget: the language, its own words, and the host's profile.
import { text } from './files.js'
import { language, serving } from './languages.js'
import { profiles, reader } from './resources.js'

/**
 * The language with the host's and the page's own words, the profile, and what is wrong with it; unless `isAll`, only
 * the messages that are read at first. `optional` imports a script that the widget can do without.
 */
export async function given(element, isAll, optional) {
  const tag = serving([element.getAttribute('locale'), element.closest('[lang]')?.lang, ...navigator.languages])
  const source = typeof element.profile === 'string' ? element.profile.trim() : element.profile
  const hosts = source ? await optional(profiles()) : {}
  const found = (await hosts.find?.(source, text)) ?? {}
  const wording = Object.entries(found.profile?.wording ?? {}).map(([code, text]) => [`code/${code}`, text])
  const words = await language(tag, isAll, [...wording, ...Object.entries(element.strings ?? {})])
  if (isAll && found.profile) found.mistakes = await hosts.mistakes(found.profile, words, reader)
  return [words, found.profile, found.mistakes]
}

/** Answers as the widget reads them: `sender:device;tried:465/implicit-tls/timeout`. */
export const asText = (answers) =>
  Object.entries(answers)
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => `${name}:${answerText(one)}`))
    .join(';')

const answerText = (answer) =>
  typeof answer === 'object' ? [answer.port, answer.mode, answer.outcome].join('/') : answer
