import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { probe } from './probe.js'
import questions from './questions.js'

test.each(['port-advice', 'port-advice/external', 'port-advice/no-wasm'])('%s', async (entry) => {
  const text = await probe(await import(entry), questions)
  expect(text).toContain('recommended')
  writeFileSync(`${entry.replace('/', '-')}.json`, text)
})
