// `explain` says what the crate says, in every language, direction marks included: see tests/codes.rs.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const golden = readFileSync(new URL('../golden/sentences.jsonl', import.meta.url), 'utf8')
const SENTENCES = golden
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const LOCALES = Object.keys(SENTENCES[0].text)

for (const entry of ['index.js', 'no-wasm.js']) {
  test(`${entry} says every sentence in every language`, async () => {
    const { explain, load } = await import(new URL(`../../dist/npm/${entry}`, import.meta.url))
    assert(SENTENCES.length > 100 && LOCALES.length >= 10)
    for (const locale of LOCALES) {
      await load({ locale })
      for (const { code, params, text } of SENTENCES) {
        assert.equal(explain({ code, params }, locale).text, text[locale], `${code} in ${locale}`)
      }
    }
  })
}
