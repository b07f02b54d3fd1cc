// The snippets of the README, by language.
import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../npm/README.md', import.meta.url), 'utf8')

/** The code of every block in this language, in order. */
export const snippets = (language) =>
  [...text.matchAll(/^```(.+)\n([^]*?)^```$/gm)].filter(([, tag]) => tag === language).map(([, , code]) => code)
