// The languages: which one serves a reader, and its messages. What nobody reads at first is a file of its own.
import { once, text } from './files.js'

/** "Try again" in every language; filled in by the build. */
export const AGAIN = TRY_AGAIN

const tags = Object.keys(AGAIN)
const primary = (tag) => tag.split('-')[0].toLowerCase()

/** The tag of the language for somebody who would like these, the best first; as `Locale::choose` does. */
export function serving(wanted) {
  for (const given of wanted) {
    const tag = (given ?? '').trim().split(/[.@]/)[0].replaceAll('_', '-')
    const is = (known) => known.toLowerCase() === tag.toLowerCase()
    const found = tags.find(is) ?? tags.find((known) => primary(known) === primary(tag))
    if (found) return found
  }
  return 'en'
}

// Each address spelled out, by `cargo xtask generate`: one put together is broken by Vite 8.
// biome-ignore format: a line for each language
const FILES = {
  'ar': [() => new URL('locales/ar.txt', import.meta.url), () => new URL('locales/ar.later.txt', import.meta.url)],
  'bg': [() => new URL('locales/bg.txt', import.meta.url), () => new URL('locales/bg.later.txt', import.meta.url)],
  'de': [() => new URL('locales/de.txt', import.meta.url), () => new URL('locales/de.later.txt', import.meta.url)],
  'en': [() => new URL('locales/en.txt', import.meta.url), () => new URL('locales/en.later.txt', import.meta.url)],
  'es': [() => new URL('locales/es.txt', import.meta.url), () => new URL('locales/es.later.txt', import.meta.url)],
  'fr': [() => new URL('locales/fr.txt', import.meta.url), () => new URL('locales/fr.later.txt', import.meta.url)],
  'it': [() => new URL('locales/it.txt', import.meta.url), () => new URL('locales/it.later.txt', import.meta.url)],
  'ja': [() => new URL('locales/ja.txt', import.meta.url), () => new URL('locales/ja.later.txt', import.meta.url)],
  'nl': [() => new URL('locales/nl.txt', import.meta.url), () => new URL('locales/nl.later.txt', import.meta.url)],
  'pt-BR': [() => new URL('locales/pt-BR.txt', import.meta.url), () => new URL('locales/pt-BR.later.txt', import.meta.url)],
}

const files = {}
const file = (tag, part) => (files[tag + part] ??= once(() => text(FILES[tag][part]())))()

/** The language of this tag with some messages in other words. Where it cannot be had, English will do. */
export async function language(tag, isAll, own) {
  try {
    const parts = [await file(tag, 0)]
    if (isAll) parts.push(await file(tag, 1).catch(() => ''))
    return merged(tag, parts, isAll, own)
  } catch (error) {
    if (tag === 'en') throw error
    return language('en', isAll, own)
  }
}

/** Lines of name and text under the tag, sorted by name. Own words count where they are text and there is such a message. */
function merged(tag, parts, isAll, own) {
  const lines = parts
    .flatMap((part) => part.split('\n').slice(1))
    .filter(Boolean)
    .map((line) => line.split(/ (.*)/))
  const all = new Map(lines)
  for (const [name, given] of own) {
    const text = typeof given === 'string' ? given.replace(/\s+/g, ' ').trim() : ''
    if (text && (isAll ? all.has(name) : /^[a-z]+\/[a-z0-9-]+$/.test(name))) all.set(name, text)
  }
  const order = ([one], [other]) => (one < other ? -1 : 1)
  return [tag, ...[...all].sort(order).map(([name, text]) => `${name} ${text}`), ''].join('\n')
}
